//! Relations: how two actors are linked, and how far a matter has come.

use super::when::Time;
use super::{Evidence, When};
use crate::dataset::id::{ActorId, RelationKindId, TopicId};
use crate::dataset::read::{Label, Name, Several, Text, record, words};

record! {
    /// A link between two actors.
    pub struct Relation is "a relation" {
        /// Its id.
        pub id: String as Name,
        /// The first actor.
        pub from: ActorId,
        /// The second actor.
        pub to: ActorId,
        /// What sort of link it is.
        pub kind: RelationKindId,
        /// What it is, in a few words.
        pub label: String as Label,
        /// When it held.
        pub when: Option<When> as Option<Time>,
        /// How far it has come.
        pub status: Status,
        /// What it touches.
        pub topics: Vec<TopicId>,
        /// What it is, in a sentence.
        pub summary: Option<String> as Option<Text>,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }
}

words! {
    /// How far something has come.
    pub enum Status {
        /// It happened.
        Occurred = "occurred",
        /// It still holds.
        Ongoing = "ongoing",
        /// It held and no longer does.
        Ended = "ended",
        /// Somebody has decided to do it.
        Planned = "planned",
        /// Somebody suggested or wished it.
        Proposed = "proposed",
        /// Somebody gave their word that it will be.
        Promised = "promised",
        /// Somebody says it is not so.
        Denied = "denied",
    }
}

impl Status {
    /// Whether it has not happened, at least not by the word of the sources.
    pub fn is_unreal(self) -> bool {
        matches!(self, Self::Planned | Self::Proposed | Self::Promised | Self::Denied)
    }
}
