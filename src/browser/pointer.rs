//! Where a pointer is.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent, PointerEvent};

/// Where a pointer is within the element that handles the event, in pixels from its upper left corner.
pub(crate) fn offset(event: &MouseEvent) -> (f64, f64) {
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let corner = target.map_or((0.0, 0.0), |target| {
        let rect = target.get_bounding_client_rect();
        (rect.left(), rect.top())
    });
    (f64::from(event.client_x()) - corner.0, f64::from(event.client_y()) - corner.1)
}

/// Where something opens that belongs beneath the element that handles the event: its lower left corner in the window,
/// moved to the left where little room remains.
pub(crate) fn below(event: &MouseEvent) -> (f64, f64) {
    const ROOM: f64 = 272.0;
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64()).unwrap_or(f64::MAX);
    target.map_or((0.0, 0.0), |target| {
        let rect = target.get_bounding_client_rect();
        (rect.left().min(width - ROOM).max(8.0), rect.bottom() + 4.0)
    })
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
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok())?;
    target.closest(selector).ok().flatten()?.get_attribute(attribute)
}
