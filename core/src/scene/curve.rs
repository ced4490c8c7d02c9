//! The bent way between two places.

use crate::layout::{Point, Segment};

/// A quadratic Bézier curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// Where it begins.
    pub from: Point,
    /// What both ends point to.
    pub control: Point,
    /// Where it ends.
    pub to: Point,
}

/// Into how many straight pieces a curve is taken apart to measure distances. With bends as gentle as ours the pieces are
/// a fifth of a pixel off.
const PIECES: u32 = 12;

impl Curve {
    /// From one place to another, with its middle so many pixels to the right of the straight way.
    pub fn bent(from: Point, to: Point, bend: f64) -> Self {
        let way = to - from;
        let aside = way.turned() * (2.0 * bend / way.length().max(1e-9));
        Self { from, control: from.towards(to, 0.5) + aside, to }
    }

    /// The place at a share of the way, 0 at the beginning and 1 at the end (de Casteljau).
    pub fn at(&self, share: f64) -> Point {
        self.blossom(share, share)
    }

    /// The direction of travel at a share of the way; its length says nothing.
    pub fn direction(&self, share: f64) -> Point {
        (self.control - self.from).towards(self.to - self.control, share)
    }

    /// What lies between two shares of the way.
    pub fn part(&self, start: f64, end: f64) -> Self {
        Self { from: self.at(start), control: self.blossom(start, end), to: self.at(end) }
    }

    /// The same curve from its end to its beginning.
    pub fn reversed(&self) -> Self {
        Self { from: self.to, control: self.control, to: self.from }
    }

    /// The share of the way, at most one half, at which it is for the first time as far as `radius` from a place near its
    /// beginning. By halving: exact to a thousandth of its length.
    pub fn leaves(&self, place: Point, radius: f64) -> f64 {
        let (mut inside, mut outside) = (0.0, 0.5);
        for _ in 0..10 {
            let middle = 0.5 * (inside + outside);
            if self.at(middle).distance(place) < radius {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        outside
    }

    /// How far a place is from it.
    pub fn distance(&self, place: Point) -> f64 {
        let mut nearest = f64::INFINITY;
        let mut here = self.from;
        for piece in 1..=PIECES {
            let there = self.at(f64::from(piece) / f64::from(PIECES));
            nearest = nearest.min(Segment::new(here, there).nearest(place).distance(place));
            here = there;
        }
        nearest
    }

    /// Whether a place is at most so far from the box around its three points, which holds the curve.
    pub fn is_near(&self, place: Point, reach: f64) -> bool {
        let near = |a: f64, b: f64, c: f64, at: f64| a.min(b).min(c) - reach <= at && at <= a.max(b).max(c) + reach;
        near(self.from.x, self.control.x, self.to.x, place.x) && near(self.from.y, self.control.y, self.to.y, place.y)
    }

    /// The polar form: symmetric, and the curve itself where both shares are the same.
    fn blossom(&self, first: f64, second: f64) -> Point {
        let (start, end) = (self.from.towards(self.control, first), self.control.towards(self.to, first));
        start.towards(end, second)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arch() -> Curve {
        Curve::bent(Point::new(0.0, 0.0), Point::new(100.0, 0.0), -20.0)
    }

    #[test]
    fn a_bend_to_the_left_of_the_way_to_the_right_goes_up() {
        assert_eq!(arch().at(0.5), Point::new(50.0, -20.0));
        assert_eq!(arch().reversed().at(0.5), Point::new(50.0, -20.0));
        assert_eq!(arch().direction(0.5).y, 0.0);
    }

    #[test]
    fn a_part_runs_along_the_whole() {
        let part = arch().part(0.25, 0.75);
        for (share, whole) in [(0.0, 0.25), (0.5, 0.5), (1.0, 0.75)] {
            assert!(part.at(share).distance(arch().at(whole)) < 1e-9);
        }
    }

    #[test]
    fn distances_are_true_to_a_fifth_of_a_pixel() {
        for (place, distance) in
            [((50.0, -20.0), 0.0), ((50.0, 10.0), 30.0), ((-30.0, 40.0), 50.0), ((50.0, -25.0), 5.0)]
        {
            let found = arch().distance(Point::new(place.0, place.1));
            assert!((found - distance).abs() < 0.2, "{place:?}: {found}");
        }
    }

    #[test]
    fn it_leaves_a_circle_where_it_is_that_far() {
        let share = arch().leaves(Point::ORIGIN, 9.0);
        assert!((arch().at(share).length() - 9.0).abs() < 0.2);
        assert_eq!(arch().leaves(Point::ORIGIN, 900.0), 0.5, "a circle that holds half of it");
    }
}
