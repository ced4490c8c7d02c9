//! Time on a line: where a day is drawn, which days get a tick, which marks share a place, which of very many are seen,
//! how many fall into a year, and what a brush does to a window.
//!
//! Positions are pixels along the line, `f64`, since a day of a century is a small part of a small number. Marks and
//! colours, and what an event is, are not known here.

mod brush;
mod density;
mod domain;
mod labels;
mod lanes;
mod scale;
mod ticks;
mod visible;
mod zoom;

pub use brush::{Brush, Handle, Step};
pub use density::Histogram;
pub use domain::domain;
pub use labels::{Anchor, Label, Place, place};
pub use lanes::{Cluster, cluster};
pub use scale::Scale;
pub use ticks::{Room, Tick, ticks};
pub use visible::{Cell, Marks, visible};
pub use zoom::Zoom;
