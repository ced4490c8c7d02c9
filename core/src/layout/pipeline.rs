//! The order of the steps.

use super::frame::Frame;
use super::pack::{self, pack};
use super::piece::Piece;
use super::point::Point;
use super::request::Request;
use super::result::Layout;

/// Side of the cells by which pieces are packed, in median edge lengths.
const CELL: f64 = 0.5;
/// Distance of the pieces in a row, in median edge lengths.
const GAP: f64 = 1.0;

/// Finds a place in the frame for every node. Never fails; the same request gives the same bits on every machine.
#[must_use]
pub fn lay_out(request: &Request) -> Layout {
    let graph = request.graph();
    let rooms = request.rooms();
    let radii: Vec<f64> = rooms.iter().map(|room| room.x.min(room.y)).collect();
    let frame = Frame::new(request.frame(), &radii);

    let mut large: Vec<Piece> = graph.components().into_iter().map(|nodes| Piece::of(&graph, nodes)).collect();
    let count = large.iter().take(pack::MOST_PIECES).take_while(|piece| piece.len() > 2).count();
    let small = large.split_off(count);
    if !small.is_empty() {
        large.push(Piece::rows(small, GAP, frame.aspect()));
    }
    pack(&mut large, CELL, frame.aspect());

    let mut points = vec![Point::ORIGIN; request.nodes];
    for piece in &large {
        piece.write(&mut points);
    }
    frame.fit(&mut points);
    Layout { points }
}
