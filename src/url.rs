//! The query and the address: each follows the other.

use crate::browser;
use dossier_core::dataset::Dataset;
use dossier_core::query::{Query, codec};

/// What the address asks for, and the parts of it that are not understood.
pub(crate) fn read(dataset: &Dataset) -> (Query, Vec<String>) {
    codec::decode(dataset, &browser::fragment())
}

/// Makes a step of the history of what the reader has set; or puts it in the place of the last step, where there is one to
/// replace and the page lets us.
pub(crate) fn write(dataset: &Dataset, query: &Query, is_step: bool) {
    let fragment = codec::encode(dataset, query);
    if is_step || !browser::replace_fragment(&fragment) {
        browser::push_fragment(&fragment);
    }
}

/// Puts what is under way in the place of the last step, where the page lets us; it is no step by itself.
pub(crate) fn replace(dataset: &Dataset, query: &Query) {
    browser::replace_fragment(&codec::encode(dataset, query));
}

/// Whether the history of the page is ours to go through: in a frame it is shared with the page around and all other frames of
/// it, and where the address does not say what is set, there is none.
pub(crate) fn lends_history(dataset: &Dataset, query: &Query) -> bool {
    !browser::is_embedded() && browser::fragment() == codec::encode(dataset, query)
}

/// Follows the reader through the history.
pub(crate) fn follow(dataset: &'static Dataset, go: impl Fn(Query, Vec<String>) + Clone + 'static) {
    browser::on_fragment(move |fragment| {
        let (query, unknown) = codec::decode(dataset, &fragment);
        go(query, unknown);
    });
}
