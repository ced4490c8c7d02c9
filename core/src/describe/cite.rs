//! A view as a source that can be cited.

use super::count::count;
use super::filters::filters;
use crate::dataset::Dataset;
use crate::i18n::{Messages, ViewCitation, dates, text};
use crate::query::{Query, Selection};

/// A citation of what is on screen at an address.
pub fn cite_view(
    dataset: &Dataset,
    messages: &Messages,
    query: &Query,
    selection: &Selection,
    address: String,
) -> String {
    (messages.cite_view)(&ViewCitation {
        title: dataset.title.clone(),
        credit: dataset.credit.clone(),
        shown: text(&count(dataset, messages, query, selection)),
        filters: filters(dataset, messages, query).into_iter().map(|(name, _)| name).collect(),
        updated: dates::date(&dataset.updated),
        licence: dataset.licence.name.clone(),
        address,
    })
}
