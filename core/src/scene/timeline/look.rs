//! How a plan looks under a selection and a focus.

use super::group::Group;
use super::plan::TimelinePlan;
use crate::dataset::{Dataset, EventId, Id, Item};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::query::Selection;
use crate::scene::focus::Focus;
use crate::scene::metrics;
use crate::scene::network::Level;
use crate::timeline::{Anchor, Label, place};

/// The size of labels.
const LETTERS: f64 = 11.0;

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
    /// How many of its events have to do with the focus, or else are kept; none where it is out of both.
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
    let kept = selection.events.all();
    let level = |id: EventId| match focus {
        Some(focus) if focus.has(Item::Event(id)) => Level::Selected,
        Some(focus) if kept.contains(id.index()) && focus.lit.events.contains(id.index()) => Level::Near,
        None if kept.contains(id.index()) => Level::Plain,
        _ => Level::Far,
    };
    let mut looks: Vec<_> = plan.groups.iter().map(|group| look(&group.events, &level)).collect();
    let is_bold = |look: &GroupLook| look.level >= Level::Near || is_major(index, dataset, look.first);
    for lane in 0..plan.lanes.len() {
        let members: Vec<_> = (0..plan.groups.len()).filter(|&at| plan.groups[at].lane == lane).collect();
        let wishes: Vec<_> = (members.iter())
            .map(|&at| {
                let (look, glyph) = (&looks[at], &plan.groups[at].glyph);
                let width = metrics::width(&dataset.events[look.first].title, LETTERS, is_bold(look));
                Label { x: glyph.x, width, weight: weight(dataset, look) }
            })
            .collect();
        let more = |at: usize| {
            let look = &looks[members[at]];
            metrics::width(&date(dataset, look.first), LETTERS, is_bold(look))
        };
        // In a narrow frame the lane's name stands where its first labels would.
        let left = if plan.left > 0.0 { plan.left + 4.0 } else { name_end(plan, lane) };
        let places = place(&wishes, &more, left, plan.size.0);
        for (&at, place) in members.iter().zip(places) {
            let look = &mut looks[at];
            look.label = place.map(|place| GroupLabel {
                text: match place.is_long {
                    true => [dataset.events[look.first].title.as_str(), &date(dataset, look.first)].concat(),
                    false => dataset.events[look.first].title.clone(),
                },
                x: place.x,
                anchor: place.anchor,
                is_major: is_major(index, dataset, look.first),
            });
        }
    }
    TimelineScene { looks }
}

/// The look of some events as one.
fn look(events: &[EventId], level: &dyn Fn(EventId) -> Level) -> GroupLook {
    let first = events.first().copied().unwrap_or(Id::from_index(0));
    let mut look = GroupLook { level: Level::Far, first, count: 0, label: None };
    for &id in events {
        let level = level(id);
        if level > look.level {
            // What has to do with the focus is counted without what is merely kept.
            look.count = if look.level >= Level::Near { look.count } else { 0 };
            (look.level, look.first) = (level, id);
        }
        look.count += usize::from(level > Level::Far && level >= look.level.min(Level::Near));
    }
    look
}

/// Where the name of a lane ends that stands inside it.
fn name_end(plan: &TimelinePlan, lane: usize) -> f64 {
    metrics::width(plan.lanes[lane].name.as_deref().unwrap_or_default(), LETTERS, false) + 8.0
}

/// The date of an event behind its title, no more precise than it is known.
fn date(dataset: &Dataset, id: EventId) -> String {
    let when = dataset.events[id].when.as_ref();
    when.map_or_else(String::new, |when| [", ", &dates::short_date(&when.edtf)].concat())
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

/// The name of a group to the ear: its event, or how many there are.
pub fn group_name(dataset: &Dataset, messages: &Messages, group: &Group, look: &GroupLook) -> String {
    let event = &dataset.events[look.first];
    let when = event.when.as_ref().map_or_else(String::new, |when| dates::date(&when.edtf));
    match group.events.len() {
        1 => format!("{}, {when}", event.title),
        count => format!("{}, {}, {when}", (messages.events_here)(count), event.title),
    }
}
