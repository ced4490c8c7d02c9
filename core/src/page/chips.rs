//! The active filters, each with a way to take it away.

use crate::dataset::Dataset;
use crate::draw::{Icon, icon};
use crate::i18n::{Messages, dates};
use crate::index::Facet;
use crate::markup::{Element, element};
use crate::query::{Action, Query};

/// What each active filter is called, and what takes it away.
pub fn filters(dataset: &Dataset, messages: &Messages, query: &Query) -> Vec<(String, Action)> {
    let mut filters = Vec::new();
    if !query.text.is_empty() {
        filters.push(((messages.chip_text)(&query.text), Action::Text(String::new())));
    }
    if let Some(actor) = query.with {
        filters.push(((messages.chip_with)(&dataset.actors[actor].name), Action::With(None)));
    }
    for facet in Facet::ALL {
        let values = query.values(facet).iter();
        filters.extend(values.map(|&value| (facet.label(dataset, value).to_owned(), Action::Toggle(facet, value))));
    }
    if let Some(window) = query.window {
        filters.push((dates::window(&window), Action::Window(None)));
    }
    filters
}

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
