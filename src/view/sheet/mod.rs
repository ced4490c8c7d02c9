//! What takes the place of the story: an item, a comparison, a connection, a tour.

mod arrangement;
mod asks;
mod content;

pub(super) use arrangement::{Sheet, close, is_open};
pub(super) use asks::press;
