//! When items can have been, in columns that a window is held against in one pass.

use super::Bits;
use crate::dataset::{Dataset, EventId, Id};
use crate::date::{Day, Extent, Range, Window};

/// For each item of one sort, when it can have been.
#[derive(Clone, Debug)]
pub struct Times {
    rows: Vec<Row>,
    /// The happenings with an open side, with all the days they can have been on.
    open: Vec<(usize, Window)>,
}

/// The days of one item: first and last on which it is looked for, and the two that decide whether a window surely holds it.
type Row = [i32; 4];

/// Of what has no time: looked for everywhere, held for sure by no window.
const UNDATED: Row = [i32::MIN, i32::MAX, i32::MAX, i32::MIN];

impl Times {
    /// The times of items, nothing for an undated one: when each can have been, and as its date alone has it, which says how
    /// far it is looked for.
    pub fn new(extents: &[Option<Extent>], stated: &[Option<Extent>]) -> Self {
        let mut times = Self { rows: Vec::with_capacity(extents.len()), open: Vec::new() };
        for (at, (extent, stated)) in extents.iter().zip(stated).enumerate() {
            let (Some(extent), Some(stated)) = (extent, stated) else {
                times.rows.push(UNDATED);
                continue;
            };
            let (whole, sure) = (Window { from: extent.first(), to: extent.last() }, extent.sure());
            let Window { from, to } = stated.reach();
            let reach = Window { from: from.max(whole.from), to: to.min(whole.to) };
            times.rows.push([reach.from, reach.to, sure.0, sure.1].map(Day::number));
            if reach != whole {
                times.open.push((at, whole));
            }
        }
        times
    }

    /// The items a window surely counts and those it possibly does, as [`Extent::counted`] has it. What has no time may lie
    /// in any window.
    pub fn within(&self, window: &Window) -> (Bits, Bits) {
        let (mut surely, mut possibly) = (Bits::none(self.rows.len()), Bits::none(self.rows.len()));
        let (from, to) = (window.from.number(), window.to.number());
        for (place, rows) in self.rows.chunks(64).enumerate() {
            let (mut held, mut sure) = (0_u64, 0_u64);
            for (bit, row) in rows.iter().enumerate() {
                held |= u64::from((row[0] <= to) & (row[1] >= from)) << bit;
                sure |= u64::from((row[2] <= to) & (row[3] >= from)) << bit;
            }
            surely.set_word(place, sure);
            possibly.set_word(place, held & !sure);
        }
        (surely, possibly)
    }

    /// The items that the window leaves out although nothing but a convention says that they were not in it: how far
    /// [`Extent::reach`] looks for a happening known only by a day.
    pub fn beyond(&self, window: &Window) -> Bits {
        let mut beyond = Bits::none(self.rows.len());
        for &(at, _) in self.open.iter().filter(|(_, whole)| whole.from <= window.to && whole.to >= window.from) {
            if self.rows[at][0] > window.to.number() || self.rows[at][1] < window.from.number() {
                beyond.insert(at);
            }
        }
        beyond
    }
}

/// How often bounds are handed on: a chain of more happenings that are each open on the same side is not followed to its end.
const PASSES: usize = 8;

/// When each event can have been: as its date has it, and where that leaves a side of a happening open, no further than the
/// events allow that it surely comes after or before.
pub(super) fn bounded(dataset: &Dataset, stated: &[Option<Extent>]) -> Vec<Option<Extent>> {
    let mut extents = stated.to_vec();
    let mut pairs = Vec::new();
    for (id, event) in dataset.events.iter() {
        event.follows.iter().for_each(|&earlier| pairs.push((earlier, id)));
        event.precedes.iter().for_each(|&later| pairs.push((id, later)));
    }
    for _ in 0..PASSES {
        pairs.iter().for_each(|&(first, second)| bound(stated, &mut extents, first, second));
    }
    extents
}

/// Bounds the open sides of two happenings of which one surely comes first.
fn bound(stated: &[Option<Extent>], extents: &mut [Option<Extent>], first: EventId, second: EventId) {
    let (first, second) = (first.index(), second.index());
    let (Some(one), Some(two)) = (extents[first], extents[second]) else { return };
    if let (Some(Extent::Moment(Range { latest: Day::MAX, .. })), Extent::Moment(range)) = (stated[first], one) {
        let latest = two.sure().0.min(range.latest).max(range.earliest);
        extents[first] = Some(Extent::Moment(Range { latest, ..range }));
    }
    if let (Some(Extent::Moment(Range { earliest: Day::MIN, .. })), Extent::Moment(range)) = (stated[second], two) {
        let earliest = one.sure().1.max(range.earliest).min(range.latest);
        extents[second] = Some(Extent::Moment(Range { earliest, ..range }));
    }
}
