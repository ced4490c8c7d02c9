//! A part of the picture that is laid out by itself.

use super::frame::bounds;
use super::orient::orient;
use super::point::Point;
use super::unfold::unfold;
use crate::graph::Graph;

/// Some nodes with their places relative to each other.
pub(super) struct Piece {
    nodes: Vec<u32>,
    points: Vec<Point>,
    /// By position in `nodes`.
    edges: Vec<(u32, u32)>,
}

impl Piece {
    /// A connected component, lying along the horizontal, with edges of length 1 on the median.
    pub(super) fn of(graph: &Graph, nodes: Vec<u32>) -> Self {
        let own = graph.induced(&nodes);
        let mut points = unfold(&own);
        orient(&own, &mut points);
        let mut piece = Self { nodes, points, edges: own.edges().to_vec() };
        let mut lengths: Vec<f64> = piece.edges().map(|(a, b)| a.distance(b)).collect();
        lengths.sort_unstable_by(f64::total_cmp);
        let median = lengths.get(lengths.len() / 2).copied().unwrap_or(1.0);
        if median > 1e-9 {
            for point in &mut piece.points {
                *point = *point * (1.0 / median);
            }
        }
        piece
    }

    /// Several pieces as one: in tidy rows, in their order, left to right and then down.
    pub(super) fn rows(pieces: Vec<Self>, gap: f64, aspect: f64) -> Self {
        let area: f64 = pieces
            .iter()
            .map(|piece| {
                let size = piece.extent();
                (size.x + gap) * (size.y + gap)
            })
            .sum();
        let width = (area * aspect).sqrt();
        let mut block = Self { nodes: Vec::new(), points: Vec::new(), edges: Vec::new() };
        let (mut corner, mut tallest) = (Point::ORIGIN, 0.0_f64);
        for mut piece in pieces {
            let size = piece.extent();
            if corner.x > 0.0 && corner.x + size.x > width {
                corner = Point::new(0.0, corner.y + tallest + gap);
                tallest = 0.0;
            }
            piece.shift(corner - bounds(&piece.points).0);
            corner.x += size.x + gap;
            tallest = tallest.max(size.y);
            let base = block.nodes.len() as u32;
            block.edges.extend(piece.edges.iter().map(|&(a, b)| (a + base, b + base)));
            block.nodes.append(&mut piece.nodes);
            block.points.append(&mut piece.points);
        }
        block
    }

    pub(super) fn points(&self) -> &[Point] {
        &self.points
    }

    /// Both ends of each edge.
    pub(super) fn edges(&self) -> impl Iterator<Item = (Point, Point)> {
        self.edges.iter().map(|&(a, b)| (self.points[a as usize], self.points[b as usize]))
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(super) fn shift(&mut self, way: Point) {
        for point in &mut self.points {
            *point += way;
        }
    }

    /// Writes the places to where the nodes are in the whole graph.
    pub(super) fn write(&self, all: &mut [Point]) {
        for (&node, &point) in self.nodes.iter().zip(&self.points) {
            all[node as usize] = point;
        }
    }

    fn extent(&self) -> Point {
        let (low, high) = bounds(&self.points);
        high - low
    }
}
