//! Who took part in the event that is looked at: lines from its mark to theirs in the network.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use dossier_core::dataset::{EventId, Id, Item};
use dossier_core::draw;
use dossier_core::markup::element;
use leptos::prelude::*;

/// The picture, by which places in it are found.
const HOST: &str = ".ties";

/// The lines, over both views, for as long as the pointer or the keyboard is on an event. Those who took part are named in the
/// panel too, and lit in the network once the event is chosen.
#[component]
pub(super) fn Ties() -> impl IntoView {
    let explorer = use_explorer();
    let dataset = &explorer.data.dataset;
    let lines = move || {
        let Some(Item::Event(id)) = explorer.hovered.get() else { return Vec::new() };
        let event = &dataset.events[id];
        let mark =
            |id: EventId| browser::middle_of(&["#group-", &(id.index() + 1).to_string(), " .reach"].concat(), HOST);
        let Some(from) = mark(id) else { return Vec::new() };
        let base = event.when.as_ref().and_then(|when| match when.from? {
            Item::Event(base) => mark(base),
            _ => None,
        });
        let actors = event.participants.iter().filter_map(|participant| {
            browser::middle_of(&["#mark-", &dataset.actors[participant.actor].id].concat(), HOST)
        });
        draw::ties(from, &actors.collect::<Vec<_>>(), base)
    };
    let picture = move || element("svg").class("ties").attr("aria-hidden", "true").children(lines());
    view! { <svg use:paint=markup(picture)></svg> }
}
