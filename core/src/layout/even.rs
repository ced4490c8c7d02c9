//! Room taken from where there is much and given to where there is little.

use super::point::Point;
use crate::order::sort_by;

/// How far each node goes towards the place that its rank alone would give it.
const SHARE: f64 = 0.5;

/// Evens out how densely the nodes lie along each axis, one axis after the other. Their order along both stays, and
/// what was in a row stays in a row: the picture only breathes out where it was crowded.
pub(super) fn even_out(points: &mut [Point]) {
    even_out_along(points, |point| &mut point.x);
    even_out_along(points, |point| &mut point.y);
}

fn even_out_along(points: &mut [Point], coordinate: fn(&mut Point) -> &mut f64) {
    let mut order: Vec<(f64, usize)> =
        points.iter_mut().enumerate().map(|(node, point)| (*coordinate(point), node)).collect();
    sort_by(&mut order, |a, b| a.0.total_cmp(&b.0));
    let (Some(first), Some(last)) = (order.first(), order.last()) else { return };
    let (low, pitch) = (first.0, (last.0 - first.0) / (order.len() - 1).max(1) as f64);

    let mut rank = 0;
    for row in order.chunk_by(|a, b| a.0 == b.0) {
        let middle = rank as f64 + 0.5 * (row.len() - 1) as f64;
        for &(here, node) in row {
            *coordinate(&mut points[node]) += SHARE * (low + pitch * middle - here);
        }
        rank += row.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_crowded_side_gets_room_and_rows_stay_rows() {
        let mut points: Vec<Point> =
            [(0.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 3.0), (40.0, 4.0)].map(|(x, y)| Point::new(x, y)).to_vec();
        even_out(&mut points);
        let xs: Vec<f64> = points.iter().map(|point| point.x).collect();
        assert_eq!((xs[0], xs[4]), (0.0, 40.0), "the ends stay");
        assert!(xs[1] > 4.0 && xs[2] > 10.0, "the crowd at the left moves right: {xs:?}");
        assert_eq!(xs[2], xs[3]);
        assert_eq!(points[1].y, points[2].y);
    }
}
