//! Where the nodes of a network go, so that it can be read.
//!
//! Known are indices, the room that each mark needs, and the frame. From these follow the places, always the same
//! ones, on every machine to the last bit: the only numbers drawn come from a generator with a fixed seed, and every
//! function beyond + − × ÷ √ comes from `libm`.

mod clutter;
mod compass;
mod crowd;
mod curve;
mod declutter;
mod descent;
mod energy;
mod even;
pub mod fan;
mod frame;
mod generator;
mod hops;
mod lanes;
mod layouter;
mod nearby;
mod orient;
mod pace;
mod pack;
mod packed;
mod parameters;
mod piece;
mod pipeline;
mod point;
mod polish;
mod request;
mod result;
mod segment;
mod settle;
mod spread;
mod start;
mod style;
mod tidy;
mod unfold;

pub use layouter::{Layouter, lay_out};
pub use point::Point;
pub use request::{Request, Size};
pub use result::{Layout, fingerprint};
pub(crate) use segment::Segment;
pub use unfold::unfold;
