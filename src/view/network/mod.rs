//! The network on screen.

mod camera;
mod labels;
mod mark;
mod picture;

pub(super) use picture::Network;
