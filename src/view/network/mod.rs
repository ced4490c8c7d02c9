//! The network on screen.

mod camera;
mod empty;
mod picture;
mod walk;

pub(super) use picture::Network;
