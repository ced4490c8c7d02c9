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
    let chip = |(at, (label, _)): (usize, &(String, Action))| {
        chip(messages, "data-chip", at.to_string(), label, Some(element("bdi").text(label.clone())))
    };
    let mut all = filters.iter().enumerate().map(chip);
    if width(filters) <= room {
        return all.collect();
    }
    let mut left = room - MORE;
    let fits = |filter: &&(String, Action)| {
        left -= chip_width(filter);
        left >= 0.0
    };
    let fitting = filters.iter().take_while(fits).count();
    let shown: Vec<Element> = all.by_ref().take(fitting).collect();
    let others: Vec<Element> = all.collect();
    let name = (messages.more_filters)(others.len());
    let more = button("chip", "aria-label", name.clone()).text(["+", &others.len().to_string()].concat());
    let more = opener(more, "more-chips", name, "values more-chips", open, &|| others.clone());
    shown.into_iter().chain(more).collect()
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
