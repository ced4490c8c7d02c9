//! What a query asks of one sort of item, held against all of them once.

use super::{Kept, Query};
use crate::dataset::{ActorId, Dataset, Id, Item};
use crate::index::{Bits, Facet, Index, Times};

/// What a query asks of one sort of item, as sets of those that answer to it.
pub(super) struct Conditions {
    /// To all that is no facet and no window.
    plain: Bits,
    /// To each facet that is set and says something of the sort.
    facets: Vec<(Facet, Bits)>,
    /// To the window, for sure and possibly.
    window: Option<(Bits, Bits)>,
}

impl Conditions {
    /// The conditions of a query, with the columns of facets and the times of this sort.
    pub(super) fn new<'b>(
        query: &Query,
        plain: Bits,
        columns: &dyn Fn(Facet) -> &'b [Bits],
        times: Option<&Times>,
    ) -> Self {
        let mut facets = Vec::new();
        for facet in Facet::ALL {
            let (values, columns) = (query.values(facet), columns(facet));
            if !values.is_empty() && !columns.is_empty() {
                let mut any = plain.emptied();
                values.iter().filter_map(|&value| columns.get(value)).for_each(|items| any.unite(items));
                facets.push((facet, any));
            }
        }
        let window = times.zip(query.window).map(|(times, window)| {
            let (surely, possibly) = times.within(&window);
            let possibly = if query.certain_only { possibly.emptied() } else { possibly };
            (surely, possibly)
        });
        Self { plain, facets, window }
    }

    /// What answers to all but the window, as if one facet were not set.
    pub(super) fn timeless(&self, without: Option<Facet>) -> Bits {
        let mut kept = self.plain.clone();
        for (_, items) in self.facets.iter().filter(|(facet, _)| Some(*facet) != without) {
            kept.intersect(items);
        }
        kept
    }

    /// What answers to all of it, parted into sure and possible.
    pub(super) fn kept(&self, mut surely: Bits) -> Kept {
        let mut possibly = surely.emptied();
        if let Some((sure, possible)) = &self.window {
            possibly.unite(&surely);
            possibly.intersect(possible);
            surely.intersect(sure);
        }
        Kept { surely, possibly }
    }
}

/// The conditions that are neither facets nor a window: words, an actor, a single source.
pub(super) struct Plain<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) index: &'a Index,
    pub(super) query: &'a Query,
    /// The events, relations, claims and actors that have the words looked for.
    pub(super) found: &'a [Bits; 4],
}

/// The place of actors in what has the words looked for.
pub(super) const ACTORS: usize = 3;

/// The events, relations, claims and actors that have some words; none where there are no words.
pub(super) fn found(dataset: &Dataset, index: &Index, text: &str) -> [Bits; 4] {
    let sizes = [dataset.events.len(), dataset.relations.len(), dataset.claims.len(), dataset.actors.len()];
    let mut found = sizes.map(Bits::none);
    if !text.is_empty() {
        index.words().matches(text, &mut |item| {
            let (sort, number) = match item {
                Item::Event(id) => (0, id.index()),
                Item::Relation(id) => (1, id.index()),
                Item::Claim(id) => (2, id.index()),
                Item::Actor(id) => (ACTORS, id.index()),
                Item::Figure(_) | Item::Account(_) | Item::Source(_) => return,
            };
            found[sort].insert(number);
        });
    }
    found
}

impl Plain<'_> {
    /// The relations that answer to them.
    pub(super) fn relations(&self) -> Bits {
        let of = |actor, put: &mut dyn FnMut(usize)| {
            self.index.links.relations(actor).iter().for_each(|relation| put(relation.index()));
        };
        self.keep(self.dataset.relations.len(), 1, &of, &of)
    }

    /// The events that answer to them.
    pub(super) fn events(&self) -> Bits {
        let of = |actor, put: &mut dyn FnMut(usize)| {
            self.index.links.events(actor).iter().for_each(|event| put(event.index()));
        };
        self.keep(self.dataset.events.len(), 0, &of, &of)
    }

    /// The claims that answer to them.
    pub(super) fn claims(&self) -> Bits {
        let by = |actor, put: &mut dyn FnMut(usize)| {
            self.index.links.claims_by(actor).iter().for_each(|claim| put(claim.index()));
        };
        let involving = |actor, put: &mut dyn FnMut(usize)| {
            by(actor, put);
            self.index.links.claims_about(Item::Actor(actor)).for_each(|claim| put(claim.index()));
        };
        self.keep(self.dataset.claims.len(), 2, &by, &involving)
    }

    /// The items of one sort that mention the words looked for or are `of` an actor so named, that are `involving` the
    /// actor asked for, and that one source alone tells of where that is asked. `sort` is the place in what is told once.
    fn keep(&self, items: usize, sort: usize, of: &Of<'_>, involving: &Of<'_>) -> Bits {
        let mut kept = Bits::all(items);
        if !self.query.text.is_empty() {
            let mut found = self.found[sort].clone();
            for actor in self.found[ACTORS].iter() {
                of(Id::from_index(actor), &mut |at| found.insert(at));
            }
            kept = found;
        }
        if let Some(actor) = self.query.with {
            let mut found = kept.emptied();
            involving(actor, &mut |at| found.insert(at));
            kept.intersect(&found);
        }
        if self.query.only_source {
            kept.intersect(&self.index.facets.told_once[sort]);
        }
        kept
    }
}

/// Tells the items of one sort that belong to an actor.
type Of<'a> = dyn Fn(ActorId, &mut dyn FnMut(usize)) + 'a;
