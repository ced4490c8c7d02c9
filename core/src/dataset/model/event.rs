//! Events: what happened, or was to happen.

use super::when::Time;
use super::{Evidence, Status, When};
use crate::dataset::id::{ActorId, EventId, EventKindId, TopicId};
use crate::dataset::read::{Label, Name, Several, Text, record};

record! {
    /// Something that happened, or was to happen.
    pub struct Event is "an event" {
        /// Its id.
        pub id: String as Name,
        /// What it is called.
        pub title: String as Label,
        /// What happened, in a sentence or two.
        pub summary: String as Text,
        /// When; nothing where the sources do not say.
        pub when: Option<When> as Option<Time>,
        /// Where.
        pub place: Option<String> as Option<Label>,
        /// What sort of event it is.
        pub kind: EventKindId,
        /// What it touches.
        pub topics: Vec<TopicId>,
        /// Who took part.
        pub participants: Vec<Participant>,
        /// How far it has come.
        pub status: Status,
        /// The events it surely comes after.
        pub follows: Vec<EventId>,
        /// The events it surely comes before.
        pub precedes: Vec<EventId>,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }

    /// An actor's part in an event.
    pub struct Participant is "a participant" {
        /// Who.
        pub actor: ActorId,
        /// As what, in a word or two.
        pub role: String as Label,
    }
}
