//! Stepping and playing through what a query keeps, in order of time.

use super::Selection;
use crate::dataset::{Dataset, EventId, Id};
use crate::date::{Unit, Window};
use crate::index::Index;
use crate::order::sort;

/// The dated events that a query keeps, in order of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// Each with its place in the order of all.
    events: Vec<(usize, EventId)>,
}

/// A stretch of time in which something begins: where play halts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Its days: a whole unit of the calendar.
    pub days: Window,
    /// How many events begin in it, as [`crate::timeline::Histogram`] counts them.
    pub events: usize,
    /// The first of them.
    pub first: EventId,
}

/// How fast time is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// Time to read what is new.
    Slow,
    /// Time to see it.
    #[default]
    Even,
    /// A survey.
    Fast,
}

impl Pace {
    /// All, from slow to fast.
    pub const ALL: [Self; 3] = [Self::Slow, Self::Even, Self::Fast];

    /// How long a stop is shown, in milliseconds.
    pub fn milliseconds(self) -> u32 {
        match self {
            Self::Slow => 2400,
            Self::Even => 1200,
            Self::Fast => 500,
        }
    }
}

impl Walk {
    /// The walk through a selection. To play, the selection is the one without a window: with it there is nothing beyond the
    /// window to go on to.
    pub fn new(index: &Index, selection: &Selection) -> Self {
        let kept = |(_, id): &(usize, EventId)| selection.events.contains(id.index());
        Self { events: index.in_time.iter().copied().enumerate().filter(kept).collect() }
    }

    /// The event after another, which may itself be hidden; the first after none or after an undated one.
    pub fn next(&self, index: &Index, event: Option<EventId>) -> Option<EventId> {
        let after = place(index, event).map_or(0, |place| self.events.partition_point(|&(at, _)| at <= place));
        self.events.get(after).map(|&(_, id)| id)
    }

    /// The event before another, which may itself be hidden; the last before none or before an undated one.
    pub fn previous(&self, index: &Index, event: Option<EventId>) -> Option<EventId> {
        let before =
            place(index, event).map_or(self.events.len(), |place| self.events.partition_point(|&(at, _)| at < place));
        self.events.get(before.checked_sub(1)?).map(|&(_, id)| id)
    }

    /// The stops of a play that goes by so long steps, in order of time; units in which nothing begins are passed over.
    pub fn stops(&self, dataset: &Dataset, unit: Unit) -> Vec<Stop> {
        let begins = |&(place, id): &(usize, EventId)| {
            let when = dataset.events[id].when.as_ref()?;
            Some((unit.index(when.edtf.anchor().earliest), place, id))
        };
        let mut events: Vec<_> = self.events.iter().filter_map(begins).collect();
        sort(&mut events);
        let mut stops: Vec<Stop> = Vec::new();
        for (number, _, first) in events {
            let from = unit.at(number);
            match stops.last_mut() {
                Some(stop) if stop.days.from == from => stop.events += 1,
                _ => stops.push(Stop { days: Window { from, to: unit.end(from) }, events: 1, first }),
            }
        }
        stops
    }
}

impl Stop {
    /// Where play goes on from a window: the first stop that ends after it, or the first of all where there is none to go on
    /// from. Nothing at the end.
    pub fn after(stops: &[Self], window: Option<Window>) -> Option<Self> {
        let at = window.map_or(0, |window| stops.partition_point(|stop| stop.days.to <= window.to));
        stops.get(at).copied()
    }
}

/// The place of an event in the order of all dated ones.
fn place(index: &Index, event: Option<EventId>) -> Option<usize> {
    let event = event?;
    index.in_time.iter().position(|&id| id == event)
}
