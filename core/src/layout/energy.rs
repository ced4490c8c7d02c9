//! What is good about a picture, as one number to be made small.
//!
//! Three terms are mixed. Stress holds nodes as far apart as they are in the graph. Joined nodes pull each other, all
//! nodes push each other, and both forces are bounded, as in the t-distributed embedding of Zhong, Xue, Zhang and
//! others (2023):
//!
//! ```text
//! E =   stress(t) · Σ node, pivot   ½ (n/k) w (r − d)²             d: distance in the graph, k: pivots, w: d⁻² to d⁻⁴
//!     +             Σ edge          κ · ½ a² · ln(1 + r²/a²)       κ = pull / min(degree)^fades, a: reach
//!     +   push(t) · Σ pair          mᵢ mⱼ · U(r²/σ²)               m = (degree + 1)^grows, σ: reach
//!
//! U(q) =   ½ σ² / (1 + q)   to   −½ σ² ln(1 + q)
//! ```
//!
//! The bounded pull is what keeps neighbours near: a long edge pulls no harder than one that can still be shortened.
//! Where w and U stand between their two forms is among the dials.

use super::crowd::Crowd;
use super::hops::Hops;
use super::lanes::Four;
use super::pace::Pace;
use super::parameters::Parameters;
use super::point::Point;
use crate::graph::Graph;

/// How many cells or nodes are seen to between two pauses.
const SLICE: usize = 4_000;

/// The energy of one connected graph.
pub(super) struct Energy<'a> {
    graph: &'a Graph,
    hops: &'a Hops,
    dials: Parameters,
    /// 1/d for each node and pivot, 0 for the pivot itself; a row for each node.
    closeness: Vec<Four>,
    /// mᵢ.
    masses: Vec<f32>,
    /// κ of each edge.
    pulls: Vec<f32>,
}

/// Coordinates of all nodes, or forces on them.
#[derive(Clone, Default)]
pub(super) struct Plane {
    pub x: Vec<f32>,
    pub y: Vec<f32>,
}

/// What is needed to work out forces and can be used again.
#[derive(Default)]
pub(super) struct Bench {
    crowd: Crowd,
    pivots: [Vec<Four>; 2],
}

impl Plane {
    pub(super) fn of(points: &[Point]) -> Self {
        Self {
            x: points.iter().map(|point| point.x as f32).collect(),
            y: points.iter().map(|point| point.y as f32).collect(),
        }
    }

    pub(super) fn points(&self) -> Vec<Point> {
        self.x.iter().zip(&self.y).map(|(&x, &y)| Point::new(f64::from(x), f64::from(y))).collect()
    }
}

impl<'a> Energy<'a> {
    pub(super) async fn new(graph: &'a Graph, hops: &'a Hops, dials: Parameters, pace: &Pace) -> Self {
        let degree = |node: u32| graph.degree(node as usize) as f64;
        let mut row = Vec::new();
        let mut closeness = Vec::new();
        for node in 0..graph.nodes() {
            let near = |&hops: &u8| if hops == 0 { 0.0 } else { 1.0 / f32::from(hops) };
            Four::gather(hops.row(node).iter().map(near), &mut row);
            closeness.extend_from_slice(&row);
            if node % SLICE == 0 {
                pace.rest(0.0).await;
            }
        }
        Self {
            graph,
            hops,
            dials,
            closeness,
            masses: (0..graph.nodes() as u32)
                .map(|node| libm::pow(degree(node) + 1.0, dials.push_grows) as f32)
                .collect(),
            pulls: (graph.edges().iter())
                .map(|&(a, b)| (dials.pull * libm::pow(degree(a).min(degree(b)), -dials.pull_fades)) as f32)
                .collect(),
        }
    }

    /// How stiffly each node is held by stress and edges at the start: its second derivative, nearly.
    pub(super) async fn stiffness(&self, pace: &Pace) -> Vec<f32> {
        let mut stiffness = Vec::with_capacity(self.graph.nodes());
        for node in 0..self.graph.nodes() {
            let held: f64 = self.hops.from(node).map(|(_, hops)| self.weight(hops)).sum();
            stiffness.push((self.dials.stress.0 * held + 1e-3) as f32);
            if node % SLICE == 0 {
                pace.rest(0.0).await;
            }
        }
        for (&(a, b), pull) in self.graph.edges().iter().zip(&self.pulls) {
            stiffness[a as usize] += pull;
            stiffness[b as usize] += pull;
        }
        stiffness
    }

    /// The force on every node, at a progress from 0 to 1: the negative gradient of the energy.
    pub(super) async fn forces(
        &self,
        places: &Plane,
        progress: f64,
        bench: &mut Bench,
        forces: &mut Plane,
        pace: &Pace,
    ) {
        let at = |(first, last): (f64, f64)| (first * libm::pow(last, progress)) as f32;
        let dials = &self.dials;
        let push = at(dials.push);
        bench.crowd.gather(&places.x, &places.y, &self.masses);
        let softening = (1.0 / (dials.push_reach * dials.push_reach)) as f32;
        let fall = (softening, dials.push_nearness as f32, dials.theta as f32);
        for first in (0..bench.crowd.cells()).step_by(SLICE) {
            bench.crowd.push(first..first + SLICE, fall, &mut |node, x, y| {
                forces.x[node] = push * x;
                forces.y[node] = push * y;
            });
            pace.rest(0.0).await;
        }
        self.hold(places, at(dials.stress), bench, forces);
        pace.rest(0.0).await;
        self.tie(places, forces);
    }

    /// The part of the final energy that changes when one node moves alone, if all nodes are pivots. O(n).
    pub(super) fn of(&self, node: usize, points: &[Point]) -> f64 {
        let at_end = |(first, last): (f64, f64)| first * last;
        let dials = &self.dials;
        let (tie, push) = (dials.pull_reach * dials.pull_reach, dials.push_reach * dials.push_reach);
        let here = points[node];
        let (mut held, mut tied, mut pushed) = (0.0, 0.0, -f64::from(self.masses[node]) * dials.push_nearness);
        for (pivot, hops) in self.hops.from(node) {
            let off = here.distance(points[pivot]) - f64::from(hops);
            held += self.weight(hops) * off * off;
        }
        let degree = |node: usize| self.graph.degree(node) as f64;
        for &other in self.graph.neighbours(node) {
            let way = points[other as usize] - here;
            let pull = dials.pull * libm::pow(degree(node).min(degree(other as usize)), -dials.pull_fades);
            tied += pull * libm::log(1.0 + way.dot(way) / tie);
        }
        for (&there, &mass) in points.iter().zip(&self.masses) {
            let way = there - here;
            let far = 1.0 + way.dot(way) / push;
            let blunt = if dials.push_nearness < 1.0 { (1.0 - dials.push_nearness) * libm::log(far) } else { 0.0 };
            pushed += f64::from(mass) * (dials.push_nearness / far - blunt);
        }
        0.5 * (at_end(dials.stress) * held
            + tie * tied
            + at_end(dials.push) * push * f64::from(self.masses[node]) * pushed)
    }

    /// The weight of the stress between a node and a pivot so far away.
    fn weight(&self, hops: u8) -> f64 {
        let close = 1.0 / f64::from(hops);
        let near = self.dials.stress_nearness;
        let share = self.graph.nodes() as f64 / self.hops.pivots().len() as f64;
        share * close * close * (near * close * close + (1.0 - near))
    }

    /// The stress. O(n · pivots).
    fn hold(&self, places: &Plane, weight: f32, bench: &mut Bench, forces: &mut Plane) {
        let [xs, ys] = &mut bench.pivots;
        let pivots = self.hops.pivots();
        Four::gather(pivots.iter().map(|&pivot| places.x[pivot as usize]), xs);
        Four::gather(pivots.iter().map(|&pivot| places.y[pivot as usize]), ys);
        let weight = weight * self.graph.nodes() as f32 / pivots.len() as f32;
        let (near, far) =
            (Four::all(self.dials.stress_nearness as f32), Four::all(1.0 - self.dials.stress_nearness as f32));
        let least = Four::all(1e-9);
        for (node, row) in self.closeness.chunks_exact(xs.len()).enumerate() {
            let (x, y) = (Four::all(places.x[node]), Four::all(places.y[node]));
            let (mut across, mut down) = (Four::all(0.0), Four::all(0.0));
            for ((&there_x, &there_y), &close) in xs.iter().zip(&*ys).zip(row) {
                let (way_x, way_y) = (there_x - x, there_y - y);
                let length = (way_x * way_x + way_y * way_y + least).sqrt();
                let force = close * (near * close * close + far) * (close - length.inverse());
                across += force * way_x;
                down += force * way_y;
            }
            forces.x[node] += weight * across.sum();
            forces.y[node] += weight * down.sum();
        }
    }

    /// The pull. O(m).
    fn tie(&self, places: &Plane, forces: &mut Plane) {
        let softening = (1.0 / (self.dials.pull_reach * self.dials.pull_reach)) as f32;
        for (&(a, b), pull) in self.graph.edges().iter().zip(&self.pulls) {
            let (a, b) = (a as usize, b as usize);
            let (x, y) = (places.x[b] - places.x[a], places.y[b] - places.y[a]);
            let force = pull / (1.0 + (x * x + y * y) * softening);
            forces.x[a] += force * x;
            forces.y[a] += force * y;
            forces.x[b] -= force * x;
            forces.y[b] -= force * y;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::generator::Generator;
    use super::super::pace::complete;
    use super::*;

    #[test]
    fn the_force_is_the_slope_of_the_energy() {
        let graph = Graph::new(6, &[(0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 5)]);
        let mut generator = Generator::new(5);
        let pace = Pace::unhurried();
        let hops = complete(Hops::measure(&graph, 100, &mut generator, &pace));
        // Half-way between two settings, where every term has a part.
        let energy = complete(Energy::new(&graph, &hops, Parameters::for_nodes(300, None), &pace));
        let points: Vec<Point> = (0..6).map(|_| Point::new(generator.unit(), generator.unit()) * 3.0).collect();
        let mut forces = Plane::of(&points);
        complete(energy.forces(&Plane::of(&points), 1.0, &mut Bench::default(), &mut forces, &pace));
        for (node, force) in forces.points().into_iter().enumerate() {
            let at = |dx: f64| {
                let mut points = points.clone();
                points[node].x += dx;
                energy.of(node, &points)
            };
            let slope = (at(1e-4) - at(-1e-4)) / 2e-4;
            assert!(
                (slope + force.x).abs() < 1e-4 * (1.0 + slope.abs()),
                "node {node}: slope {slope}, force {force:?}"
            );
        }
    }
}
