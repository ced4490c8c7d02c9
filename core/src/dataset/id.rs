//! The numbers by which items refer to each other once a dataset is checked.

use super::table::Id;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u32);

        impl Id for $name {
            fn from_index(index: usize) -> Self {
                Self(index as u32)
            }

            fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// Picks an actor.
    ActorId
    /// Picks a relation.
    RelationId
    /// Picks an event.
    EventId
    /// Picks a claim.
    ClaimId
    /// Picks a figure.
    FigureId
    /// Picks an account.
    AccountId
    /// Picks a source.
    SourceId
    /// Picks a story.
    StoryId
    /// Picks a kind of actor.
    ActorKindId
    /// Picks a kind of relation.
    RelationKindId
    /// Picks a kind of event.
    EventKindId
    /// Picks a topic.
    TopicId
    /// Picks a stance.
    StanceId
}

/// Anything a reader can choose, and anything a claim, a figure or an account can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// An actor.
    Actor(ActorId),
    /// A relation between two actors.
    Relation(RelationId),
    /// An event.
    Event(EventId),
    /// A claim or assessment.
    Claim(ClaimId),
    /// A figure.
    Figure(FigureId),
    /// A point on which accounts differ.
    Account(AccountId),
    /// A source.
    Source(SourceId),
}

impl Item {
    /// The number of its sort, in the order above, and its own among those of its sort; both from 0.
    pub fn numbers(self) -> (usize, usize) {
        match self {
            Self::Actor(id) => (0, id.index()),
            Self::Relation(id) => (1, id.index()),
            Self::Event(id) => (2, id.index()),
            Self::Claim(id) => (3, id.index()),
            Self::Figure(id) => (4, id.index()),
            Self::Account(id) => (5, id.index()),
            Self::Source(id) => (6, id.index()),
        }
    }
}
