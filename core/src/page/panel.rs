//! The panel: what is known of one item.

use super::deed::{deed, switch};
use super::folds::{Folds, number};
use super::line::{accounts, line};
use crate::dataset::Dataset;
use crate::describe::{Card, Section};
use crate::draw::{lifespans, shape_mark};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Depth;

/// What a card says: its head, and its body.
pub fn panel(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    card: Card,
    depth: Depth,
    is_hidden: bool,
) -> Vec<Element> {
    // Another item is another panel, which begins at its top.
    let key = number(card.item);
    let hidden = is_hidden.then(|| {
        element("p")
            .class("hidden-note")
            .child(element("span").text((messages.hidden)(&card.title)))
            .child(element("button").attr("type", "button").class("name").attr("data-reveal", "").text(messages.show))
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
        .children(card.shape.map(|_| {
            element("div")
                .class("more")
                .child(depths(messages, depth))
                .child(deed("connect", messages.connect_from_here))
        }))
        .children(hidden);
    let sections = card.sections.into_iter().enumerate().map(|(at, told)| section(dataset, messages, folds, at, told));
    vec![head, element("div").key(key).class("panel-body").attr("tabindex", "-1").children(sections)]
}

/// How many links from an actor still count as near.
fn depths(messages: &Messages, depth: Depth) -> Element {
    const KEYS: [&str; 3] = ["depth-1", "depth-2", "depth-3"];
    let options = (1..).zip(KEYS.into_iter().zip(messages.depths));
    let options = options.map(|(steps, (key, words))| (key, words, depth.steps() == steps));
    element("span")
        .class("seg small")
        .attr("role", "group")
        .attr("aria-label", messages.depth)
        .children(switch(options))
}

/// A section with its title, its chart and its lines.
pub(super) fn section(dataset: &Dataset, messages: &Messages, folds: &Folds, at: usize, section: Section) -> Element {
    let title = (!section.title.is_empty()).then(|| {
        let count = section.count.map(|count| element("span").class("num").text(count));
        element("h3").text(section.title).children(count)
    });
    let lines = section.lines.into_iter().enumerate();
    let lines: Vec<_> = lines.map(|(row, told)| line(dataset, messages, folds, 1024 * at + row, told)).collect();
    element("section")
        .children(title)
        .children(lifespans(dataset, &section.lifespans))
        .children((!lines.is_empty()).then(|| element("ul").children(lines)))
        .children(section.accounts.into_iter().map(|id| accounts(dataset, messages, folds, id)))
}
