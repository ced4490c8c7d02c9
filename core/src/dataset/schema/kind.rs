//! What a form is, for documentation.

use crate::dataset::read::Section;

/// What may stand in a field, as far as it can be documented.
pub(crate) enum Kind {
    /// Text of limited length.
    Text {
        /// What text of this length is called.
        name: &'static str,
        /// The most characters.
        longest: usize,
    },
    /// The id of an entry.
    Name {
        /// The most characters.
        longest: usize,
    },
    /// The id of an entry of one of these sections.
    Reference(&'static [Section]),
    /// One of several words.
    Words(WordsKind),
    /// A date in the notation of EDTF.
    Date,
    /// A day.
    Day,
    /// An address on the web.
    Address,
    /// The code of a language.
    Language,
    /// The parameters of a view.
    View,
    /// A whole number from 1.
    Count,
    /// Any number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list.
    List {
        /// What its entries are.
        entry: Box<Kind>,
        /// The fewest entries.
        least: usize,
    },
    /// One of two.
    Either(Box<Kind>, Box<Kind>),
    /// An object with these fields.
    Record(RecordKind),
}

/// A record and its fields.
pub(crate) struct RecordKind {
    /// The name of its type.
    pub(crate) name: &'static str,
    /// What it is, line by line as in the source.
    pub(crate) about: &'static str,
    /// Its fields, in order.
    pub(crate) fields: Vec<FieldKind>,
}

/// A field.
pub(crate) struct FieldKind {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// What it says.
    pub(crate) about: &'static str,
    /// Whether it must not be left out.
    pub(crate) required: bool,
    /// What may stand in it.
    pub(crate) kind: Kind,
}

/// Words of which one may stand in a field.
pub(crate) struct WordsKind {
    /// The name of their type.
    pub(crate) name: &'static str,
    /// What they say.
    pub(crate) about: &'static str,
    /// The words, in order.
    pub(crate) words: &'static [WordKind],
}

/// One of several words.
pub(crate) struct WordKind {
    /// The word in the file.
    pub(crate) word: &'static str,
    /// What it means.
    pub(crate) about: &'static str,
}

/// A doc comment as one line of prose.
pub(crate) fn prose(about: &str) -> String {
    about.split_whitespace().collect::<Vec<_>>().join(" ")
}
