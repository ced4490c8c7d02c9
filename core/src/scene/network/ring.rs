//! Who is found where: under a pointer, round an actor, in order of importance.

use super::look::NetworkScene;
use super::plan::NetworkPlan;
use crate::dataset::{ActorId, Dataset, Id, Item};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::layout::Point;
use crate::order::{sort_by, sort_by_key};

/// The item nearest a point of the picture, an actor before a link, within reach; reach in pixels.
pub fn hit(plan: &NetworkPlan, scene: &NetworkScene, point: Point, reach: f64) -> Option<Item> {
    let actor = (plan.spots.iter().enumerate())
        .map(|(at, spot)| (spot.at.distance(point) - spot.radius, at))
        .filter(|&(distance, _)| distance <= reach)
        .min_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((_, at)) = actor {
        return Some(Item::Actor(Id::from_index(at)));
    }
    let reach = reach.min(8.0);
    (plan.routes.iter().enumerate())
        .filter(|&(at, route)| route.curve.is_near(point, reach) && !scene.absent.contains(at))
        .map(|(at, route)| (route.distance(point), at))
        .filter(|&(distance, _)| distance <= reach)
        .min_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, at)| Item::Relation(Id::from_index(at)))
}

/// The actors linked to one, clockwise round it from the top, each once.
pub fn around(dataset: &Dataset, plan: &NetworkPlan, index: &Index, middle: ActorId) -> Vec<ActorId> {
    let mut ring: Vec<ActorId> = Vec::new();
    for &id in index.links.relations(middle) {
        let relation = &dataset.relations[id];
        let other = if relation.from == middle { relation.to } else { relation.from };
        if other != middle && !ring.contains(&other) {
            ring.push(other);
        }
    }
    let way = |id: ActorId| plan.spots[id.index()].at - plan.spots[middle.index()].at;
    let is_left = |way: Point| way.x < 0.0 || (way.x == 0.0 && way.y > 0.0);
    sort_by(&mut ring, |&a, &b| {
        let (a, b) = (way(a), way(b));
        is_left(a).cmp(&is_left(b)).then(b.cross(a).total_cmp(&0.0))
    });
    ring
}

/// All actors, the best connected first.
pub fn by_weight(dataset: &Dataset, index: &Index) -> Vec<ActorId> {
    let mut order: Vec<_> = dataset.actors.ids().collect();
    sort_by_key(&mut order, |&id| std::cmp::Reverse(index.links.weight(id)));
    order
}

/// How a link led from the middle of a ring to an actor of it, in words: which it is of how many, what it is, and when it was;
/// nothing where no link joins the two.
pub fn followed(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    plan: &NetworkPlan,
    middle: ActorId,
    there: ActorId,
) -> String {
    let ring = around(dataset, plan, index, middle);
    let Some(at) = ring.iter().position(|&id| id == there) else { return String::new() };
    let relations = index.links.relations(middle).iter().map(|&id| &dataset.relations[id]);
    let links = relations.filter(|relation| relation.from == there || relation.to == there).map(|relation| {
        let when = relation.when.as_ref().map_or_else(String::new, |when| [", ", &dates::date(&when.edtf)].concat());
        [&relation.label, &*when].concat()
    });
    (messages.picture.followed)(at + 1, ring.len(), &links.collect::<Vec<_>>().join("; "))
}
