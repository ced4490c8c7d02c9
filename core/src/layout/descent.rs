//! The way down the energy.

use super::energy::Energy;
use super::parameters::READER;
use super::point::Point;

/// Up to this number of nodes every round is made. Beyond, the work stays the same: at 13,000 no round is left.
const UNHURRIED: usize = 1_500;
/// The farthest a node goes in one round, in units of graph distance.
const LONGEST_STEP: f64 = 1.0;

/// How far and how fast nodes roll.
pub(super) struct Course {
    /// The most moves of every node.
    rounds: usize,
    /// The progress of the forces at the first move; it is 1 after the last.
    from: f64,
    /// Length of the first step, 1 for the full way to the estimated minimum; it shrinks to nothing.
    step: f64,
    /// Share of the last move that goes on into the next.
    momentum: f64,
}

/// From a start that knows only distances.
pub(super) const UNFOLD: Course = Course { rounds: 70, from: 0.0, step: READER.step, momentum: READER.momentum };
/// From a picture that is to stay recognisable.
pub(super) const TIDY: Course = Course { rounds: 40, from: 1.0, step: 0.4, momentum: 0.8 };

/// Lets the nodes roll to rest, but for those that are held: preconditioned descent with momentum, in steps that shrink
/// to nothing.
pub(super) fn descend(energy: &Energy, course: &Course, is_held: impl Fn(usize) -> bool, points: &mut [Point]) {
    let nodes = points.len();
    let rounds = (course.rounds * UNHURRIED * UNHURRIED / (nodes * nodes).max(1)).min(course.rounds);
    let stiffness = energy.stiffness();
    let mut forces = vec![Point::ORIGIN; nodes];
    let mut speeds = vec![Point::ORIGIN; nodes];
    for round in 0..rounds {
        let gone = round as f64 / rounds as f64;
        energy.forces(points, course.from + (1.0 - course.from) * gone, &mut forces);
        for node in (0..nodes).filter(|&node| !is_held(node)) {
            let share = course.step * (1.0 - gone) / stiffness[node];
            let speed = speeds[node] * course.momentum + forces[node] * share;
            speeds[node] = speed * (LONGEST_STEP / speed.length().max(LONGEST_STEP));
            points[node] += speeds[node];
        }
    }
}
