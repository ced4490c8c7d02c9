//! One thing told in one line, with its receipts and, where accounts of it differ, those side by side.

use super::folds::{Folds, number};
use super::phrase::phrase;
use super::receipt::{fold_button, receipts};
use crate::dataset::{AccountId, Dataset, Item};
use crate::describe::{self, Line};
use crate::draw::{Icon, icon};
use crate::i18n::{Messages, Run};
use crate::markup::{Element, element};

/// The most folds of one item.
const FOLDS: u64 = 256;

/// A line of a panel or a list; `at` numbers it where it tells of no item of its own.
pub(super) fn line(dataset: &Dataset, messages: &Messages, folds: &Folds, at: usize, line: Line) -> Element {
    let one = if line.lead.is_empty() { " one" } else { "" };
    let out = if line.is_kept { "" } else { " is-out" };
    let lead = (!line.lead.is_empty()).then(|| element("span").class("d").text(line.lead.clone()));
    element("li")
        .key(line.item.map_or(0, number))
        .class(["item", one, out].concat())
        .children(lead)
        .child(told(dataset, messages, folds, at, line))
}

/// A line as a row of a table.
pub(super) fn row(dataset: &Dataset, messages: &Messages, folds: &Folds, mut line: Line) -> Element {
    let (lead, aside) = (std::mem::take(&mut line.lead), std::mem::take(&mut line.aside));
    element("tr")
        .key(line.item.map_or(0, number))
        .child(element("td").class("d").bdi(lead))
        .child(element("td").child(told(dataset, messages, folds, 0, line)))
        .child(element("td").class("d").bdi(aside))
}

/// What a line tells, with what stands behind it.
fn told(dataset: &Dataset, messages: &Messages, folds: &Folds, at: usize, line: Line) -> Element {
    let fold = line.item.map_or(at as u64, number) * FOLDS;
    let tag = line.tag.map(|tag| element("span").class("tag").text(tag));
    let body = line.body.map(|body| element("p").class("body").bdi(body));
    let mut proof = element("div").class("proof");
    if !line.receipts.is_empty() {
        proof = proof.child(receipts(folds, messages, line.receipts, fold));
    }
    let answers: usize = line.accounts.iter().map(|&id| dataset.accounts[id].answers.len()).sum();
    let (opener, is_open) = (fold + FOLDS - 1, folds.is_open(fold + FOLDS - 1));
    if answers > 0 {
        let words = (messages.accounts_count)(answers, line.accounts.len());
        let sign = fold_button("two", opener, is_open).attr("data-accounts", "");
        proof = proof.child(sign.child(icon(Icon::Accounts)).child(element("span").text(words)));
    }
    let opened = line.accounts.iter().filter(|_| is_open).map(|&id| accounts(dataset, messages, folds, id, false));
    let told = element("div").children(phrase(dataset, line.phrase)).children(tag).children(body).child(proof);
    told.children(opened)
}

/// The accounts of one question, side by side, and what they touch where that is not said otherwise.
pub(super) fn accounts(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    id: AccountId,
    with_touches: bool,
) -> Element {
    let accounts = describe::accounts(dataset, messages, id);
    let first = number(Item::Account(id)) * FOLDS + FOLDS / 2;
    let sides = (0..).step_by(16).zip(accounts.sides).map(|(at, side)| {
        element("div")
            .class("side")
            .child(element("b").bdi(side.label))
            .child(element("span").class("note").text(side.published))
            .child(element("p").bdi(side.text))
            .child(receipts(folds, messages, side.receipts, first + at))
    });
    let mut touches = Vec::new();
    for item in accounts.touches.into_iter().filter(|_| with_touches) {
        touches.push(Run::plain(if touches.is_empty() { ": " } else { ", " }));
        touches.push(Run::naming(describe::name_of(dataset, item), item));
    }
    let touches = (!touches.is_empty())
        .then(|| element("p").class("note").text(messages.proof.touches).children(phrase(dataset, touches)));
    element("div")
        .key(first)
        .class("accounts")
        .child(
            element("div")
                .class("q")
                .children(phrase(dataset, vec![Run::naming(accounts.question, Item::Account(id))])),
        )
        .children(sides)
        .children(accounts.note.map(|note| element("p").class("note").bdi(note)))
        .child(element("p").class("note").text(accounts.kind))
        .children(touches)
}
