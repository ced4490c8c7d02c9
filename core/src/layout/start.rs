//! A first picture: distances in the plane like those in the graph.

use super::generator::Generator;
use super::hops::Hops;
use super::pace::{self, Pace};
use super::point::Point;
use crate::graph::Graph;

/// Visits of every node; the forces that follow need no more.
const ROUNDS: u32 = 8;
/// How many visits there are between two pauses at the least.
const SLICE: usize = 1_000;
/// The last learning rate.
const LAST_RATE: f64 = 0.1;

/// Throws the nodes into a square and lowers the stress by stochastic gradient descent
/// (Zheng, Pawar, Goodman, 2019), towards pivots instead of all nodes (after Ortmann, Klimenta, Brandes, 2017).
pub(super) async fn start(graph: &Graph, hops: &Hops, generator: &mut Generator, pace: &Pace) -> Vec<Point> {
    let nodes = graph.nodes();
    let side = (nodes as f64).sqrt();
    let mut points: Vec<Point> =
        (0..nodes).map(|_| Point::new(generator.unit() - 0.5, generator.unit() - 0.5) * side).collect();
    let mut order: Vec<u32> = (0..nodes as u32).collect();
    let diameter = f64::from(hops.diameter());
    let mut rate = diameter * diameter;
    let decay = libm::pow(LAST_RATE / rate, 1.0 / f64::from(ROUNDS - 1));
    for _ in 0..ROUNDS {
        generator.shuffle(&mut order);
        for some in order.chunks(SLICE) {
            for &node in some {
                visit(graph, hops, rate, node as usize, &mut points);
            }
            pace.rest(pace::START * some.len() as f64 / f64::from(ROUNDS)).await;
        }
        rate *= decay;
    }
    points
}

/// Moves a node to where its distances to the pivots and its neighbours are better, and the neighbours a little towards it.
fn visit(graph: &Graph, hops: &Hops, rate: f64, node: usize, points: &mut [Point]) {
    for (pivot, hops) in hops.from(node) {
        let hops = f64::from(hops);
        let share = 0.5 * (rate / (hops * hops)).min(1.0);
        let correction = correction(points[node], points[pivot], hops) * share;
        points[node] += correction;
    }
    for &neighbour in graph.neighbours(node) {
        let correction = correction(points[node], points[neighbour as usize], 1.0) * (0.25 * rate.min(1.0));
        points[node] += correction;
        points[neighbour as usize] -= correction;
    }
}

/// The move of `here` that brings it to the wanted distance from `there`.
fn correction(here: Point, there: Point, wanted: f64) -> Point {
    let way = there - here;
    let length = way.length().max(1e-9);
    way * ((length - wanted) / length)
}
