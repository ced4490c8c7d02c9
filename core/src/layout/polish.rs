//! Fewer crossings, at no more cost than they are worth.

use super::compass::COMPASS;
use super::energy::Energy;
use super::nearby::Nearby;
use super::point::Point;
use super::segment::Segment;
use crate::graph::Graph;

/// Visits of every node.
const SWEEPS: usize = 3;
/// How far a node moves at most in the first sweep, in mean edge lengths.
const REACH: f64 = 0.7;
/// How much shorter the moves get with each sweep.
const SHRINK: f64 = 0.75;
/// What a crossing costs, in units of the energy.
pub(super) const CROSSING: f64 = 0.6;

/// Moves each node in turn to the best of ten places: where it is, eight around it, and half-way to the middle of its
/// neighbours. Best is where the energy and the price of the crossings on its edges are least together.
///
/// It has to be the energy of the descent: with any other the polish undoes what was won there.
pub(super) fn polish(graph: &Graph, energy: &Energy, points: &mut [Point]) {
    let lengths: f64 = graph.edges().iter().map(|&(a, b)| points[a as usize].distance(points[b as usize])).sum();
    let mut reach = REACH * lengths / graph.edges().len().max(1) as f64;
    for sweep in 0..SWEEPS {
        for node in 0..points.len() {
            let here = points[node];
            let steps = COMPASS.iter().enumerate().map(|(k, &direction)| {
                // Full and half steps alternate, and the next sweep has it the other way round.
                let length = if (k + sweep + node).is_multiple_of(2) { reach } else { 0.5 * reach };
                here + direction * length
            });
            let neighbours = graph.neighbours(node);
            let sum = neighbours.iter().fold(Point::ORIGIN, |sum, &other| sum + points[other as usize]);
            let inwards = here.towards(sum * (1.0 / neighbours.len().max(1) as f64), 0.5);

            let nearby = Nearby::of(graph, points, node, reach);
            let price = |points: &[Point], limit: f64| {
                let mut price = energy.of(node, points);
                for &neighbour in neighbours {
                    if price >= limit {
                        break;
                    }
                    let own = Segment::new(points[node], points[neighbour as usize]);
                    price += CROSSING * nearby.edges.iter().filter(|edge| own.crosses(edge)).count() as f64;
                }
                price
            };
            let mut best = (price(points, f64::INFINITY), here);
            for place in steps.chain([inwards]) {
                points[node] = place;
                let price = price(points, best.0);
                if price < best.0 {
                    best = (price, place);
                }
            }
            points[node] = best.1;
        }
        reach *= SHRINK;
    }
}
