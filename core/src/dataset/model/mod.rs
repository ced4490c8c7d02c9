//! The checked dataset: everything the file says, with every reference resolved.
//!
//! Each file declares the records of one section as the file holds them (`record!`) beside the
//! rules that no single field can know.

mod account;
mod actor;
mod claim;
mod contents;
mod event;
mod evidence;
mod figure;
mod order;
mod relation;
mod source;
mod story;
mod vocabulary;
mod when;

pub use account::{Account, AccountKind, Answer};
pub use actor::{Actor, Alias};
pub use claim::Claim;
pub use contents::{Dataset, Format, Licence, Statement};
pub use event::{Event, Participant};
pub use evidence::{Evidence, How};
pub use figure::{Figure, Qualifier, Quantity};
pub use relation::{Relation, Status};
pub use source::Source;
pub use story::{Step, Story};
pub use vocabulary::{ActorKind, EventKind, Family, RelationKind, Shape, Stance, Topic, Vocabulary};
pub use when::{Basis, When};

pub(crate) use order::refuse_disorder;
