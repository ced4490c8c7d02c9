//! A point on which accounts differ, side by side.

use super::receipt::{Receipt, receipts};
use crate::dataset::{AccountId, AccountKind, Answer, Dataset, Item};
use crate::date::Edtf;
use crate::i18n::{Messages, dates};
use crate::order::sort_by_key;

/// The differing accounts of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Accounts {
    /// The question.
    pub question: String,
    /// How the answers stand to each other.
    pub kind: &'static str,
    /// The answers, in the order in which they were published.
    pub sides: Vec<Side>,
    /// What to mind.
    pub note: Option<String>,
    /// What it touches.
    pub touches: Vec<Item>,
}

/// One answer with who gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// In a word or two.
    pub label: String,
    /// In a sentence.
    pub text: String,
    /// When the first source that gives it was published, in short.
    pub published: String,
    /// Who gives it.
    pub receipts: Vec<Receipt>,
}

/// The accounts of a question.
pub fn accounts(dataset: &Dataset, messages: &Messages, id: AccountId) -> Accounts {
    let account = &dataset.accounts[id];
    // Every answer has evidence.
    let first = |answer: &Answer| {
        let published = answer.evidence.iter().map(|piece| &dataset.sources[piece.source].published.edtf);
        published.min_by_key(|published| published.sort_key())
    };
    let mut answers: Vec<_> = account.answers.iter().collect();
    sort_by_key(&mut answers, |answer| first(answer).map(Edtf::sort_key));
    Accounts {
        question: account.question.clone(),
        kind: messages.account_kinds[match account.kind {
            AccountKind::Contradict => 0,
            AccountKind::Supersede => 1,
            AccountKind::Qualify => 2,
        }],
        sides: (answers.into_iter())
            .map(|answer| Side {
                published: first(answer).map_or_else(String::new, dates::short_date),
                label: answer.label.clone(),
                text: answer.text.clone(),
                receipts: receipts(dataset, messages, &answer.evidence, None),
            })
            .collect(),
        note: account.note.clone(),
        touches: account.touches.clone(),
    }
}
