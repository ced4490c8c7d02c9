//! Receipts: who says so, and where.

use super::folds::Folds;
use crate::dataset::How;
use crate::describe::Receipt;
use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element};

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
        row = row.child(button("rec", fold, is_open).attr("data-receipt", "").child(icon(sign)).child(words));
        if is_open {
            row = row.child(evidence(messages, receipt));
        }
    }
    row
}

/// What opens and closes something.
pub(super) fn button(class: &'static str, fold: u64, is_open: bool) -> Element {
    element("button")
        .attr("type", "button")
        .class(class)
        .attr("data-fold", fold.to_string())
        .attr("aria-expanded", if is_open { "true" } else { "false" })
}

/// What stands behind a receipt.
fn evidence(messages: &Messages, receipt: Receipt) -> Element {
    let notes = receipt.notes.into_iter().map(|note| element("p").class("note").bdi(note));
    let link = receipt.address.map(|(address, host)| {
        element("a")
            .attr("href", address)
            .attr("target", "_blank")
            .attr("rel", "noopener noreferrer")
            .text((messages.open_source)(&host))
    });
    element("div")
        .class("evidence")
        .attr("data-evidence", "")
        .child(element("p").bdi(receipt.citation))
        .children(notes)
        .children(link)
}
