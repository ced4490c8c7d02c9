//! The tray: events without a date.

use crate::dataset::{Dataset, Id, Item};
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
        let name = element("button")
            .attr("type", "button")
            .class(if is_lit { "name lit" } else { "name" })
            .attr("data-id", event.id.clone())
            .bdi(event.title.clone());
        element("li").child(name).children(tag)
    })
    .collect()
}
