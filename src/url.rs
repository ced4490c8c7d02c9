//! The query and the address: each follows the other.

use crate::browser;
use crate::explorer::Data;
use dossier_core::query::{Query, codec};

/// What the address asks for, and the parts of it that are not understood.
pub(crate) fn read(data: &Data) -> (Query, Vec<String>) {
    codec::decode(&data.dataset, &browser::fragment())
}

/// Makes a step of the history of what the reader has set.
pub(crate) fn push(data: &Data, query: &Query) {
    browser::push_fragment(&codec::encode(&data.dataset, query));
}

/// Follows the reader through the history.
pub(crate) fn follow(data: &'static Data, go: impl Fn(Query, Vec<String>) + Clone + 'static) {
    browser::on_fragment(move |fragment| {
        let (query, unknown) = codec::decode(&data.dataset, &fragment);
        go(query, unknown);
    });
}
