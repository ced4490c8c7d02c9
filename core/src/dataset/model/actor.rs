//! Actors: persons, states, bodies, forums, projects.

use super::Evidence;
use crate::dataset::id::{ActorId, ActorKindId, SourceId};
use crate::dataset::read::{Label, Name, Several, Text, record};

record! {
    /// A person, state, body, forum or project.
    pub struct Actor is "an actor" {
        /// Its id.
        pub id: String as Name,
        /// The name we use.
        pub name: String as Label,
        /// What it is.
        pub kind: ActorKindId,
        /// Its other names and spellings.
        pub aliases: Vec<Alias>,
        /// Who or what it is, in one sentence.
        pub summary: String as Text,
        /// The state it belongs to.
        pub country: Option<ActorId>,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }

    /// Another name of an actor.
    pub struct Alias is "an alias" {
        /// The name.
        pub name: String as Label,
        /// The sources that use it.
        pub sources: Vec<SourceId>,
        /// What to mind about it.
        pub note: Option<String> as Option<Text>,
    }
}
