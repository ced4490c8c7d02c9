//! The dataset: what a dossier knows, and how a file becomes it.
//!
//! A file is read into a mirror of its text ([`file`]), every problem in it is named at once ([`problem`]), and only a file
//! without problems becomes a [`Dataset`], in which every reference is an index that exists. Whoever holds a [`Dataset`] never
//! checks again.

mod id;
mod model;
mod table;
mod vocabulary;

pub use id::{AccountId, ActorId, ActorKindId, ClaimId, EventId, EventKindId, FigureId, Item, RelationId, RelationKindId};
pub use id::{SourceId, StanceId, StoryId, TopicId};
pub use model::{Account, AccountKind, Actor, Alias, Answer, Basis, Claim, Dataset, Event, Evidence, Figure, How, Licence, Participant};
pub use model::{Qualifier, Quantity, Relation, Source, Statement, Status, Step, Story, When};
pub use table::{Id, Table};
pub use vocabulary::{ActorKind, EventKind, Family, RelationKind, Shape, Stance, Topic, Vocabulary};
