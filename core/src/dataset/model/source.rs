//! Sources: the texts a dataset is made from.

use super::when::Time;
use super::{Basis, When};
use crate::dataset::json::Node;
use crate::dataset::read::{Address, Count, Label, Language, Name, Reader, Text, record};

record! {
    /// A text the dataset is made from.
    pub struct Source is "a source" checked by title_is_explained {
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
        /// How title or date is known; never missing where the title was inferred.
        pub note: Option<String> as Option<Text>,
    }
}

/// A title that the text does not give is explained.
fn title_is_explained(node: &Node<'_>, reader: &mut Reader<'_>) {
    if node.get("title_basis").and_then(Node::text) == Some(Basis::Inferred.word()) && node.get("note").is_none() {
        reader.refuse_part(
            node.at,
            "an inferred title",
            "must have the field \"note\", which says how it was inferred",
        );
    }
}
