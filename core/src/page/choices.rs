//! What a search finds, as the options of its field.

use crate::dataset::{Dataset, Item};
use crate::describe::name_of;
use crate::draw::shape_mark;
use crate::i18n::Messages;
use crate::index::Hit;
use crate::markup::{Element, element};

/// The options: what was found, and last to keep only what mentions the words. One of them is active.
pub fn choices(dataset: &Dataset, messages: &Messages, hits: &[Hit], words: &str, active: usize) -> Vec<Element> {
    let mut options: Vec<_> = (hits.iter())
        .map(|hit| {
            let shape = match hit.item {
                Item::Actor(id) => Some(dataset.vocabulary.actors[dataset.actors[id].kind].shape),
                _ => None,
            };
            let alias = hit.alias.as_ref().map(|alias| element("bdi").class("note").text((messages.also)(alias)));
            element("li")
                .attr("data-id", dataset.name_of(hit.item).to_owned())
                .children(shape.map(shape_mark))
                .child(element("bdi").class("found").text(name_of(dataset, hit.item)))
                .children(alias)
                .child(element("span").class("note sort").text(messages.sections[section(hit.item)]))
        })
        .collect();
    if !words.is_empty() {
        options.push(element("li").child(element("span").text((messages.only_mentions)(words))));
    }
    (options.into_iter().enumerate())
        .map(|(at, option)| {
            option
                .attr("id", format!("choice-{at}"))
                .attr("role", "option")
                .attr("data-choice", at.to_string())
                .attr("aria-selected", if at == active { "true" } else { "false" })
        })
        .collect()
}

/// The number of the sort of an item, as the catalogue names it.
pub fn section(item: Item) -> usize {
    match item {
        Item::Actor(_) => 0,
        Item::Relation(_) => 1,
        Item::Event(_) => 2,
        Item::Claim(_) => 3,
        Item::Figure(_) => 4,
        Item::Account(_) => 5,
        Item::Source(_) => 6,
    }
}
