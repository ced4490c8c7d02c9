//! The mark of an actor's kind.

use crate::dataset::Shape;
use crate::markup::{Element, element};
use crate::scene::path::translate;
use crate::scene::shape::outline;

/// The class that gives a shape its colour.
pub(super) fn class_of(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "k-person",
        Shape::Hexagon => "k-state",
        Shape::Square => "k-org",
        Shape::Diamond => "k-forum",
        Shape::Triangle => "k-project",
    }
}

/// A small mark of a shape, for keys, lists and headings.
pub fn shape_mark(shape: Shape) -> Element {
    let mut class = String::from("node ");
    class.push_str(class_of(shape));
    let mark = element("g").class(class).child(element("path").class("s").attr("d", outline(shape, 5.5)));
    element("svg").class("mark").attr("viewBox", "-8 -8 16 16").attr("aria-hidden", "true").child(mark)
}

/// Two leaves side by side, one of them open: accounts of what it stands beside differ. Nine pixels by seven, from a corner.
pub(super) fn split(x: f64, y: f64) -> Element {
    let leaves = "M0 0h4v7h-4zM1 1v5h2v-5zM5 0h4v7h-4z";
    element("path").class("split").attr("transform", translate(x, y)).attr("d", leaves)
}
