//! The active filters, each with a way to take it away.

use super::button::{button, opener};
use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Action;
use crate::scene::metrics;

/// The size of letters in a chip.
const LETTERS: f64 = 12.0;
/// What a chip has beside its words: edges, cross, and the gap behind it.
const BESIDE: f64 = 44.0;
/// No chip is wider; words that are longer are cut.
const WIDEST: f64 = 160.0;
/// The room for the button that says how many more there are.
const MORE: f64 = 48.0;

/// How wide the chips of these filters are in one row, in pixels.
pub(super) fn width(filters: &[(String, Action)]) -> f64 {
    filters.iter().map(chip_width).sum()
}

fn chip_width((label, _): &(String, Action)) -> f64 {
    (metrics::width(label, LETTERS, false) + BESIDE).min(WIDEST)
}

/// The filters as buttons, numbered in their order: as many as `room` pixels hold, and behind one button the others. `open` is the id of
/// the list that is open.
pub(super) fn chips(messages: &Messages, filters: &[(String, Action)], room: f64, open: Option<&str>) -> Vec<Element> {
    let chip = |at: usize| {
        let label = &filters[at].0;
        chip(messages, "data-chip", at.to_string(), label, Some(element("bdi").text(label.clone())))
    };
    let mut left = room - if width(filters) > room { MORE } else { 0.0 };
    let fits = |filter: &&(String, Action)| {
        left -= chip_width(filter);
        left >= 0.0
    };
    let fitting = filters.iter().take_while(fits).count();
    let more = (fitting < filters.len()).then(|| {
        let others = filters.len() - fitting;
        let name = (messages.more_filters)(others);
        let more = button("chip", "aria-label", &*name).text(["+", &others.to_string()].concat());
        let list = || (fitting..filters.len()).map(chip).collect();
        opener(more, "more-chips", &name, "values more-chips", open, &list)
    });
    (0..fitting).map(chip).chain(more.into_iter().flatten()).collect()
}

/// A cross that takes something away, with its words where they do not stand before it; an attribute tells which one it is.
pub(super) fn chip(
    messages: &Messages,
    attribute: &'static str,
    value: String,
    what: &str,
    words: Option<Element>,
) -> Element {
    button("chip", attribute, value)
        .attr("aria-label", (messages.remove)(what))
        .children(words)
        .child(icon(Icon::Close))
}
