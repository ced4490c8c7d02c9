//! Pages and pictures as plain values: elements with attributes and children. A browser keeps them on screen, and the same
//! value is written as text for a page without a script or a picture in a file.

mod element;
mod write;

pub(crate) use element::told;
pub use element::{Element, Node, element};
pub use write::write;
