//! Eight directions to try.

use super::point::Point;

/// Unit ways in steps of an eighth of a turn.
pub(super) const COMPASS: [Point; 8] = [
    Point::new(1.0, 0.0),
    Point::new(DIAGONAL, DIAGONAL),
    Point::new(0.0, 1.0),
    Point::new(-DIAGONAL, DIAGONAL),
    Point::new(-1.0, 0.0),
    Point::new(-DIAGONAL, -DIAGONAL),
    Point::new(0.0, -1.0),
    Point::new(DIAGONAL, -DIAGONAL),
];

const DIAGONAL: f64 = std::f64::consts::FRAC_1_SQRT_2;
