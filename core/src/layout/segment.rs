//! The straight way between two places.

use super::point::Point;

/// A straight line with two ends, and the least upright box around it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Segment {
    from: Point,
    to: Point,
    low: Point,
    high: Point,
}

impl Segment {
    pub(crate) fn new(from: Point, to: Point) -> Self {
        let low = Point::new(from.x.min(to.x), from.y.min(to.y));
        let high = Point::new(from.x.max(to.x), from.y.max(to.y));
        Self { from, to, low, high }
    }

    /// Whether it and another cross at a point inside both. Those with a common end do not.
    pub(crate) fn crosses(&self, other: &Self) -> bool {
        // The products are exactly zero where an end is shared: all of their terms are the same numbers.
        self.meets(other.low, other.high)
            && self.side(other.from) * self.side(other.to) < 0.0
            && other.side(self.from) * other.side(self.to) < 0.0
    }

    /// Whether its box and another one have a point in common.
    pub(crate) fn meets(&self, low: Point, high: Point) -> bool {
        self.low.x <= high.x && self.high.x >= low.x && self.low.y <= high.y && self.high.y >= low.y
    }

    /// Whether a place is at most so far from its box.
    pub(crate) fn is_near(&self, place: Point, reach: f64) -> bool {
        self.low.x - reach <= place.x
            && self.high.x + reach >= place.x
            && self.low.y - reach <= place.y
            && self.high.y + reach >= place.y
    }

    /// The place on it that is nearest to a given one.
    pub(crate) fn nearest(&self, to: Point) -> Point {
        let way = self.to - self.from;
        let square = way.dot(way);
        let share = if square > 0.0 { ((to - self.from).dot(way) / square).clamp(0.0, 1.0) } else { 0.0 };
        self.from.towards(self.to, share)
    }

    /// Positive on one side of the line, negative on the other.
    fn side(&self, place: Point) -> f64 {
        (self.to - self.from).cross(place - self.from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(from: (f64, f64), to: (f64, f64)) -> Segment {
        Segment::new(Point::new(from.0, from.1), Point::new(to.0, to.1))
    }

    #[test]
    fn segments_cross_only_inside_both() {
        let here = segment((0.0, 0.0), (3.0, 1.0));
        for (from, to, expected, case) in [
            ((1.0, -1.0), (1.0, 1.0), true, "through the middle"),
            ((1.0, 1.0), (1.0, 2.0), false, "beside it"),
            ((1.0, 0.9), (1.1, 0.8), false, "beside it, inside its box"),
            ((4.0, -1.0), (4.0, 3.0), false, "beyond its end"),
            ((0.0, 0.0), (3.0, -1.0), false, "from the same end"),
            ((0.1, 7.3), (3.0, 1.0), false, "to the same end"),
            ((6.0, 2.0), (9.0, 3.0), false, "on the same line"),
        ] {
            assert_eq!(here.crosses(&segment(from, to)), expected, "{case}");
        }
    }

    #[test]
    fn the_nearest_place_is_inside_or_an_end() {
        for (to, expected) in [((1.0, 5.0), 1.0), ((-2.0, 1.0), 0.0), ((9.0, 0.0), 4.0)] {
            let nearest = segment((0.0, 0.0), (4.0, 0.0)).nearest(Point::new(to.0, to.1));
            assert_eq!(nearest, Point::new(expected, 0.0));
        }
        assert_eq!(segment((1.0, 1.0), (1.0, 1.0)).nearest(Point::new(5.0, 5.0)), Point::new(1.0, 1.0));
    }
}
