//! What is left when a query has been answered.

use crate::dataset::{Id, Item};
use crate::index::{Bits, FACETS, Facet};

/// The items of one sort that a query keeps.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// Kept for certain.
    pub surely: Bits,
    /// Kept because their time may lie within the window.
    pub possibly: Bits,
}

impl Kept {
    /// Whether an item is kept, for certain or possibly.
    pub fn contains(&self, number: usize) -> bool {
        self.surely.contains(number) || self.possibly.contains(number)
    }

    /// How many are kept, for certain or possibly.
    pub fn count(&self) -> usize {
        self.surely.count() + self.possibly.count()
    }

    /// The kept items, for certain or possibly.
    pub fn all(&self) -> Bits {
        let mut all = self.surely.clone();
        all.unite(&self.possibly);
        all
    }
}

/// What a query keeps, and what each value of each facet would.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The actors kept.
    pub actors: Bits,
    /// The relations kept, those without a time as possible ones where there is a window.
    pub relations: Kept,
    /// The dated events kept.
    pub events: Kept,
    /// The undated events kept; a window does not reach them.
    pub undated: Bits,
    /// The events that only the window leaves out, and only by convention: all that is known of them is that they were by a
    /// later day, or from an earlier one. See [`crate::date::Extent::reach`].
    pub beyond: Bits,
    /// The claims kept, those without a time as possible ones where there is a window.
    pub claims: Kept,
    /// For each value of each facet, how many items it would keep with all other facets as they are.
    pub counts: [Vec<usize>; FACETS],
}

impl Selection {
    /// Whether an event is kept, dated or not.
    pub fn has_event(&self, number: usize) -> bool {
        self.events.contains(number) || self.undated.contains(number)
    }

    /// Whether the filters hide an item; what is no mark of a picture is never hidden.
    pub fn hides(&self, item: Item) -> bool {
        match item {
            Item::Actor(id) => !self.actors.contains(id.index()),
            Item::Relation(id) => !self.relations.contains(id.index()),
            Item::Event(id) => !self.has_event(id.index()),
            Item::Claim(id) => !self.claims.contains(id.index()),
            Item::Figure(_) | Item::Account(_) | Item::Source(_) => false,
        }
    }

    /// Whether the filters keep one of these items, or there is none.
    pub fn keeps(&self, items: &[Item]) -> bool {
        items.is_empty() || items.iter().any(|&item| !self.hides(item))
    }

    /// How many items a value of a facet would keep.
    pub fn count(&self, facet: Facet, value: usize) -> usize {
        self.counts[facet as usize].get(value).copied().unwrap_or(0)
    }
}
