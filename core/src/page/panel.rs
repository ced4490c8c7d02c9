//! The panel: what is known of one item.

use super::button::{button, deed, pressable};
use super::chips::chip;
use super::folds::{Folds, number};
use super::line::{accounts, line};
use super::receipt::{by_hand, taking};
use super::take::FIRST_CITATION;
use crate::dataset::Dataset;
use crate::describe::{Card, Section, hidden, name_of};
use crate::draw::{lifespans, shape_mark};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::{Query, Selection};

/// What a card says of what was chosen last: its head, with what the filters hide of all that is chosen, and
/// its body.
pub fn panel(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    card: Card,
    query: &Query,
    selection: &Selection,
) -> Vec<Element> {
    // Another item is another panel, which begins at its top.
    let key = number(card.item);
    let hidden = hidden(dataset, messages, query, selection).map(|hidden| {
        element("p")
            .class("hidden-note")
            .child(element("span").text(hidden))
            .child(button("name", "data-reveal", "").text(messages.show))
    });
    let head = element("div")
        .key(key)
        .class("panel-head")
        .child(
            element("p")
                .class("panel-kind note")
                .children(card.shape.map(shape_mark))
                .child(element("span").text(card.kind)),
        )
        .child(element("h2").bdi(card.title))
        .children(card.summary.map(|summary| element("p").class("panel-summary").bdi(summary)))
        .children(others(dataset, messages, query))
        .children(card.shape.map(|_| {
            let connect = match query.pair() {
                Some(_) => messages.question.connect_these,
                None => messages.connect_from_here,
            };
            element("div").class("more").child(depths(messages, query)).child(deed("connect", connect))
        }))
        .children(hidden);
    let sections = card.sections.into_iter().enumerate().map(|(at, told)| section(dataset, messages, folds, at, told));
    let body = element("div").key(key).class("panel-body").attr("tabindex", "-1").children(sections);
    vec![head, body.child(cite(messages, folds))]
}

/// What the item rests on, as citations: to be pasted, and as files for reference managers.
fn cite(messages: &Messages, folds: &Folds) -> Element {
    let forms = ["item.bib", "item.ris", "item.csl"].into_iter().zip(&messages.files[FIRST_CITATION..]);
    element("section")
        .child(element("h3").text(messages.proof.cite))
        .child(
            element("p")
                .class("more")
                .child(taking(folds, messages, "item.cite", messages.copy_citation[0]))
                .children(forms.map(|(key, &[_, form])| taking(folds, messages, key, form))),
        )
        .children(by_hand(folds, messages, "item.cite"))
}

/// What else is chosen: each can be shown in its turn, and let go.
fn others(dataset: &Dataset, messages: &Messages, query: &Query) -> Option<Element> {
    let others = query.others();
    let words = element("span").class("note").text(messages.question.also_chosen);
    let named = others.iter().enumerate().flat_map(|(at, &item)| {
        let name = name_of(dataset, item);
        let show = button("name", "data-do", format!("show-{at}"));
        [show.bdi(name.clone()), chip(messages, "data-do", format!("drop-{at}"), &name, None)]
    });
    (!others.is_empty()).then(|| element("p").class("more").attr("data-others", "").child(words).children(named))
}

/// How many links from an actor still count as near.
fn depths(messages: &Messages, query: &Query) -> Element {
    const KEYS: [&str; 3] = ["depth-1", "depth-2", "depth-3"];
    let options = (1..).zip(KEYS.into_iter().zip(messages.depths));
    let options = options.map(|(steps, (key, words))| (key, words, query.depth.steps() == steps));
    element("span")
        .class("seg small")
        .attr("role", "group")
        .attr("aria-label", messages.depth)
        .children(pressable("data-do", options))
}

/// A section with its title, its chart and its lines.
pub(super) fn section(dataset: &Dataset, messages: &Messages, folds: &Folds, at: usize, section: Section) -> Element {
    let title = (!section.title.is_empty()).then(|| {
        let count = section.count.map(|count| element("span").class("num").text(count));
        element("h3").text(section.title).children(count)
    });
    // A heading among the lines begins another list.
    let mut parts: Vec<Element> = Vec::new();
    for (row, mut told) in section.lines.into_iter().enumerate() {
        let heading = told.heading.take();
        if row == 0 || heading.is_some() {
            parts.extend(heading.map(|heading| element("h4").bdi(heading)));
            parts.push(element("ul"));
        }
        if let Some(list) = parts.pop() {
            parts.push(list.child(line(dataset, messages, folds, 1024 * at + row, told)));
        }
    }
    element("section")
        .children(title)
        .children(lifespans(dataset, &section.lifespans))
        .children(parts)
        .children(section.accounts.into_iter().map(|id| accounts(dataset, messages, folds, id, false)))
}
