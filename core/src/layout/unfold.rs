//! One connected graph, spread out in the plane.

use super::descent::{Course, descend};
use super::energy::Energy;
use super::generator::Generator;
use super::hops::Hops;
use super::pace::{Pace, complete};
use super::parameters::Parameters;
use super::point::Point;
use super::polish::{CROSSING, polish};
use super::segment::Segment;
use super::start::start;
use crate::graph::Graph;

/// Distances are measured from every node up to this number, and from fewer in larger graphs.
const EXACT: usize = 400;
/// From how many nodes distances are measured in larger graphs, up to a number of nodes.
const PIVOTS: [(usize, usize); 3] = [(3_000, 200), (30_000, 64), (usize::MAX, 50)];
/// How many drafts are made of a graph that is small enough.
const DRAFTS: usize = 3;
/// Up to this number of edges drafts are compared and the best is polished; beyond, both take longer than a draft.
const POLISHED: usize = 600;
/// Any number does; this one is in the snapshots.
const SEED: u32 = 3;

/// Places of the nodes of a connected graph, in units of graph distance, before they meet a frame.
///
/// Of a few drafts of a small graph, from different random starts, it is the best one, polished. The same graph gives the same
/// bits on every machine. O(n² + m²) for small graphs, O(n log n + m) for large ones.
#[must_use]
pub fn unfold(graph: &Graph) -> Vec<Point> {
    complete(unfold_by(graph, Parameters::for_nodes(graph.nodes(), None), &Pace::unhurried()))
}

/// The same by other forces.
pub(super) async fn unfold_by(graph: &Graph, dials: Parameters, pace: &Pace) -> Vec<Point> {
    let mut generator = Generator::new(SEED);
    let hops = measure(graph, &mut generator, pace).await;
    let energy = Energy::new(graph, &hops, dials, pace).await;
    let course = Course { rounds: dials.rounds as usize, step: dials.step, momentum: dials.momentum };
    // A function of its own: the compiler would write what an asynchronous closure does twice.
    let mut best = draft(graph, &hops, &energy, &course, &mut generator, pace).await;
    if graph.edges().len() > POLISHED {
        return best;
    }
    let price = |points: &[Point]| {
        let energy: f64 = (0..points.len()).map(|node| energy.of(node, points)).sum();
        0.5 * energy + CROSSING * crossings(graph, points) as f64
    };
    let mut least = price(&best);
    for _ in 1..DRAFTS {
        let points = draft(graph, &hops, &energy, &course, &mut generator, pace).await;
        let price = price(&points);
        if price < least {
            (best, least) = (points, price);
        }
    }
    if crossings(graph, &best) > 0 {
        polish(graph, &energy, &mut best);
    }
    best
}

/// One draft: the first picture, rolled to rest.
async fn draft(
    graph: &Graph,
    hops: &Hops,
    energy: &Energy<'_>,
    course: &Course,
    generator: &mut Generator,
    pace: &Pace,
) -> Vec<Point> {
    let first = start(graph, hops, generator, pace).await;
    let mut points = first.clone();
    descend(energy, course, &mut points, pace).await;
    if points.iter().all(|point| point.is_finite()) { points } else { first }
}

/// Distances in a graph, from every node where there are few.
async fn measure(graph: &Graph, generator: &mut Generator, pace: &Pace) -> Hops {
    let fewer = || PIVOTS.iter().find(|(nodes, _)| graph.nodes() <= *nodes).map_or(1, |&(_, pivots)| pivots);
    let most = if graph.nodes() <= EXACT { EXACT } else { fewer() };
    Hops::measure(graph, most, generator, pace).await
}

/// How many pairs of edges cross. O(m²).
fn crossings(graph: &Graph, points: &[Point]) -> usize {
    let edges: Vec<Segment> =
        graph.edges().iter().map(|&(a, b)| Segment::new(points[a as usize], points[b as usize])).collect();
    let earlier = |(rank, edge): (usize, &Segment)| edges[..rank].iter().filter(|other| edge.crosses(other)).count();
    edges.iter().enumerate().map(earlier).sum()
}
