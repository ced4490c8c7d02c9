//! A part of the picture that is laid out by itself.

use super::frame::bounds;
use super::orient::orient;
use super::pace::Pace;
use super::point::Point;
use super::style::Style;
use super::unfold::unfold_by;
use crate::graph::Graph;
use crate::order::sort_by;

/// Below this number of nodes a piece is drawn small: nothing crowds there.
const MINOR: usize = 8;
/// How long the edges of a small piece are.
const MINOR_EDGE: f64 = 0.6;
/// Of so many edges at most the lengths are compared.
const MEASURED: usize = 10_000;
/// The space between pieces in rows.
const ROW_GAP: f64 = 0.6;

/// Some nodes with their places relative to each other. The unit is the median edge length of large pieces.
pub(super) struct Piece {
    nodes: Vec<u32>,
    points: Vec<Point>,
    /// By position in `nodes`.
    edges: Vec<(u32, u32)>,
}

impl Piece {
    /// A connected component, lying along the horizontal.
    pub(super) async fn of(graph: &Graph, style: &Style, nodes: Vec<u32>, pace: &Pace) -> Self {
        let own = graph.induced(&nodes);
        pace.rest(0.0).await;
        let mut points = unfold_by(&own, style.parameters(own.nodes()), pace).await;
        pace.rest(0.0).await;
        orient(&own, &mut points);
        pace.rest(0.0).await;
        let mut piece = Self { nodes, points, edges: own.edges().to_vec() };
        let edge = if piece.len() < MINOR { MINOR_EDGE } else { 1.0 };
        let some = own.edges().len().div_ceil(MEASURED).max(1);
        let mut lengths: Vec<f64> = piece.edges().step_by(some).map(|(a, b)| a.distance(b)).collect();
        sort_by(&mut lengths, f64::total_cmp);
        let median = lengths.get(lengths.len() / 2).copied().unwrap_or(1.0).max(1e-9);
        piece.scale(edge / median, edge / median);
        piece
    }

    /// Several pieces as one: in tidy rows, in their order, left to right and then down, about as wide as `aspect`
    /// heights.
    pub(super) fn rows(pieces: Vec<Self>, aspect: f64) -> Self {
        let area: f64 =
            pieces.iter().map(|piece| piece.extent()).map(|size| (size.x + ROW_GAP) * (size.y + ROW_GAP)).sum();
        let width = (area * aspect).sqrt();
        let mut block = Self { nodes: Vec::new(), points: Vec::new(), edges: Vec::new() };
        let (mut corner, mut tallest) = (Point::ORIGIN, 0.0_f64);
        for mut piece in pieces {
            let size = piece.extent();
            if corner.x > 0.0 && corner.x + size.x > width {
                corner = Point::new(0.0, corner.y + tallest + ROW_GAP);
                tallest = 0.0;
            }
            piece.shift(corner - bounds(&piece.points).0);
            corner.x += size.x + ROW_GAP;
            tallest = tallest.max(size.y);
            let base = block.nodes.len() as u32;
            block.edges.extend(piece.edges.iter().map(|&(a, b)| (a + base, b + base)));
            block.nodes.append(&mut piece.nodes);
            block.points.append(&mut piece.points);
        }
        block
    }

    /// Brings it nearer to an aspect without a change of its area, by `most` at most.
    pub(super) fn stretch(&mut self, aspect: f64, most: f64) {
        let size = self.extent();
        if size.x > 1e-9 && size.y > 1e-9 {
            let factor = (aspect * size.y / size.x).clamp(1.0 / most, most).sqrt();
            self.scale(factor, 1.0 / factor);
        }
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

    fn scale(&mut self, x: f64, y: f64) {
        for point in &mut self.points {
            *point = Point::new(point.x * x, point.y * y);
        }
    }

    fn extent(&self) -> Point {
        let (low, high) = bounds(&self.points);
        high - low
    }
}
