//! The way down the energy.

use super::energy::{Bench, Energy, Plane};
use super::pace::{DESCENT, Pace};
use super::point::Point;

/// The farthest a node goes in one round, in units of graph distance.
const LONGEST_STEP: f32 = 1.0;

/// How far and how fast nodes roll.
pub(super) struct Course {
    /// The moves of every node.
    pub rounds: usize,
    /// Length of the first step, 1 for the full way to the estimated minimum; it shrinks to nothing.
    pub step: f64,
    /// Share of the last move that goes on into the next.
    pub momentum: f64,
}

/// Lets the nodes roll to rest: preconditioned descent with momentum, in steps that shrink
/// to nothing.
pub(super) async fn descend(energy: &Energy<'_>, course: &Course, points: &mut [Point], pace: &Pace) {
    let stiffness = energy.stiffness(pace).await;
    let mut places = Plane::of(points);
    let (mut forces, mut speeds) = (places.clone(), Plane { x: vec![0.0; points.len()], y: vec![0.0; points.len()] });
    let mut bench = Bench::default();
    let momentum = course.momentum as f32;
    for round in 0..course.rounds {
        let gone = round as f64 / course.rounds as f64;
        energy.forces(&places, gone, &mut bench, &mut forces, pace).await;
        let step = (course.step * (1.0 - gone)) as f32;
        for (node, stiffness) in stiffness.iter().enumerate() {
            let share = step / stiffness;
            let x = speeds.x[node] * momentum + forces.x[node] * share;
            let y = speeds.y[node] * momentum + forces.y[node] * share;
            let brake = LONGEST_STEP / (x * x + y * y).sqrt().max(LONGEST_STEP);
            (speeds.x[node], speeds.y[node]) = (x * brake, y * brake);
            places.x[node] += x * brake;
            places.y[node] += y * brake;
        }
        pace.rest(DESCENT * points.len() as f64 / course.rounds as f64).await;
    }
    points.copy_from_slice(&places.points());
}
