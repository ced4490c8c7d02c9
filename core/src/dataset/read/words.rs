//! Enumerated words: one declaration is the type, its reading, its keeping and its documentation.

use super::{Reader, quoted};
use crate::dataset::json::Node;

/// Declares enums whose values stand in the file as words.
///
/// ```text
/// /// How a source supports an item.
/// pub enum How {
///     /// The source states it as a fact.
///     Reported = "reported",
/// }
/// ```
macro_rules! words {
    ($(
        $(#[doc = $about:literal])*
        pub enum $Name:ident {
            $(
                $(#[doc = $doc:literal])*
                $Word:ident = $word:literal,
            )*
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $Name {$(
            $(#[doc = $doc])*
            $Word,
        )*}

        impl $Name {
            /// Every one, in order.
            pub const ALL: &[Self] = &[$(Self::$Word),*];

            const WORDS: &[&'static str] = &[$($word),*];

            /// The word for it in the file.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }

        impl $crate::dataset::read::Form for $Name {
            type Value = Self;

            fn absent() -> Self {
                Self::ALL[0]
            }

            fn read(node: &$crate::dataset::json::Node<'_>, reader: &mut $crate::dataset::read::Reader<'_>) -> Self {
                Self::ALL[reader.word(node, Self::WORDS)]
            }

            fn kind() -> $crate::dataset::schema::Kind {
                use $crate::dataset::schema::{Kind, WordKind, WordsKind};
                Kind::Words(WordsKind {
                    name: stringify!($Name),
                    about: concat!($($about, "\n"),*),
                    words: &[$(WordKind { word: $word, about: concat!($($doc, "\n"),*) }),*],
                })
            }
        }

        impl $crate::dataset::stored::Stored for $Name {
            fn pack(&self, packer: &mut $crate::dataset::stored::Packer) {
                packer.number(*self as usize);
            }

            fn unpack(packed: &mut $crate::dataset::stored::Unpacker<'_>) -> Self {
                Self::ALL[packed.number() % Self::ALL.len()]
            }

            fn write(&self, output: &mut $crate::dataset::stored::Output<'_>) {
                output.json.text(self.word());
            }
        }
    )*};
}

pub(crate) use words;

impl Reader<'_> {
    /// Which of these words the node is; the first where it is none.
    pub(crate) fn word(&mut self, node: &Node<'_>, words: &[&'static str]) -> usize {
        let Some(text) = node.text() else {
            self.expected(node, &["one of the words ", &words.join(", ")].concat());
            return 0;
        };
        let index = words.iter().position(|word| *word == text);
        match (index, words) {
            (Some(_), _) => {}
            (None, [word]) => self.refuse(node.at, ["must be ", &quoted(word)].concat()),
            (None, _) => {
                let nearest = self.speller.nearest(text, &mut words.iter().copied());
                self.refuse_word(node.at, text, ["is none of ", &words.join(", ")].concat(), nearest);
            }
        }
        index.unwrap_or(0)
    }
}
