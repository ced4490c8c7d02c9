//! From a tree of JSON to checked values, naming every problem on the way.
//!
//! What a record is, how it is read and how it is documented come from one declaration (`record!`); the types of its
//! fields carry the rules (`Form`). Ids are collected first (`Names`), so that a reference can be resolved, or
//! refused with the nearest right one, wherever it stands.

mod form;
mod list;
mod marks;
mod names;
mod nearest;
mod number;
mod reader;
mod record;
mod reference;
mod text;
mod words;

pub(crate) use form::{Form, read};
pub(crate) use list::Several;
pub(crate) use names::{Names, Section};
pub(crate) use number::{Count, Flag};
pub(crate) use reader::{Found, Reader};
pub(crate) use record::{Field, Record, Rule, record};
pub(crate) use reference::{ITEMS, Origin, one_of};
pub(crate) use text::{Address, Label, Language, Name, Text, quoted, shown};
pub(crate) use words::words;
