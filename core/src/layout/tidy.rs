//! What follows where some nodes were put elsewhere.

use super::point::Point;
use crate::graph::Graph;

/// How strongly a node stays where it is, as strongly as so many neighbours that stay would hold it.
const STAYS: f64 = 0.6;
/// Visits of every node.
const ROUNDS: usize = 40;

/// Moves every node that is not held by a share of how its neighbours have moved: what hangs on a node that was put elsewhere goes
/// along, what is linked to others as well comes some of the way, and what is far from it stays.
///
/// The ways are the least in the sense of the squares of their differences along edges and of their own lengths, as meshes are
/// deformed (Sorkine and others, 2004); found by the method of Gauss and Seidel. O(n + m) for each of a fixed number of visits.
pub(super) fn tidy(graph: &Graph, held: &[Option<Point>], points: &mut [Point]) {
    let mut ways: Vec<Point> =
        (held.iter().zip(&*points)).map(|(held, &point)| held.map_or(Point::ORIGIN, |place| place - point)).collect();
    for _ in 0..ROUNDS {
        for node in (0..ways.len()).filter(|&node| held[node].is_none()) {
            let neighbours = graph.neighbours(node);
            let sum = neighbours.iter().fold(Point::ORIGIN, |sum, &other| sum + ways[other as usize]);
            ways[node] = sum * (1.0 / (neighbours.len() as f64 + STAYS));
        }
    }
    for (point, way) in points.iter_mut().zip(ways) {
        *point += way;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hangs_on_a_node_goes_along_and_what_is_far_stays() {
        // A star round node 0, one arm of which goes on to a chain.
        let graph = Graph::new(7, &[(0, 1), (0, 2), (0, 3), (3, 4), (4, 5), (5, 6)]);
        let mut points = vec![Point::ORIGIN; 7];
        let mut held = vec![None; 7];
        held[0] = Some(Point::new(100.0, 50.0));
        tidy(&graph, &held, &mut points);
        assert_eq!(points[0], Point::new(100.0, 50.0));
        let gone: Vec<f64> = points.iter().map(|point| point.x.round()).collect();
        assert_eq!(gone, [100.0, 63.0, 63.0, 47.0, 23.0, 11.0, 7.0]);
    }

    #[test]
    fn with_nothing_put_elsewhere_nothing_moves() {
        let graph = Graph::new(3, &[(0, 1), (1, 2)]);
        let before = vec![Point::new(1.0, 2.0), Point::new(3.0, 4.0), Point::new(5.0, 6.0)];
        for held in [vec![None; 3], vec![None, Some(before[1]), None]] {
            let mut points = before.clone();
            tidy(&graph, &held, &mut points);
            assert_eq!(points, before);
        }
    }
}
