//! The network as a painter needs it who has no elements: few strokes of the pen, each in one look.

use super::mark::{RING, SLIT, class_of};
use super::network::Hand;
use crate::dataset::{ActorId, Id as _, Item, Shape};
use crate::layout::Point;
use crate::scene::network::{Level, Look, NetworkPlan, NetworkScene, Spot};
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

/// In a crowd, up to so many links in sight have arrow heads; beyond, only those that have attention.
const HEADS: usize = 500;
/// Up to so many marks in sight have an outline.
const OUTLINES: usize = 1500;

/// The links and marks that reach into a part of the zoomed picture, what is to be painted first coming first. In a crowd, marks that
/// something is done with are elements, and have their signs there.
#[inline(never)]
pub fn ink(plan: &NetworkPlan, scene: &NetworkScene, hand: &Hand<'_>, sight: &Rect) -> Vec<Ink> {
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
    let has_heads = !hand.is_crowd || drawn.sum::<usize>() <= HEADS;
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
    let crosses = scene.crosses.iter().flat_map(|id| {
        let Point { x, y } = plan.routes[id.index()].middle;
        [x - 4.0, y - 4.0, x + 4.0, y + 4.0, x + 4.0, y - 4.0, x - 4.0, y + 4.0]
    });
    put(["links".to_owned(), "cross".to_owned()], Form::Line, crosses.collect());
    let spots =
        || (plan.spots.iter().zip(&scene.looks)).filter(|(spot, _)| sight.distance(spot.at) < 2.0 * spot.radius);
    let own = if spots().count() > OUTLINES { "s crowd" } else { "s" };
    let round = |shape, level: Level, more| ["node ", class_of(shape), " ", level.key(), more].concat();
    let circle = |(spot, _): (&Spot, &Look), radius| [spot.at.x, spot.at.y, radius];
    for level in [Level::Far, Level::Plain, Level::Near, Level::Selected] {
        for &shape in Shape::ALL {
            let marks = spots().filter(|(spot, look)| spot.shape == shape && look.level == level);
            let numbers = marks.flat_map(|mark| circle(mark, mark.0.radius)).collect();
            put([round(shape, level, ""), own.to_owned()], form_of(shape), numbers);
        }
    }
    let slit = |(spot, _): (&Spot, &Look)| {
        [spot.at.x, spot.at.y - spot.radius - SLIT, spot.at.x, spot.at.y + spot.radius + SLIT]
    };
    put(
        ["node".to_owned(), "slit".to_owned()],
        Form::Line,
        spots().filter(|(spot, _)| spot.is_split).flat_map(slit).collect(),
    );
    if hand.is_crowd {
        return inks;
    }
    let mark = |id: ActorId| Some((plan.spots.get(id.index())?, scene.looks.get(id.index())?));
    if let Some(mark @ (spot, look)) = hand.hovered.and_then(Item::as_actor).map(ActorId::from_index).and_then(mark) {
        put(
            [round(spot.shape, look.level, " hovered"), own.to_owned()],
            form_of(spot.shape),
            circle(mark, spot.radius).into(),
        );
    }
    for mark @ (spot, look) in hand.pins.iter().filter_map(|pin| mark(pin.actor)) {
        put(
            [round(spot.shape, look.level, ""), "pin".to_owned()],
            Form::Circle,
            circle(mark, 0.4 * spot.radius).into(),
        );
    }
    let rings =
        spots().filter(|(_, look)| look.level == Level::Selected).flat_map(|mark| circle(mark, mark.0.radius + RING));
    put(["node sel".to_owned(), "ring".to_owned()], Form::Circle, rings.collect());
    inks
}

/// What the numbers of marks of a shape mean.
fn form_of(shape: Shape) -> Form {
    match corners(shape) {
        [] => Form::Circle,
        corners => Form::Polygon(corners),
    }
}
