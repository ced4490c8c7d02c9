//! Marks that lie on each other, pushed apart.

use super::frame::Frame;
use super::pace::{FRAME, Pace};
use super::point::Point;
use super::settle::SPACE;

/// The most visits of every node.
const SWEEPS: usize = 24;
/// The most that two nodes keep apart, as a share of their distance if all were evenly spread: beyond, nothing would
/// be left of groups.
const SHARE: f64 = 0.5;
/// How much of what is missing between two nodes is made good in one visit.
const STEP: f64 = 0.7;

/// Moves nodes that are nearer to each other than their marks are large apart, again and again, until none are. Each push is shared
/// by both, so that groups grow instead of being torn.
///
/// O(n) for each of a fixed number of visits.
pub(super) async fn spread(frame: &Frame, radii: &[f64], held: &[Option<Point>], points: &mut [Point], pace: &Pace) {
    for _ in 0..SWEEPS {
        let is_done = sweep(frame, radii, held, points);
        pace.rest(FRAME * points.len() as f64 / SWEEPS as f64).await;
        if is_done {
            return;
        }
    }
}

/// Visits every node once; whether none had to move.
fn sweep(frame: &Frame, radii: &[f64], held: &[Option<Point>], points: &mut [Point]) -> bool {
    let most = SHARE * frame.spacing(points.len());
    let largest = radii.iter().copied().fold(0.0, f64::max);
    // Of a frame that is vast for its nodes, no more squares than some for each of them.
    let side = (2.0 * largest + SPACE).min(most).max(most / 2.0);
    let squares = Squares::new(frame, side, points);
    let mut is_done = true;
    for node in 0..points.len() {
        let square = squares.of(points[node]);
        for other in squares.around(square) {
            let other = other as usize;
            if other <= node {
                continue;
            }
            let wanted = (radii[node] + radii[other] + SPACE).min(most);
            let way = points[other] - points[node];
            let length = way.length();
            if length >= wanted {
                continue;
            }
            is_done = false;
            // Two in one place part along a diagonal that is no one's own.
            let unit = if length > 1e-6 { way * (1.0 / length) } else { Point::new(0.8, 0.6) };
            let push = unit * (STEP * (wanted - length));
            // One that is held leaves the whole way to the other.
            let share = if held[node].is_some() || held[other].is_some() { 1.0 } else { 0.5 };
            for (node, push) in [(node, push * -share), (other, push * share)] {
                if held[node].is_none() {
                    points[node] = frame.clamp(node, points[node] + push);
                }
            }
        }
    }
    is_done
}

/// The nodes by the square of the frame that they are in.
struct Squares {
    side: f64,
    columns: usize,
    rows: usize,
    /// Where the nodes of each square begin.
    starts: Vec<u32>,
    nodes: Vec<u32>,
}

impl Squares {
    fn new(frame: &Frame, side: f64, points: &[Point]) -> Self {
        let size = frame.size();
        let (columns, rows) = ((size.x / side) as usize + 1, (size.y / side) as usize + 1);
        let mut squares =
            Self { side, columns, rows, starts: vec![0; columns * rows + 1], nodes: vec![0; points.len()] };
        for &point in points {
            let (column, row) = squares.of(point);
            squares.starts[row * columns + column + 1] += 1;
        }
        for at in 1..squares.starts.len() {
            squares.starts[at] += squares.starts[at - 1];
        }
        let mut next = squares.starts.clone();
        for (node, &point) in points.iter().enumerate() {
            let (column, row) = squares.of(point);
            let place = &mut next[row * columns + column];
            squares.nodes[*place as usize] = node as u32;
            *place += 1;
        }
        squares
    }

    fn of(&self, point: Point) -> (usize, usize) {
        (((point.x / self.side) as usize).min(self.columns - 1), ((point.y / self.side) as usize).min(self.rows - 1))
    }

    /// Those in a square and the eight around it.
    fn around(&self, (column, row): (usize, usize)) -> impl Iterator<Item = u32> {
        let last = (column + 2).min(self.columns);
        (row.saturating_sub(1)..(row + 2).min(self.rows)).flat_map(move |row| {
            let at = |column: usize| self.starts[row * self.columns + column] as usize;
            self.nodes[at(column.saturating_sub(1))..at(last)].iter().copied()
        })
    }
}
