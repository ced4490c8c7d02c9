//! The timeline on screen.

mod arrangement;
mod axis;
mod cluster;
mod event;
mod lanes;
mod overview;
mod tray;

pub(super) use arrangement::Timeline;
