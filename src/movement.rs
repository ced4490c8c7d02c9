//! Whether the picture is being moved.
//!
//! While it is, its marks and links are painted, as those of a crowd always are: to lay out and draw hundreds of elements anew takes
//! most of a frame. At rest they are elements again, where they have come to.

use crate::browser;
use crate::derived::Derived;
use dossier_core::scene::network::NetworkPlan;
use leptos::prelude::*;
use std::sync::Arc;

/// After so many milliseconds without a move the picture is at rest.
const REST: u32 = 160;

/// Whether the picture is being moved.
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

    /// A plan as it is at rest, for what stays where it is meanwhile.
    pub(crate) fn at_rest(self, plan: Derived<NetworkPlan>) -> Derived<Rested> {
        let last = StoredValue::new(None::<Rested>);
        Derived::distinct(move || match last.get_value().filter(|_| self.is_on()) {
            Some(rested) => rested,
            None => {
                let rested = Rested(plan.get());
                last.set_value(Some(rested.clone()));
                rested
            }
        })
    }
}

/// A plan at rest: the same as long as it is that very one.
#[derive(Clone)]
pub(crate) struct Rested(pub(crate) Arc<NetworkPlan>);

impl PartialEq for Rested {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}
