//! The story: headline, answer, and who says so.

use super::folds::Folds;
use super::reading::go;
use super::receipt::receipts;
use crate::dataset::Dataset;
use crate::describe;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// Where the folds of the answer begin: beyond all items.
const ANSWER: u64 = 1 << 62;

/// Headline and answer.
pub fn story(dataset: &Dataset, messages: &Messages) -> Vec<Element> {
    vec![
        element("p").class("kicker").text((messages.kicker)(dataset.sources.len())),
        element("h1").bdi(dataset.headline.text.clone()),
        element("p").class("answer").bdi(dataset.answer.text.clone()),
    ]
}

/// Who gives the answer: a line that opens the receipts.
pub fn answer_proof(dataset: &Dataset, messages: &Messages, folds: &Folds) -> Vec<Element> {
    let proof = describe::receipts(dataset, messages, &dataset.answer.evidence, None);
    let mut names: Vec<_> =
        dataset.answer.evidence.iter().map(|it| dataset.sources[it.source].short.as_str()).collect();
    names.dedup();
    let summary = element("summary").text((messages.receipts)(proof.len(), &names));
    vec![summary, receipts(folds, messages, proof, ANSWER)]
}

/// What opens the list of all disagreements; nothing where there are none.
pub fn disagreements(dataset: &Dataset, messages: &Messages) -> Vec<Element> {
    let points = dataset.accounts.len();
    (points > 0).then(|| go("accounts", (messages.proof.points)(points))).into_iter().collect()
}
