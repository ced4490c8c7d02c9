//! The network on screen.

mod drag;
mod glide;
mod keys;
mod made;
mod over;
mod picture;
mod pointers;
mod sight;
mod walk;

pub(super) use picture::Network;
