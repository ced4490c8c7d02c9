//! Keyboard focus.

use super::page::{document, has, keep};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, FocusEvent, HtmlElement, KeyboardEvent, Node};

/// Gives focus to the element with this id, once it is there.
pub(crate) fn focus_on(id: impl Into<String>) {
    let id = id.into();
    gloo::render::request_animation_frame(move |_| {
        let element = document().and_then(|document| document.get_element_by_id(&id));
        if let Some(element) = element {
            // The marks of a picture are no `HtmlElement`, yet they take focus the same way.
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    })
    .forget_frame();
}

/// Presses the button with this id.
pub(crate) fn click(id: &str) {
    let button = document().and_then(|document| document.get_element_by_id(id));
    button.into_iter().for_each(|button| button.unchecked_into::<HtmlElement>().click());
}

/// Scrolls the page so that the element with this id begins where the page is seen. A page around this one stays where it is,
/// which it does not for an element that scrolls itself into view.
pub(crate) fn reveal(id: impl Into<String>) {
    let id = id.into();
    gloo::render::request_animation_frame(move |_| {
        let element = document().and_then(|document| document.get_element_by_id(&id));
        if let (Some(window), Some(element)) = (web_sys::window(), element) {
            window.scroll_by_with_x_and_y(0.0, element.get_bounding_client_rect().top());
        }
    })
    .forget_frame();
}

/// Whether focus moves to something within the element that handles the event.
pub(crate) fn focus_stays(event: &FocusEvent) -> bool {
    let node = |target: Option<EventTarget>| target.and_then(|target| target.dyn_into::<Node>().ok());
    node(event.current_target()).is_some_and(|place| place.contains(node(event.related_target()).as_ref()))
}

/// Whether focus is within the element that a selector of CSS picks.
pub(crate) fn is_focus_in(selector: &str) -> bool {
    // The page may be told of a key while its window is not in front; then nothing in it counts as `:focus`.
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| focused.closest(selector).is_ok_and(|found| found.is_some()))
}

/// Whether the reader is typing into a field.
pub(crate) fn is_typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// Whether a list is open that the browser itself closes on Escape.
pub(crate) fn has_popover() -> bool {
    has(":popover-open")
}

/// Calls back with the id of a list that the browser itself opens and closes, and with whether it is open: just before it opens, so that
/// it opens with what is in it, and after it has closed. For as long as the part of the page that asks for it.
pub(crate) fn on_list(callback: impl Fn(String, bool) + 'static) {
    let Some(document) = document() else { return };
    let callback: Rc<dyn Fn(String, bool)> = Rc::new(callback);
    for (name, is_open) in [("beforetoggle", true), ("toggle", false)] {
        let callback = callback.clone();
        // The events tell of one list alone and do not rise, but they can be met on their way down.
        let options = gloo::events::EventListenerOptions::run_in_capture_phase();
        keep(EventListener::new_with_options(&document, name, options, move |event| {
            let list = event.target().and_then(|target| target.dyn_into::<Element>().ok());
            // Either event comes for opening and for closing; what opens is not open yet, and what has closed is so no longer.
            let list = list.filter(|list| list.matches(":popover-open") == Ok(false));
            list.into_iter().for_each(|list| callback(list.id(), is_open));
        }));
    }
}

/// Calls back for every key that nobody else has handled, for as long as the part of the page that asks for it.
pub(crate) fn on_key(callback: impl Fn(&KeyboardEvent) + 'static) {
    let Some(document) = document() else { return };
    keep(EventListener::new_with_options(
        &document,
        "keydown",
        gloo::events::EventListenerOptions::enable_prevent_default(),
        move |event| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.default_prevented()) {
                callback(event);
            }
        },
    ));
}

/// Calls back for whatever a reader does with a pointer, a key or a wheel, for as long as the part of the page that asks for it.
pub(crate) fn on_input(callback: impl Fn(&Event) + 'static) {
    let Some(document) = document() else { return };
    let callback: Rc<dyn Fn(&Event)> = Rc::new(callback);
    for name in ["pointerdown", "keydown", "wheel"] {
        let callback = callback.clone();
        keep(EventListener::new(&document, name, move |event| callback(event)));
    }
}

/// Lets an animation frame come though nobody holds on to it.
trait ForgetFrame {
    fn forget_frame(self);
}

impl ForgetFrame for gloo::render::AnimationFrame {
    fn forget_frame(self) {
        // Dropping the handle would cancel the frame.
        std::mem::forget(self);
    }
}
