//! The tray: events without a date.

use super::button::button;
use crate::dataset::{Dataset, Event, EventId, Id, Item};
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{Element, element};
use crate::query::Selection;
use crate::scene::focus::Focus;

/// The undated events that a selection keeps; those that have to do with the focus are lit.
pub fn tray(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    selection: &Selection,
    focus: Option<&Focus>,
) -> Vec<Element> {
    let kept = index.undated.iter().filter(|id| selection.undated.contains(id.index()));
    kept.map(|&id| {
        let (event, item) = (&dataset.events[id], Item::Event(id));
        let is_lit = focus.is_some_and(|focus| focus.has(item) || focus.lit.events.contains(id.index()));
        let tag = event.status.is_unreal().then(|| element("span").class("tag").text((messages.status)(event.status)));
        let name =
            button(if is_lit { "name lit" } else { "name" }, "data-id", event.id.clone()).bdi(event.title.clone());
        let between = between(dataset, messages, event);
        let between = (!between.is_empty()).then(|| element("span").class("between").text(between));
        element("li").child(name).children(tag).children(between)
    })
    .collect()
}

/// What an event without a date surely comes after and before: of several the nearest.
fn between(dataset: &Dataset, messages: &Messages, event: &Event) -> String {
    let key = |id: &&EventId| dataset.events[**id].when.as_ref().map(|when| when.edtf.sort_key());
    let title = |id: &EventId| dataset.events[*id].title.as_str();
    let after = event.follows.iter().max_by_key(key).map(title);
    let before = event.precedes.iter().min_by_key(|id| (key(id).is_none(), key(id))).map(title);
    (messages.in_time.between)(after, before)
}
