//! Sentences in pieces.

use crate::dataset::Item;

/// A sentence in pieces, some of which weigh more or name an item.
pub type Phrase = Vec<Run>;

/// A piece of a sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they weigh more than the rest.
    pub is_strong: bool,
    /// The item they name.
    pub item: Option<Item>,
}

impl Run {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words that weigh more.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_strong: true, item: None }
    }

    /// The name of an item.
    pub fn naming(text: impl Into<String>, item: Item) -> Self {
        Self { text: text.into(), is_strong: false, item: Some(item) }
    }
}

/// The words of a sentence, one after the other.
pub fn text(phrase: &[Run]) -> String {
    phrase.iter().map(|run| run.text.as_str()).collect()
}
