//! What a reader has set, and what follows from it.
//!
//! A [`Query`] is the only state of the application. It changes by [`Query::apply`] alone, is kept in the address by
//! [`codec`], and [`evaluate`] turns it into a [`Selection`]: what is shown, what is counted, what each filter would give.
//! Two windows are held against each other by [`compare`]; [`Walk`] is the order in which time is stepped and played
//! through, [`Grouping`] the lanes it is sorted into.

mod action;
pub mod codec;
mod compare;
mod conditions;
mod evaluate;
mod grouping;
mod history;
mod pin;
mod selection;
mod setting;
mod state;
mod walk;

pub use action::Action;
pub use compare::{Change, Comparison, Tally, compare};
pub use evaluate::evaluate;
pub use grouping::Grouping;
pub use history::History;
pub use pin::Pin;
pub use selection::{Kept, Selection};
pub use setting::{Depth, Lanes, Spacing, View, Way};
pub use state::{Connect, MOST_SELECTED, Query};
pub use walk::{Pace, Stop, Walk};
