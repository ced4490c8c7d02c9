//! A point on which accounts differ, side by side.

use super::receipt::{Receipt, receipts};
use crate::dataset::{AccountId, AccountKind, Dataset};
use crate::i18n::Messages;

/// The differing accounts of one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Accounts {
    /// The question.
    pub question: String,
    /// How the answers stand to each other.
    pub kind: &'static str,
    /// The answers.
    pub sides: Vec<Side>,
    /// What to mind.
    pub note: Option<String>,
}

/// One answer with who gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// In a word or two.
    pub label: String,
    /// In a sentence.
    pub text: String,
    /// Who gives it.
    pub receipts: Vec<Receipt>,
}

/// The accounts of a question.
pub fn accounts(dataset: &Dataset, messages: &Messages, id: AccountId) -> Accounts {
    let account = &dataset.accounts[id];
    Accounts {
        question: account.question.clone(),
        kind: messages.account_kinds[match account.kind {
            AccountKind::Contradict => 0,
            AccountKind::Supersede => 1,
            AccountKind::Qualify => 2,
        }],
        sides: (account.answers.iter())
            .map(|answer| Side {
                label: answer.label.clone(),
                text: answer.text.clone(),
                receipts: receipts(dataset, messages, &answer.evidence, None),
            })
            .collect(),
        note: account.note.clone(),
    }
}
