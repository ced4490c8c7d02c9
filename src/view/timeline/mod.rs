//! The timeline on screen.

mod arrangement;
mod cluster;
mod dates;
mod lanes;
mod overview;
mod play;
mod ties;
mod tray;

pub(super) use arrangement::Timeline;
