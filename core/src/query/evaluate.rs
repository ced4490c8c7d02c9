//! Answering a query: a few intersections of bit sets.
//!
//! Values of one facet are alternatives, facets are conditions. Events and relations are kept by their own properties and
//! those of their actors. An actor is kept by its own, and where a filter speaks of more than actors, by a witness: an
//! event or a relation that is kept and that the actor has a part in. A relation needs both its ends.

use super::{Kept, Query, Selection};
use crate::dataset::{Dataset, Id, Item};
use crate::date::{Extent, Sureness};
use crate::index::{Bits, Facet, Index};

/// What a query keeps of a dataset.
pub fn evaluate(dataset: &Dataset, index: &Index, query: &Query) -> Selection {
    let answer = Question { dataset, index, query, without: None }.answer();
    let counts = Facet::ALL.map(|facet| {
        let answer = Question { dataset, index, query, without: Some(facet) }.answer();
        let count = |columns: Option<&[Bits]>, kept: &Bits| {
            columns.unwrap_or_default().iter().map(|value| value.count_both(kept)).collect()
        };
        match facet {
            Facet::Actors => count(index.facets.actors(facet), &answer.actors),
            Facet::Links => count(index.facets.relations(facet), &answer.relations.all()),
            Facet::Events | Facet::Topics | Facet::Sources => {
                let mut kept = answer.events.all();
                kept.unite(&answer.undated);
                count(index.facets.events(facet), &kept)
            }
        }
    });
    Selection { counts, ..answer }
}

/// A query to be answered as if one facet were not set, so that its values can be counted.
struct Question<'a> {
    dataset: &'a Dataset,
    index: &'a Index,
    query: &'a Query,
    without: Option<Facet>,
}

impl Question<'_> {
    fn answer(&self) -> Selection {
        let named = self.named();
        let (events, undated) = self.events(&named);
        let mut relations = self.relations(&named);
        let actors = self.actors(&named, &events, &undated, &relations);
        for (id, relation) in self.dataset.relations.iter() {
            if !(actors.contains(relation.from.index()) && actors.contains(relation.to.index())) {
                relations.surely.remove(id.index());
                relations.possibly.remove(id.index());
            }
        }
        Selection { actors, relations, events, undated, claims: self.claims(&named), counts: Default::default() }
    }

    /// Whether a value of a facet is chosen.
    fn is_set(&self, facet: Facet) -> bool {
        self.without != Some(facet) && !self.query.values(facet).is_empty()
    }

    /// The actors whose names have the words looked for.
    fn named(&self) -> Bits {
        let mut named = Bits::none(self.dataset.actors.len());
        if !self.query.text.is_empty() {
            self.index.text.matches(&self.query.text, Item::as_actor, &mut named);
        }
        named
    }

    fn events(&self, named: &Bits) -> (Kept, Bits) {
        let mut kept = Bits::all(self.dataset.events.len());
        self.keep_facets(&mut kept, &|facet| self.index.facets.events(facet));
        self.keep_text(&mut kept, Item::as_event, &|at| {
            self.dataset.events.rows()[at]
                .participants
                .iter()
                .any(|participant| named.contains(participant.actor.index()))
        });
        if let Some(actor) = self.query.with {
            kept.retain(&|at| self.dataset.events.rows()[at].participants.iter().any(|part| part.actor == actor));
        }
        let mut undated = kept.clone();
        undated.retain(&|at| self.index.event_extents.rows()[at].is_none());
        kept.subtract(&undated);
        (self.keep_window(kept, self.index.event_extents.rows()), undated)
    }

    fn relations(&self, named: &Bits) -> Kept {
        let mut kept = Bits::all(self.dataset.relations.len());
        self.keep_facets(&mut kept, &|facet| self.index.facets.relations(facet));
        self.keep_text(&mut kept, Item::as_relation, &|at| {
            let relation = &self.dataset.relations.rows()[at];
            named.contains(relation.from.index()) || named.contains(relation.to.index())
        });
        if let Some(actor) = self.query.with {
            kept.retain(&|at| {
                let relation = &self.dataset.relations.rows()[at];
                relation.from == actor || relation.to == actor
            });
        }
        self.keep_window(kept, self.index.relation_extents.rows())
    }

    fn actors(&self, named: &Bits, events: &Kept, undated: &Bits, relations: &Kept) -> Bits {
        let mut kept = Bits::all(self.dataset.actors.len());
        self.keep_facets(&mut kept, &|facet| self.index.facets.actors(facet));
        let (of_links, of_events) = (self.is_set(Facet::Links), self.is_set(Facet::Events));
        let query = self.query;
        let of_both = self.is_set(Facet::Topics) || query.with.is_some() || query.window.is_some();
        if !(of_links || of_events || of_both || !query.text.is_empty()) {
            return kept;
        }
        let mut witnessed =
            if of_links || of_events || of_both { Bits::none(self.dataset.actors.len()) } else { named.clone() };
        query.with.iter().for_each(|actor| witnessed.insert(actor.index()));
        if of_events || !of_links {
            let bears_witness = |at| events.contains(at) || (query.window.is_none() && undated.contains(at));
            for (_, event) in self.dataset.events.iter().filter(|(id, _)| bears_witness(id.index())) {
                event.participants.iter().for_each(|participant| witnessed.insert(participant.actor.index()));
            }
        }
        if of_links || !of_events {
            let is_timely = |at: usize| query.window.is_none() || self.index.relation_extents.rows()[at].is_some();
            for (id, relation) in self.dataset.relations.iter() {
                if relations.contains(id.index()) && is_timely(id.index()) {
                    witnessed.insert(relation.from.index());
                    witnessed.insert(relation.to.index());
                }
            }
        }
        kept.intersect(&witnessed);
        kept
    }

    fn claims(&self, named: &Bits) -> Bits {
        let mut kept = Bits::all(self.dataset.claims.len());
        self.keep_facets(&mut kept, &|facet| self.index.facets.claims(facet));
        let speaks = |at: usize, is: &dyn Fn(usize) -> bool| {
            self.dataset.claims.rows()[at].speaker.is_some_and(|speaker| is(speaker.index()))
        };
        self.keep_text(&mut kept, Item::as_claim, &|at| speaks(at, &|actor| named.contains(actor)));
        if let Some(with) = self.query.with {
            let about = |at: usize| self.index.links.claims_about(Item::Actor(with)).any(|claim| claim.index() == at);
            kept.retain(&|at| speaks(at, &|actor| actor == with.index()) || about(at));
        }
        kept
    }

    /// Keeps what has one of the chosen values of every facet that says something of this sort of item.
    fn keep_facets<'b>(&self, kept: &mut Bits, columns: &dyn Fn(Facet) -> Option<&'b [Bits]>) {
        for facet in Facet::ALL.into_iter().filter(|&facet| self.is_set(facet)) {
            let Some(columns) = columns(facet) else { continue };
            let mut any = kept.emptied();
            self.query.values(facet).iter().filter_map(|&value| columns.get(value)).for_each(|items| any.unite(items));
            kept.intersect(&any);
        }
    }

    /// Keeps what mentions the words looked for, or belongs to an actor so named.
    fn keep_text(&self, kept: &mut Bits, pick: fn(Item) -> Option<usize>, is_of_named: &dyn Fn(usize) -> bool) {
        if !self.query.text.is_empty() {
            let mut found = kept.emptied();
            self.index.text.matches(&self.query.text, pick, &mut found);
            kept.retain(&|at| found.contains(at) || is_of_named(at));
        }
    }

    /// Parts what lies within the window from what only may; what has no time may.
    fn keep_window(&self, kept: Bits, extents: &[Option<Extent>]) -> Kept {
        let mut possibly = kept.emptied();
        let Some(window) = self.query.window else { return Kept { surely: kept, possibly } };
        let mut surely = kept.emptied();
        for at in kept.iter() {
            match extents[at].as_ref().map_or(Sureness::Possibly, |extent| extent.within(&window)) {
                Sureness::Surely => surely.insert(at),
                Sureness::Possibly => possibly.insert(at),
                Sureness::No => {}
            }
        }
        Kept { surely, possibly }
    }
}
