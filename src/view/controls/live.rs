//! What changes, and what answers.
//!
//! Every closure is a type of its own, and for each type of part or handler in a view the compiler writes the renderer anew, some two
//! kilobytes a time. Boxed, all closures that give the same sort of value are one type.

use leptos::prelude::*;

/// A part of the page that is drawn anew when a signal it reads changes.
pub(in crate::view) fn part<V: IntoView + 'static>(
    mut view: impl FnMut() -> V + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || view().into_any())
}

/// What happens on an event.
pub(in crate::view) fn on<E: 'static>(handler: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(handler)
}
