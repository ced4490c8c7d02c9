//! The network on screen.

mod drag;
mod glide;
mod made;
mod movement;
mod picture;
mod walk;

#[cfg(feature = "bench")]
pub(crate) use movement::Movement;
pub(super) use picture::Network;
