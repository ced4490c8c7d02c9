//! What lights up with an item: the actors, relations and events that have to do with it.

use super::{Bits, Index};
use crate::dataset::{ActorId, Dataset, Id, Item, SourceId};

/// What an item has to do with.
#[derive(Clone, Debug, PartialEq)]
pub struct Lit {
    /// Actors next to it.
    pub actors: Bits,
    /// Relations of it.
    pub relations: Bits,
    /// Events of it.
    pub events: Bits,
}

impl Lit {
    /// Nothing.
    pub fn none(dataset: &Dataset) -> Self {
        Self {
            actors: Bits::none(dataset.actors.len()),
            relations: Bits::none(dataset.relations.len()),
            events: Bits::none(dataset.events.len()),
        }
    }

    /// What several items have to do with, each by itself.
    ///
    /// An actor lights its relations, the actors at their other ends and its events; a relation its ends and the events
    /// both took part in; an event its participants, the relations between them and the event its date was worked out from;
    /// a claim, figure or account what it is about; a source what it tells.
    pub fn new(dataset: &Dataset, index: &Index, items: &[Item]) -> Self {
        let mut lit = Self::none(dataset);
        items.iter().for_each(|&item| lit.item(dataset, index, item));
        lit
    }

    fn item(&mut self, dataset: &Dataset, index: &Index, item: Item) {
        match item {
            Item::Actor(actor) => self.actor(dataset, index, actor),
            Item::Claim(id) => {
                let claim = &dataset.claims[id];
                claim.speaker.iter().for_each(|speaker| self.actors.insert(speaker.index()));
                self.items(dataset, index, &claim.about);
            }
            Item::Figure(id) => {
                let figure = &dataset.figures[id];
                figure.said_by.iter().for_each(|speaker| self.actors.insert(speaker.index()));
                self.items(dataset, index, &figure.about);
            }
            Item::Account(id) => self.items(dataset, index, &dataset.accounts[id].touches),
            Item::Source(id) => self.source(dataset, id),
            Item::Relation(_) | Item::Event(_) => self.items(dataset, index, &[item]),
        }
    }

    /// What is one link farther: the links of the actors that are lit, and whom they join.
    pub fn widen(&mut self, dataset: &Dataset) {
        let near = self.actors.clone();
        for (id, relation) in dataset.relations.iter() {
            if near.contains(relation.from.index()) || near.contains(relation.to.index()) {
                self.relations.insert(id.index());
                self.actors.insert(relation.from.index());
                self.actors.insert(relation.to.index());
            }
        }
    }

    fn actor(&mut self, dataset: &Dataset, index: &Index, actor: ActorId) {
        for &id in index.links.relations(actor) {
            let relation = &dataset.relations[id];
            self.relations.insert(id.index());
            self.actors.insert(relation.from.index());
            self.actors.insert(relation.to.index());
        }
        self.actors.remove(actor.index());
        index.links.events(actor).iter().for_each(|event| self.events.insert(event.index()));
    }

    fn items(&mut self, dataset: &Dataset, index: &Index, items: &[Item]) {
        for &item in items {
            match item {
                Item::Actor(actor) => self.actors.insert(actor.index()),
                Item::Relation(id) => {
                    let relation = &dataset.relations[id];
                    self.relations.insert(id.index());
                    self.actors.insert(relation.from.index());
                    self.actors.insert(relation.to.index());
                    let both = |event: &&_| index.links.events(relation.to).contains(event);
                    index
                        .links
                        .events(relation.from)
                        .iter()
                        .filter(both)
                        .for_each(|event| self.events.insert(event.index()));
                }
                Item::Event(id) => {
                    self.events.insert(id.index());
                    // What its date was worked out from.
                    if let Some(Item::Event(from)) = dataset.events[id].when.as_ref().and_then(|when| when.from) {
                        self.events.insert(from.index());
                    }
                    let participants = || dataset.events[id].participants.iter().map(|participant| participant.actor);
                    participants().for_each(|actor| self.actors.insert(actor.index()));
                    for (id, relation) in dataset.relations.iter() {
                        if participants().any(|actor| actor == relation.from)
                            && participants().any(|actor| actor == relation.to)
                        {
                            self.relations.insert(id.index());
                        }
                    }
                }
                Item::Claim(_) | Item::Figure(_) | Item::Account(_) | Item::Source(_) => {}
            }
        }
    }

    fn source(&mut self, dataset: &Dataset, source: SourceId) {
        let tells = |item| dataset.evidence(item).iter().any(|evidence| evidence.source == source);
        dataset.actors.ids().filter(|&id| tells(Item::Actor(id))).for_each(|id| self.actors.insert(id.index()));
        dataset
            .relations
            .ids()
            .filter(|&id| tells(Item::Relation(id)))
            .for_each(|id| self.relations.insert(id.index()));
        dataset.events.ids().filter(|&id| tells(Item::Event(id))).for_each(|id| self.events.insert(id.index()));
    }
}
