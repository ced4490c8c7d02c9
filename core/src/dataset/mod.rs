//! The dataset: what a dossier knows, and how a file becomes it.
//!
//! The text of a file is read into a tree of JSON that knows where each value stood (`json`). The types of the model say
//! what may stand in a file (`model`): from them come reading with every problem at once (`read`) and the description of
//! the format (`schema`). Only a file without problems becomes a [`Dataset`], in which every reference is an index that
//! exists. Whoever holds a [`Dataset`] never checks again. A part of it is a part of its
//! file ([`extract`]). What was checked once is kept as bytes ([`pack`]).

mod extract;
mod id;
mod json;
mod load;
mod model;
mod problem;
mod read;
mod schema;
mod stored;
mod table;

pub use extract::extract;
pub use id::{
    AccountId, ActorId, ActorKindId, ClaimId, EventId, EventKindId, FigureId, Item, RelationId, RelationKindId,
    SourceId, StanceId, StoryId, TopicId,
};
pub(crate) use json::{Writer, put_number};
pub use load::{LARGEST_FILE, MOST_ITEMS, load};
pub use model::{
    Account, AccountKind, Actor, ActorKind, Alias, Answer, Basis, Claim, Dataset, Event, EventKind, Evidence, Family,
    Figure, Format, How, Licence, Participant, Qualifier, Quantity, Relation, RelationKind, Shape, Source, Stance,
    Statement, Status, Step, Story, Topic, Vocabulary, When,
};
pub use problem::{Problem, report};
pub use schema::{field_table, schema};
pub use stored::{pack, unpack, write};
pub use table::{Id, Table};
