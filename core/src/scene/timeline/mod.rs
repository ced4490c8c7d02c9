//! The timeline as a finished picture: a plan, which says where everything is, and a scene, which says how it looks now.
//!
//! The plan depends on the dataset, the frame, the spacing and the zoom alone, so that no filter moves a mark.

mod column;
mod group;
mod look;
mod overview;
mod plan;

pub use column::{Column, columns};
pub use group::Group;
pub use look::{GroupLabel, GroupLook, TimelineScene, group_name, scene};
pub use overview::{Bars, Overview, bars, overview};
pub use plan::{AxisTick, Ground, Lane, TimelinePlan, axis, beside, line, plan, seen};

use crate::dataset::Dataset;
use crate::date::{Range, Window};
use crate::timeline::domain;

/// The room for the names of lanes beside them, where there is room.
const GUTTER: f64 = 118.0;
/// Below this width the names of lanes stand inside them.
const NARROW: f64 = 560.0;
/// How far the line stays from the ends of its room.
const MARGIN: f64 = 8.0;

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

/// Where a line begins and ends in a frame of that width, and the room for names beside it.
fn sides(width: f64) -> (f64, f64, f64) {
    let gutter = if width < NARROW { 0.0 } else { GUTTER };
    (gutter + MARGIN, width - MARGIN, gutter)
}
