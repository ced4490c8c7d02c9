//! What items are called.

use crate::dataset::{Dataset, Item, Relation, Shape};
use crate::i18n::Messages;

/// The name a reader knows an item by.
pub fn name_of(dataset: &Dataset, item: Item) -> String {
    match item {
        Item::Actor(id) => dataset.actors[id].name.clone(),
        Item::Relation(id) => sentence(dataset, &dataset.relations[id]),
        Item::Event(id) => dataset.events[id].title.clone(),
        Item::Claim(id) => dataset.claims[id].summary.clone(),
        Item::Figure(id) => dataset.figures[id].label.clone(),
        Item::Account(id) => dataset.accounts[id].question.clone(),
        Item::Source(id) => dataset.sources[id].title.clone(),
    }
}

/// The mark of an item, where it is an actor.
pub fn shape_of(dataset: &Dataset, item: Item) -> Option<Shape> {
    match item {
        Item::Actor(id) => Some(dataset.vocabulary.shape(dataset.actors[id].kind)),
        _ => None,
    }
}

/// What sort of thing an item is, in a word or two.
pub fn kind_of<'a>(dataset: &'a Dataset, messages: &Messages, item: Item) -> &'a str {
    let vocabulary = &dataset.vocabulary;
    match item {
        Item::Actor(id) => &vocabulary.actors[dataset.actors[id].kind].label,
        Item::Relation(id) => &vocabulary.relations[dataset.relations[id].kind].label,
        Item::Event(id) => &vocabulary.events[dataset.events[id].kind].label,
        Item::Claim(id) => &vocabulary.stances[dataset.claims[id].stance].label,
        Item::Figure(_) => messages.sections[4],
        Item::Account(_) => messages.sections[5],
        Item::Source(id) => &dataset.sources[id].kind,
    }
}

/// A relation read from its first actor to its second.
fn sentence(dataset: &Dataset, relation: &Relation) -> String {
    let kind = &dataset.vocabulary.relations[relation.kind];
    format!("{} {} {}", dataset.actors[relation.from].name, kind.label, dataset.actors[relation.to].name)
}
