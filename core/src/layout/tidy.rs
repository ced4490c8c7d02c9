//! From old places to better ones near them.

use super::descent::{Course, descend};
use super::energy::{Bench, Energy, Plane};
use super::generator::Generator;
use super::pace::Pace;
use super::point::Point;
use super::style::Style;
use super::unfold::{SEED, measure};
use crate::graph::Graph;

/// Halvings of the range in which the scale of a picture is searched.
const HALVINGS: u32 = 14;
/// A gentle way, so that the picture stays recognisable.
const COURSE: Course = Course { rounds: 40, from: 0.8, step: 0.4, momentum: 0.8 };
/// The range, as powers of two around a scale at which edges are about as long as the graph says.
const RANGE: f64 = 3.0;
/// Parts with fewer nodes have nothing to tidy.
const LEAST: usize = 3;

/// Lets every connected part come to rest from where it is, in the scale that it is drawn in, around the nodes that are
/// held.
pub(super) async fn tidy(graph: &Graph, style: &Style, held: &[Option<Point>], points: &mut [Point], pace: &Pace) {
    for nodes in graph.components().iter().filter(|nodes| nodes.len() >= LEAST) {
        let own = graph.induced(nodes);
        let hops = measure(&own, &mut Generator::new(SEED), pace).await;
        let energy = Energy::new(&own, &hops, style.parameters(own.nodes()), pace).await;
        let mut places: Vec<Point> = nodes.iter().map(|&node| points[node as usize]).collect();
        let middle = places.iter().fold(Point::ORIGIN, |sum, &place| sum + place) * (1.0 / places.len() as f64);
        places.iter_mut().for_each(|place| *place -= middle);
        let scale = rest_scale(&energy, &own, &places, pace).await;
        places.iter_mut().for_each(|place| *place = place.scaled(scale));
        descend(&energy, &COURSE, |node| held[nodes[node] as usize].is_some(), &mut places, pace).await;
        for (&node, place) in nodes.iter().zip(places) {
            let place = middle + place.scaled(Point::new(1.0 / scale.x, 1.0 / scale.y));
            if held[node as usize].is_none() && place.is_finite() {
                points[node as usize] = place;
            }
        }
    }
}

/// The factor for each axis at which the forces neither stretch nor squeeze centred points along it.
///
/// Pictures in a frame have been stretched to fill it. This undoes that, whatever it was.
async fn rest_scale(energy: &Energy<'_>, graph: &Graph, points: &[Point], pace: &Pace) -> Point {
    let lengths: f64 = graph.edges().iter().map(|&(a, b)| points[a as usize].distance(points[b as usize])).sum();
    let unit = graph.edges().len() as f64 / lengths.max(1e-9);
    let (mut bench, mut forces) = (Bench::default(), Plane::of(points));
    let (mut low, mut high) = (Point::new(-RANGE, -RANGE), Point::new(RANGE, RANGE));
    for _ in 0..HALVINGS {
        let scale = scale_between(low, high, unit);
        let scaled: Vec<Point> = points.iter().map(|point| point.scaled(scale)).collect();
        energy.forces(&Plane::of(&scaled), 1.0, &mut bench, &mut forces, pace).await;
        // The virial along each axis: positive where the picture would grow.
        let growth =
            points.iter().zip(&forces.points()).fold(Point::ORIGIN, |sum, (point, &force)| sum + force.scaled(*point));
        let middle = low.towards(high, 0.5);
        *(if growth.x > 0.0 { &mut low.x } else { &mut high.x }) = middle.x;
        *(if growth.y > 0.0 { &mut low.y } else { &mut high.y }) = middle.y;
    }
    scale_between(low, high, unit)
}

/// Half-way between two powers of two, on each axis.
fn scale_between(low: Point, high: Point, unit: f64) -> Point {
    let middle = low.towards(high, 0.5);
    Point::new(libm::exp2(middle.x), libm::exp2(middle.y)) * unit
}
