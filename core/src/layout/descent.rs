//! The way down the energy.

use super::energy::Energy;
use super::point::Point;

/// The most moves of every node; few enough nodes get all of them.
const ROUNDS: usize = 120;
/// Up to this number of nodes every round is made. Beyond, pairs times rounds stays the same: at 17,000 none is left.
const UNHURRIED: usize = 1_500;
/// The farthest a node goes in one round, in units of graph distance.
const LONGEST_STEP: f64 = 1.0;

/// Lets the nodes roll to rest: preconditioned descent with momentum, in steps that shrink to nothing.
pub(super) fn descend(energy: &Energy, points: &mut [Point], step: f64, momentum: f64) {
    let nodes = points.len();
    let rounds = (ROUNDS * UNHURRIED * UNHURRIED / (nodes * nodes).max(1)).min(ROUNDS);
    let stiffness = energy.stiffness();
    let mut forces = vec![Point::ORIGIN; nodes];
    let mut speeds = vec![Point::ORIGIN; nodes];
    for round in 0..rounds {
        let progress = round as f64 / rounds as f64;
        energy.forces(points, progress, &mut forces);
        for node in 0..nodes {
            let speed = speeds[node] * momentum + forces[node] * (step * (1.0 - progress) / stiffness[node]);
            speeds[node] = speed * (LONGEST_STEP / speed.length().max(LONGEST_STEP));
            points[node] += speeds[node];
        }
    }
}
