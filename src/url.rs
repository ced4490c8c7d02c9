//! The query and the address: each follows the other.

use crate::browser;
use dossier_core::dataset::Dataset;
use dossier_core::query::{Query, codec};

/// What the address asks for, and the parts of it that are not understood.
pub(crate) fn read(dataset: &Dataset) -> (Query, Vec<String>) {
    codec::decode(dataset, &browser::fragment())
}

/// Makes a step of the history of what the reader has set.
pub(crate) fn push(dataset: &Dataset, query: &Query) {
    browser::push_fragment(&codec::encode(dataset, query));
}

/// Follows the reader through the history.
pub(crate) fn follow(dataset: &'static Dataset, go: impl Fn(Query, Vec<String>) + Clone + 'static) {
    browser::on_fragment(move |fragment| {
        let (query, unknown) = codec::decode(dataset, &fragment);
        go(query, unknown);
    });
}
