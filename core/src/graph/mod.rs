//! What is connected with what, by index alone.
//!
//! Nodes are the numbers `0..n`. What they stand for is not known here, nor where they are drawn.

mod adjacency;
mod component;
mod distance;

pub use adjacency::Graph;
pub use distance::UNREACHED;
