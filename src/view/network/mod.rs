//! The network on screen.

mod drag;
mod glide;
mod made;
mod picture;
mod walk;

pub(super) use picture::Network;
