//! The ink of the network.

use super::{Form, Ink, put};
use crate::dataset::{ActorId, Id as _, Item, Shape};
use crate::draw::mark::{CROSS, PIN, RING, SLIT, class_of};
use crate::draw::network::Hand;
use crate::layout::Point;
use crate::scene::network::{Level, Look, NetworkPlan, NetworkScene, Spot};
use crate::scene::rect::Rect;
use crate::scene::shape::corners;

/// In a crowd, up to so many links in sight have arrow heads; beyond, only those that have attention.
const HEADS: usize = 500;
/// Up to so many marks in sight have an outline.
const OUTLINES: usize = 1500;

/// The links and marks that reach into a part of the zoomed picture, what is to be painted first coming first. In a crowd, marks that
/// something is done with are elements, and have their signs there.
#[inline(never)]
pub fn network_ink(plan: &NetworkPlan, scene: &NetworkScene, hand: &Hand<'_>, sight: &Rect) -> Vec<Ink> {
    let mut inks = Vec::new();
    let mut put = |class: [String; 2], form: Form| put(&mut inks, class, form);
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
                lines.push([a.x, a.y, b.x, b.y]);
            } else {
                curves.push([a.x, a.y, c.x, c.y, b.x, b.y]);
            }
            if let Some([a, b, c]) = route.head().filter(|_| has_heads) {
                heads.push([a.x, a.y, b.x, b.y, c.x, c.y]);
            }
        }
        let class = stroke.style.class();
        let of = |sort: &str| ["links".to_owned(), [sort, &class].concat()];
        put(of("link "), Form::Lines(lines));
        put(of("link "), Form::Curves(curves));
        put(of("arrow "), Form::Triangles(heads));
    }
    let crosses = scene.crosses.iter().flat_map(|id| {
        let Point { x, y } = plan.routes[id.index()].middle;
        let (left, right, top, bottom) = (x - CROSS, x + CROSS, y - CROSS, y + CROSS);
        [[left, top, right, bottom], [right, top, left, bottom]]
    });
    put(["links".to_owned(), "cross".to_owned()], Form::Lines(crosses.collect()));
    let spots =
        || (plan.spots.iter().zip(&scene.looks)).filter(|(spot, _)| sight.distance(spot.at) < 2.0 * spot.radius);
    let own = if spots().count() > OUTLINES { "s crowd" } else { "s" };
    let round = |shape, level: Level, more| ["node ", class_of(shape), " ", level.key(), more].concat();
    let circle = |(spot, _): (&Spot, &Look), radius| [spot.at.x, spot.at.y, radius];
    for level in [Level::Far, Level::Plain, Level::Near, Level::Selected] {
        for &shape in Shape::ALL {
            let marks = spots().filter(|(spot, look)| spot.shape == shape && look.level == level);
            let marks = marks.map(|mark| circle(mark, mark.0.radius)).collect();
            put([round(shape, level, ""), own.to_owned()], form_of(shape, marks));
        }
    }
    let slit = |(spot, _): (&Spot, &Look)| {
        [spot.at.x, spot.at.y - spot.radius - SLIT, spot.at.x, spot.at.y + spot.radius + SLIT]
    };
    let slits = spots().filter(|(spot, _)| spot.is_split).map(slit);
    put(["node".to_owned(), "slit".to_owned()], Form::Lines(slits.collect()));
    if hand.is_crowd {
        return inks;
    }
    let mark = |id: ActorId| Some((plan.spots.get(id.index())?, scene.looks.get(id.index())?));
    if let Some(mark @ (spot, look)) = hand.hovered.and_then(Item::as_actor).map(ActorId::from_index).and_then(mark) {
        let class = [round(spot.shape, look.level, " hovered"), own.to_owned()];
        put(class, form_of(spot.shape, vec![circle(mark, spot.radius)]));
    }
    for mark @ (spot, look) in hand.pins.iter().filter_map(|pin| mark(pin.actor)) {
        let pin = Form::Circles(vec![circle(mark, PIN * spot.radius)]);
        put([round(spot.shape, look.level, ""), "pin".to_owned()], pin);
    }
    let rings =
        spots().filter(|(_, look)| look.level == Level::Selected).map(|mark| circle(mark, mark.0.radius + RING));
    put(["node sel".to_owned(), "ring".to_owned()], Form::Circles(rings.collect()));
    inks
}

/// Marks of a shape.
fn form_of(shape: Shape, marks: Vec<[f64; 3]>) -> Form {
    match corners(shape) {
        [] => Form::Circles(marks),
        corners => Form::Polygons(corners, marks),
    }
}
