//! Small moves in the frame that make the picture easier to read.

use super::clutter::Clutter;
use super::compass::COMPASS;
use super::frame::Frame;
use super::nearby::Nearby;
use super::pace::Pace;
use super::point::Point;

/// The most visits of every node.
const SWEEPS: usize = 6;
/// How much shorter the moves get with each sweep.
const SHRINK: f64 = 0.65;
/// The most comparisons of edges with edges and nodes; with more to compare, there are fewer sweeps or none.
const WORK: usize = 50_000_000;

/// Moves each node in turn to the best of nine places, where it is and eight around it: a local search whose price
/// never rises. Nodes without edges stay where they are, in their rows, and so do those that are held.
///
/// `reach` is how far a node moves at most in the first sweep, in usual distances of two nodes.
/// The first sweeps, which move the farthest, may be left out.
pub(super) async fn declutter(
    clutter: &Clutter<'_>,
    frame: &Frame,
    reach: f64,
    held: &[Option<Point>],
    first_sweep: usize,
    points: &mut [Point],
    pace: &Pace,
) {
    let (nodes, edges) = (points.len(), clutter.graph.edges().len());
    let sweep_work = (COMPASS.len() + 1) * 2 * edges * (edges + nodes);
    let widest = clutter.radii.iter().copied().fold(0.0, f64::max) + clutter.gap;
    let mut reach = reach * clutter.spacing;
    for sweep in 0..SWEEPS.min(WORK / sweep_work.max(1)) {
        if sweep < first_sweep {
            reach *= SHRINK;
            continue;
        }
        for node in 0..nodes {
            if clutter.graph.degree(node) == 0 || held[node].is_some() {
                continue;
            }
            let here = points[node];
            let nearby = Nearby::of(clutter.graph, points, node, reach + widest);
            let mut best = (clutter.around(node, points, &nearby, f64::INFINITY), here);
            for (k, &direction) in COMPASS.iter().enumerate() {
                // Full and half steps alternate, and the next sweep has it the other way round.
                let length = if (k + sweep + node).is_multiple_of(2) { reach } else { 0.5 * reach };
                let place = frame.clamp(node, here + direction * length);
                points[node] = place;
                let price = clutter.around(node, points, &nearby, best.0);
                if price < best.0 {
                    best = (price, place);
                }
            }
            points[node] = best.1;
            pace.rest(0.0).await;
        }
        reach *= SHRINK;
    }
}
