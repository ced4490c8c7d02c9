//! The part of a dataset that a selection keeps.

use crate::dataset::{Dataset, Evidence, Id, Item};
use crate::index::Bits;
use crate::query::Selection;

/// The items of each sort that are taken along.
///
/// A selection says nothing of figures, accounts and sources: a figure or an account is taken where it is about something
/// that is, or about nothing in particular; a source where something taken, headline or answer has it for evidence.
pub(super) struct Part {
    pub(super) actors: Bits,
    pub(super) relations: Bits,
    pub(super) events: Bits,
    pub(super) claims: Bits,
    pub(super) figures: Bits,
    pub(super) accounts: Bits,
    pub(super) sources: Bits,
}

impl Part {
    /// What a selection keeps.
    pub(super) fn of(dataset: &Dataset, selection: &Selection) -> Self {
        let mut events = selection.events.all();
        events.unite(&selection.undated);
        let mut part = Self {
            actors: selection.actors.clone(),
            relations: selection.relations.all(),
            events,
            claims: selection.claims.all(),
            figures: Bits::none(dataset.figures.len()),
            accounts: Bits::none(dataset.accounts.len()),
            sources: Bits::none(dataset.sources.len()),
        };
        for (id, figure) in dataset.figures.iter() {
            if part.is_about(&figure.about) {
                part.figures.insert(id.index());
            }
        }
        for (id, account) in dataset.accounts.iter() {
            if part.is_about(&account.touches) {
                part.accounts.insert(id.index());
            }
        }
        if part.is_whole(dataset) {
            part.sources = Bits::all(dataset.sources.len());
        }
        part.evidence(dataset).iter().for_each(|piece| part.sources.insert(piece.source.index()));
        part
    }

    /// Adds what the items taken cannot do without: whoever takes part in them, speaks in them or owns them. With it, the
    /// part is a dataset of its own.
    pub(super) fn complete(&mut self, dataset: &Dataset) {
        let Self { actors, relations, events, claims, figures, .. } = self;
        let mut speakers = Vec::new();
        for relation in relations.iter().map(|at| &dataset.relations.rows()[at]) {
            speakers.extend([Some(relation.from), Some(relation.to)]);
        }
        for event in events.iter().map(|at| &dataset.events.rows()[at]) {
            speakers.extend(event.participants.iter().map(|participant| Some(participant.actor)));
        }
        for claim in claims.iter().map(|at| &dataset.claims.rows()[at]) {
            speakers.extend([claim.speaker, claim.published_by]);
        }
        speakers.extend(figures.iter().map(|at| dataset.figures.rows()[at].said_by));
        speakers.into_iter().flatten().for_each(|actor| actors.insert(actor.index()));
        // Each actor may bring another: the state it belongs to, whoever vouches for it.
        loop {
            let count = self.actors.count();
            for country in self.actors.clone().iter().filter_map(|at| dataset.actors.rows()[at].country) {
                self.actors.insert(country.index());
            }
            for piece in self.evidence(dataset) {
                self.sources.insert(piece.source.index());
                piece.by.iter().for_each(|by| self.actors.insert(by.index()));
            }
            if count == self.actors.count() {
                return;
            }
        }
    }

    /// Whether nothing is left out.
    pub(super) fn is_whole(&self, dataset: &Dataset) -> bool {
        self.actors.count() == dataset.actors.len()
            && self.relations.count() == dataset.relations.len()
            && self.events.count() == dataset.events.len()
            && self.claims.count() == dataset.claims.len()
    }

    /// Whether an item is taken.
    pub(super) fn has(&self, item: Item) -> bool {
        match item {
            Item::Actor(id) => self.actors.contains(id.index()),
            Item::Relation(id) => self.relations.contains(id.index()),
            Item::Event(id) => self.events.contains(id.index()),
            Item::Claim(id) => self.claims.contains(id.index()),
            Item::Figure(id) => self.figures.contains(id.index()),
            Item::Account(id) => self.accounts.contains(id.index()),
            Item::Source(id) => self.sources.contains(id.index()),
        }
    }

    /// Whether one of these items is taken, of those that a selection knows; or whether it knows none of them.
    fn is_about(&self, items: &[Item]) -> bool {
        let mut known =
            items.iter().filter(|item| !matches!(item, Item::Figure(_) | Item::Account(_) | Item::Source(_)));
        known.clone().next().is_none() || known.any(|&item| self.has(item))
    }

    /// What headline, answer and all items taken rest on.
    fn evidence<'d>(&self, dataset: &'d Dataset) -> Vec<&'d Evidence> {
        let mut evidence: Vec<_> = dataset.headline.evidence.iter().chain(&dataset.answer.evidence).collect();
        dataset.items().filter(|&item| self.has(item)).for_each(|item| evidence.extend(dataset.evidence(item)));
        evidence
    }
}
