//! The edges that a node can come to meet.

use super::point::Point;
use super::segment::Segment;
use crate::graph::Graph;

/// Every edge that a node is not an end of, and that it or one of its own edges can touch when it moves
/// by no more than `reach` in each direction. A few more may be among them.
pub(super) fn edges_nearby(graph: &Graph, points: &[Point], node: usize, reach: f64) -> Vec<Segment> {
    let here = points[node];
    let (mut low, mut high) = (here - Point::new(reach, reach), here + Point::new(reach, reach));
    for &neighbour in graph.neighbours(node) {
        let there = points[neighbour as usize];
        low = Point::new(low.x.min(there.x), low.y.min(there.y));
        high = Point::new(high.x.max(there.x), high.y.max(there.y));
    }
    let mut edges = Vec::with_capacity(graph.edges().len());
    for &(a, b) in graph.edges() {
        let (a, b) = (a as usize, b as usize);
        let segment = Segment::new(points[a], points[b]);
        if a != node && b != node && segment.meets(low, high) {
            edges.push(segment);
        }
    }
    edges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn far_edges_and_own_edges_are_left_out() {
        let graph = Graph::new(6, &[(0, 1), (2, 3), (4, 5), (1, 4)]);
        let points: Vec<Point> = [(0.0, 0.0), (4.0, 0.0), (2.0, -3.0), (2.0, 3.0), (6.0, 5.0), (9.0, 5.0)]
            .map(|(x, y)| Point::new(x, y))
            .to_vec();
        let segment = |a: usize, b: usize| Segment::new(points[a], points[b]);
        assert_eq!(edges_nearby(&graph, &points, 0, 1.0), [segment(1, 4), segment(2, 3)]);
        assert_eq!(edges_nearby(&graph, &points, 5, 1.0), [segment(1, 4)]);
    }
}
