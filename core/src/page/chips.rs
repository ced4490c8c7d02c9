//! The active filters, each with a way to take it away.

use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Action;

/// The filters as buttons, numbered in their order.
pub fn chips(messages: &Messages, filters: Vec<(String, Action)>) -> Vec<Element> {
    (filters.into_iter().enumerate())
        .map(|(at, (label, _))| {
            let words = element("bdi").text(label.clone());
            chip(messages, "data-chip", at.to_string(), &label, Some(words))
        })
        .collect()
}

/// A cross that takes something away, with its words where they do not stand before it; an attribute tells which one it is.
pub(super) fn chip(
    messages: &Messages,
    attribute: &'static str,
    value: String,
    what: &str,
    words: Option<Element>,
) -> Element {
    element("button")
        .attr("type", "button")
        .class("chip")
        .attr(attribute, value)
        .attr("aria-label", (messages.remove)(what))
        .children(words)
        .child(icon(Icon::Close))
}
