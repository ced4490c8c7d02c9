//! The network on screen.

mod drag;
mod glide;
mod picture;
mod walk;

pub(super) use picture::Network;
