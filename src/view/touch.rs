//! What a touch means anywhere on the page: a name chooses and previews its item, a fold opens.

use crate::browser;
use crate::explorer::Explorer;
use dossier_core::dataset::Item;
use dossier_core::index::Facet;
use dossier_core::page::TOUR_TITLE;
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// Does what a press on a name, a fold, a step or an offer to show everything asks for; what opens a list gives it its place.
pub(super) fn press(explorer: Explorer, event: &leptos::ev::Event) {
    browser::place_list(event);
    if let Some(item) = named(explorer, event) {
        explorer.choose(Some(item), event);
    } else if let Some(fold) = browser::told(event, "[data-fold]", "data-fold").and_then(|fold| fold.parse().ok()) {
        explorer.folds.update(|folds| folds.toggle(fold));
    } else if let Some(step) = browser::told(event, "button[data-step]", "data-step").and_then(|at| at.parse().ok()) {
        let is_start = explorer.query.with_untracked(|query| query.step.is_none());
        explorer.go_to_step(step);
        // The button that starts the tour goes away with the story.
        if is_start {
            browser::focus_on(TOUR_TITLE);
        }
    } else if let Some(kind) = browser::told(event, "[data-kind]", "data-kind").and_then(|kind| kind.parse().ok()) {
        explorer.dispatch(Action::Toggle(Facet::Actors, kind));
    } else if let Some(sort) = browser::told(event, "[data-sort]", "data-sort") {
        explorer.folds.update(|folds| folds.sort(&sort));
    } else if let Some(place) = browser::told(event, "[data-goto]", "data-goto") {
        // The chapters are in the reading view.
        explorer.dispatch(Action::View(View::Read));
        browser::focus_on(place);
    } else if browser::told(event, "[data-reveal]", "data-reveal").is_some() {
        explorer.dispatch(Action::Clear);
    }
}

/// Previews the item of a name that the pointer or the keyboard comes to, and ends the preview where it leaves.
pub(super) fn preview(explorer: Explorer, event: &leptos::ev::Event, is_over: bool) {
    if let Some(item) = named(explorer, event) {
        explorer.hover(is_over.then_some(item));
    }
}

/// The item of the name that an event is about.
fn named(explorer: Explorer, event: &leptos::ev::Event) -> Option<Item> {
    explorer.data.dataset.find(&browser::told(event, "button[data-id]", "data-id")?)
}
