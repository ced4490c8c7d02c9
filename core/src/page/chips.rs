//! The active filters, each with a way to take it away.

use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Action;

/// The filters as buttons, numbered in their order.
pub fn chips(messages: &Messages, filters: Vec<(String, Action)>) -> Vec<Element> {
    (filters.into_iter().enumerate())
        .map(|(at, (label, _))| {
            element("button")
                .attr("type", "button")
                .class("chip")
                .attr("data-chip", at.to_string())
                .attr("aria-label", (messages.remove)(&label))
                .bdi(label)
                .child(icon(Icon::Close))
        })
        .collect()
}
