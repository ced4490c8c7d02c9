//! A point on which accounts differ, side by side.

use super::line::rank;
use super::receipt::{Receipt, receipts};
use crate::dataset::{AccountId, AccountKind, Dataset, Item};
use crate::i18n::{Messages, dates};
use crate::order::ranked;

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
    let first = |at: usize| {
        let published = account.answers[at].evidence.iter().map(|piece| &dataset.sources[piece.source].published);
        published.min_by_key(|published| rank(Some(published)))
    };
    let answers = ranked(account.answers.len(), &|at| rank(first(at)));
    Accounts {
        question: account.question.clone(),
        kind: messages.account_kinds[match account.kind {
            AccountKind::Contradict => 0,
            AccountKind::Supersede => 1,
            AccountKind::Qualify => 2,
        }],
        sides: (answers.into_iter())
            .map(|at| (&account.answers[at], first(at)))
            .map(|(answer, first)| Side {
                label: answer.label.clone(),
                text: answer.text.clone(),
                published: first.map_or_else(String::new, |published| dates::short_date(&published.edtf)),
                receipts: receipts(dataset, messages, &answer.evidence, None),
            })
            .collect(),
        note: account.note.clone(),
        touches: account.touches.clone(),
    }
}
