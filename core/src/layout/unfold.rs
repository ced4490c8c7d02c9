//! One connected graph, spread out in the plane.

use super::descent::{UNFOLD, descend};
use super::energy::Energy;
use super::generator::Generator;
use super::hops::Hops;
use super::parameters::READER;
use super::point::Point;
use super::polish::polish;
use super::segment::Segment;
use super::start::start;
use crate::graph::Graph;

/// Distances are measured from every node up to this number, and from fewer in larger graphs.
const EXACT: usize = 400;
/// From how many nodes distances are measured in larger graphs.
const PIVOTS: usize = 200;
/// How many drafts are made of a graph that is small enough.
const DRAFTS: usize = 2;
/// Up to this number of edges drafts are compared and the best is polished; beyond, both take longer than a draft.
const POLISHED: usize = 600;
/// Any number does; this one is in the snapshots.
pub(super) const SEED: u32 = 3;

/// Places of the nodes of a connected graph, in units of graph distance, before they meet a frame.
///
/// Of a few drafts from different random starts it is the one with the fewest crossings. The same graph gives the same
/// bits on every machine. O(n² + m²) for small graphs, bounded for large ones, of which it is only a first draft.
#[must_use]
pub fn unfold(graph: &Graph) -> Vec<Point> {
    let mut generator = Generator::new(SEED);
    let hops = measure(graph, &mut generator);
    let energy = Energy::new(graph, &hops, &READER);
    let mut draft = || {
        let first = start(graph, &hops, &mut generator);
        let mut points = first.clone();
        descend(&energy, &UNFOLD, |_| false, &mut points);
        if points.iter().all(|point| point.is_finite()) { points } else { first }
    };

    let mut best = draft();
    if graph.edges().len() > POLISHED {
        return best;
    }
    let mut fewest = crossings(graph, &best);
    for _ in 1..DRAFTS {
        let points = draft();
        let crossings = crossings(graph, &points);
        if crossings < fewest {
            (best, fewest) = (points, crossings);
        }
    }
    if fewest > 0 {
        polish(graph, &energy, &mut best);
    }
    best
}

/// Distances in a graph, from every node where there are few.
pub(super) fn measure(graph: &Graph, generator: &mut Generator) -> Hops {
    let most = if graph.nodes() <= EXACT { EXACT } else { PIVOTS };
    Hops::measure(graph, most, generator)
}

/// How many pairs of edges cross. O(m²).
fn crossings(graph: &Graph, points: &[Point]) -> usize {
    let edges: Vec<Segment> =
        graph.edges().iter().map(|&(a, b)| Segment::new(points[a as usize], points[b as usize])).collect();
    let earlier = |(rank, edge): (usize, &Segment)| edges[..rank].iter().filter(|other| edge.crosses(other)).count();
    edges.iter().enumerate().map(earlier).sum()
}
