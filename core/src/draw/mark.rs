//! The mark of an actor's kind.

use crate::dataset::Shape;
use crate::markup::{Element, element};
use crate::scene::path::draw;
use crate::scene::shape::outline;

/// By how much a slit is longer than its mark on either side, and a ring wider, in pixels.
pub(super) const SLIT: f64 = 2.0;
pub(super) const RING: f64 = 5.0;
/// How large a pin is beside its mark.
pub(super) const PIN: f64 = 0.4;
/// How far a cross reaches from its middle, in pixels.
pub(super) const CROSS: f64 = 4.0;

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

/// Two leaves side by side, one of them open: accounts of what it stands beside differ. Seven pixels by five, from a corner.
pub(super) fn split(path: &mut String, x: f64, y: f64) {
    draw(path, "M# #h3v5h-3zm1 1v3h1v-3zm3-1h3v5h-3z", &[x, y]);
}

/// A slit through a mark that has its middle here: accounts of what it stands for differ. It takes no room of its own, where a
/// sign beside each mark would crowd out names.
pub(super) fn slit(radius: f64) -> Element {
    let mut path = String::new();
    draw(&mut path, "M0 #V#", &[-radius - SLIT, radius + SLIT]);
    element("path").class("slit").attr("d", path)
}
