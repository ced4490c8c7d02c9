//! The words of a subject: which kinds of things there are, what they are called and how they are drawn.

use crate::dataset::id::{ActorKindId, EventKindId, RelationKindId, StanceId, TopicId};
use crate::dataset::json::{Node, Value};
use crate::dataset::read::{Flag, Label, Name, Reader, Section, Text, record, words};
use crate::dataset::table::Table;

record! {
    /// The kinds, topics and stances of a dataset, so that another subject needs no code.
    pub struct Vocabulary is "a vocabulary" {
        /// Kinds of actors.
        pub actors: Table<ActorKindId, ActorKind>,
        /// Kinds of relations.
        pub relations: Table<RelationKindId, RelationKind>,
        /// Kinds of events, which are also the lanes of the timeline, in this order.
        pub events: Table<EventKindId, EventKind>,
        /// Topics.
        pub topics: Table<TopicId, Topic>,
        /// Stances of claims.
        pub stances: Table<StanceId, Stance>,
    }

    /// A kind of actor.
    pub struct ActorKind is "a kind of actor" checked by shape_is_clear {
        /// Its id.
        pub id: String as Name,
        /// What one is called.
        pub label: String as Label,
        /// What several are called.
        pub plural: String as Label,
        /// How it is drawn; left out where it is drawn as the broader kind.
        pub shape: Option<Shape>,
        /// The broader kind this is one of; kinds nest one deep.
        pub within: Option<ActorKindId>,
        /// What belongs here.
        pub description: String as Text,
    }

    /// A kind of relation.
    pub struct RelationKind is "a kind of relation" checked by direction_has_words {
        /// Its id.
        pub id: String as Name,
        /// How it reads from its first actor to its second: "FROM label TO".
        pub label: String as Label,
        /// How it reads backwards; the label itself where it has no direction.
        pub reverse: Option<String> as Option<Label>,
        /// Whether it points from one actor to another.
        pub directed: bool as Flag,
        /// What sort of link it is, which decides how it is drawn.
        pub family: Family,
        /// What belongs here.
        pub description: String as Text,
    }

    /// A kind of event, and a lane of the timeline.
    pub struct EventKind is "a kind of event" {
        /// Its id.
        pub id: String as Name,
        /// What the lane is called.
        pub label: String as Label,
        /// What belongs here.
        pub description: String as Text,
    }

    /// A topic that events, relations and claims touch.
    pub struct Topic is "a topic" {
        /// Its id.
        pub id: String as Name,
        /// What it is called.
        pub label: String as Label,
        /// What belongs here.
        pub description: String as Text,
    }

    /// How a speaker stands to what they speak about.
    pub struct Stance is "a stance" {
        /// Its id.
        pub id: String as Name,
        /// What it is called.
        pub label: String as Label,
        /// What belongs here.
        pub description: String as Text,
    }
}

words! {
    /// The shape of an actor's mark, which has its colour too.
    pub enum Shape {
        /// ○, in the colour of people.
        Circle = "circle",
        /// ⬡, in the colour of states.
        Hexagon = "hexagon",
        /// □, in the colour of organisations.
        Square = "square",
        /// ◇, in the colour of forums.
        Diamond = "diamond",
        /// △, in the colour of projects.
        Triangle = "triangle",
    }

    /// The sort of a relation: how its line is drawn.
    pub enum Family {
        /// One acts upon, or takes a stance towards, the other: a darker line.
        Act = "act",
        /// An office, membership or ownership: a thin line.
        Role = "role",
        /// The two met: a line without an arrow.
        Meeting = "meeting",
    }
}

impl Vocabulary {
    /// The kind that has the shape: the kind itself, or the one it is within.
    pub fn top(&self, kind: ActorKindId) -> ActorKindId {
        self.actors[kind].within.unwrap_or(kind)
    }

    /// How actors of a kind are drawn: by its own shape or that of the kind it is within.
    pub fn shape(&self, kind: ActorKindId) -> Shape {
        self.actors[self.top(kind)].shape.unwrap_or(Shape::Circle)
    }
}

impl RelationKind {
    /// How it reads from its second actor to its first.
    pub fn backwards(&self) -> &str {
        self.reverse.as_ref().unwrap_or(&self.label)
    }
}

/// A kind has a shape of its own or that of a broader kind, which is not itself within another.
fn shape_is_clear(node: &Node<'_>, reader: &mut Reader<'_>) {
    match (node.get("shape"), node.get("within")) {
        (None, None) => {
            reader.refuse_part(
                node.at,
                "a kind of actor",
                "must have the field \"shape\", or \"within\" for the broader kind that has one",
            );
        }
        (Some(shape), Some(_)) => {
            reader.refuse(shape.at, "must be left out: a kind within another is drawn as that one");
        }
        (None, Some(within)) => {
            let broader = within.text().and_then(|id| reader.names.get(id, Section::ActorKinds));
            if broader.is_some_and(|broader| broader.get("within").is_some()) {
                reader.refuse(within.at, "is itself within another kind; kinds nest one deep");
            }
        }
        (Some(_), None) => {}
    }
}

/// A relation that points somewhere can be read from either end.
fn direction_has_words(node: &Node<'_>, reader: &mut Reader<'_>) {
    let directed = node.get("directed").is_some_and(|directed| directed.value == Value::Flag(true));
    if directed && node.get("reverse").is_none() {
        reader.refuse_part(
            node.at,
            "a kind of relation",
            "that is directed must have the field \"reverse\", which says how it reads backwards",
        );
    }
}
