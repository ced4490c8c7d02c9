//! What a layout depends on.

use super::point::Point;
use crate::graph::Graph;

/// Everything that decides where the nodes go. Two equal requests have the same layout, so that one that is kept can
/// be checked by comparison.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// How many nodes there are.
    pub nodes: usize,
    /// The joined pairs. Order, direction, repetition and loops change nothing.
    pub edges: Vec<(u32, u32)>,
    /// The room that each node needs, in the order of the nodes; where one is missing, that of a small mark.
    pub sizes: Vec<Size>,
    /// Width of the frame in pixels.
    pub width: f64,
    /// Height of the frame in pixels.
    pub height: f64,
}

/// Half of the room of a node, in pixels, from the middle of its mark.
///
/// The square of the shorter half is the mark itself: it is kept free by all means. The rest is room for a label:
/// it is kept free where there is enough of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Size {
    /// Half of the width.
    pub half_width: f64,
    /// Half of the height.
    pub half_height: f64,
}

impl Size {
    /// The room of a round mark without a label.
    #[must_use]
    pub const fn mark(radius: f64) -> Self {
        Self { half_width: radius, half_height: radius }
    }
}

/// The sides of a frame that is not a number, or too small or too large to draw in, are moved into this range.
const SIDES: (f64, f64) = (16.0, 1e6);
/// The radius of a node of which nothing is said.
const SMALL: f64 = 5.0;

impl Request {
    pub(super) fn graph(&self) -> Graph {
        Graph::new(self.nodes, &self.edges)
    }

    /// Width and height, fit to draw in.
    pub(super) fn frame(&self) -> Point {
        let side = |length: f64| if length.is_nan() { SIDES.0 } else { length.clamp(SIDES.0, SIDES.1) };
        Point::new(side(self.width), side(self.height))
    }

    /// Half width and half height of the room of each node, fit to draw with.
    pub(super) fn rooms(&self) -> Vec<Point> {
        let half = |length: f64| if length.is_finite() { length.max(0.0) } else { SMALL };
        let room = |size: Size| Point::new(half(size.half_width), half(size.half_height));
        (0..self.nodes).map(|node| room(self.sizes.get(node).copied().unwrap_or(Size::mark(SMALL)))).collect()
    }
}
