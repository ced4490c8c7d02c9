//! The words of the network.

use super::look::Level;
use super::plan::{NetworkPlan, letters};
use crate::dataset::{ActorId, Dataset, Family, Id, Item};
use crate::order::{sort, sort_by_key};
use crate::scene::focus::Focus;
use crate::scene::label::{Placed, Wish, place, place_on};
use crate::scene::rect::Rect;

/// A label of the network.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkLabel {
    /// What it names.
    pub item: Item,
    /// Its words and its place.
    pub placed: Placed,
    /// How important what it names is: 3, 2, 1, or 0 for a link.
    pub weight: u8,
    /// How much attention it has before the filters are asked.
    pub level: Level,
}

/// How many actors are labelled at most round a focus: more no screen has room for.
const MOST: usize = 400;
/// How many neighbours of a focus are named even where their names cover marks that are out of focus. More would cover each
/// other's links, and the panel lists them.
const MOST_NEIGHBOURS: usize = 16;
/// The room in sight for each label where nothing is in focus, in square pixels: of a crowd the important actors are named, the
/// others as one comes nearer.
const ROOM: f64 = 7_500.0;

/// The labels of what is in sight of a plan: the chosen actor and its neighbours first, then by importance. Filters do not move
/// them. What had a label `before`, at another zoom, keeps it and its side where there still is room.
pub fn labels(
    dataset: &Dataset,
    plan: &NetworkPlan,
    focus: Option<&Focus>,
    sight: &Rect,
    before: &[NetworkLabel],
) -> Vec<NetworkLabel> {
    let marks: Vec<_> = plan.spots.iter().map(|spot| (spot.at, spot.radius)).collect();
    let (width, height) = (plan.size.0 * plan.zoom, plan.size.1 * plan.zoom);
    let frame = Rect::new(2.0, 2.0, width - 4.0, height - 4.0);
    let level = |id: ActorId| match focus {
        None => Level::Plain,
        Some(focus) if focus.has(Item::Actor(id)) => Level::Selected,
        Some(focus) if focus.lit.actors.contains(id.index()) => Level::Near,
        Some(_) => Level::Far,
    };
    let mut sides = vec![None; plan.spots.len()];
    for label in before {
        if let Item::Actor(id) = label.item {
            sides[id.index()] = Some(label.placed.side);
        }
    }
    let mut order: Vec<_> = dataset.actors.ids().map(|id| (level(id), plan.spots[id.index()].weight, id)).collect();
    order.retain(|&(level, weight, id)| {
        level >= Level::Near
            || (sight.distance(plan.spots[id.index()].at) == 0.0 && (level != Level::Far || weight > 1))
    });
    sort_by_key(&mut order, |&(level, weight, id)| {
        let at = id.index();
        (std::cmp::Reverse((level, sides[at].is_some(), weight)), plan.spots[at].rank)
    });
    let in_sight = (sight.x1 - sight.x0) * (sight.y1 - sight.y0);
    order.truncate(if focus.is_none() { (in_sight / ROOM) as usize } else { MOST }.min(MOST));
    let neighbours = order.iter().filter(|(level, ..)| *level == Level::Near).count();
    let is_wide = focus.is_some_and(|focus| focus.is_wide) || neighbours > MOST_NEIGHBOURS;
    let needed = if is_wide { Level::Selected } else { Level::Near };
    let wishes: Vec<_> = (order.iter())
        .map(|&(level, weight, id)| {
            let (size, is_bold) = match level {
                Level::Selected => (15.0, true),
                Level::Near => (12.5, true),
                Level::Plain => letters(weight),
                Level::Far => (11.0, false),
            };
            let text = dataset.actors[id].name.clone();
            // Whoever all is about is named in any crowd.
            let is_needed = level >= needed || (focus.is_none() && weight == 3);
            Wish { mark: id.index(), text, size, is_bold, is_needed, side: sides[id.index()] }
        })
        .collect();
    let mut placed = place(&wishes, &marks, frame);
    // Round a focus, a label on a link may cover what is out of focus.
    let near: Vec<_> = (marks.iter().enumerate())
        .filter(|&(at, _)| focus.is_none() || level(ActorId::from_index(at)) >= Level::Near)
        .map(|(_, &mark)| mark)
        .collect();
    let links = links_to_label(dataset, plan, focus);
    let of_actors = placed.len();
    for &relation in &links {
        place_on(
            &mut placed,
            relation,
            &dataset.relations.rows()[relation].label,
            plan.routes[relation].middle,
            &near,
            frame,
        );
    }
    (placed.into_iter().enumerate())
        .map(|(at, placed)| {
            if at < of_actors {
                let id = ActorId::from_index(placed.mark);
                NetworkLabel { item: Item::Actor(id), weight: plan.spots[placed.mark].weight, level: level(id), placed }
            } else {
                let id = Id::from_index(placed.mark);
                let level = if focus.is_some() { Level::Selected } else { Level::Plain };
                NetworkLabel { item: Item::Relation(id), weight: 0, level, placed }
            }
        })
        .collect()
}

/// How many links are labelled in the opening picture.
const OPENING_LINKS: usize = 5;
/// How many links of a focus are labelled: beyond that, the panel lists them better.
const FOCUS_LINKS: usize = 14;

/// The relations that have a label: all of a focus, or a few acts between the most important actors.
fn links_to_label(dataset: &Dataset, plan: &NetworkPlan, focus: Option<&Focus>) -> Vec<usize> {
    if let Some(focus) = focus {
        let mut links: Vec<_> = focus.lit.relations.iter().take(FOCUS_LINKS + 1).collect();
        if links.len() > FOCUS_LINKS {
            links.clear();
        }
        return links;
    }
    let weight = |id: ActorId| plan.spots[id.index()].weight;
    let mut links: Vec<_> = (dataset.relations.iter())
        .filter(|(_, relation)| dataset.vocabulary.relations[relation.kind].family == Family::Act)
        .map(|(id, relation)| (std::cmp::Reverse(weight(relation.from) + weight(relation.to)), id.index()))
        .filter(|(weight, _)| weight.0 >= 5)
        .collect();
    sort(&mut links);
    links.into_iter().take(OPENING_LINKS).map(|(_, link)| link).collect()
}
