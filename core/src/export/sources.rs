//! The sources that something rests on.

use super::part::Part;
use crate::dataset::{Dataset, Id, Item};
use crate::index::Bits;
use crate::query::Selection;

/// The sources of what a selection keeps.
pub fn sources(dataset: &Dataset, selection: &Selection) -> Bits {
    Part::of(dataset, selection).sources
}

/// The sources of one item; of a source it is itself.
pub fn sources_of(dataset: &Dataset, item: Item) -> Bits {
    let mut sources = Bits::none(dataset.sources.len());
    if let Item::Source(id) = item {
        sources.insert(id.index());
    }
    dataset.evidence(item).into_iter().for_each(|piece| sources.insert(piece.source.index()));
    sources
}
