//! What a node can come to meet.

use super::point::Point;
use super::segment::Segment;
use crate::graph::Graph;

/// All that a node, or one of its own edges, can touch when it moves by no more than `reach` in each direction. A few
/// things more may be among it.
pub(super) struct Nearby {
    /// The edges that it is not an end of.
    pub edges: Vec<Segment>,
    /// The other nodes.
    pub nodes: Vec<usize>,
}

impl Nearby {
    /// Looks around. O(n + m), once for all the places that a node tries.
    pub(super) fn of(graph: &Graph, points: &[Point], node: usize, reach: f64) -> Self {
        let around = Point::new(reach, reach);
        let here = points[node];
        let (mut low, mut high) = (here - around, here + around);
        for &neighbour in graph.neighbours(node) {
            let there = points[neighbour as usize];
            low = Point::new(low.x.min(there.x), low.y.min(there.y));
            high = Point::new(high.x.max(there.x), high.y.max(there.y));
        }
        let mut nearby = Self { edges: Vec::new(), nodes: Vec::new() };
        for &(a, b) in graph.edges() {
            let (a, b) = (a as usize, b as usize);
            let segment = Segment::new(points[a], points[b]);
            if a != node && b != node && segment.meets(low, high) {
                nearby.edges.push(segment);
            }
        }
        let (low, high) = (low - around, high + around);
        for (other, place) in points.iter().enumerate() {
            let inside = low.x <= place.x && place.x <= high.x && low.y <= place.y && place.y <= high.y;
            if other != node && inside {
                nearby.nodes.push(other);
            }
        }
        nearby
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_far_and_what_is_its_own_is_left_out() {
        let graph = Graph::new(6, &[(0, 1), (2, 3), (4, 5), (1, 4)]);
        let points: Vec<Point> = [(0.0, 0.0), (4.0, 0.0), (2.0, -3.0), (2.0, 3.0), (6.0, 5.0), (9.0, 5.0)]
            .map(|(x, y)| Point::new(x, y))
            .to_vec();
        let segment = |a: usize, b: usize| Segment::new(points[a], points[b]);
        let nearby = Nearby::of(&graph, &points, 0, 1.0);
        assert_eq!(nearby.edges, [segment(1, 4), segment(2, 3)]);
        assert_eq!(nearby.nodes, [1]);
        let nearby = Nearby::of(&graph, &points, 5, 1.0);
        assert_eq!(nearby.edges, [segment(1, 4)]);
        assert_eq!(nearby.nodes, [4]);
    }
}
