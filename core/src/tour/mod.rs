//! The tour: named steps, each a text and a view, that lead a newcomer through a dataset.
//!
//! Where the dataset has a story, its steps are the tour. Where it has none, the tour is put together from the data, and says
//! so: where it begins, who is at the centre, when most changed, what is disputed, what is only promised, how it stands.

mod generated;
mod step;

pub use step::{Step, Tour, tour};
