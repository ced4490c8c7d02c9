//! A box.

use crate::layout::Point;

/// An upright box in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x0: f64,
    /// Upper edge.
    pub y0: f64,
    /// Right edge.
    pub x1: f64,
    /// Lower edge.
    pub y1: f64,
}

impl Rect {
    /// The box of this width and height whose upper left corner is there.
    pub const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self { x0: x, y0: y, x1: x + width, y1: y + height }
    }

    /// The square round a middle.
    pub const fn round(middle: Point, radius: f64) -> Self {
        Self::new(middle.x - radius, middle.y - radius, 2.0 * radius, 2.0 * radius)
    }

    /// The box around two.
    pub fn with(&self, other: &Self) -> Self {
        Self {
            x0: self.x0.min(other.x0),
            y0: self.y0.min(other.y0),
            x1: self.x1.max(other.x1),
            y1: self.y1.max(other.y1),
        }
    }

    /// The box with so much more on every side.
    pub fn grown(&self, by: f64) -> Self {
        Self { x0: self.x0 - by, y0: self.y0 - by, x1: self.x1 + by, y1: self.y1 + by }
    }

    /// Whether two boxes share more than an edge.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x0 < other.x1 && other.x0 < self.x1 && self.y0 < other.y1 && other.y0 < self.y1
    }

    /// Whether the other lies wholly within.
    pub fn contains(&self, other: &Self) -> bool {
        self.x0 <= other.x0 && other.x1 <= self.x1 && self.y0 <= other.y0 && other.y1 <= self.y1
    }

    /// How far a point lies outside, 0 within.
    pub fn distance(&self, point: Point) -> f64 {
        let gap = |low: f64, high: f64, at: f64| (low - at).max(at - high).max(0.0);
        Point::new(gap(self.x0, self.x1, point.x), gap(self.y0, self.y1, point.y)).length()
    }
}
