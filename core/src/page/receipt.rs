//! Receipts: who says so, and where.

use super::button::button;
use super::folds::Folds;
use crate::dataset::How;
use crate::describe::Receipt;
use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element, told};

/// Receipts in a row, each of which opens its evidence. They are numbered from `first`.
pub(super) fn receipts(folds: &Folds, messages: &Messages, receipts: Vec<Receipt>, first: u64) -> Element {
    let mut row = element("span").class("recs");
    for (fold, receipt) in (first..).zip(receipts) {
        let is_open = folds.is_open(fold);
        let sign = match receipt.how {
            How::Reported => Icon::Reported,
            How::Claimed => Icon::Claimed,
            How::Inferred => Icon::Inferred,
        };
        let words =
            element("span").text(receipt.manner.clone()).text(" · ").child(element("u").text(receipt.place.clone()));
        row = row.child(fold_button("rec", fold, is_open).attr("data-receipt", "").child(icon(sign)).child(words));
        if is_open {
            row = row.child(evidence(folds, messages, receipt, fold));
        }
    }
    row
}

/// What opens and closes something.
pub(super) fn fold_button(class: &'static str, fold: u64, is_open: bool) -> Element {
    button(class, "data-fold", fold.to_string()).attr("aria-expanded", told(is_open))
}

/// What stands behind a receipt.
fn evidence(folds: &Folds, messages: &Messages, receipt: Receipt, fold: u64) -> Element {
    let notes = receipt.notes.into_iter().chain(receipt.published).map(|note| element("p").class("note").bdi(note));
    let link = receipt.address.map(|(address, host)| {
        element("a")
            .attr("href", address)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .text((messages.open_source)(&host))
    });
    let key = fold.to_string();
    element("div")
        .class("evidence")
        .attr("data-evidence", "")
        .child(element("p").bdi(receipt.citation))
        .children(notes)
        .child(
            element("p")
                .class("more")
                .children(link)
                .child(taking(folds, messages, &key, messages.copy_citation[0]).attr("data-text", receipt.pasted)),
        )
        .children(by_hand(folds, messages, &key))
}

/// A button that reads as a link and copies or saves what its key stands for; it says so when that is copied.
pub(super) fn taking(folds: &Folds, messages: &Messages, key: &str, words: &'static str) -> Element {
    button("name", "data-take", key.to_owned()).text(if folds.copy(key) == Some(None) {
        messages.copied
    } else {
        words
    })
}

/// The text with this key, to be copied by hand, where the browser would not copy it.
pub(super) fn by_hand(folds: &Folds, messages: &Messages, key: &str) -> Vec<Element> {
    let Some(Some(text)) = folds.copy(key) else { return Vec::new() };
    vec![
        element("p").class("note").attr("role", "status").text(messages.not_copied),
        element("pre").class("by-hand").attr("tabindex", "0").text(text.to_owned()),
    ]
}
