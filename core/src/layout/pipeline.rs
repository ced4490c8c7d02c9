//! The order of the steps.

use super::clutter::Clutter;
use super::declutter::declutter;
use super::even::even_out;
use super::frame::Frame;
use super::pace::Pace;
use super::pack::{self, pack};
use super::piece::Piece;
use super::point::Point;
use super::request::Request;
use super::result::Layout;
use super::settle::settle;
use super::spread::spread;
use super::style::Style;
use super::tidy::tidy;
use crate::graph::Graph;

/// Side of the cells by which pieces are packed, in median edge lengths.
const CELL: f64 = 0.5;
/// The space that a mark keeps from edges and marks not its own, in pixels, and at most as a share of the distance
/// between nodes.
const GAP: (f64, f64) = (7.0, 0.15);
/// Above this number of nodes a frame is a map to be zoomed into, and no place is searched for each mark.
const MOST_SETTLED: usize = 1_500;
/// Of the sweeps of small moves in the frame, which get shorter, the first that suits a picture that is only tidied.
const TIDY_SWEEP: usize = 3;

/// Finds a place in the frame for every node.
pub(super) async fn place(request: &Request, pace: &Pace) -> Layout {
    let graph = request.graph();
    pace.rest(0.0).await;
    let rooms = request.rooms();
    let radii: Vec<f64> = rooms.iter().map(|room| room.x.min(room.y)).collect();
    let frame = Frame::new(request.frame(), request.covered, &radii);
    let style = Style::of(&rooms, &radii);
    let room = Room { graph, rooms, radii, frame, style };
    let held = request.held();
    let mut points = request.start(&room.graph);
    if points.is_empty() {
        points = plane(&room.graph, style, room.frame.aspect(), pace).await;
        pace.rest(0.0).await;
        room.frame.fit(&mut points, style.most_stretch);
        if style.is_evened {
            even_out(&mut points);
        }
        room.finish(&vec![None; request.nodes], 0, &mut points, pace).await;
        if held.iter().all(Option::is_none) {
            return Layout { points };
        }
    }
    tidy(&room.graph, &held, &mut points);
    pace.rest(0.0).await;
    room.finish(&held, TIDY_SWEEP, &mut points, pace).await;
    Layout { points }
}

/// What is known of the nodes and of the room they have.
struct Room {
    graph: Graph,
    rooms: Vec<Point>,
    radii: Vec<f64>,
    frame: Frame,
    style: &'static Style,
}

impl Room {
    /// The last steps, within the frame.
    async fn finish(&self, held: &[Option<Point>], first_sweep: usize, points: &mut [Point], pace: &Pace) {
        let Self { graph, rooms, radii, frame, style } = self;
        for (node, point) in points.iter_mut().enumerate() {
            *point = held[node].unwrap_or(frame.clamp(node, *point));
        }
        let spacing = frame.spacing(points.len());
        let gap = GAP.0.min(GAP.1 * spacing);
        let clutter = Clutter { graph, rooms, radii, gap, spacing, away: style.away, home: points.to_vec() };
        declutter(&clutter, frame, style.reach, held, first_sweep, points, pace).await;
        spread(frame, radii, held, points, pace).await;
        if points.len() <= MOST_SETTLED {
            settle(frame, rooms, radii, held, points);
        }
    }
}

/// All components side by side in the plane, in median edge lengths of the largest one.
async fn plane(graph: &Graph, style: &Style, aspect: f64, pace: &Pace) -> Vec<Point> {
    let mut pieces = Vec::new();
    for nodes in graph.components() {
        pace.rest(0.0).await;
        pieces.push(Piece::of(graph, style, nodes, pace).await);
    }
    // The rest of a picture that is nearly all one piece goes into its corners, so that piece takes the frame's form.
    if let Some(first) = pieces.first_mut().filter(|piece| 2 * piece.len() > graph.nodes()) {
        first.stretch(aspect, style.most_stretch);
    }
    let large = pieces.iter().take(pack::MOST_PIECES).take_while(|piece| piece.len() > 2).count();
    let small = pieces.split_off(large);
    if !small.is_empty() {
        pieces.push(Piece::rows(small, aspect));
    }
    if pieces.len() > 1 {
        pack(&mut pieces, CELL, aspect);
    }

    let mut points = vec![Point::ORIGIN; graph.nodes()];
    for piece in &pieces {
        piece.write(&mut points);
    }
    points
}
