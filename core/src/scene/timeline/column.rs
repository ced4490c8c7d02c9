//! What stands in the lanes of a timeline, in columns: made once for a dataset and what its lanes stand for.

use super::reach;
use crate::dataset::{Dataset, EventId};
use crate::date::Form;
use crate::index::Index;
use crate::query::{Grouping, Lanes};
use crate::timeline::Marks;

/// The dated events of a lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What the lane is called; nothing for the lane of what is in no other.
    pub name: Option<String>,
    /// The events, in order of time.
    pub events: Vec<EventId>,
    /// Their days. What goes on reaches to the end of the line.
    pub marks: Marks,
}

/// The columns of a dataset, one for each lane, from the top.
pub fn columns(dataset: &Dataset, index: &Index, by: Lanes) -> Vec<Column> {
    let grouping = Grouping::new(dataset, by);
    let mut events = vec![Vec::new(); grouping.lanes.len()];
    index.in_time.iter().for_each(|&id| events[grouping.of[id]].push(id));
    let last = reach(dataset).to;
    let column = |(lane, events): (usize, Vec<EventId>)| {
        let days = events.iter().filter_map(|&id| {
            let event = &dataset.events[id];
            let edtf = &event.when.as_ref()?.edtf;
            let mut days = edtf.anchor();
            if edtf.form() == Form::Ongoing && !event.status.is_unreal() {
                days.latest = last.max(days.latest);
            }
            Some(days)
        });
        let marks = Marks::new(&days.collect::<Vec<_>>());
        Column { name: grouping.name(dataset, lane).map(str::to_owned), events, marks }
    };
    events.into_iter().enumerate().map(column).collect()
}
