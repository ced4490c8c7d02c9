//! The way down the energy.

use super::energy::Energy;
use super::parameters::READER;
use super::point::Point;

/// The most moves of every node.
const ROUNDS: usize = 70;
/// Up to this number of nodes every round is made. Beyond, the work stays the same: at 13,000 no round is left.
const UNHURRIED: usize = 1_500;
/// The farthest a node goes in one round, in units of graph distance.
const LONGEST_STEP: f64 = 1.0;

/// Lets the nodes roll to rest: preconditioned descent with momentum, in steps that shrink to nothing.
pub(super) fn descend(energy: &Energy, points: &mut [Point]) {
    let nodes = points.len();
    let rounds = (ROUNDS * UNHURRIED * UNHURRIED / (nodes * nodes).max(1)).min(ROUNDS);
    let stiffness = energy.stiffness();
    let mut forces = vec![Point::ORIGIN; nodes];
    let mut speeds = vec![Point::ORIGIN; nodes];
    for round in 0..rounds {
        let progress = round as f64 / rounds as f64;
        energy.forces(points, progress, &mut forces);
        for node in 0..nodes {
            let share = READER.step * (1.0 - progress) / stiffness[node];
            let speed = speeds[node] * READER.momentum + forces[node] * share;
            speeds[node] = speed * (LONGEST_STEP / speed.length().max(LONGEST_STEP));
            points[node] += speeds[node];
        }
    }
}
