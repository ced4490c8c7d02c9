//! Time on a line: scales and ticks drawn in characters, marks that share a place, bars, and the moves of a brush.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod brush;
mod density;
mod lanes;
mod scale;
mod ticks;
mod visible;
mod zoom;
