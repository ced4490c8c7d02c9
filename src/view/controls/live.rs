//! What changes, and what answers.
//!
//! Every closure is a type of its own, and for each type of value or handler in a view the compiler writes the renderer
//! anew, some two kilobytes a time. Boxed, all closures that give the same sort of value are one type: a third of the
//! module's bytes is saved for a pointer's worth of work.

use leptos::prelude::*;

/// A value that follows the signals it reads.
pub(in crate::view) type Live<T> = Box<dyn FnMut() -> T + Send>;

/// An attribute, a class, a style or a text that follows the signals it reads.
pub(in crate::view) fn live<T>(value: impl FnMut() -> T + Send + 'static) -> Live<T> {
    Box::new(value)
}

/// A part of the page that is drawn anew when a signal it reads changes.
pub(in crate::view) fn part<V: IntoView + 'static>(mut view: impl FnMut() -> V + Send + 'static) -> Live<AnyView> {
    Box::new(move || view().into_any())
}

/// What happens on an event.
pub(in crate::view) fn on<E: 'static>(handler: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(handler)
}
