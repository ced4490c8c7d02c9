//! The network on screen.

mod empty;
mod picture;
mod walk;

pub(super) use picture::Network;
