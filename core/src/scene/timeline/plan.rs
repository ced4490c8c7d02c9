//! Where everything of a timeline is.

use super::column::{Column, columns};
use super::group::{Group, Packer};
use super::{anchors, reach, sides};
use crate::dataset::{Dataset, EventId};
use crate::i18n::dates;
use crate::index::Index;
use crate::order::order;
use crate::query::{Lanes, Spacing};
use crate::scene::mirror::Mirror;
use crate::scene::path::draw;
use crate::timeline::{Room, Scale, Zoom, ticks};

/// The height of the axis above the lanes.
const AXIS: f64 = 16.0;
/// The height of a lane, least and most.
const LANE: (f64, f64) = (22.0, 64.0);
/// How far beyond the frame what is zoomed is drawn: ends that are farther out are seen to be.
const BEYOND: f64 = 60.0;

/// Where everything of the timeline is, for one frame and one spacing.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelinePlan {
    /// The frame's width and height.
    pub size: (f64, f64),
    /// Where the line begins: the room for the names of lanes.
    pub left: f64,
    /// The lanes, from the top.
    pub lanes: Vec<Lane>,
    /// What stands behind the marks.
    pub ground: Ground,
    /// The named days of the axis.
    pub ticks: Vec<AxisTick>,
    /// Marks, those too close to be told apart as one, lane after lane, in order of time.
    pub groups: Vec<Group>,
    /// The map from time to pixels, of what is in sight.
    pub scale: Scale,
    /// Whether that is not all of time.
    pub is_zoomed: bool,
    /// Whether time runs to the left.
    pub mirror: Mirror,
}

impl TimelinePlan {
    /// The same with time running to the left.
    #[must_use]
    pub fn turned(mut self, is_turned: bool) -> Self {
        self.mirror = Mirror::new(is_turned, self.size.0);
        self
    }

    /// What is beside the names of the lanes, on the screen: from where, and how wide and high.
    pub fn sight(&self) -> [f64; 4] {
        let (width, height) = self.size;
        [self.mirror.place(self.left).min(self.mirror.place(width)), 0.0, width - self.left, height]
    }

    /// The part of that in which there are lanes.
    pub fn lanes_in_sight(&self) -> [f64; 4] {
        let [x, y, width, height] = self.sight();
        [x, y, width, self.lanes.last().map_or(height, |lane| lane.y + lane.height)]
    }

    /// The number of the group that holds an event; the first where none does.
    pub fn group_of(&self, event: Option<EventId>) -> usize {
        let holds = |group: &Group| event.is_some_and(|event| group.events.contains(&event));
        self.groups.iter().position(holds).unwrap_or(0)
    }
}

/// What stands behind the marks, as path data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ground {
    /// Folded stretches of time, as areas.
    pub folds: String,
    /// The strokes that mark them.
    pub strokes: String,
    /// The lines under lanes and at years.
    pub lines: String,
    /// The lines at months and days.
    pub minor: String,
}

/// A lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// What it is called; nothing for the lane of what is in no other.
    pub name: Option<String>,
    /// Its upper edge.
    pub y: f64,
    /// Its height.
    pub height: f64,
}

/// A named day of the axis.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisTick {
    /// Where it is.
    pub x: f64,
    /// What it is called.
    pub label: String,
    /// Whether it names a year.
    pub is_major: bool,
}

/// The event after a group, or before it where `way` is negative: the first of the group that is drawn next, or beyond what is
/// in sight the next in order of time.
pub fn beside(plan: &TimelinePlan, index: &Index, group: usize, way: i32) -> Option<EventId> {
    let next = |place: usize| if way < 0 { place.checked_sub(1) } else { Some(place + 1) };
    let groups = &plan.groups;
    let order = order(groups.len(), &|a, b| groups[a].glyph.x.total_cmp(&groups[b].glyph.x));
    let here = order.iter().position(|&at| at == group).unwrap_or(0);
    if let Some(&at) = next(here).and_then(|at| order.get(at)) {
        return groups[at].events.first().copied();
    }
    let events = &groups.get(group)?.events;
    let last = if way < 0 { events.first() } else { events.last() };
    let mut place = index.in_time.iter().position(|event| Some(event) == last)?;
    loop {
        place = next(place)?;
        let event = *index.in_time.get(place)?;
        // What is in sight has been passed already.
        if !groups.iter().any(|group| group.events.contains(&event)) {
            return Some(event);
        }
    }
}

/// All of time on a line, in a frame of that width.
pub fn line(dataset: &Dataset, width: f64, spacing: Spacing) -> Scale {
    let (from, to, _) = sides(width);
    match spacing {
        Spacing::Folded => Scale::folded(reach(dataset), &anchors(dataset), from, to),
        Spacing::True => Scale::even(reach(dataset), from, to),
        Spacing::Even => Scale::spaced(reach(dataset), &anchors(dataset), from, to),
    }
}

/// The plan of a dataset's timeline in a frame, with all of time in sight.
pub fn plan(dataset: &Dataset, index: &Index, size: (f64, f64), spacing: Spacing, by: Lanes) -> TimelinePlan {
    seen(dataset, &columns(dataset, index, by), &line(dataset, size.0, spacing), size, Zoom::default())
}

/// The plan of a timeline of which a part is in sight.
pub fn seen(dataset: &Dataset, columns: &[Column], line: &Scale, size: (f64, f64), zoom: Zoom) -> TimelinePlan {
    let (_, _, left) = sides(size.0);
    let whole = zoom.of(line);
    let scale = whole.cut(left - BEYOND, size.0 + BEYOND);
    let height = ((size.1 - AXIS) / columns.len().max(1) as f64).clamp(LANE.0, LANE.1);
    let lanes: Vec<_> = (columns.iter().enumerate())
        .map(|(at, column)| Lane { name: column.name.clone(), y: AXIS + at as f64 * height, height })
        .collect();
    let groups = lanes.iter().zip(columns).enumerate().flat_map(|(at, (lane, column))| {
        let y = lane.y + lane.height - 7.5;
        let frame = (left, size.0);
        Packer { dataset, column, lane: at, y, line: &whole, drawn: &scale, frame }.groups()
    });
    let groups = groups.collect();
    let mut ticks = axis(&scale, &Room { year: 36.0, month: 30.0, day: 46.0 });
    ticks.retain(|tick| tick.x >= left && tick.x < size.0);
    let ground = ground((left, size.0), &scale, &lanes, &ticks);
    TimelinePlan {
        size,
        left,
        ground,
        ticks,
        groups,
        lanes,
        scale,
        is_zoomed: !zoom.is_all(),
        mirror: Mirror::default(),
    }
}

fn ground((left, right): (f64, f64), scale: &Scale, lanes: &[Lane], ticks: &[AxisTick]) -> Ground {
    let mut ground = Ground::default();
    let bottom = lanes.last().map_or(AXIS, |lane| lane.y + lane.height);
    for (x0, x1) in scale.folds() {
        let (x0, x1) = (x0.max(left), x1.min(right));
        if x0 >= x1 {
            continue;
        }
        draw(&mut ground.folds, "M# #H#V#H#z", &[x0, AXIS, x1, bottom, x0]);
        draw(&mut ground.strokes, "M# #l4-8M# #l4-8", &[x0 + 1.0, AXIS + 4.0, x1 - 5.0, AXIS + 4.0]);
    }
    for tick in ticks {
        draw(if tick.is_major { &mut ground.lines } else { &mut ground.minor }, "M# #V#", &[tick.x, AXIS, bottom]);
    }
    for lane in lanes {
        draw(&mut ground.lines, "M0 #H#", &[lane.y + lane.height, right]);
    }
    ground
}

/// The named days of a scale.
pub fn axis(scale: &Scale, room: &Room) -> Vec<AxisTick> {
    let label = |tick: crate::timeline::Tick| AxisTick {
        x: tick.x,
        label: dates::tick(tick.day, tick.unit, tick.dated),
        is_major: tick.major(),
    };
    ticks(scale, room).into_iter().map(label).collect()
}
