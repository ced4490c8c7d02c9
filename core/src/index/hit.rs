//! What a search finds, and why.

use crate::dataset::{Id, Item};

/// An item that matches what was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: Item,
    /// How well it answers.
    pub rank: Rank,
    /// Where in the item the words stand. Where they stand in several places, the text.
    pub field: Field,
    /// The other name under which it was found.
    pub alias: Option<String>,
}

/// How well an item answers to what was looked for, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// It has that name, in any order of words.
    Exact,
    /// Its name begins so; or it is an actor, and the words are words of its name.
    Prefix,
    /// The words of its name begin so.
    Word,
    /// The words of another name of it begin so.
    Alias,
    /// One of its names sounds so, or has the words inside.
    Folded,
    /// One of its names is meant, if the reader's finger slipped.
    Typo,
    /// Its text speaks of it.
    Mention,
}

impl Rank {
    /// All ranks, best first.
    pub const ALL: [Self; 7] =
        [Self::Exact, Self::Prefix, Self::Word, Self::Alias, Self::Folded, Self::Typo, Self::Mention];
}

/// A part of an item that has words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The name or the title; of a source also its publisher.
    Name,
    /// Another name.
    Alias,
    /// What is said about it.
    Text,
    /// Where it happened.
    Place,
}

/// The number of an item when it is of one sort, as what [`TextIndex::matches`](super::TextIndex::matches) tells.
impl Item {
    /// Its number as an actor.
    pub fn as_actor(self) -> Option<usize> {
        if let Self::Actor(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as a relation.
    pub fn as_relation(self) -> Option<usize> {
        if let Self::Relation(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as an event.
    pub fn as_event(self) -> Option<usize> {
        if let Self::Event(id) = self { Some(id.index()) } else { None }
    }

    /// Its number as a claim.
    pub fn as_claim(self) -> Option<usize> {
        if let Self::Claim(id) = self { Some(id.index()) } else { None }
    }
}
