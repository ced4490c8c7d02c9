//! The network on screen.

mod drag;
mod empty;
mod glide;
mod picture;
mod walk;

pub(super) use picture::Network;
