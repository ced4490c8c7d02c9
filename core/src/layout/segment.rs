//! The straight way between two places.

use super::point::Point;

/// Whether two segments cross at a point inside both. Those with a common end do not.
#[must_use]
pub(crate) fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    // The products are exactly zero where an end is shared: all of their terms are the same numbers.
    let side = |from: Point, to: Point, of: Point| (to - from).cross(of - from);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

/// The place on a segment nearest to a given one.
#[must_use]
pub(crate) fn nearest(a: Point, b: Point, to: Point) -> Point {
    let way = b - a;
    let square = way.dot(way);
    let share = if square > 0.0 { ((to - a).dot(way) / square).clamp(0.0, 1.0) } else { 0.0 };
    a.towards(b, share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_cross_only_inside_both() {
        let p = |x: f64, y: f64| Point::new(x, y);
        let (a, b) = (p(0.0, 0.0), p(3.0, 1.0));
        for (c, d, expected, case) in [
            (p(1.0, -1.0), p(1.0, 1.0), true, "through the middle"),
            (p(1.0, 1.0), p(1.0, 2.0), false, "beside it"),
            (p(4.0, -1.0), p(4.0, 3.0), false, "beyond its end"),
            (a, p(3.0, -1.0), false, "from the same end"),
            (p(0.1, 7.3), b, false, "to the same end"),
            (p(6.0, 2.0), p(9.0, 3.0), false, "on the same line"),
        ] {
            assert_eq!(cross(a, b, c, d), expected, "{case}");
        }
    }

    #[test]
    fn the_nearest_place_is_inside_or_an_end() {
        let (a, b) = (Point::new(0.0, 0.0), Point::new(4.0, 0.0));
        for (to, expected) in [((1.0, 5.0), 1.0), ((-2.0, 1.0), 0.0), ((9.0, 0.0), 4.0)] {
            assert_eq!(nearest(a, b, Point::new(to.0, to.1)), Point::new(expected, 0.0));
        }
        assert_eq!(nearest(a, a, b), a);
    }
}
