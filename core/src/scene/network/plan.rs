//! Where everything of the network is.

use crate::dataset::{ActorId, Dataset, Id as _, Item, Shape};
use crate::index::Index;
use crate::layout::{Layout, Layouter, Point, Request, Size, lay_out};
use crate::query::Pin;
use crate::scene::metrics;
use crate::scene::route::{Course, Route, courses, route};

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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The middle of its mark.
    pub at: Point,
    /// The radius of its mark.
    pub radius: f64,
    /// The shape of its mark.
    pub shape: Shape,
    /// How important it is: 3, 2 or 1.
    pub weight: u8,
    /// Its place among all when they are put in order of importance, from 0.
    pub rank: usize,
    /// Whether accounts of it differ.
    pub is_split: bool,
}

/// The two frames a network is laid out for: a wide and a tall one. Every other is a stretch of the nearer one.
const FRAMES: [(f64, f64); 2] = [(928.0, 424.0), (360.0, 322.0)];

/// What the buttons for zooming cover of their lower right corners (`.zoom` in assets/css/components.css).
const BENEATH_BUTTONS: [Point; 2] = [Point::new(50.0, 166.0), Point::new(152.0, 54.0)];

/// Which of the frames suits a width and height.
pub fn is_wide(width: f64, height: f64) -> bool {
    width > 1.5 * height
}

/// The layout of a dataset's network, for a wide or for a tall frame.
pub fn layout(dataset: &Dataset, index: &Index, is_wide: bool) -> Layout {
    lay_out(&request(dataset, index, is_wide)).snapped()
}

/// What that layout is asked for with.
fn request(dataset: &Dataset, index: &Index, is_wide: bool) -> Request {
    let (width, height) = FRAMES[usize::from(!is_wide)];
    let sizes = dataset.actors.iter().map(|(id, actor)| {
        let weight = index.links.importance(id);
        let mark = radius(weight, width) * crowding(dataset.actors.len(), (width, height));
        let label = match weight {
            3 => metrics::width(&actor.name, letters(3).0, true),
            2 if is_wide => metrics::width(&actor.name, letters(2).0, true),
            _ => 0.0,
        };
        Size { half_width: mark + label / 2.0, half_height: mark + if label > 0.0 { 4.0 } else { 0.0 } }
    });
    Request {
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
        covered: BENEATH_BUTTONS[usize::from(!is_wide)],
        ..Request::default()
    }
}

/// The same bit by bit, tidied around some pins, from a layout that there is already or from nothing; to be snapped when it is done.
pub fn layouter(
    (dataset, index): (&Dataset, &Index),
    start: Option<&Layout>,
    is_wide: bool,
    pins: &[Pin],
    is_due: impl Fn() -> bool + 'static,
) -> Layouter {
    Layouter::new(around(request(dataset, index, is_wide), start, is_wide, pins), is_due)
}

/// The layout as a reader has it, all at once: tidied around some pins, and with others.
pub fn arranged(
    (dataset, index): (&Dataset, &Index),
    made: Option<Layout>,
    is_wide: bool,
    (tidy, pins): (&[Pin], &[Pin]),
) -> Layout {
    let made = match made {
        Some(layout) if tidy.is_empty() => layout,
        made => lay_out(&around(request(dataset, index, is_wide), made.as_ref(), is_wide, tidy)).snapped(),
    };
    pinned(&made, is_wide, pins)
}

/// A request for a layout around some pins, from a layout that there is already or from nothing.
fn around(request: Request, start: Option<&Layout>, is_wide: bool, pins: &[Pin]) -> Request {
    let start = start.map_or_else(Vec::new, |layout| layout.points.clone());
    Request { start, pins: places(is_wide, pins).collect(), ..request }
}

/// The actors in rows, in the order of the dataset: where they are before there is a layout.
pub fn unarranged(dataset: &Dataset, is_wide: bool) -> Layout {
    let (width, height) = FRAMES[usize::from(!is_wide)];
    let count = dataset.actors.len();
    let columns = ((count as f64 * width / height).sqrt() as usize).max(1);
    let pitch = (width / columns as f64, height / count.div_ceil(columns).max(1) as f64);
    let place = |at: usize| {
        let (column, row) = ((at % columns) as f64, (at / columns) as f64);
        Point::new((column + 0.5) * pitch.0, (row + 0.5) * pitch.1)
    };
    Layout { points: (0..count).map(place).collect() }
}

/// A layout for a wide or for a tall frame, with some actors where a reader has put them.
pub fn pinned(layout: &Layout, is_wide: bool, pins: &[Pin]) -> Layout {
    let mut points = layout.points.clone();
    for (actor, place) in places(is_wide, pins) {
        if let Some(point) = points.get_mut(actor as usize) {
            *point = place;
        }
    }
    Layout { points }
}

/// Where pins are in the frame that layouts are made for.
fn places(is_wide: bool, pins: &[Pin]) -> impl Iterator<Item = (u32, Point)> {
    let (width, height) = FRAMES[usize::from(!is_wide)];
    pins.iter().map(move |pin| {
        let (x, y) = pin.share();
        (pin.actor.index() as u32, Point::new(x * width, y * height))
    })
}

/// The layout at a share of the way from one to another.
pub fn between(from: &Layout, to: &Layout, share: f64) -> Layout {
    let pairs = from.points.iter().zip(&to.points);
    Layout { points: pairs.map(|(from, &to)| from.towards(to, share)).collect() }
}

/// More actors than this are a crowd: links run straight through it, and it is painted rather than put together from elements.
pub const CROWD: usize = 600;

/// What of a plan stays while one zooms: where everything is when all is in sight, and how each link bends.
///
/// Farther in, everything is farther apart and as large as before, so that a bend that is wide enough here is there, too.
#[derive(Clone, Debug, PartialEq)]
pub struct Ground {
    size: (f64, f64),
    spots: Vec<Spot>,
    /// The ends of each link, and whether it has a direction.
    links: Vec<(usize, usize, bool)>,
    courses: Vec<Course>,
    /// How much smaller all marks are than where there is room.
    crowding: f64,
}

impl Ground {
    /// The ground of a layout in a frame.
    pub fn new(dataset: &Dataset, index: &Index, layout: &Layout, size: (f64, f64)) -> Self {
        let (width, height) = FRAMES[usize::from(!is_wide(size.0, size.1))];
        let (x, y) = (size.0 / width, size.1 / height);
        let count = dataset.actors.len();
        let crowding = crowding(count, size);
        let spots: Vec<_> = (layout.points.iter().zip(dataset.actors.iter()))
            .map(|(point, (id, actor))| Spot {
                at: Point::new(point.x * x, point.y * y),
                radius: radius(index.links.importance(id), size.0) * crowding,
                shape: dataset.vocabulary.shape(actor.kind),
                weight: index.links.importance(id),
                rank: index.links.rank(id),
                is_split: index.links.accounts(Item::Actor(id)).next().is_some(),
            })
            .collect();
        let marks: Vec<_> = spots.iter().map(|spot| (spot.at, spot.radius)).collect();
        let relations = dataset.relations.rows();
        let ends: Vec<_> =
            relations.iter().map(|relation| (relation.from.index() as u32, relation.to.index() as u32)).collect();
        let links = relations.iter().map(|relation| {
            (relation.from.index(), relation.to.index(), dataset.vocabulary.relations[relation.kind].directed)
        });
        Self { size, links: links.collect(), courses: courses(&marks, &ends, count <= CROWD), spots, crowding }
    }

    /// The plan, zoomed by a factor round the origin.
    pub fn zoomed(&self, zoom: f64) -> NetworkPlan {
        // The marks of a crowd grow until they are as large as any.
        let growth = zoom.min(1.0 / self.crowding).max(1.0);
        let spots: Vec<_> = (self.spots.iter())
            .map(|spot| Spot { at: spot.at * zoom, radius: spot.radius * growth, ..*spot })
            .collect();
        let mark = |at: usize| (spots[at].at, spots[at].radius);
        let routes = (self.links.iter().zip(&self.courses))
            .map(|(&(from, to, is_directed), &course)| route(course, mark(from), mark(to), is_directed))
            .collect();
        NetworkPlan { size: self.size, routes, spots, zoom }
    }
}

impl NetworkPlan {
    /// The pin that holds an actor at a place of the picture.
    pub fn pin(&self, actor: ActorId, at: Point) -> Pin {
        Pin::new(actor, (at.x / (self.size.0 * self.zoom), at.y / (self.size.1 * self.zoom)))
    }
}

/// The plan of a layout in a frame, zoomed by a factor round the origin.
pub fn plan(dataset: &Dataset, index: &Index, layout: &Layout, size: (f64, f64), zoom: f64) -> NetworkPlan {
    Ground::new(dataset, index, layout, size).zoomed(zoom)
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

/// The most of a picture that marks cover, were all of them small.
const COVERED: f64 = 0.2;

/// How much smaller the marks of so many actors are in a frame, at most 1, so that there is something between them.
fn crowding(actors: usize, (width, height): (f64, f64)) -> f64 {
    let mark = radius(1, width);
    (COVERED * width * height / (std::f64::consts::PI * mark * mark * actors.max(1) as f64)).sqrt().min(1.0)
}

/// Size and weight of the letters of a label.
pub(super) fn letters(weight: u8) -> (f64, bool) {
    match weight {
        3 => (14.5, true),
        2 => (12.5, true),
        _ => (11.5, false),
    }
}
