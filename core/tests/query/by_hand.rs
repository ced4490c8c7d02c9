//! A query answered one condition after the other, as the documentation has them.

use super::Desk;
use dossier_core::dataset::{Id, Item, When};
use dossier_core::date::Sureness;
use dossier_core::index::{Bits, Facet};
use dossier_core::query::Query;

/// Whether an event, a relation or a claim has a value of a facet; nothing where the facet says nothing of its sort.
pub(crate) fn has((dataset, _): &Desk, item: Item, facet: Facet, value: usize) -> Option<bool> {
    let is_of_kind = |actor| {
        let kind = dataset.actors[actor].kind;
        kind.index() == value || dataset.vocabulary.actors[kind].within.is_some_and(|within| within.index() == value)
    };
    let (kind, actors, topics, status, stance) = match item {
        Item::Event(id) => {
            let event = &dataset.events[id];
            let actors: Vec<_> = event.participants.iter().map(|part| part.actor).collect();
            ((Facet::Events, event.kind.index()), Some(actors), &event.topics, Some(event.status), None)
        }
        Item::Relation(id) => {
            let relation = &dataset.relations[id];
            let actors = vec![relation.from, relation.to];
            ((Facet::Links, relation.kind.index()), Some(actors), &relation.topics, Some(relation.status), None)
        }
        Item::Claim(id) => {
            let claim = &dataset.claims[id];
            ((Facet::Stances, claim.stance.index()), None, &claim.topics, None, Some(claim.stance))
        }
        _ => return None,
    };
    let evidence = dataset.evidence(item);
    match facet {
        Facet::Actors => actors.map(|actors| actors.into_iter().any(is_of_kind)),
        Facet::Links | Facet::Events => (kind.0 == facet).then_some(kind.1 == value),
        Facet::Topics => Some(topics.iter().any(|topic| topic.index() == value)),
        Facet::Sources => Some(evidence.iter().any(|evidence| evidence.source.index() == value)),
        Facet::Status => status.map(|status| status as usize == value),
        Facet::Stances => stance.map(|stance| stance.index() == value),
        Facet::Certainty => Some(evidence.iter().any(|evidence| evidence.how as usize == value)),
    }
}

/// A query to be answered by hand.
pub(crate) struct ByHand<'a> {
    desk: &'a Desk,
    query: &'a Query,
    /// The actors, events, relations and claims that mention the words looked for.
    found: [Bits; 4],
}

impl<'a> ByHand<'a> {
    pub(crate) fn new(desk: &'a Desk, query: &'a Query) -> Self {
        let (dataset, index) = desk;
        let found = |pick: fn(Item) -> Option<usize>, bound: usize| {
            let mut found = Bits::none(bound);
            if !query.text.is_empty() {
                index.words().matches(&query.text, &mut |item| pick(item).into_iter().for_each(|at| found.insert(at)));
            }
            found
        };
        let found = [
            found(Item::as_actor, dataset.actors.len()),
            found(Item::as_event, dataset.events.len()),
            found(Item::as_relation, dataset.relations.len()),
            found(Item::as_claim, dataset.claims.len()),
        ];
        Self { desk, query, found }
    }

    /// Whether all filters but the window, and but one facet, keep an event, a relation or a claim.
    pub(crate) fn keeps(&self, item: Item, without: Option<Facet>) -> bool {
        let ((dataset, _), query) = (self.desk, self.query);
        let evidence = dataset.evidence(item);
        let involves = |actor| match item {
            Item::Event(id) => dataset.events[id].participants.iter().any(|part| part.actor == actor),
            Item::Relation(id) => dataset.relations[id].from == actor || dataset.relations[id].to == actor,
            Item::Claim(id) => {
                dataset.claims[id].speaker == Some(actor) || dataset.claims[id].about.contains(&Item::Actor(actor))
            }
            _ => false,
        };
        let [actors, events, relations, claims] = &self.found;
        let mentions = match item {
            Item::Event(id) => events.contains(id.index()),
            Item::Relation(id) => relations.contains(id.index()),
            Item::Claim(id) => claims.contains(id.index()),
            _ => false,
        };
        let mut named = actors.iter().map(Id::from_index);
        let is_of_named = named.any(|actor| match item {
            Item::Claim(id) => dataset.claims[id].speaker == Some(actor),
            _ => involves(actor),
        });
        let mut facets = Facet::ALL.into_iter().filter(|&facet| without != Some(facet));
        let by_facets = facets.all(|facet| {
            let values = query.values(facet);
            values.is_empty() || values.iter().any(|&value| has(self.desk, item, facet, value).unwrap_or(true))
        });
        by_facets
            && query.with.is_none_or(involves)
            && (!query.only_source || evidence.iter().all(|other| other.source == evidence[0].source))
            && (query.text.is_empty() || mentions || is_of_named)
    }

    /// How sure it is that an item lies in the window; without one all do.
    pub(crate) fn sureness(&self, item: Item) -> Sureness {
        let (dataset, index) = self.desk;
        let stated = |when: &Option<When>| when.as_ref().map(|when| when.edtf.extent());
        let (stated, bounded) = match item {
            Item::Event(id) => (stated(&dataset.events[id].when), index.event_extents[id]),
            Item::Relation(id) => (stated(&dataset.relations[id].when), index.relation_extents[id]),
            Item::Claim(id) => (stated(&dataset.claims[id].when), stated(&dataset.claims[id].when)),
            _ => (None, None),
        };
        let Some(window) = self.query.window else { return Sureness::Surely };
        let in_reach = stated.map_or(Sureness::Possibly, |extent| extent.counted(&window));
        let within = bounded.map_or(Sureness::Possibly, |extent| extent.within(&window));
        match (in_reach, within) {
            (Sureness::No, _) => Sureness::No,
            (_, Sureness::Possibly) if self.query.certain_only => Sureness::No,
            (_, within) => within,
        }
    }
}
