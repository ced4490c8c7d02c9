//! Actors: persons, states, bodies, forums, projects.

use super::{Evidence, Shape};
use crate::dataset::id::{ActorId, ActorKindId, SourceId};
use crate::dataset::json::Node;
use crate::dataset::read::{Label, Name, Reader, Section, Several, Text, record};

record! {
    /// A person, state, body, forum or project.
    pub struct Actor is "an actor" checked by country_is_a_state {
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

/// What an actor belongs to is drawn as states are.
fn country_is_a_state(node: &Node<'_>, reader: &mut Reader<'_>) {
    let Some(country) = node.get("country") else { return };
    let Some(state) = country.text().and_then(|id| reader.names.get(id, Section::Actors)) else { return };
    let kind = |node: &Node<'_>, field: &str| {
        let id = node.get(field).and_then(Node::text)?;
        reader.names.get(id, Section::ActorKinds)
    };
    let Some(kind) = kind(state, "kind").map(|own| kind(own, "within").unwrap_or(own)) else { return };
    if kind.get("shape").and_then(Node::text) != Some(Shape::Hexagon.word()) {
        reader.refuse(country.at, "is not a state: its kind is not drawn as a hexagon");
    }
}
