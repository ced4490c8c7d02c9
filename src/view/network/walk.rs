//! Going through the network by keys: left and right round the links of one actor, up and down from actor to actor, so that
//! every actor is reached.

use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::dataset::{ActorId, Item};
use dossier_core::scene::network::{NetworkPlan, around, by_weight, followed};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// Where in the network the keyboard is.
#[derive(Clone, Copy)]
pub(super) struct Walk {
    explorer: Explorer,
    plan: Derived<NetworkPlan>,
    /// The actor that Tab reaches.
    pub(super) reached: RwSignal<Option<ActorId>>,
    /// The actor whose links are gone round.
    middle: RwSignal<Option<ActorId>>,
}

impl Walk {
    /// A walk that begins at the best connected actor.
    pub(super) fn new(explorer: Explorer, plan: Derived<NetworkPlan>) -> Self {
        let first = by_weight(&explorer.data.dataset, &explorer.data.index).first().copied();
        Self { explorer, plan, reached: RwSignal::new(first), middle: RwSignal::new(first) }
    }

    /// Goes where a key leads; whether it leads anywhere.
    pub(super) fn go(self, event: &KeyboardEvent) -> bool {
        match event.key().as_str() {
            "ArrowLeft" => self.round(-1),
            "ArrowRight" => self.round(1),
            "ArrowUp" => self.rank(-1),
            "ArrowDown" => self.rank(1),
            "Home" => self.rank(isize::MIN),
            "End" => self.rank(isize::MAX),
            "Enter" | " " => {
                let Some(here) = self.reached.get_untracked() else { return false };
                self.middle.set(Some(here));
                self.explorer.choose(Some(Item::Actor(here)), event);
            }
            _ => return false,
        }
        true
    }

    /// To a neighbour of the middle, clockwise or against it.
    fn round(self, by: isize) {
        let Some(middle) = self.middle.get_untracked() else { return };
        let (dataset, index, _) = self.explorer.sources();
        let ring = around(dataset, &self.plan.now(), index, middle);
        let here = ring.iter().position(|&id| Some(id) == self.reached.get_untracked());
        let next = match (here, by) {
            (Some(here), _) => (here + ring.len()).wrapping_add_signed(by) % ring.len(),
            (None, 1..) => 0,
            (None, _) => ring.len().saturating_sub(1),
        };
        self.reach(ring.get(next).copied());
    }

    /// To the actor that is better or less connected than the middle by so many places, as far as there are any.
    fn rank(self, by: isize) {
        let (dataset, index, _) = self.explorer.sources();
        let order = by_weight(dataset, index);
        let here = order.iter().position(|&id| Some(id) == self.middle.get_untracked()).unwrap_or(0);
        let there = here.saturating_add_signed(by).min(order.len().saturating_sub(1));
        if let Some(&to) = order.get(there) {
            self.middle.set(Some(to));
            self.reach(Some(to));
        }
    }

    /// How the walk came to where it is, in words.
    pub(super) fn way(self) -> String {
        let pair = self.middle.get().zip(self.reached.get());
        pair.map_or_else(String::new, |(middle, here)| {
            followed(self.explorer.sources(), &self.plan.get(), middle, here)
        })
    }

    fn reach(self, to: Option<ActorId>) {
        if let Some(to) = to {
            self.reached.set(Some(to));
            browser::focus_on(format!("mark-{}", self.explorer.id(Item::Actor(to))));
        }
    }
}
