//! What a layout depends on.

use super::generator::Generator;
use super::point::Point;
use crate::graph::Graph;

/// Everything that decides where the nodes go. Two equal requests have the same layout, so that one that is kept can
/// be checked by comparison.
///
/// Without `start` and `pins` the nodes are laid out from nothing. With a start they are tidied instead: each goes along with the
/// pins that it is linked to, and the picture stays the one that a reader knows. Pins hold in either case; those of a
/// request without a start are put into the layout that the same request has without pins, which is then tidied around
/// them.
///
/// ```
/// # use dossier_core::layout::{Point, Request, lay_out};
/// let request = Request { nodes: 3, edges: vec![(0, 1), (1, 2)], width: 600.0, height: 400.0, ..Request::default() };
/// let before = lay_out(&request).points;
/// let dragged = Point::new(100.0, 300.0);
/// let after = lay_out(&Request { start: before, pins: vec![(2, dragged)], ..request }).points;
/// assert_eq!(after[2], dragged);
/// ```
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Request {
    /// How many nodes there are.
    pub nodes: usize,
    /// The joined pairs. Order, direction, repetition and loops change nothing.
    pub edges: Vec<(u32, u32)>,
    /// The room that each node needs, in the order of the nodes; where one is missing, that of a mark that is small even
    /// for so many nodes.
    pub sizes: Vec<Size>,
    /// Width of the frame in pixels.
    pub width: f64,
    /// Height of the frame in pixels.
    pub height: f64,
    /// Width and height of what covers the lower right corner of the frame, in pixels: no node is put beneath it that is not
    /// held there.
    pub covered: Point,
    /// Nodes that are held, each with its place in pixels of the frame: the layout leaves them there to the last bit, moved
    /// into the frame at most, and arranges the others around them. A pin without a node, or without a place, holds
    /// nothing; of several for one node the last holds.
    pub pins: Vec<(u32, Point)>,
    /// Where the nodes have been so far, in pixels of the frame and in the order of the nodes; empty to lay out from
    /// nothing. A node whose place is missing or no number, as one that has been added, starts among its neighbours.
    pub start: Vec<Point>,
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
/// The radius of a node of which nothing is said, in pixels, and at most as a share of the distance of two nodes if all were
/// evenly spread.
const SMALL: (f64, f64) = (5.0, 0.12);
/// How far apart nodes start of which nothing is known, in pixels.
const NUDGE: f64 = 20.0;

impl Request {
    pub(super) fn graph(&self) -> Graph {
        Graph::new(self.nodes, &self.edges)
    }

    /// Width and height, fit to draw in.
    pub(super) fn frame(&self) -> Point {
        let side = |length: f64| if length.is_nan() { SIDES.0 } else { length.clamp(SIDES.0, SIDES.1) };
        Point::new(side(self.width), side(self.height))
    }

    /// The place that each node is held at, if it is.
    pub(super) fn held(&self) -> Vec<Option<Point>> {
        let mut held = vec![None; self.nodes];
        for &(node, place) in self.pins.iter().filter(|(_, place)| place.is_finite()) {
            held.get_mut(node as usize).into_iter().for_each(|held| *held = Some(within(place, self.frame())));
        }
        held
    }

    /// Where the nodes start, those of which nothing is known among their neighbours; empty where they start from
    /// nothing.
    pub(super) fn start(&self, graph: &Graph) -> Vec<Point> {
        if self.start.is_empty() {
            return Vec::new();
        }
        let frame = self.frame();
        let known = |node: usize| self.start.get(node).copied().filter(|place| place.is_finite());
        let mut generator = Generator::new(1);
        let place = |node: usize| {
            // Two that are added beside the same neighbours do not start in one place, from which no force would part them.
            let nudge = Point::new(generator.unit() - 0.5, generator.unit() - 0.5) * NUDGE;
            let neighbours: Vec<Point> =
                graph.neighbours(node).iter().filter_map(|&other| known(other as usize)).collect();
            let among = match neighbours.len() {
                0 => frame * 0.5,
                count => neighbours.iter().fold(Point::ORIGIN, |sum, &place| sum + place) * (1.0 / count as f64),
            };
            within(known(node).unwrap_or(among + nudge), frame)
        };
        (0..self.nodes).map(place).collect()
    }

    /// Half width and half height of the room of each node, fit to draw with.
    pub(super) fn rooms(&self) -> Vec<Point> {
        let frame = self.frame();
        let small = SMALL.0.min(SMALL.1 * (frame.x * frame.y / self.nodes.max(1) as f64).sqrt());
        let half = |length: f64| if length.is_finite() { length.max(0.0) } else { small };
        let room = |size: Size| Point::new(half(size.half_width), half(size.half_height));
        (0..self.nodes).map(|node| room(self.sizes.get(node).copied().unwrap_or(Size::mark(small)))).collect()
    }
}

/// The nearest place inside a frame of this size.
fn within(place: Point, frame: Point) -> Point {
    Point::new(place.x.min(frame.x).max(0.0), place.y.min(frame.y).max(0.0))
}
