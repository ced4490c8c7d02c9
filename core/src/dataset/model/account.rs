//! Accounts: the questions on which sources differ.

use super::Evidence;
use crate::dataset::id::Item;
use crate::dataset::read::{Label, Name, Several, Text, record, words};

record! {
    /// A question that the sources answer differently.
    pub struct Account is "an account" {
        /// Its id.
        pub id: String as Name,
        /// The question.
        pub question: String as Label,
        /// How the answers stand to each other.
        pub kind: AccountKind,
        /// The answers, two or more, in the order of publication.
        pub answers: Vec<Answer> as Several<2, Answer>,
        /// The items it touches.
        pub touches: Vec<Item>,
        /// What to mind about it.
        pub note: Option<String> as Option<Text>,
    }

    /// One answer to a question on which accounts differ.
    pub struct Answer is "an answer" {
        /// The answer in a word or two.
        pub label: String as Label,
        /// The answer in a sentence.
        pub text: String as Text,
        /// Who gives it; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }
}

words! {
    /// How the answers to a question stand to each other.
    pub enum AccountKind {
        /// They cannot all be true.
        Contradict = "contradict",
        /// A later one replaces an earlier one.
        Supersede = "supersede",
        /// One narrows or doubts the other.
        Qualify = "qualify",
    }
}
