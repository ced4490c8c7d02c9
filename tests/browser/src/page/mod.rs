//! The page object: the explorer in the words of a reader.
//!
//! Everything that knows how the page is built is here: roles and `data-` attributes, never its layout. What a reader
//! would wait for is waited for; nothing sleeps for a fixed time.

mod ask;
mod hand;
mod sight;
mod taken;
mod time;
mod visit;
mod wait;

pub(crate) use hand::MOVING;
pub(crate) use sight::actor;
pub(crate) use visit::Page;
