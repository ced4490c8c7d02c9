//! Claims: what was said and thought.

use super::when::Time;
use super::{Evidence, When};
use crate::dataset::id::{ActorId, Item, StanceId, TopicId};
use crate::dataset::read::{Name, Several, Text, record};

record! {
    /// Something said or thought.
    pub struct Claim is "a claim" {
        /// Its id.
        pub id: String as Name,
        /// Whose word it is; nothing where it is the source's own voice.
        pub speaker: Option<ActorId>,
        /// The outlet that carried it, when that is not simply the source.
        pub published_by: Option<ActorId>,
        /// What was said, in our words.
        pub summary: String as Text,
        /// How the speaker stands to it.
        pub stance: StanceId,
        /// What it touches.
        pub topics: Vec<TopicId>,
        /// What it is about.
        pub about: Vec<Item>,
        /// When it was said.
        pub when: Option<When> as Option<Time>,
        /// Where it is said; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }
}
