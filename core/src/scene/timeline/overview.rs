//! The overview: how many events fall into each year, at true spacing.

use super::plan::{AxisTick, axis};
use super::{reach, sides};
use crate::dataset::{Dataset, Item};
use crate::index::Bits;
use crate::query::Selection;
use crate::scene::focus::Focus;
use crate::scene::mirror::Mirror;
use crate::scene::path::draw;
use crate::timeline::{Histogram, Room, Scale};

/// The frame of an overview: all that no filter changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Overview {
    /// The frame's width and height.
    pub size: (f64, f64),
    /// The named years.
    pub ticks: Vec<AxisTick>,
    /// The map from time to pixels.
    pub scale: Scale,
    /// The baseline with its ticks, as path data.
    pub baseline: String,
    /// The heights of the upper edge of the bars and of their baseline.
    pub rows: (f64, f64),
    /// Whether time runs to the left.
    pub mirror: Mirror,
    /// Where each part of the histogram begins and ends.
    parts: Vec<(f64, f64)>,
    /// The part of each event, in the order of the file; beyond the last for an undated one.
    part_of: Vec<u16>,
    /// How many events each part has.
    all: Vec<u32>,
}

/// The bars of an overview, as path data.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Of all events.
    pub all: String,
    /// Of those that are kept.
    pub kept: String,
    /// Of those that have to do with the focus, on the same scale; nothing where it has a line of its own.
    pub lit: String,
    /// Those of the chosen actor, on a scale of their own: a line, and the most that a part has.
    pub own: Option<(String, u32)>,
}

/// The overview of a dataset in a frame.
pub fn overview(dataset: &Dataset, size: (f64, f64)) -> Overview {
    let (left, right, gutter) = sides(size.0);
    let days = reach(dataset);
    let scale = Scale::even(days, left, right);
    let histogram = Histogram::of(days, ((size.0 - gutter) / 5.0) as usize);
    let none = histogram.len();
    let mut all = vec![0; none + 1];
    let part_of = (dataset.events.rows().iter())
        .map(|event| {
            let part = event.when.as_ref().and_then(|when| histogram.part_of(when.edtf.anchor().earliest));
            let part = part.unwrap_or(none);
            all[part] += 1;
            part as u16
        })
        .collect();
    let parts = histogram.parts().map(|part| (scale.x(part.from), scale.x_end(part.to))).collect();
    let rows = (16.0, size.1 - 14.0);
    let ticks = axis(&scale, &Room { year: 40.0, month: 30.0, day: 46.0 });
    let mut baseline = String::new();
    draw(&mut baseline, "M# #H#", &[left, rows.1, right]);
    ticks.iter().for_each(|tick| draw(&mut baseline, "M# #v4", &[tick.x, rows.1]));
    Overview { size, ticks, baseline, scale, rows, mirror: Mirror::default(), parts, part_of, all }
}

/// The bars under a selection and a focus.
pub fn bars(overview: &Overview, selection: &Selection, focus: Option<&Focus>) -> Bars {
    let kept = selection.events.all();
    let lit = focus.map(|focus| {
        let mut lit = focus.lit.events.clone();
        lit.intersect(&kept);
        overview.count(&lit)
    });
    let is_actor = focus.is_some_and(|focus| matches!(focus.items[..], [Item::Actor(_)]));
    let (own, lit) = if is_actor { (lit, None) } else { (None, lit) };
    Bars {
        all: overview.path(&overview.all),
        kept: overview.path(&overview.count(&kept)),
        lit: lit.map_or_else(String::new, |counts| overview.path(&counts)),
        own: own.and_then(|counts| overview.line(&counts)),
    }
}

impl Overview {
    /// The same with time running to the left.
    #[must_use]
    pub fn turned(mut self, is_turned: bool) -> Self {
        self.mirror = Mirror::new(is_turned, self.size.0);
        self
    }

    /// How many of some events each part has, and how many none has.
    fn count(&self, events: &Bits) -> Vec<u32> {
        let mut counts = vec![0; self.all.len()];
        events.iter().for_each(|event| counts[usize::from(self.part_of[event])] += 1);
        counts
    }

    /// Bars as high as their part of the most there is.
    fn path(&self, counts: &[u32]) -> String {
        let (top, bottom) = self.rows;
        let most = most(&self.all, self.parts.len()).max(1);
        let mut path = String::new();
        for (&(x0, x1), &count) in self.parts.iter().zip(counts).filter(|(_, count)| **count > 0) {
            let height = (bottom - top) * f64::from(count) / f64::from(most);
            let (x0, x1) = (x0 + 0.5, (x1 - 0.5).max(x0 + 2.0));
            draw(&mut path, "M# #H#V#H#z", &[x0, bottom - height, x1, bottom, x0]);
        }
        path
    }

    /// A line in steps whose highest is as high as there is room, and how many that stands for; nothing where there are none.
    fn line(&self, counts: &[u32]) -> Option<(String, u32)> {
        let (top, bottom) = self.rows;
        let most = most(counts, self.parts.len());
        if most == 0 {
            return None;
        }
        let mut path = String::new();
        draw(&mut path, "M# #", &[self.parts.first()?.0, bottom]);
        for (&(x0, x1), &count) in self.parts.iter().zip(counts) {
            let y = bottom - (bottom - top) * f64::from(count) / f64::from(most);
            draw(&mut path, "H#V#H#V#", &[x0, y, x1, bottom]);
        }
        Some((path, most))
    }
}

/// The greatest count of the parts.
fn most(counts: &[u32], parts: usize) -> u32 {
    counts.iter().take(parts).copied().max().unwrap_or(0)
}
