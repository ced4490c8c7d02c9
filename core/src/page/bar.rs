//! The bar: search, facets, and the sentence that counts what they leave.

use super::button::{button, opener, told};
use super::chips::chips;
use super::facet::facets;
use super::phrase::phrase;
use crate::dataset::Dataset;
use crate::describe::{count, filters};
use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::index::Facet;
use crate::markup::{Element, element};
use crate::query::{Query, Selection};

/// The buttons of facets: the id of what each opens, and the facets there. What is asked seldom shares one.
const BUTTONS: [(&str, &[Facet]); 6] = [
    ("facet-actors", &[Facet::Actors]),
    ("facet-links", &[Facet::Links]),
    ("facet-events", &[Facet::Events]),
    ("facet-topics", &[Facet::Topics]),
    ("facet-sources", &[Facet::Sources]),
    ("facet-certainty", &[Facet::Certainty, Facet::Status, Facet::Stances]),
];

/// A button for each facet or few, which opens their values; `open` is the id of the list that is open.
pub fn facet_buttons(
    dataset: &Dataset,
    messages: &Messages,
    query: &Query,
    selection: &Selection,
    open: Option<&str>,
) -> Vec<Element> {
    let opened = |(id, behind): (&'static str, &[Facet])| {
        let (first, name) = (behind[0], messages.facets[behind[0] as usize]);
        let chosen: usize = behind.iter().map(|&facet| query.values(facet).len()).sum();
        let chosen = chosen + usize::from(first == Facet::Sources && query.only_source);
        let class = if chosen > 0 { "facet on" } else { "facet" };
        let number = (chosen > 0).then(|| element("span").class("n").text(chosen.to_string()));
        let button = button(class, "data-facet", first.key()).text(name).children(number);
        opener(button, id, name, "values", open, &|| facets(dataset, messages, query, selection, behind))
    };
    BUTTONS.into_iter().flat_map(opened).collect()
}

/// The search field, what is typed into it, and what that finds; `active` is the number of the option that Enter takes.
pub fn search(messages: &Messages, text: String, options: Option<(Vec<Element>, usize)>) -> Vec<Element> {
    let is_open = options.is_some();
    let mut input = element("input")
        .attr("id", "search")
        .attr("type", "search")
        .attr("role", "combobox")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("placeholder", messages.search)
        .attr("aria-label", messages.search)
        .attr("aria-autocomplete", "list")
        .attr("aria-controls", "choices")
        .attr("aria-expanded", told(is_open))
        .attr("value", text);
    let mut list = element("ul")
        .attr("id", "choices")
        .class(if is_open { "choices is-open" } else { "choices" })
        .attr("role", "listbox")
        .attr("aria-label", messages.search);
    if let Some((options, active)) = options {
        input = input.attr("aria-activedescendant", format!("choice-{active}"));
        list = list.children(options);
    }
    vec![icon(Icon::Search), input, list]
}

/// The counting sentence, the active filters with what clears them, and the questions that open a sheet.
pub fn counts(dataset: &Dataset, messages: &Messages, query: &Query, selection: &Selection) -> Vec<Element> {
    let sentence = phrase(dataset, count(dataset, messages, query, selection));
    let clear = query.is_filtered().then(|| button("clear", "data-clear", "").text(messages.clear));
    let asks = [("connect", messages.connect), ("compare", messages.compare)];
    let asks = asks.map(|(key, words)| button("btn", "data-ask", key).text(words));
    [
        element("p").class("count").attr("data-count", "").children(sentence),
        element("div").class("chips").children(chips(messages, filters(dataset, messages, query))),
    ]
    .into_iter()
    .chain(clear)
    .chain([element("p").class("asks").children(asks)])
    .collect()
}
