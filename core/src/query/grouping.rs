//! Which lane of the timeline an event stands in.

use super::Lanes;
use crate::dataset::{Dataset, EventId, Id, Table};
use crate::order::{order, sort};

/// The most lanes there are of topics, actors or sources: more would each be too low to hold a name.
const MOST: usize = 8;

/// The events of a dataset in lanes: each in one, whatever is filtered.
///
/// Lanes of kinds are all kinds, in the order of the file. Of topics, actors and sources those with the most events have a
/// lane, eight at the most; topics and sources in the order of the file, actors by the number of their events.
///
/// An event with several topics, actors or sources stands in the lane of the first of them, in the order the file gives
/// them, that has one: a file names first what matters most. What has none stands in a last lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Grouping {
    by: Lanes,
    /// The number of the kind, topic, actor or source of each lane; nothing for the lane of the rest.
    pub lanes: Vec<Option<usize>>,
    /// The lane of each event.
    pub of: Table<EventId, usize>,
}

impl Grouping {
    /// The lanes of a dataset.
    pub fn new(dataset: &Dataset, by: Lanes) -> Self {
        let values: Vec<Vec<usize>> = dataset.events.ids().map(|event| values(dataset, by, event)).collect();
        let chosen = if by == Lanes::Kind {
            (0..dataset.vocabulary.events.len()).collect()
        } else {
            most_frequent(&values, by == Lanes::Actor)
        };
        let lane = |values: &Vec<usize>| values.iter().find_map(|value| chosen.iter().position(|other| other == value));
        let of: Vec<usize> = values.iter().map(|values| lane(values).unwrap_or(chosen.len())).collect();
        let rest = of.contains(&chosen.len()).then_some(None);
        Self { by, lanes: chosen.into_iter().map(Some).chain(rest).collect(), of: Table::new(of) }
    }

    /// What a lane is called; nothing for the lane of the rest.
    pub fn name<'d>(&self, dataset: &'d Dataset, lane: usize) -> Option<&'d str> {
        let value = (*self.lanes.get(lane)?)?;
        Some(match self.by {
            Lanes::Kind => &dataset.vocabulary.events.rows()[value].label,
            Lanes::Topic => &dataset.vocabulary.topics.rows()[value].label,
            Lanes::Actor => &dataset.actors.rows()[value].name,
            Lanes::Source => &dataset.sources.rows()[value].short,
        })
    }
}

/// The lanes an event could stand in, the first before the others.
fn values(dataset: &Dataset, by: Lanes, event: EventId) -> Vec<usize> {
    let event = &dataset.events[event];
    let mut values: Vec<usize> = match by {
        Lanes::Kind => vec![event.kind.index()],
        Lanes::Topic => event.topics.iter().map(|topic| topic.index()).collect(),
        Lanes::Actor => event.participants.iter().map(|participant| participant.actor.index()).collect(),
        Lanes::Source => event.evidence.iter().map(|evidence| evidence.source.index()).collect(),
    };
    // Two paragraphs of one source are one source.
    let mut seen = Vec::new();
    values.retain(|value| {
        !seen.contains(value) && {
            seen.push(*value);
            true
        }
    });
    values
}

/// The values that most events have, by their number, or by how many events have them.
fn most_frequent(values: &[Vec<usize>], by_count: bool) -> Vec<usize> {
    let mut counts = vec![0_usize; values.iter().flatten().max().map_or(0, |last| last + 1)];
    values.iter().flatten().for_each(|&value| counts[value] += 1);
    let mut chosen = order(counts.len(), &|a, b| counts[b].cmp(&counts[a]));
    chosen.retain(|&value| counts[value] > 0);
    chosen.truncate(MOST);
    if !by_count {
        sort(&mut chosen);
    }
    chosen
}
