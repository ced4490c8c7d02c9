//! A dataset file of what a selection keeps.

use super::part::Part;
use crate::dataset::{Dataset, save};
use crate::query::Selection;

/// A file that loads as a dataset: the whole one where the selection keeps everything, else what it keeps.
///
/// In a part, everything kept has with it what it cannot do without: its participants, speakers and sources. Lists of what
/// something is about, follows or precedes name only what is in the part. Kinds and topics stay as they are; stories are
/// left out, for their steps show views that the part may not have.
pub fn json(dataset: &Dataset, selection: &Selection) -> String {
    let mut part = Part::of(dataset, selection);
    if part.is_whole(dataset) {
        return save(dataset, None);
    }
    part.complete(dataset);
    save(dataset, Some(&|item| part.has(item)))
}
