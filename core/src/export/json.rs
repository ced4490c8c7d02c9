//! A dataset file of what a selection keeps.

use super::part::Part;
use crate::dataset::{Dataset, extract};
use crate::order::sort;
use crate::query::Selection;

/// A file that loads as a dataset: the one the dataset was loaded from, as it stands, where the selection keeps everything;
/// else what it keeps of it.
///
/// In a part, everything kept has with it what it cannot do without: its participants, speakers and sources. Lists of what
/// something is about, follows or precedes name only what is in the part. Kinds and topics stay as they are; stories are
/// left out, for their steps show views that the part may not have.
pub fn json(file: &str, dataset: &Dataset, selection: &Selection) -> String {
    let mut part = Part::of(dataset, selection);
    if part.is_whole(dataset) {
        return file.to_owned();
    }
    part.complete(dataset);
    let left_out = dataset.items().filter(|&item| !part.has(item));
    let mut left_out: Vec<&str> = left_out.map(|item| dataset.name_of(item)).collect();
    sort(&mut left_out);
    extract(file, &left_out)
}
