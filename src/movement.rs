//! Whether a picture is being moved.
//!
//! While it is, what is in it is painted, as the marks and links of a crowd always are: to lay out and draw hundreds of elements anew
//! takes most of a frame. At rest there are elements again, as things have become.

use crate::browser;
use crate::derived::Derived;
use leptos::prelude::*;
use std::sync::Arc;

/// After so many milliseconds without a move the picture is at rest.
const REST: u32 = 160;

/// Whether a picture is being moved.
#[derive(Clone, Copy)]
pub(crate) struct Movement {
    is_on: RwSignal<bool>,
    /// When it was moved last.
    last: StoredValue<f64>,
}

impl Movement {
    pub(crate) fn new() -> Self {
        Self { is_on: RwSignal::new(false), last: StoredValue::new(0.0) }
    }

    /// Whoever reads it follows it.
    pub(crate) fn is_on(self) -> bool {
        self.is_on.get()
    }

    /// The picture is moved now.
    pub(crate) fn go(self) {
        self.last.set_value(browser::now());
        if !self.is_on.get_untracked() {
            self.is_on.set(true);
            browser::every(REST / 2, move || {
                let still_for = self.last.try_get_value().map(|last| browser::now() - last);
                let goes_on = still_for.is_some_and(|still_for| still_for < f64::from(REST));
                if !goes_on && still_for.is_some() {
                    self.is_on.set(false);
                }
                goes_on
            });
        }
    }

    /// A value as it is at rest, for what stays as it is meanwhile.
    pub(crate) fn at_rest<T: Send + Sync + 'static>(self, value: Derived<T>) -> Derived<Rested<T>> {
        let last = StoredValue::new(None::<Rested<T>>);
        Derived::distinct(move || match last.get_value().filter(|_| self.is_on()) {
            Some(rested) => rested,
            None => {
                let rested = Rested(value.get());
                last.set_value(Some(rested.clone()));
                rested
            }
        })
    }
}

/// A value at rest: the same as long as it is that very one.
pub(crate) struct Rested<T>(pub(crate) Arc<T>);

impl<T> Clone for Rested<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Rested<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
