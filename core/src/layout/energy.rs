//! What is good about a picture, as one number to be made small.
//!
//! Three terms are mixed. Stress holds nodes as far apart as they are in the graph. Joined nodes pull each other, all
//! nodes push each other, and both forces are bounded, as in the t-distributed embedding of Zhong, Xue, Zhang and
//! others (2023):
//!
//! ```text
//! E =   stress(t) · Σ node, pivot   ½ (n/k) d⁻⁴ (r − d)²          d: distance in the graph, k: pivots
//!     +             Σ edge          κ · ½ a² · ln(1 + r²/a²)       κ = pull / min(degree)^fades, a: reach
//!     +   push(t) · Σ pair          mᵢ mⱼ · ½ σ² / (1 + r²/σ²)     m = (degree + 1)^grows, σ: reach
//! ```
//!
//! The bounded pull is what keeps neighbours near: a long edge pulls no harder than one that can still be shortened.

use super::hops::Hops;
use super::parameters::Parameters;
use super::point::Point;
use crate::graph::Graph;

/// The energy of one connected graph.
pub(super) struct Energy<'a> {
    graph: &'a Graph,
    hops: &'a Hops,
    parameters: &'a Parameters,
    /// d⁻⁴, times the nodes that a pivot stands for; index d.
    closeness: Vec<f64>,
    /// mᵢ.
    masses: Vec<f64>,
    /// degree^−fades; the pull of an edge follows the larger one of its ends.
    looseness: Vec<f64>,
}

impl<'a> Energy<'a> {
    pub(super) fn new(graph: &'a Graph, hops: &'a Hops, parameters: &'a Parameters) -> Self {
        let degrees = || (0..graph.nodes()).map(|node| graph.degree(node) as f64);
        let share = graph.nodes() as f64 / hops.pivots().len() as f64;
        let inverse_fourth = |hops: u32| {
            let square = f64::from(hops * hops);
            share / (square * square)
        };
        Self {
            graph,
            hops,
            parameters,
            closeness: (0..=255).map(|hops| if hops == 0 { 0.0 } else { inverse_fourth(hops) }).collect(),
            masses: degrees().map(|degree| libm::pow(degree + 1.0, parameters.push_grows)).collect(),
            looseness: degrees().map(|degree| libm::pow(degree.max(1.0), -parameters.pull_fades)).collect(),
        }
    }

    /// How stiffly each node is held by stress and edges at the start: its second derivative, nearly.
    pub(super) fn stiffness(&self) -> Vec<f64> {
        (0..self.graph.nodes())
            .map(|node| {
                let held: f64 = self.hops.row(node).iter().map(|&hops| self.closeness[usize::from(hops)]).sum();
                let tied: f64 = self.graph.neighbours(node).iter().map(|&other| self.pull(node, other as usize)).sum();
                self.parameters.stress.0 * held + tied + 0.001
            })
            .collect()
    }

    /// The force on every node, at a progress from 0 to 1: the negative gradient of the energy.
    pub(super) fn forces(&self, points: &[Point], progress: f64, forces: &mut [Point]) {
        let at = |(first, last): (f64, f64)| first * libm::pow(last, progress);
        forces.fill(Point::ORIGIN);
        self.hold(points, at(self.parameters.stress), forces);
        self.tie(points, forces);
        self.push(points, at(self.parameters.push), forces);
    }

    /// The part of the final energy that changes when one node moves alone, if all nodes are pivots. O(n).
    pub(super) fn of(&self, node: usize, points: &[Point]) -> f64 {
        let at_end = |(first, last): (f64, f64)| first * last;
        let dials = self.parameters;
        let (tie, push) = (dials.pull_reach * dials.pull_reach, dials.push_reach * dials.push_reach);
        let here = points[node];
        let (mut held, mut tied, mut pushed) = (0.0, 0.0, -self.masses[node]);
        for (pivot, hops) in self.hops.from(node) {
            let off = here.distance(points[pivot]) - f64::from(hops);
            held += self.closeness[usize::from(hops)] * off * off;
        }
        for &other in self.graph.neighbours(node) {
            let way = points[other as usize] - here;
            tied += self.pull(node, other as usize) * libm::log(1.0 + way.dot(way) / tie);
        }
        for (&there, mass) in points.iter().zip(&self.masses) {
            let way = there - here;
            pushed += mass / (1.0 + way.dot(way) / push);
        }
        0.5 * (at_end(dials.stress) * held + tie * tied + at_end(dials.push) * push * self.masses[node] * pushed)
    }

    /// The stress. O(n · pivots).
    fn hold(&self, points: &[Point], weight: f64, forces: &mut [Point]) {
        for (node, force) in forces.iter_mut().enumerate() {
            let here = points[node];
            let mut sum = Point::ORIGIN;
            for (&pivot, &hops) in self.hops.pivots().iter().zip(self.hops.row(node)) {
                let way = points[pivot as usize] - here;
                let length = (way.dot(way) + 1e-9).sqrt();
                sum += way * (self.closeness[usize::from(hops)] * (1.0 - f64::from(hops) / length));
            }
            *force += sum * weight;
        }
    }

    /// The pull. O(m).
    fn tie(&self, points: &[Point], forces: &mut [Point]) {
        let softening = 1.0 / (self.parameters.pull_reach * self.parameters.pull_reach);
        for &(a, b) in self.graph.edges() {
            let (a, b) = (a as usize, b as usize);
            let way = points[b] - points[a];
            let force = way * (self.pull(a, b) / (1.0 + way.dot(way) * softening));
            forces[a] += force;
            forces[b] -= force;
        }
    }

    /// The push. O(n²).
    fn push(&self, points: &[Point], weight: f64, forces: &mut [Point]) {
        let softening = 1.0 / (self.parameters.push_reach * self.parameters.push_reach);
        for (a, &here) in points.iter().enumerate() {
            let mass = weight * self.masses[a];
            let mut sum = Point::ORIGIN;
            for b in a + 1..points.len() {
                let way = points[b] - here;
                let nearness = 1.0 / (1.0 + way.dot(way) * softening);
                let force = way * (mass * self.masses[b] * nearness * nearness);
                sum += force;
                forces[b] += force;
            }
            forces[a] -= sum;
        }
    }

    /// κ of an edge.
    fn pull(&self, a: usize, b: usize) -> f64 {
        self.parameters.pull * self.looseness[a].max(self.looseness[b])
    }
}

#[cfg(test)]
mod tests {
    use super::super::generator::Generator;
    use super::super::parameters::READER;
    use super::*;

    #[test]
    fn the_force_is_the_slope_of_the_energy() {
        let graph = Graph::new(6, &[(0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 5)]);
        let mut generator = Generator::new(5);
        let hops = Hops::measure(&graph, 100, &mut generator);
        let energy = Energy::new(&graph, &hops, &READER);
        let mut points: Vec<Point> = (0..6).map(|_| Point::new(generator.unit(), generator.unit()) * 3.0).collect();
        let mut forces = vec![Point::ORIGIN; 6];
        energy.forces(&points, 1.0, &mut forces);
        for node in 0..6 {
            let here = points[node];
            let mut at = |dx: f64| {
                points[node].x = here.x + dx;
                let value = energy.of(node, &points);
                points[node] = here;
                value
            };
            let slope = (at(1e-5) - at(-1e-5)) / 2e-5;
            assert!((slope + forces[node].x).abs() < 1e-6, "node {node}: slope {slope}, force {:?}", forces[node]);
        }
    }
}
