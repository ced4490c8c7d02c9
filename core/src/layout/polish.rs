//! Fewer crossings, one node at a time.

use super::energy::Energy;
use super::point::Point;
use super::segment;

/// Visits of every node.
const SWEEPS: usize = 5;
/// How much shorter the steps get with each sweep.
const SHRINK: f64 = 0.75;

/// Above this number of nodes the polish would cost more than all before it.
pub(super) const MOST_NODES: usize = 400;

/// The eight directions of the compass.
const COMPASS: [Point; 8] = [
    Point::new(1.0, 0.0),
    Point::new(DIAGONAL, DIAGONAL),
    Point::new(0.0, 1.0),
    Point::new(-DIAGONAL, DIAGONAL),
    Point::new(-1.0, 0.0),
    Point::new(-DIAGONAL, -DIAGONAL),
    Point::new(0.0, -1.0),
    Point::new(DIAGONAL, -DIAGONAL),
];
const DIAGONAL: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// Moves each node to the best of ten places: where it is, eight around it, and half-way to the middle of its
/// neighbours. Best is where the energy and the price of its edges' crossings are least together.
///
/// It has to be the energy of the descent: with any other the polish undoes what was won there.
pub(super) fn polish(energy: &Energy, points: &mut [Point], crossing: f64, reach: f64) {
    let graph = energy.graph();
    if graph.nodes() > MOST_NODES || graph.edges().len() < 3 {
        return;
    }
    let lengths: f64 = graph.edges().iter().map(|&(a, b)| points[a as usize].distance(points[b as usize])).sum();
    let mut reach = reach * lengths / graph.edges().len() as f64;
    for sweep in 0..SWEEPS {
        for node in 0..points.len() {
            let here = points[node];
            let steps = COMPASS.iter().enumerate().map(|(k, &direction)| {
                let length = if (k + sweep + node).is_multiple_of(2) { reach } else { 0.5 * reach };
                here + direction * length
            });
            let neighbours = graph.neighbours(node);
            let sum = neighbours.iter().fold(Point::ORIGIN, |sum, &other| sum + points[other as usize]);
            let inwards = here.towards(sum * (1.0 / neighbours.len() as f64), 0.5);

            let mut best = (cost(energy, points, node, crossing, f64::INFINITY), here);
            for place in steps.chain([inwards]) {
                points[node] = place;
                let cost = cost(energy, points, node, crossing, best.0);
                if cost < best.0 {
                    best = (cost, place);
                }
            }
            points[node] = best.1;
        }
        reach *= SHRINK;
    }
}

/// What a node costs where it is; no longer exact once above `limit`.
fn cost(energy: &Energy, points: &[Point], node: usize, crossing: f64, limit: f64) -> f64 {
    let graph = energy.graph();
    let mut cost = energy.of(node, points);
    for &neighbour in graph.neighbours(node) {
        if cost >= limit {
            break;
        }
        let (here, there) = (points[node], points[neighbour as usize]);
        let crossed =
            graph.edges().iter().filter(|&&(a, b)| segment::cross(here, there, points[a as usize], points[b as usize]));
        cost += crossing * crossed.count() as f64;
    }
    cost
}
