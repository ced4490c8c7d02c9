//! The format described by its own types: as JSON Schema for editors, as tables for people.

mod fields;
mod json_schema;
mod kind;

pub use fields::field_table;
pub use json_schema::schema;
pub(crate) use kind::{FieldKind, Kind, RecordKind, WordKind, WordsKind};
