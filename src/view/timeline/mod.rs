//! The timeline on screen.

mod arrangement;
mod cluster;
mod lanes;
mod overview;
mod tray;

pub(super) use arrangement::Timeline;
