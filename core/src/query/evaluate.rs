//! Answering a query: a few intersections of bit sets.
//!
//! Values of one facet are alternatives, facets are conditions. Events, relations and claims are kept by their own
//! properties and those of their actors. An actor is kept by its own, and where a filter speaks of more than actors, by a
//! witness: an event, a relation or, where stances are chosen, a claim that is kept and that the actor has a part in. A
//! relation needs both its ends.
//!
//! Under a window there is a further condition: to lie in it for sure, or possibly where possible ones count. What has no
//! time lies possibly in any window; but it is witness to nothing there, and undated events are kept apart.

use super::conditions::{ACTORS, Conditions, Plain, found};
use super::{Kept, Query, Selection};
use crate::dataset::{Dataset, Id};
use crate::index::{Bits, Facet, Index};

/// What a query keeps of a dataset.
pub fn evaluate(dataset: &Dataset, index: &Index, query: &Query) -> Selection {
    let question = Question::new(dataset, index, query);
    let answer = question.answer(None);
    let counts = Facet::ALL.map(|facet| {
        // A facet is counted as if it were not set; one that is not has its answer already.
        let other = (!query.values(facet).is_empty()).then(|| question.answer(Some(facet)));
        let answer = other.as_ref().unwrap_or(&answer);
        let (columns, kept) = match facet {
            Facet::Actors => (index.facets.actors(facet), answer.actors.clone()),
            Facet::Links => (index.facets.relations(facet), answer.relations.all()),
            Facet::Stances => (index.facets.claims(facet), answer.claims.all()),
            _ => {
                let mut kept = answer.events.all();
                kept.unite(&answer.undated);
                (index.facets.events(facet), kept)
            }
        };
        columns.iter().map(|value| value.count_both(&kept)).collect()
    });
    Selection { counts, ..answer }
}

/// A query with the conditions it makes, each held against every item once.
struct Question<'a> {
    dataset: &'a Dataset,
    index: &'a Index,
    query: &'a Query,
    events: Conditions,
    relations: Conditions,
    claims: Conditions,
    actors: Conditions,
    /// The actors whose names have the words looked for.
    named: Bits,
    /// The events that have no time.
    undated: Bits,
    /// The relations that have one.
    timely: Bits,
}

impl<'a> Question<'a> {
    fn new(dataset: &'a Dataset, index: &'a Index, query: &'a Query) -> Self {
        let found = found(dataset, index, &query.text);
        let [of_events, of_relations, of_claims] = &index.times;
        let plain = Plain { dataset, index, query, found: &found };
        let facets = &index.facets;
        let mut undated = Bits::none(dataset.events.len());
        index.undated.iter().for_each(|event| undated.insert(event.index()));
        let mut timely = Bits::all(dataset.relations.len());
        timely.retain(&|at| index.relation_extents.rows()[at].is_some());
        Self {
            dataset,
            index,
            query,
            events: Conditions::new(query, plain.events(), &|facet| facets.events(facet), Some(of_events)),
            relations: Conditions::new(query, plain.relations(), &|facet| facets.relations(facet), Some(of_relations)),
            claims: Conditions::new(query, plain.claims(), &|facet| facets.claims(facet), Some(of_claims)),
            actors: Conditions::new(query, Bits::all(dataset.actors.len()), &|facet| facets.actors(facet), None),
            named: found[ACTORS].clone(),
            undated,
            timely,
        }
    }

    /// What is kept, as if one facet were not set.
    fn answer(&self, without: Option<Facet>) -> Selection {
        let mut dated = self.events.timeless(without);
        let mut undated = dated.clone();
        undated.intersect(&self.undated);
        dated.subtract(&undated);
        let mut beyond = dated.emptied();
        if let Some(window) = &self.query.window {
            beyond = self.index.times[0].beyond(window);
            beyond.intersect(&dated);
        }
        let events = self.events.kept(dated);
        let mut relations = self.relations.kept(self.relations.timeless(without));
        let claims = self.claims.kept(self.claims.timeless(without));
        let mut actors = self.actors.timeless(without);
        if let Some(witnessed) = self.witnessed(without, &events, &undated, &relations, &claims) {
            actors.intersect(&witnessed);
        }
        for kept in [&mut relations.surely, &mut relations.possibly] {
            kept.retain(&|at| {
                let relation = &self.dataset.relations.rows()[at];
                actors.contains(relation.from.index()) && actors.contains(relation.to.index())
            });
        }
        Selection { actors, relations, events, undated, beyond, claims, counts: Default::default() }
    }

    /// The actors that something vouches for; nothing where no filter speaks of more than actors.
    fn witnessed(
        &self,
        without: Option<Facet>,
        events: &Kept,
        undated: &Bits,
        relations: &Kept,
        claims: &Kept,
    ) -> Option<Bits> {
        let query = self.query;
        let is_set = |facet: Facet| without != Some(facet) && !query.values(facet).is_empty();
        let [by_links, by_events, by_claims] = [Facet::Links, Facet::Events, Facet::Stances].map(is_set);
        let by_one = by_links || by_events || by_claims;
        let by_any = [Facet::Topics, Facet::Status, Facet::Certainty].into_iter().any(is_set)
            || query.only_source
            || query.with.is_some()
            || query.window.is_some();
        if !(by_one || by_any || !query.text.is_empty()) {
            return None;
        }
        // Where nothing but words are looked for, a name that has them speaks for itself.
        let mut witnessed = if by_one || by_any { self.named.emptied() } else { self.named.clone() };
        query.with.iter().for_each(|actor| witnessed.insert(actor.index()));
        if by_events || !by_one {
            let mut vouching = events.all();
            if query.window.is_none() {
                vouching.unite(undated);
            }
            self.take_part(&vouching, &mut witnessed);
        }
        if by_links || !by_one {
            let mut vouching = relations.all();
            if query.window.is_some() {
                vouching.intersect(&self.timely);
            }
            for relation in vouching.iter().map(|at| &self.dataset.relations.rows()[at]) {
                witnessed.insert(relation.from.index());
                witnessed.insert(relation.to.index());
            }
        }
        if by_claims {
            for claim in claims.all().iter().map(|at| &self.dataset.claims.rows()[at]) {
                claim.speaker.iter().for_each(|speaker| witnessed.insert(speaker.index()));
                claim.about.iter().filter_map(|item| item.as_actor()).for_each(|actor| witnessed.insert(actor));
            }
        }
        Some(witnessed)
    }

    /// Who took part in any of these events. Of few events the participants are read; of many, each actor's events up to the
    /// first that is among them, which is one in `all / kept`. Reading an event, which lies anywhere in memory, takes about as
    /// long as asking for 64 of them.
    fn take_part(&self, events: &Bits, actors: &mut Bits) {
        let (kept, all) = (events.count() as u64, events.bound() as u64);
        if 64 * kept * kept < all * actors.bound() as u64 {
            for event in events.iter() {
                let participants = &self.dataset.events.rows()[event].participants;
                participants.iter().for_each(|participant| actors.insert(participant.actor.index()));
            }
        } else {
            for actor in self.dataset.actors.ids() {
                if self.index.links.events(actor).iter().any(|event| events.contains(event.index())) {
                    actors.insert(actor.index());
                }
            }
        }
    }
}
