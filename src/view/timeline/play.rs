//! Stepping from event to event, and playing through time.

use crate::browser;
use crate::explorer::Explorer;
use dossier_core::dataset::Item;
use dossier_core::describe::{play_on, step};
use dossier_core::query::{Action, Pace, Query};
use leptos::prelude::*;

/// A play through time, and whether it is on.
#[derive(Clone, Copy)]
pub(super) struct Play {
    explorer: Explorer,
    /// Whether time is playing.
    pub(super) is_on: RwSignal<bool>,
    /// How fast.
    pub(super) pace: RwSignal<Pace>,
    /// What the play itself set last: where a reader has set something else since, it pauses.
    left: StoredValue<Option<Query>>,
    /// How many plays there were.
    round: StoredValue<u32>,
}

impl Play {
    /// A play that is off, for as long as the part of the page that asks for it.
    pub(super) fn new(explorer: Explorer) -> Self {
        let play = Self {
            explorer,
            is_on: RwSignal::new(false),
            pace: RwSignal::new(Pace::default()),
            left: StoredValue::new(None),
            round: StoredValue::new(0),
        };
        // Whatever a reader does pauses it; its own buttons say themselves what they do.
        browser::on_input(move |event| {
            if play.is_on.get_untracked() && browser::told(event, ".play", "class").is_none() {
                play.stop();
            }
        });
        on_cleanup(move || play.is_on.set(false));
        play
    }

    /// Does what a press on its buttons asks for.
    pub(super) fn press(self, event: &leptos::ev::Event) {
        if browser::told(event, "[data-play]", "data-play").is_some() {
            self.toggle();
        } else if let Some(way) = browser::told(event, "[data-go]", "data-go") {
            self.is_on.set(false);
            let (dataset, index, _) = self.explorer.sources();
            let event = self.explorer.query.with_untracked(|query| step(dataset, index, query, way == "on"));
            event.into_iter().for_each(|event| self.explorer.select(Item::Event(event)));
        }
    }

    /// Goes as fast as the words of a pace say.
    pub(super) fn go_at(self, words: &str) {
        let pace = Pace::ALL.into_iter().zip(self.explorer.t.in_time.paces).find(|(_, word)| *word == words);
        pace.into_iter().for_each(|(pace, _)| self.pace.set(pace));
    }

    fn toggle(self) {
        if self.is_on.get_untracked() {
            return self.stop();
        }
        self.left.set_value(None);
        // Where nothing should move by itself, each press is one step; after the last comes the first.
        if !self.play_next() {
            self.explorer.dispatch(Action::Window(None));
            self.left.set_value(None);
            self.play_next();
        }
        if browser::has_reduced_motion() {
            return self.stop();
        }
        self.is_on.set(true);
        // A play that was stopped and begun anew within a step is another one.
        self.round.update_value(|round| *round += 1);
        let round = self.round.get_value();
        browser::every(self.pace.get_untracked().milliseconds(), move || {
            let is_on = self.is_on.try_get_untracked() == Some(true) && self.round.get_value() == round;
            // Nothing moves for nobody.
            let goes_on = is_on && (!browser::is_seen() || self.play_next());
            if is_on && !goes_on {
                self.stop();
            }
            goes_on
        });
    }

    fn play_next(self) -> bool {
        let (dataset, index, _) = self.explorer.sources();
        let query = self.explorer.query.get_untracked();
        let is_ours = self.left.with_value(|left| left.as_ref().is_none_or(|left| *left == query));
        let next = play_on(dataset, index, &query).filter(|_| is_ours);
        if let Some(window) = next {
            self.explorer.dispatch(Action::Brush(window));
            self.left.set_value(Some(self.explorer.query.get_untracked()));
        }
        next.is_some()
    }

    fn stop(self) {
        self.is_on.set(false);
        // The window that it came to rest at is a step of the history.
        self.explorer.dispatch(Action::Window(self.explorer.query.with_untracked(|query| query.window)));
    }
}
