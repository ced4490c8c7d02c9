//! The timeline as a finished picture: a plan, which says where everything is, and a scene, which says how it looks now.
//!
//! The plan depends on the dataset, the frame and the spacing alone, so that no filter moves a mark.

use super::focus::Focus;
use super::glyph::Glyph;
use super::metrics;
use super::network::Level;
use super::path::draw;
use crate::dataset::{Dataset, EventId, Id, Item};
use crate::date::{Range, Window};
use crate::i18n::{Messages, dates};
use crate::index::{Bits, Index};
use crate::query::{Grouping, Lanes, Selection, Spacing};
use crate::timeline::{Anchor, Label, Room, Scale, cluster, domain, place, ticks};

/// The height of the axis above the lanes.
const AXIS: f64 = 16.0;
/// The room for the names of lanes beside them, where there is room.
const GUTTER: f64 = 118.0;
/// Below this width the names of lanes stand inside them.
const NARROW: f64 = 560.0;
/// The height of a lane, least and most.
const LANE: (f64, f64) = (22.0, 64.0);
/// Marks nearer than this are drawn as one.
const APART: f64 = 9.0;
/// The room for the count of a group, with the half of a mark beyond it.
const COUNT: f64 = 26.0;
/// The size of labels.
const LETTERS: f64 = 11.0;

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
    /// The map from time to pixels.
    pub scale: Scale,
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

/// One event, or several too close to be told apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its lane.
    pub lane: usize,
    /// The events, in order of time.
    pub events: Vec<EventId>,
    /// The mark, which is that of the first.
    pub glyph: Glyph,
    /// The height of its middle line.
    pub y: f64,
}

/// The days the timeline reaches over; those of one year where no event has a date.
pub fn reach(dataset: &Dataset) -> Window {
    domain(&anchors(dataset)).unwrap_or_else(|| {
        let (from, to) = dataset.period.stated();
        Window { from, to }
    })
}

/// The days that dated events name.
fn anchors(dataset: &Dataset) -> Vec<Range> {
    dataset.events.rows().iter().filter_map(|event| event.when.as_ref()).map(|when| when.edtf.anchor()).collect()
}

/// The plan of a dataset's timeline in a frame.
pub fn plan(dataset: &Dataset, index: &Index, size: (f64, f64), spacing: Spacing, by: Lanes) -> TimelinePlan {
    let left = if size.0 < NARROW { 0.0 } else { GUTTER };
    let (from, to) = (left + 8.0, size.0 - 8.0);
    let scale = match spacing {
        Spacing::Folded => Scale::folded(reach(dataset), &anchors(dataset), from, to),
        Spacing::True => Scale::even(reach(dataset), from, to),
    };
    let grouping = Grouping::new(dataset, by);
    let count = grouping.lanes.len();
    let height = ((size.1 - AXIS) / count.max(1) as f64).clamp(LANE.0, LANE.1);
    let lanes: Vec<_> = (0..count)
        .map(|at| Lane { name: grouping.name(dataset, at).map(str::to_owned), y: AXIS + at as f64 * height, height })
        .collect();
    let room = Room { year: 36.0, month: 30.0, day: 46.0 };
    let groups =
        lanes.iter().enumerate().flat_map(|(at, lane)| groups(dataset, index, &scale, &grouping, at, lane)).collect();
    let ticks = axis(&scale, &room);
    TimelinePlan { size, left, ground: ground(size.0, &scale, &lanes, &ticks), ticks, groups, lanes, scale }
}

fn ground(width: f64, scale: &Scale, lanes: &[Lane], ticks: &[AxisTick]) -> Ground {
    let mut ground = Ground::default();
    let bottom = lanes.last().map_or(AXIS, |lane| lane.y + lane.height);
    for (x0, x1) in scale.folds() {
        draw(&mut ground.folds, "M# #H#V#H#z", &[x0, AXIS, x1, bottom, x0]);
        draw(&mut ground.strokes, "M# #l4-8M# #l4-8", &[x0 + 1.0, AXIS + 4.0, x1 - 5.0, AXIS + 4.0]);
    }
    for tick in ticks {
        draw(if tick.is_major { &mut ground.lines } else { &mut ground.minor }, "M# #V#", &[tick.x, AXIS, bottom]);
    }
    for lane in lanes {
        draw(&mut ground.lines, "M0 #H#", &[lane.y + lane.height, width]);
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

fn groups(dataset: &Dataset, index: &Index, scale: &Scale, grouping: &Grouping, at: usize, lane: &Lane) -> Vec<Group> {
    let y = lane.y + lane.height - 7.5;
    let marks: Vec<_> = (index.in_time.iter())
        .filter(|&&id| grouping.of[id] == at)
        .filter_map(|&id| {
            let event = &dataset.events[id];
            Some((id, Glyph::new(event.when.as_ref()?, event.status, scale, y)))
        })
        .collect();
    let xs: Vec<_> = marks.iter().map(|(_, glyph)| glyph.x).collect();
    let mut groups: Vec<Group> = Vec::new();
    for cluster in cluster(&xs, APART) {
        let mut members = cluster.members.iter().filter_map(|&member| marks.get(member));
        let Some((first, glyph)) = members.next().cloned() else { continue };
        let events: Vec<_> = std::iter::once(first).chain(members.map(|&(id, _)| id)).collect();
        match groups.last_mut() {
            // The count of the group before stands where this one would.
            Some(before) if before.events.len() > 1 && glyph.x < before.glyph.end + COUNT => {
                before.events.extend(events);
            }
            _ => groups.push(Group { lane: at, events, glyph, y }),
        }
    }
    groups
}

/// How the timeline looks now.
#[derive(Clone, Debug, PartialEq)]
pub struct TimelineScene {
    /// The look of each group.
    pub looks: Vec<GroupLook>,
}

/// The look of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupLook {
    /// How much attention it has.
    pub level: Level,
    /// The event it stands for: the first that has attention, else the first kept, else the first.
    pub first: EventId,
    /// How many of its events have to do with the focus, or else are kept.
    pub count: usize,
    /// Its label, where there is room for one.
    pub label: Option<GroupLabel>,
}

/// The label of a group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupLabel {
    /// The words.
    pub text: String,
    /// Where they are held.
    pub x: f64,
    /// By which part.
    pub anchor: Anchor,
    /// Whether they weigh more.
    pub is_major: bool,
}

/// How a plan looks under a selection and a focus.
pub fn scene(
    dataset: &Dataset,
    index: &Index,
    plan: &TimelinePlan,
    selection: &Selection,
    focus: Option<&Focus>,
) -> TimelineScene {
    let level = |id: EventId| match focus {
        Some(focus) if focus.has(Item::Event(id)) => Level::Selected,
        Some(focus) if selection.events.contains(id.index()) && focus.lit.events.contains(id.index()) => Level::Near,
        None if selection.events.contains(id.index()) => Level::Plain,
        _ => Level::Far,
    };
    let mut looks: Vec<_> = (plan.groups.iter())
        .map(|group| {
            let best = group.events.iter().map(|&id| level(id)).max().unwrap_or(Level::Far);
            let of_best = || group.events.iter().filter(|&&id| level(id) >= best.min(Level::Near));
            let first = of_best().find(|&&id| level(id) == best).or(group.events.first());
            GroupLook {
                level: best,
                first: first.copied().unwrap_or(Id::from_index(0)),
                count: if best == Level::Far { group.events.len() } else { of_best().count() },
                label: None,
            }
        })
        .collect();
    for lane in 0..plan.lanes.len() {
        let members: Vec<_> = (0..plan.groups.len()).filter(|&at| plan.groups[at].lane == lane).collect();
        let wishes: Vec<_> = (members.iter())
            .map(|&at| {
                let (look, glyph) = (&looks[at], &plan.groups[at].glyph);
                let is_major = is_major(index, dataset, look.first);
                let text = &dataset.events[look.first].title;
                Label {
                    x: glyph.x,
                    width: metrics::width(text, LETTERS, is_major || look.level >= Level::Near),
                    weight: weight(dataset, look),
                }
            })
            .collect();
        // In a narrow frame the lane's name stands where its first labels would.
        let left = if plan.left > 0.0 { plan.left + 4.0 } else { name_end(plan, lane) };
        for (&at, place) in members.iter().zip(place(&wishes, left, plan.size.0)) {
            let look = &mut looks[at];
            look.label = place.map(|place| GroupLabel {
                text: dataset.events[look.first].title.clone(),
                x: place.x,
                anchor: place.anchor,
                is_major: is_major(index, dataset, look.first),
            });
        }
    }
    TimelineScene { looks }
}

/// Where the name of a lane ends that stands inside it.
fn name_end(plan: &TimelinePlan, lane: usize) -> f64 {
    metrics::width(plan.lanes[lane].name.as_deref().unwrap_or_default(), LETTERS, false) + 8.0
}

/// How much a label matters: attention first, then how much the event is connected.
fn weight(dataset: &Dataset, look: &GroupLook) -> u32 {
    let event = &dataset.events[look.first];
    look.level as u32 * 1000 + (event.participants.len() + 2 * event.evidence.len()) as u32
}

/// Whether an event weighs more than most: several sources tell of it, or accounts of it differ.
fn is_major(index: &Index, dataset: &Dataset, id: EventId) -> bool {
    let event = &dataset.events[id];
    let first = event.evidence.first().map(|evidence| evidence.source);
    event.evidence.iter().any(|evidence| Some(evidence.source) != first)
        && index.links.accounts(Item::Event(id)).next().is_some()
}

/// The overview: how many events fall into each year at true spacing.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The frame's width and height.
    pub size: (f64, f64),
    /// The bars of all, kept and focused events, as path data.
    pub bars: [String; 3],
    /// The named years.
    pub ticks: Vec<AxisTick>,
    /// The map from time to pixels.
    pub scale: Scale,
    /// The baseline with its ticks, as path data.
    pub baseline: String,
    /// The heights of the upper edge of the bars and of their baseline.
    pub rows: (f64, f64),
}

/// The overview of a selection and a focus in a frame.
pub fn overview(dataset: &Dataset, size: (f64, f64), selection: &Selection, focus: Option<&Focus>) -> Overview {
    let left = if size.0 < NARROW { 0.0 } else { GUTTER };
    let scale = Scale::even(reach(dataset), left + 8.0, size.0 - 8.0);
    let histogram = crate::timeline::Histogram::of(reach(dataset), ((size.0 - left) / 5.0) as usize);
    let count = |has: &dyn Fn(usize) -> bool| {
        histogram.count(
            (dataset.events.iter())
                .filter(|(id, _)| has(id.index()))
                .filter_map(|(_, event)| Some(event.when.as_ref()?.edtf.anchor())),
        )
    };
    let kept = selection.events.all();
    let none = Bits::none(dataset.events.len());
    let lit = focus.map_or(&none, |focus| &focus.lit.events);
    let counts = [count(&|_| true), count(&|at| kept.contains(at)), count(&|at| kept.contains(at) && lit.contains(at))];
    let most = counts[0].iter().copied().max().unwrap_or(0).max(1);
    let rows = (16.0, size.1 - 14.0);
    let parts: Vec<_> = histogram.parts().collect();
    let bars = counts.map(|counts| {
        let mut path = String::new();
        for (part, &count) in parts.iter().zip(&counts).filter(|(_, count)| **count > 0) {
            let (x0, x1) = (scale.x(part.from), scale.x_end(part.to));
            let height = (rows.1 - rows.0) * f64::from(count) / f64::from(most);
            let (x0, x1) = (x0 + 0.5, (x1 - 0.5).max(x0 + 2.0));
            draw(&mut path, "M# #H#V#H#z", &[x0, rows.1 - height, x1, rows.1, x0]);
        }
        path
    });
    let room = Room { year: 40.0, month: 30.0, day: 46.0 };
    let ticks = axis(&scale, &room);
    let mut baseline = String::new();
    draw(&mut baseline, "M# #H#", &[scale.x(reach(dataset).from), rows.1, scale.x_end(reach(dataset).to)]);
    ticks.iter().for_each(|tick| draw(&mut baseline, "M# #v4", &[tick.x, rows.1]));
    Overview { size, bars, ticks, baseline, scale, rows }
}

/// The name of a group to the ear: its event, or how many there are.
pub fn group_name(dataset: &Dataset, messages: &Messages, group: &Group, look: &GroupLook) -> String {
    let event = &dataset.events[look.first];
    let when = event.when.as_ref().map_or_else(String::new, |when| dates::date(&when.edtf));
    match group.events.len() {
        1 => format!("{}, {when}", event.title),
        count => format!("{}, {}, {when}", (messages.events_here)(count), event.title),
    }
}
