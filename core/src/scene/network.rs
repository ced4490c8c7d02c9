//! The network as a finished picture: a plan, which says where everything is, and a scene, which says how it looks now.
//!
//! The plan depends on the dataset, the frame and the zoom alone. Filters, time and selection change the scene, so
//! nothing a reader sets can move a mark.

use super::focus::Focus;
use super::label::{Placed, Wish, place, place_on};
use super::path::draw;
use super::rect::Rect;
use super::route::{Route, routes};
use crate::dataset::{ActorId, Dataset, Family, Id, Item, Relation, Shape, Status};
use crate::index::{Bits, Index};
use crate::layout::{Layout, Point, Request, Size, lay_out};
use crate::order::{sort, sort_by, sort_by_key};
use crate::query::{Change, Comparison, Selection};

/// Where everything of the network is, for one frame and one step of zoom.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkPlan {
    /// The frame's width and height in pixels.
    pub size: (f64, f64),
    /// Where each actor is.
    pub spots: Vec<Spot>,
    /// How each relation runs.
    pub routes: Vec<Route>,
    /// How far it is zoomed in.
    pub zoom: f64,
}

/// Where an actor is.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The middle of its mark.
    pub at: Point,
    /// The radius of its mark.
    pub radius: f64,
    /// The shape of its mark.
    pub shape: Shape,
    /// How important it is: 3, 2 or 1.
    pub weight: u8,
}

/// The two frames a network is laid out for: a wide and a tall one. Every other is a stretch of the nearer one.
const FRAMES: [(f64, f64); 2] = [(928.0, 424.0), (360.0, 322.0)];

/// Which of the frames suits a width and height.
pub fn is_wide(width: f64, height: f64) -> bool {
    width > 1.5 * height
}

/// The layout of a dataset's network, for a wide or for a tall frame.
pub fn layout(dataset: &Dataset, index: &Index, is_wide: bool) -> Layout {
    let (width, height) = FRAMES[usize::from(!is_wide)];
    let sizes = weights(dataset, index).into_iter().zip(dataset.actors.rows()).map(|(weight, actor)| {
        let mark = radius(weight, width);
        let label = match weight {
            3 => super::metrics::width(&actor.name, letters(3).0, true),
            2 if is_wide => super::metrics::width(&actor.name, letters(2).0, true),
            _ => 0.0,
        };
        Size { half_width: mark + label / 2.0, half_height: mark + if label > 0.0 { 4.0 } else { 0.0 } }
    });
    lay_out(&Request {
        nodes: dataset.actors.len(),
        edges: dataset
            .relations
            .rows()
            .iter()
            .map(|relation| (relation.from.index() as u32, relation.to.index() as u32))
            .collect(),
        sizes: sizes.collect(),
        width,
        height,
    })
    .snapped()
}

/// The plan of a layout in a frame, zoomed by a factor round the origin.
pub fn plan(dataset: &Dataset, index: &Index, layout: &Layout, size: (f64, f64), zoom: f64) -> NetworkPlan {
    let (width, height) = FRAMES[usize::from(!is_wide(size.0, size.1))];
    let (x, y) = (size.0 / width * zoom, size.1 / height * zoom);
    let spots: Vec<_> = (layout.points.iter().zip(weights(dataset, index)).zip(dataset.actors.rows()))
        .map(|((point, weight), actor)| Spot {
            at: Point::new(point.x * x, point.y * y),
            radius: radius(weight, size.0),
            shape: dataset.vocabulary.actors[actor.kind].shape,
            weight,
        })
        .collect();
    let marks: Vec<_> = spots.iter().map(|spot| (spot.at, spot.radius)).collect();
    let ends: Vec<_> = (dataset.relations.rows().iter())
        .map(|relation| {
            (
                relation.from.index() as u32,
                relation.to.index() as u32,
                dataset.vocabulary.relations[relation.kind].directed,
            )
        })
        .collect();
    NetworkPlan { size, routes: routes(&marks, &ends), spots, zoom }
}

/// How important each actor is: the few best connected 3, the next 2, the rest 1.
fn weights(dataset: &Dataset, index: &Index) -> Vec<u8> {
    let order = by_weight(dataset, index);
    let best = dataset.actors.len().div_ceil(20).clamp(1, 6);
    let mut weights = vec![1; dataset.actors.len()];
    for (rank, id) in order.into_iter().enumerate().take(4 * best) {
        weights[id.index()] = if rank < best { 3 } else { 2 };
    }
    weights
}

/// The radius of a mark in pixels; smaller in a narrow frame.
fn radius(weight: u8, width: f64) -> f64 {
    let radius = match weight {
        3 => 9.5,
        2 => 6.5,
        _ => 4.5,
    };
    if width < 480.0 { radius * 0.85 } else { radius }
}

/// Size and weight of the letters of a label.
fn letters(weight: u8) -> (f64, bool) {
    match weight {
        3 => (14.5, true),
        2 => (12.5, true),
        _ => (11.5, false),
    }
}

/// How the network looks now.
#[derive(Clone, Debug, PartialEq)]
pub struct NetworkScene {
    /// The look of each actor's mark.
    pub looks: Vec<Look>,
    /// Links of one look together, the quietest first.
    pub strokes: Vec<Stroke>,
    /// The crosses on links that ended, as path data, where two windows are compared.
    pub crosses: String,
}

/// The look of an actor's mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How much attention it has.
    pub level: Level,
    /// Whether the filters keep it.
    pub is_kept: bool,
}

/// How much attention a mark has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Out of focus, or filtered out.
    Far,
    /// Nothing is in focus.
    Plain,
    /// Has to do with what is chosen.
    Near,
    /// Is chosen.
    Selected,
}

impl Level {
    /// The word for it that says it in full, for those who look from outside.
    pub fn word(self) -> &'static str {
        match self {
            Self::Selected => "selected",
            Self::Near => "near",
            Self::Far | Self::Plain => "other",
        }
    }

    /// The word for it in a class.
    pub fn key(self) -> &'static str {
        match self {
            Self::Far => "far",
            Self::Plain => "plain",
            Self::Near => "near",
            Self::Selected => "sel",
        }
    }
}

/// Links of one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// How they look.
    pub style: Style,
    /// Their lines, as path data.
    pub lines: String,
    /// Their arrow heads, as path data.
    pub arrows: String,
}

/// The look of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Style {
    /// How much attention it has.
    pub level: Level,
    /// What became of it, where two windows are compared.
    pub change: Option<Change>,
    /// An office or membership is thinner than an act.
    pub is_role: bool,
    /// Solid, dashed or dotted.
    pub line: Line,
}

/// How a link is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Line {
    /// It stands, or it happened.
    Solid,
    /// It ended: dashes.
    Ended,
    /// It was planned, proposed or promised: dots.
    Proposed,
}

impl Style {
    /// The classes of the style.
    pub fn class(self) -> String {
        let role = if self.is_role { " role" } else { "" };
        let line = match self.line {
            Line::Solid => "",
            Line::Ended => " ended",
            Line::Proposed => " proposed",
        };
        let look = match self.change {
            Some(Change::New) => "new",
            Some(Change::Continuing) => "kept",
            Some(Change::Ended) => "gone",
            _ => self.level.key(),
        };
        format!("{look}{role}{line}")
    }

    /// The style of a relation at a level.
    fn new(dataset: &Dataset, relation: &Relation, level: Level) -> Self {
        Self {
            level,
            change: None,
            is_role: dataset.vocabulary.relations[relation.kind].family == Family::Role,
            line: match relation.status {
                Status::Ended => Line::Ended,
                status if status.is_unreal() => Line::Proposed,
                _ => Line::Solid,
            },
        }
    }
}

/// How a plan looks under a selection and a focus, or where two windows are compared.
pub fn scene(
    dataset: &Dataset,
    plan: &NetworkPlan,
    selection: &Selection,
    focus: Option<&Focus>,
    comparison: Option<&Comparison>,
) -> NetworkScene {
    let mut looks: Vec<Look> = dataset.actors.ids().map(|id| look(id, selection, focus)).collect();
    let mut strokes: Vec<Stroke> = Vec::new();
    let mut crosses = String::new();
    let mut changed = Bits::none(dataset.actors.len());
    for ((id, relation), route) in dataset.relations.iter().zip(&plan.routes) {
        let is_kept = selection.relations.contains(id.index());
        let level = match focus {
            Some(focus) if focus.has(Item::Relation(id)) => Level::Selected,
            Some(focus) if is_kept && focus.lit.relations.contains(id.index()) => Level::Near,
            None if is_kept => Level::Plain,
            _ => Level::Far,
        };
        let mut style = Style::new(dataset, relation, level);
        if let Some(comparison) = comparison {
            style.change = comparison.changes[id].map(|(change, _)| change).filter(|change| change.is_told());
            match style.change {
                Some(_) => {
                    changed.insert(relation.from.index());
                    changed.insert(relation.to.index());
                }
                None => style.level = Level::Far,
            }
        }
        if style.change == Some(Change::Ended) {
            let Point { x, y } = route.middle;
            draw(&mut crosses, "M# #l8 8m-8 0l8-8", &[x - 4.0, y - 4.0]);
        }
        match strokes.iter_mut().find(|stroke| stroke.style == style) {
            Some(stroke) => {
                stroke.lines.push_str(&route.line);
                stroke.arrows.push_str(&route.arrow);
            }
            None => strokes.push(Stroke { style, lines: route.line.clone(), arrows: route.arrow.clone() }),
        }
    }
    if comparison.is_some() && focus.is_none() {
        let quiet = looks.iter_mut().enumerate().filter(|(at, _)| !changed.contains(*at));
        quiet.for_each(|(_, look)| look.level = Level::Far);
    }
    sort_by_key(&mut strokes, |stroke| stroke.style);
    NetworkScene { looks, strokes, crosses }
}

fn look(id: ActorId, selection: &Selection, focus: Option<&Focus>) -> Look {
    let is_kept = selection.actors.contains(id.index());
    let level = match focus {
        Some(focus) if focus.has(Item::Actor(id)) => Level::Selected,
        Some(focus) if is_kept && focus.lit.actors.contains(id.index()) => Level::Near,
        None if is_kept => Level::Plain,
        _ => Level::Far,
    };
    Look { level, is_kept }
}

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

/// The labels of a plan: the chosen actor and its neighbours first, then by importance. Filters do not move them.
pub fn labels(dataset: &Dataset, plan: &NetworkPlan, focus: Option<&Focus>) -> Vec<NetworkLabel> {
    let marks: Vec<_> = plan.spots.iter().map(|spot| (spot.at, spot.radius)).collect();
    let (width, height) = (plan.size.0 * plan.zoom, plan.size.1 * plan.zoom);
    let frame = Rect::new(2.0, 2.0, width - 4.0, height - 4.0);
    let level = |id: ActorId| match focus {
        None => Level::Plain,
        Some(focus) if focus.has(Item::Actor(id)) => Level::Selected,
        Some(focus) if focus.lit.actors.contains(id.index()) => Level::Near,
        Some(_) => Level::Far,
    };
    let mut order: Vec<_> = dataset.actors.ids().map(|id| (level(id), plan.spots[id.index()].weight, id)).collect();
    order.retain(|&(level, weight, _)| level != Level::Far || weight > 1);
    sort_by_key(&mut order, |&(level, weight, id)| (std::cmp::Reverse((level, weight)), id));
    let needed = if focus.is_some_and(|focus| focus.is_wide) { Level::Selected } else { Level::Near };
    let wishes: Vec<_> = (order.iter())
        .map(|&(level, weight, id)| {
            let (size, is_bold) = match level {
                Level::Selected => (15.0, true),
                Level::Near => (12.5, true),
                Level::Plain => letters(weight),
                Level::Far => (11.0, false),
            };
            let text = dataset.actors[id].name.clone();
            Wish { mark: id.index(), text, size, is_bold, is_needed: level >= needed }
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

/// The item nearest a point of the picture, an actor before a link, within reach; reach in pixels.
pub fn hit(plan: &NetworkPlan, point: Point, reach: f64) -> Option<Item> {
    let actor = (plan.spots.iter().enumerate())
        .map(|(at, spot)| (spot.at.distance(point) - spot.radius, at))
        .filter(|&(distance, _)| distance <= reach)
        .min_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((_, at)) = actor {
        return Some(Item::Actor(Id::from_index(at)));
    }
    (plan.routes.iter().enumerate())
        .map(|(at, route)| (route.distance(point), at))
        .filter(|&(distance, _)| distance <= reach.min(8.0))
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
