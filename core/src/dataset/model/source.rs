//! Sources: the texts a dataset is made from.

use super::when::Time;
use super::{Basis, When};
use crate::dataset::read::{Address, Count, Label, Language, Name, Text, record};

record! {
    /// A text the dataset is made from.
    pub struct Source is "a source" {
        /// Its id.
        pub id: String as Name,
        /// The short label on receipts.
        pub short: String as Label,
        /// Its title.
        pub title: String as Label,
        /// Whether the text itself gives the title; `stated` where nothing is said.
        pub title_basis: Basis = Basis::Stated,
        /// Who published it.
        pub publisher: String as Label,
        /// Who wrote it; empty where nobody is named.
        pub authors: Vec<String> as Vec<Label>,
        /// When it was published.
        pub published: When as Time,
        /// Its address on the web.
        pub address: Option<String> as Option<Address>,
        /// What sort of text it is, such as "news report".
        pub kind: String as Label,
        /// Its language, as in BCP 47.
        pub language: String as Language,
        /// How many paragraphs it has: lines that are not empty.
        pub paragraphs: u32 as Count,
        /// How title or date is known.
        pub note: Option<String> as Option<Text>,
    }
}
