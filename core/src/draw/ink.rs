//! The network as a painter needs it who has no elements: few strokes of the pen, each in one look.

use super::mark::class_of;
use crate::dataset::{Id as _, Shape};
use crate::scene::network::{Level, NetworkPlan, NetworkScene};
use crate::scene::rect::Rect;
use crate::scene::shape::corners;

/// What is painted in one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Ink {
    /// The class of an element round it and its own, by which a style sheet says how it looks.
    pub class: [String; 2],
    /// What its numbers mean.
    pub form: Form,
    /// Where everything is, in pixels of the zoomed picture.
    pub numbers: Vec<f64>,
}

/// What the numbers of some ink mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// Four for each straight line: where it begins and ends.
    Line,
    /// Six for each curve: where it begins, what both ends point to, where it ends.
    Curve,
    /// Six for each triangle: its corners.
    Triangle,
    /// Three for each circle: its middle and its radius.
    Circle,
    /// Three for each polygon: its middle, and by how much its corners are enlarged.
    Polygon(&'static [(f64, f64)]),
}

/// Up to so many links in sight have arrow heads; beyond, only those that have attention.
const HEADS: usize = 500;
/// Up to so many marks in sight have an outline.
const OUTLINES: usize = 1500;

/// The links and marks that reach into a part of the zoomed picture, what is to be painted first coming first.
pub fn ink(plan: &NetworkPlan, scene: &NetworkScene, sight: &Rect) -> Vec<Ink> {
    let mut inks = Vec::new();
    let mut put = |class: [String; 2], form: Form, numbers: Vec<f64>| {
        if !numbers.is_empty() {
            inks.push(Ink { class, form, numbers });
        }
    };
    let in_sight = |id: usize| {
        let curve = &plan.routes[id].curve;
        let low =
            (curve.from.x.min(curve.control.x).min(curve.to.x), curve.from.y.min(curve.control.y).min(curve.to.y));
        let high =
            (curve.from.x.max(curve.control.x).max(curve.to.x), curve.from.y.max(curve.control.y).max(curve.to.y));
        low.0 < sight.x1 && high.0 > sight.x0 && low.1 < sight.y1 && high.1 > sight.y0
    };
    let drawn = scene.strokes.iter().map(|stroke| stroke.links.iter().filter(|id| in_sight(id.index())).count());
    let has_heads = drawn.sum::<usize>() <= HEADS;
    for stroke in &scene.strokes {
        let (mut lines, mut curves, mut heads) = (Vec::new(), Vec::new(), Vec::new());
        let has_heads = has_heads || stroke.style.level >= Level::Near;
        for id in stroke.links.iter().filter(|id| in_sight(id.index())) {
            let route = &plan.routes[id.index()];
            let (a, c, b) = (route.curve.from, route.curve.control, route.curve.to);
            if route.is_straight() {
                lines.extend([a.x, a.y, b.x, b.y]);
            } else {
                curves.extend([a.x, a.y, c.x, c.y, b.x, b.y]);
            }
            if let Some(corners) = route.head().filter(|_| has_heads) {
                heads.extend(corners.into_iter().flat_map(|corner| [corner.x, corner.y]));
            }
        }
        let class = stroke.style.class();
        let of = |sort: &str| ["links".to_owned(), [sort, &class].concat()];
        put(of("link "), Form::Line, lines);
        put(of("link "), Form::Curve, curves);
        put(of("arrow "), Form::Triangle, heads);
    }
    let spots =
        || (plan.spots.iter().zip(&scene.looks)).filter(|(spot, _)| sight.distance(spot.at) < 2.0 * spot.radius);
    let own = if spots().count() > OUTLINES { "s crowd" } else { "s" };
    for level in [Level::Far, Level::Plain, Level::Near, Level::Selected] {
        for &shape in Shape::ALL {
            let marks = spots().filter(|(spot, look)| spot.shape == shape && look.level == level);
            let numbers = marks.flat_map(|(spot, _)| [spot.at.x, spot.at.y, spot.radius]).collect();
            let form = match corners(shape) {
                [] => Form::Circle,
                corners => Form::Polygon(corners),
            };
            put([["node ", class_of(shape), " ", level.key()].concat(), own.to_owned()], form, numbers);
        }
    }
    inks
}
