//! What lies over the picture: what it says where it is empty or lost, and the buttons.

use super::made::Made;
use super::sight::{STEP, Sight};
use crate::browser;
use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::dataset::{Id, Item};
use dossier_core::describe::{Empty, empty, name_of};
use dossier_core::markup::{Element, element};
use dossier_core::page::{Overlay, overlay};
use dossier_core::query::{Action, Query};
use dossier_core::scene::network::NetworkPlan;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// What lies over the picture.
#[derive(Clone, Copy)]
pub(super) struct Over {
    explorer: Explorer,
    sight: Sight,
    plan: Derived<NetworkPlan>,
    made: Made,
    hint: RwSignal<Option<&'static str>>,
    is_lost: Derived<bool>,
    /// What leaves nothing to be seen, and the ways out.
    left: Derived<Option<Empty>>,
}

impl Over {
    pub(super) fn new(
        explorer: Explorer,
        sight: Sight,
        plan: Derived<NetworkPlan>,
        made: Made,
        hint: RwSignal<Option<&'static str>>,
    ) -> Self {
        let is_lost = Derived::distinct(move || sight.is_lost(&plan.get()));
        let left = Derived::new(move || {
            let selection = explorer.selection.get();
            explorer.query.with(|query| empty(explorer.sources(), query, &selection))
        });
        Self { explorer, sight, plan, made, hint, is_lost, left }
    }

    /// What there is now; whoever asks follows it.
    pub(super) fn drawn(self) -> Element {
        let (dataset, _, t) = self.explorer.sources();
        let (chosen, left, open) = (self.explorer.selected(), self.left.get(), self.explorer.list.get());
        self.explorer.query.with(|query| {
            let is_pinned = |item: Item| query.pins.iter().any(|pin| Item::Actor(pin.actor) == item);
            let depth = usize::from(query.depth.steps());
            let over = Overlay {
                empty: left.as_ref().as_ref(),
                chosen: chosen.filter(|_| depth > 1).map(|item| (name_of(dataset, item), t.depths[depth - 1])),
                is_lost: *self.is_lost.get(),
                hint: self.hint.get(),
                work: self.made.work.get(),
                actors: dataset.actors.len(),
                can_tidy: !query.pins.is_empty() && query.tidy != query.pins,
                can_unpin: query.pins.len() > 1 && chosen.is_some_and(is_pinned),
                has_pins: !query.pins.is_empty(),
                open: open.as_deref(),
            };
            element("div").class("on-picture").children(overlay(t, over))
        })
    }

    /// Does what a press asks for.
    pub(super) fn press(self, event: &MouseEvent) {
        let explorer = self.explorer;
        let chosen = || explorer.query.with_untracked(Query::shown).and_then(Item::as_actor);
        match browser::told(event, "[data-act]", "data-act").as_deref() {
            Some("everything") => explorer.dispatch(Action::Select(None)),
            Some("nearest") => explorer.dispatch(Action::Depth(1)),
            Some("show-all") => self.sight.show_all(),
            Some("tidy") => explorer.dispatch(Action::Tidy),
            Some("stop") => self.made.stop(),
            Some("arrange") => self.made.make(),
            Some("unpin") => explorer.dispatch(Action::Unpin(chosen().map(Id::from_index))),
            Some("unpin-all") => explorer.dispatch(Action::Unpin(None)),
            _ => {}
        }
        match browser::told(event, "[data-zoom]", "data-zoom").as_deref() {
            Some("in") => self.sight.zoom(STEP),
            Some("out") => self.sight.zoom(1.0 / STEP),
            Some(_) => self.sight.fit(&self.plan.now()),
            None => {}
        }
        let at = browser::told(event, "[data-offer]", "data-offer").and_then(|at| at.parse::<usize>().ok());
        let offer = self.left.now().as_ref().as_ref().zip(at).and_then(|(left, at)| left.offers.get(at).cloned());
        offer.into_iter().for_each(|(_, action)| explorer.dispatch(action));
    }
}
