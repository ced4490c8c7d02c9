//! The bar: search, facets, and the sentence that counts what they leave.

use super::button::{button, opener};
use super::chips;
use super::facet::facets;
use super::phrase::phrase;
use crate::dataset::Dataset;
use crate::describe::{count, filters};
use crate::draw::{Icon, icon};
use crate::i18n::{Messages, text};
use crate::index::Facet;
use crate::markup::{Element, element, told};
use crate::query::{Query, Selection};
use crate::scene::metrics;

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

/// The id of what asks how two actors are connected.
pub const ASK_CONNECT: &str = "ask-connect";
/// The id of what asks what changed between two dates.
pub const ASK_COMPARE: &str = "ask-compare";

/// Below this width of its row, in pixels, the sentence has lines of its own, and the rest stands beneath it.
const STACKED: f64 = 560.0;
/// Below this one the questions are called by their first words.
const BRIEF: f64 = 760.0;
/// The size of letters in the row.
const LETTERS: f64 = 13.0;
/// What a button has beside its words.
const BESIDE: f64 = 32.0;
/// What lines of a sentence are longer than its half, since they break between words.
const BREAK: f64 = 48.0;

/// The row with the counting sentence, the active filters with what clears them, and the questions that open a sheet. Chips grow to the
/// side, never into a second row: what has no room in `width` pixels is behind a button. `open` is the id of the list that is open.
pub fn counts(
    dataset: &Dataset,
    messages: &Messages,
    query: &Query,
    selection: &Selection,
    width: f64,
    open: Option<&str>,
) -> Element {
    let sentence = count(dataset, messages, query, selection);
    let filters = filters(dataset, messages, query);
    let (is_stacked, is_brief) = (width < STACKED, width < BRIEF);
    let names = [messages.connect, messages.compare];
    let words = if is_brief && !is_stacked { messages.asks } else { names };
    let button_width = |words: &&str| metrics::width(words, LETTERS, false) + BESIDE;
    let clear_width = query.is_filtered().then_some(&messages.clear).map_or(0.0, button_width);
    let room = if is_stacked {
        width - clear_width
    } else {
        let free = width - clear_width - words.iter().map(button_width).sum::<f64>();
        // The sentence takes a second line rather than hide a chip.
        let line = metrics::width(&text(&sentence), LETTERS, false) + BESIDE;
        free - if line + chips::width(&filters) <= free { line } else { line / 2.0 + BREAK }
    };
    let clear = query.is_filtered().then(|| button("clear", "data-clear", "").text(messages.clear));
    let keys = [("connect", ASK_CONNECT), ("compare", ASK_COMPARE)];
    let asks = keys.into_iter().zip(names).zip(words).map(|(((key, id), name), words)| {
        button("btn", "data-ask", key).attr("id", id).attr("aria-label", name).text(words)
    });
    element("div")
        .class(if is_stacked { "row counts is-stacked" } else { "row counts" })
        .child(element("p").class("count").attr("data-count", "").children(phrase(dataset, sentence)))
        .child(element("div").class("chips").children(chips::chips(messages, &filters, room, open)))
        .children(clear)
        .child(element("p").class("asks").children(asks))
}
