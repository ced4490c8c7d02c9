//! A view as a source that can be cited.

use super::count::count;
use crate::dataset::Dataset;
use crate::date::Day;
use crate::i18n::{Messages, ViewCitation, dates, text};
use crate::query::{Query, Selection};

/// A citation of what is on screen at an address, as seen on some day.
pub fn cite_view(
    dataset: &Dataset,
    messages: &Messages,
    query: &Query,
    selection: &Selection,
    address: String,
    seen: Option<Day>,
) -> String {
    (messages.cite_view)(&ViewCitation {
        title: dataset.title.clone(),
        credit: dataset.credit.clone(),
        shown: text(&count(dataset, messages, query, selection)),
        seen: seen.map(dates::day),
        updated: dates::date(&dataset.updated),
        licence: dataset.licence.name.clone(),
        address,
    })
}
