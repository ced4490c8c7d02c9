//! Moving actors by hand or by keys, which pins them.

use crate::derived::Derived;
use crate::explorer::Explorer;
use dossier_core::dataset::{ActorId, Id as _, Item};
use dossier_core::layout::Point;
use dossier_core::query::{Action, Pin};
use dossier_core::scene::network::NetworkPlan;
use leptos::prelude::*;

/// Where the pointer took hold, and where what it holds was then.
type Held = ((f64, f64), Vec<(ActorId, Point)>);

/// What a hand holds.
#[derive(Clone, Copy)]
pub(super) struct Drag {
    explorer: Explorer,
    plan: Derived<NetworkPlan>,
    held: StoredValue<Option<Held>>,
    /// Set by each move, for whoever has to know that it was by hand.
    moves: StoredValue<bool>,
}

impl Drag {
    pub(super) fn new(explorer: Explorer, plan: Derived<NetworkPlan>, moves: StoredValue<bool>) -> Self {
        Self { explorer, plan, held: StoredValue::new(None), moves }
    }

    /// A pointer takes hold of an actor, or of nothing.
    pub(super) fn hold(self, actor: Option<ActorId>, at: (f64, f64)) {
        self.held.set_value(actor.map(|actor| (at, self.together(actor))));
    }

    /// Whether it holds anything.
    pub(super) fn holds(self) -> bool {
        self.held.with_value(Option::is_some)
    }

    /// The pointer has gone there; what it holds goes along.
    pub(super) fn go(self, at: (f64, f64)) {
        let pins = self.held.with_value(|held| {
            held.as_ref().map(|(start, actors)| self.pins(actors, (at.0 - start.0, at.1 - start.1)))
        });
        pins.into_iter().for_each(|pins| self.explorer.dispatch(Action::Drag(pins)));
    }

    /// The pointer lets go; `has_moved` says whether it went anywhere.
    pub(super) fn release(self, has_moved: bool) {
        let held = self.held.try_update_value(Option::take).flatten();
        if let Some((_, actors)) = held.filter(|_| has_moved) {
            let pins = self.explorer.query.with_untracked(|query| {
                let is_held = |pin: &&Pin| actors.iter().any(|&(actor, _)| actor == pin.actor);
                query.pins.iter().filter(is_held).copied().collect()
            });
            self.explorer.dispatch(Action::Pin(pins));
        }
    }

    /// Moves an actor by some pixels.
    pub(super) fn nudge(self, actor: ActorId, by: (f64, f64)) {
        self.explorer.dispatch(Action::Pin(self.pins(&self.together(actor), by)));
    }

    fn pins(self, actors: &[(ActorId, Point)], by: (f64, f64)) -> Vec<Pin> {
        self.moves.set_value(true);
        let plan = self.plan.now();
        actors.iter().map(|&(actor, was)| plan.pin(actor, was + Point::new(by.0, by.1))).collect()
    }

    /// An actor with where it is, and with it all that are chosen where it is one of them.
    fn together(self, actor: ActorId) -> Vec<(ActorId, Point)> {
        let focus = self.explorer.focus.now();
        let chosen = focus.iter().flat_map(|focus| {
            focus.items.iter().filter_map(|item| match item {
                Item::Actor(id) => Some(*id),
                _ => None,
            })
        });
        let chosen: Vec<_> = chosen.collect();
        let actors = if chosen.contains(&actor) { chosen } else { vec![actor] };
        let plan = self.plan.now();
        actors.into_iter().map(|actor| (actor, plan.spots[actor.index()].at)).collect()
    }
}
