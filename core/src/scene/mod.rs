//! Finished pictures: lists of positioned marks, plain values that can be compared. Who draws them decides nothing.

pub mod camera;
pub mod curve;
pub mod focus;
pub mod gesture;
pub mod glyph;
pub mod grid;
pub mod label;
pub mod metrics;
pub mod mirror;
pub mod network;
pub mod path;
pub mod rect;
pub mod route;
pub mod shape;
pub mod timeline;
