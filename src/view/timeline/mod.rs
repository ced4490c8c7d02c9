//! The timeline on screen.

mod axis;
mod cluster;
mod event;
mod lanes;
mod overview;
mod timeline;
mod tray;

pub(super) use timeline::Timeline;
