//! The network on screen.

mod camera;
mod labels;
mod mark;
mod network;

pub(super) use network::Network;
