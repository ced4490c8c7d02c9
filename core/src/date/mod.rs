//! Dates as sources give them: exact, to the month or year, about, before, after, lasting, open, unknown.
//!
//! The written form is EDTF, the Extended Date/Time Format of ISO 8601-2:2019: levels 0 and 1 without times of day,
//! years −9999 to 9999, and the one-of-a-set brackets of level 2 for a happening whose day is one of several.
//!
//! ```text
//! text ──parse──► Edtf ──stated──► Extent   bounds as written: for drawing
//!                  │  └──extent──► Extent   bounds widened where the date is in doubt: for counting and comparing
//!                  ├─form────────► Form     which glyph shows it
//!                  └─sort_key────► SortKey  its place in a list
//! ```
//!
//! All bounds are [`Day`]s of the proleptic Gregorian calendar. Nothing here knows a language but the error texts;
//! words for readers are in [`crate::i18n::dates`].

mod day;
mod edtf;
mod error;
mod extent;
mod form;
mod parse;
mod partial;
mod print;
mod typed;
mod unit;
mod window;

pub use day::{Civil, Day};
pub use edtf::{Edtf, End, Interval, OneOf};
pub use error::DateError;
pub use extent::{Extent, Order, Range, Sureness};
pub use form::{Form, SortKey};
pub use partial::{Date, Known, Precision, Qualifier, Season};
pub use typed::{TypedError, typed};
pub use unit::Unit;
pub use window::Window;
