//! Which way up a picture is.

use super::point::Point;
use crate::graph::Graph;

/// Turns the long axis horizontal, about the middle of all nodes, and settles which end is left and which side is up:
/// of the two best connected nodes, the one that comes first in the data is to the left, and above.
pub(super) fn orient(graph: &Graph, points: &mut [Point]) {
    let middle = points.iter().fold(Point::ORIGIN, |sum, &point| sum + point) * (1.0 / points.len() as f64);
    for point in points.iter_mut() {
        *point -= middle;
    }
    let axis = long_axis(points);
    for point in points.iter_mut() {
        *point = Point::new(point.dot(axis), axis.cross(*point));
    }
    let [first, second] = hubs(graph);
    let way = points[second] - points[first];
    for point in points.iter_mut() {
        point.x = if way.x < 0.0 { -point.x } else { point.x };
        point.y = if way.y < 0.0 { -point.y } else { point.y };
    }
}

/// The direction in which centred points lie farthest apart: the first eigenvector of their covariance, in closed
/// form.
fn long_axis(points: &[Point]) -> Point {
    let (mut along, mut across, mut mixed) = (0.0, 0.0, 0.0);
    for point in points {
        along += point.x * point.x;
        across += point.y * point.y;
        mixed += point.x * point.y;
    }
    let half = 0.5 * (along - across);
    let root = (half * half + mixed * mixed).sqrt();
    let axis = if half >= 0.0 { Point::new(half + root, mixed) } else { Point::new(mixed, root - half) };
    let length = axis.length();
    // Round clouds have no long axis: any will do.
    if length > 1e-9 { axis * (1.0 / length) } else { Point::new(1.0, 0.0) }
}

/// The two best connected nodes in the order of the data; of equals the earlier ones. Of a single node, itself twice.
fn hubs(graph: &Graph) -> [usize; 2] {
    let best = |but: usize| (0..graph.nodes()).rev().filter(|&node| node != but).max_by_key(|&node| graph.degree(node));
    let first = best(usize::MAX).unwrap_or(0);
    let second = best(first).unwrap_or(first);
    [first.min(second), first.max(second)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tilted_path_lies_down_and_starts_at_the_left() {
        let graph = Graph::new(4, &[(0, 1), (1, 2), (2, 3)]);
        let mut points: Vec<Point> = (0..4).map(|k| Point::new(7.0 - 3.0 * f64::from(k), 4.0 * f64::from(k))).collect();
        orient(&graph, &mut points);
        for (point, x) in points.iter().zip([-7.5, -2.5, 2.5, 7.5]) {
            assert!(point.distance(Point::new(x, 0.0)) < 1e-12, "{point:?} is not at {x}");
        }
    }

    #[test]
    fn a_round_cloud_and_a_single_node_stay_finite() {
        for points in
            [vec![(0.0, 0.0)], vec![(1.0, 1.0), (1.0, 1.0)], vec![(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)]]
        {
            let mut points: Vec<Point> = points.into_iter().map(|(x, y)| Point::new(x, y)).collect();
            orient(&Graph::new(points.len(), &[]), &mut points);
            assert!(points.iter().all(|point| point.is_finite()));
        }
    }
}
