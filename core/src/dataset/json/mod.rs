//! JSON as people write it, read so that every mistake can be shown where it stands.
//!
//! A reader for programs need not know where a value stood, and keeps the last of two fields of one name without a word.
//! People who edit a file by hand need the line, the reason and the remedy, and a page that is handed a hostile file
//! needs limits on depth and on the number of values. Hence an own reader of the grammar in RFC 8259. It finds what
//! `serde_json` finds, as a property test makes sure, but refuses numbers of more digits than can be kept exactly.

mod node;
mod number;
#[cfg(test)]
mod oracle;
mod parse;
mod place;
mod write;

pub(crate) use node::{Node, Value};
pub(crate) use number::put_number;
pub(crate) use parse::parse;
pub(crate) use place::{Place, Position, Step, locate};
pub(crate) use write::Writer;
