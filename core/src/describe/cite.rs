//! What can be cited: a view, and whatever an item rests on.

use super::count::count;
use super::receipt::citations;
use crate::dataset::{Dataset, Item};
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

/// Where an item is told, one text a line, in words that can be pasted; of a source it is the source.
pub fn cite_item(dataset: &Dataset, messages: &Messages, item: Item) -> String {
    let mut told: Vec<_> = dataset.evidence(item).iter().map(|piece| (piece.source, Some(piece.paragraph))).collect();
    if let Item::Source(id) = item {
        told.push((id, None));
    }
    let cite = |&(id, paragraph): &(_, _)| {
        let [_, pasted] = citations(messages, &dataset.sources[id], paragraph);
        pasted
    };
    told.iter().map(cite).collect::<Vec<_>>().join("\n")
}
