//! Pictures as markup: scenes in SVG, for the screen and for files alike.

mod file;
mod icon;
mod ink;
mod key;
mod lifespans;
mod mark;
mod network;
mod overview;
mod poster;
mod timeline;

pub use file::{Sources, network_file, timeline_file};
pub use icon::{Icon, icon};
pub use ink::{Form, Ink, Word, lanes_canvas, network_ink, timeline_ink};
pub use key::key;
pub use lifespans::lifespans;
pub use mark::shape_mark;
pub use network::{Hand, labels, links, marks, preview};
pub use overview::{Ends, overview};
pub use poster::{POSTER, poster};
pub use timeline::{ground, groups, ties};
