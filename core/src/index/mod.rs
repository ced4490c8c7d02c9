//! Everything that follows from a dataset alone and is asked for often: who is linked to what, what happens when, and which
//! items have which kind, topic and source.
//!
//! An [`Index`] is built once and never changes, but for its words, which may be read bit by bit after the rest. It knows
//! nothing of what a reader has chosen.

mod bits;
mod facet;
mod fold;
mod hit;
mod letter;
mod links;
mod lit;
mod text;
mod time;
mod typo;
mod word;

pub use bits::Bits;
pub use facet::{FACETS, Facet, Facets};
pub use fold::fold;
pub use hit::{Field, Hit, Rank};
pub use links::Links;
pub use lit::Lit;
pub use text::{GROUPS, TextIndex};
pub use time::Times;

use crate::dataset::{Dataset, EventId, RelationId, Table, When};
use crate::date::Extent;
use crate::order::sort_by_key;
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// The derived side of a dataset.
#[derive(Debug)]
pub struct Index {
    /// Who is linked to what.
    pub links: Links,
    /// Which items have which kind, topic and source.
    pub facets: Facets,
    /// When each event can have been; nothing for an undated one. An open side is bounded by the events before and after it.
    pub event_extents: Table<EventId, Option<Extent>>,
    /// When each relation can have held; nothing for an undated one.
    pub relation_extents: Table<RelationId, Option<Extent>>,
    /// When events, relations and claims can have been, to be held against a window.
    pub times: [Times; 3],
    /// The dated events in order of time, ties by their place in the file.
    pub in_time: Vec<EventId>,
    /// The undated events, each after those it follows and before those it precedes where that is known.
    pub undated: Vec<EventId>,
    /// Every name and text that has been read, folded for search.
    words: RwLock<TextIndex>,
}

impl Index {
    /// The index of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let index = Self::wordless(dataset);
        index.read_on(dataset, usize::MAX);
        index
    }

    /// The index of a dataset of which no word has been read. The words of 100,000 events take a second or more, and a reader
    /// who looks does not need them yet.
    pub fn wordless(dataset: &Dataset) -> Self {
        let extent = |when: &Option<When>| when.as_ref().map(|when| when.edtf.extent());
        let stated: Vec<_> = dataset.events.rows().iter().map(|event| extent(&event.when)).collect();
        let events = time::bounded(dataset, &stated);
        let relations: Vec<_> = dataset.relations.rows().iter().map(|relation| extent(&relation.when)).collect();
        let claims: Vec<_> = dataset.claims.rows().iter().map(|claim| extent(&claim.when)).collect();
        let (mut in_time, undated): (Vec<_>, Vec<_>) =
            dataset.events.ids().partition(|&id| dataset.events[id].when.is_some());
        sort_by_key(&mut in_time, |&id| dataset.events[id].when.as_ref().map(|when| when.edtf.sort_key()));
        Self {
            links: Links::new(dataset),
            facets: Facets::new(dataset),
            times: [Times::new(&events, &stated), Times::new(&relations, &relations), Times::new(&claims, &claims)],
            event_extents: Table::new(events),
            relation_extents: Table::new(relations),
            undated: links::in_sequence(dataset, &in_time, undated),
            in_time,
            words: RwLock::default(),
        }
    }

    /// Reads the words of the next so many items of the dataset, and says whether any are left.
    pub fn read_on(&self, dataset: &Dataset, items: usize) -> bool {
        self.words.write().unwrap_or_else(PoisonError::into_inner).grow(dataset, items)
    }

    /// The words that have been read.
    pub fn words(&self) -> RwLockReadGuard<'_, TextIndex> {
        self.words.read().unwrap_or_else(PoisonError::into_inner)
    }
}
