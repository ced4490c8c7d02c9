//! The timeline on screen.

mod arrangement;
mod head;
mod lanes;
mod overview;
mod play;
mod ties;

pub(super) use arrangement::Timeline;
