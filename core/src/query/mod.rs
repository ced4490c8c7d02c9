//! What a reader has set, and what follows from it.
//!
//! A [`Query`] is the only state of the application. It changes by [`Query::apply`] alone, is kept in the address by
//! [`codec`], and [`evaluate`] turns it into a [`Selection`]: what is shown, what is counted, what each filter would give.

mod action;
pub mod codec;
mod evaluate;
mod selection;
mod state;

pub use action::Action;
pub use evaluate::evaluate;
pub use selection::{Kept, Selection};
pub use state::{Query, Spacing, View};
