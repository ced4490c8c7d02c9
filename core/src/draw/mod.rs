//! Pictures as markup: scenes in SVG, for the screen and for files alike.

mod file;
mod icon;
mod key;
mod lifespans;
mod mark;
mod network;
mod overview;
mod timeline;

pub use file::{Sources, network_file, timeline_file};
pub use icon::{Icon, icon};
pub use key::key;
pub use lifespans::lifespans;
pub use mark::shape_mark;
pub use network::{labels, links, marks, preview};
pub use overview::{Ends, overview};
pub use timeline::{ground, groups, ties};
