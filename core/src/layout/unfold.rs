//! One connected graph, spread out in the plane.

use super::descent::descend;
use super::energy::Energy;
use super::generator::Generator;
use super::hops::Hops;
use super::parameters::READER;
use super::point::Point;
use super::polish::{self, polish};
use super::start::start;
use crate::graph::Graph;

/// Distances are measured from every node up to this number, and from fewer in larger graphs.
const EXACT: usize = 400;
/// From how many nodes distances are measured in larger graphs.
const PIVOTS: usize = 200;
/// Any number does; this one is in the snapshots.
const SEED: u32 = 3;
/// Sweeps of the final push, at most.
const SWEEPS: usize = 40;

/// Places of the nodes of a connected graph, in units of graph distance, before they meet a frame.
///
/// The same graph gives the same bits on every machine. O(n²) up to 1,500 nodes, bounded beyond, where it is only a
/// first draft.
#[must_use]
pub fn unfold(graph: &Graph) -> Vec<Point> {
    let nodes = graph.nodes();
    let mut generator = Generator::new(SEED);
    let hops = Hops::measure(graph, if nodes <= EXACT { EXACT } else { PIVOTS }, &mut generator);
    let energy = Energy::new(graph, &hops, &READER);
    let first = start(graph, &hops, &mut generator);
    let mut points = first.clone();
    descend(&energy, &mut points, READER.step, READER.momentum);
    if !points.iter().all(|point| point.is_finite()) {
        points = first;
    }
    polish(&energy, &mut points, READER.crossing, READER.polish_reach);
    if nodes <= polish::MOST_NODES {
        spread(&mut points, READER.gap);
    }
    points
}

/// Pushes pairs apart that are closer than a share of the side of the square that each node would have.
fn spread(points: &mut [Point], share: f64) {
    let (low, high) = super::frame::bounds(points);
    let gap = share * ((high.x - low.x) * (high.y - low.y) / points.len() as f64).sqrt();
    for _ in 0..SWEEPS {
        let mut moved = false;
        for a in 0..points.len() {
            for b in a + 1..points.len() {
                let way = points[b] - points[a];
                let length = way.length();
                if length < gap {
                    // Two nodes in one place part in a direction of no meaning.
                    let direction = if length > 1e-6 { way * (1.0 / length) } else { Point::new(0.8, 0.6) };
                    let step = direction * (0.35 * (gap - length));
                    points[a] -= step;
                    points[b] += step;
                    moved = true;
                }
            }
        }
        if !moved {
            break;
        }
    }
}
