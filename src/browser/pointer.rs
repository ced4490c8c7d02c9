//! Where a pointer is.

use super::page::document;
use dossier_core::scene::path::pixels;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, PointerEvent};

/// Where a pointer is within the element that handles the event, in pixels from its upper left corner.
pub(crate) fn offset(event: &MouseEvent) -> (f64, f64) {
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let corner = target.map_or((0.0, 0.0), |target| {
        let rect = target.get_bounding_client_rect();
        (rect.left(), rect.top())
    });
    (f64::from(event.client_x()) - corner.0, f64::from(event.client_y()) - corner.1)
}

/// Whether what a pointer or a key chooses is to be chosen besides what is chosen already.
pub(crate) fn adds(event: &Event) -> bool {
    // Keys and pointers tell of the modifiers by the same names.
    let event: &MouseEvent = event.unchecked_ref();
    event.ctrl_key() || event.meta_key() || event.shift_key()
}

/// Whether a key is held down with others that make it the browser's, which zooms, goes back or prints by it. Enter with them chooses.
pub(crate) fn is_chord(event: &KeyboardEvent) -> bool {
    (event.ctrl_key() || event.meta_key() || event.alt_key()) && !matches!(event.key().as_str(), "Enter" | " ")
}

/// Where the middle of one element is within another, both by a selector of CSS; nothing where either is not drawn.
pub(crate) fn middle_of(css: &str, host: &str) -> Option<(f64, f64)> {
    let rect = |css: &str| {
        let rect = document()?.query_selector(css).ok()??.get_bounding_client_rect();
        (rect.width() > 0.0).then_some(rect)
    };
    let (inner, host) = (rect(css)?, rect(host)?);
    Some((inner.x() + inner.width() / 2.0 - host.x(), inner.y() + inner.height() / 2.0 - host.y()))
}

/// Puts the list that a press is about to open beneath its button, moved to the left where little room remains.
///
/// The browser keeps an open list in its top layer, so it is placed by where the button is in the window.
pub(crate) fn place_list(event: &Event) {
    const ROOM: f64 = 272.0;
    let placed = near(event, "[popovertarget]").and_then(|button| {
        let list = document()?.get_element_by_id(&button.get_attribute("popovertarget")?)?;
        let rect = button.get_bounding_client_rect();
        let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).unwrap_or(f64::MAX);
        let style = list.unchecked_into::<HtmlElement>().style();
        style.set_property("left", &pixels(rect.left().min(width - ROOM).max(8.0))).ok()?;
        style.set_property("top", &pixels(rect.bottom() + 4.0)).ok()
    });
    // Without a place, the list opens in the corner.
    let _ = placed;
}

/// Sends the rest of a drag to the element that it began in, wherever the pointer goes.
pub(crate) fn capture(event: &PointerEvent) {
    if let Some(target) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// The value of an attribute that an element the event is about has, or else the nearest one round it that does.
///
/// `selector` is of CSS and picks elements that have the attribute.
pub(crate) fn told(event: &Event, selector: &str, attribute: &str) -> Option<String> {
    near(event, selector)?.get_attribute(attribute)
}

/// The element the event is about, or the nearest one round it, that a selector of CSS picks.
fn near(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
