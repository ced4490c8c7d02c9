//! The marks of a lane: one by one where they have room, and else several as one.

use super::column::Column;
use crate::dataset::{Dataset, Event, EventId, Id, Item};
use crate::date::{Range, Window};
use crate::order::{sort_by, sort_by_key};
use crate::scene::glyph::Glyph;
use crate::timeline::{Cell, Marks, Scale, cluster, visible};

/// Marks nearer than this are drawn as one.
const APART: f64 = 9.0;
/// The room for the count of a group, with the half of a mark beyond it.
const COUNT: f64 = 26.0;
/// The room for a mark with a count of any size.
const CELL: f64 = 44.0;
/// More marks than that have no room in a cell, whatever they are.
const FEW: usize = 12;

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

impl Group {
    /// What it stays the same by, wherever it is drawn: its first event; never 0.
    pub fn key(&self) -> usize {
        self.events.first().map_or(0, |first| first.index()) + 1
    }

    /// The room it needs to the right of where it is pointed at.
    fn room(&self) -> f64 {
        let beyond = (self.glyph.end - self.glyph.x - APART / 2.0).max(0.0);
        if self.events.len() > 1 { COUNT + beyond } else { APART }
    }

    /// The id of its element.
    pub fn element(&self) -> String {
        ["group-", &self.key().to_string()].concat()
    }
}

/// What the marks of a lane are made from.
pub(super) struct Packer<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) column: &'a Column,
    pub(super) lane: usize,
    /// The height of the middle line of its marks.
    pub(super) y: f64,
    /// The whole line, of which a part is in sight.
    pub(super) line: &'a Scale,
    /// The part that is drawn.
    pub(super) drawn: &'a Scale,
    /// Where the frame begins and ends.
    pub(super) frame: (f64, f64),
}

impl Packer<'_> {
    /// The marks in sight, from left to right. What is wider than a mark with its count lies across others and is pointed at
    /// where it is free; the rest is parted into cells.
    pub(super) fn groups(&self) -> Vec<Group> {
        let view = Window { from: self.line.day(self.frame.0), to: self.line.day(self.frame.1) };
        let mut groups: Vec<Group> = Vec::new();
        for cell in visible(&self.column.marks, self.line, view, CELL) {
            let members: Vec<usize> = cell.members.clone().filter(|&at| !self.is_wide(at)).collect();
            if !members.is_empty() {
                self.part(&cell, &members, &mut groups);
            }
        }
        let mut groups = joined(groups);
        self.lay_across(view, &mut groups);
        sort_by(&mut groups, |a, b| a.glyph.x.total_cmp(&b.glyph.x));
        groups
    }

    fn marks(&self) -> &Marks {
        &self.column.marks
    }

    fn is_wide(&self, at: usize) -> bool {
        let Range { earliest, latest } = self.marks().days(at);
        latest > earliest && self.line.x_end(latest) - self.line.x(earliest) > CELL
    }

    /// The marks of a cell one by one, those of one place as one; or all as one, where that has no room.
    fn part(&self, cell: &Cell, members: &[usize], groups: &mut Vec<Group>) {
        let (left, right) = (cell.ends.0.max(self.frame.0) + APART / 2.0, cell.ends.1 - APART / 2.0);
        if members.len() <= FEW {
            let glyphs: Vec<Glyph> = members.iter().filter_map(|&at| self.glyph(at, None)).collect();
            let xs: Vec<f64> = glyphs.iter().map(|glyph| glyph.x).collect();
            let clusters = cluster(&xs, APART);
            let has_room = clusters.iter().enumerate().all(|(at, one)| {
                let end = clusters.get(at + 1).map_or(cell.ends.1, |next| next.x);
                let count = one.members.first().map_or(one.x, |&first| glyphs[first].end).max(one.x + APART / 2.0);
                one.members.len() == 1 || count + COUNT - APART / 2.0 <= end
            });
            if has_room && xs.len() == members.len() {
                for one in clusters {
                    let members: Vec<usize> = one.members.iter().map(|&at| members[at]).collect();
                    // What is just beyond the frame is not in sight.
                    if one.x > self.frame.0 - APART && one.x < self.frame.1 + APART {
                        groups.extend(self.group(&members, one.x.max(cell.ends.0 + APART / 2.0).min(right)));
                    }
                }
                return;
            }
        }
        let x = members.first().and_then(|&at| self.glyph(at, None)).map_or(left, |glyph| glyph.x);
        groups.extend(self.group(members, x.min(right - COUNT).max(left)));
    }

    /// Adds what is wide: it is pointed at in the free place nearest to its middle, and joins what is there where none is.
    fn lay_across(&self, view: Window, groups: &mut Vec<Group>) {
        let least = (CELL / self.line.widest_day()) as i32;
        let in_view = |at: &usize| {
            let Range { earliest, latest } = self.marks().days(*at);
            self.is_wide(*at) && earliest <= view.to && latest >= view.from
        };
        let mut wide: Vec<usize> = self.marks().of_days(least.max(2)).filter(in_view).collect();
        sort_by_key(&mut wide, |&at| (self.marks().days(at).earliest, self.marks().days(at).latest));
        for same in wide.chunk_by(|&a, &b| self.marks().days(a) == self.marks().days(b)) {
            let Range { earliest, latest } = self.marks().days(same[0]);
            let (from, to) = (self.line.x(earliest).max(self.frame.0), self.line.x_end(latest).min(self.frame.1));
            let Some(natural) = self.glyph(same[0], None) else { continue };
            let room = if same.len() > 1 { COUNT } else { APART };
            let wanted = natural.x.min(to - APART).max(from + APART);
            let free =
                |x: &f64| groups.iter().all(|other| x + room <= other.glyph.x || other.glyph.x + other.room() <= *x);
            let beside = groups.iter().flat_map(|other| [other.glyph.x - room, other.glyph.x + other.room()]);
            let inside = |x: &f64| from < *x && *x < to;
            let nearest = std::iter::once(wanted).chain(beside).filter(inside).filter(free);
            let x = nearest.min_by(|a, b| (a - wanted).abs().total_cmp(&(b - wanted).abs()));
            let distance = |group: &Group| (group.glyph.x - wanted).abs();
            match (x, groups.iter_mut().min_by(|a, b| distance(a).total_cmp(&distance(b)))) {
                (None, Some(group)) => group.events.extend(same.iter().map(|&at| self.event(at))),
                (x, _) => groups.extend(self.group(same, x.unwrap_or(wanted)).map(|mut group| {
                    if same.len() > 1 {
                        // The count stands beside the place that is pointed at, on the mark itself.
                        group.glyph.end = group.glyph.end.min(group.glyph.x + 5.0);
                    }
                    group
                })),
            }
        }
    }

    fn group(&self, members: &[usize], x: f64) -> Option<Group> {
        let mut glyph = self.glyph(*members.first()?, Some(x))?;
        let first = &self.dataset.events[self.event(*members.first()?)];
        if let Some(is_later) = leans(self.dataset, first) {
            glyph.lean(self.y, is_later);
        }
        Some(Group { lane: self.lane, events: members.iter().map(|&at| self.event(at)).collect(), glyph, y: self.y })
    }

    fn event(&self, at: usize) -> EventId {
        self.column.events[self.marks().place(at)]
    }

    fn glyph(&self, at: usize, x: Option<f64>) -> Option<Glyph> {
        let event = &self.dataset.events[self.event(at)];
        Some(Glyph::new(event.when.as_ref()?, event.status, self.drawn, self.y, x))
    }
}

/// Groups from left to right, those that would touch as one: cells at the ends of pieces may be narrower than a count.
fn joined(groups: Vec<Group>) -> Vec<Group> {
    let mut apart: Vec<Group> = Vec::new();
    for group in groups {
        match apart.last_mut() {
            Some(before) if group.glyph.x < before.glyph.x + before.room() - 0.5 => before.events.extend(group.events),
            _ => apart.push(group),
        }
    }
    apart
}

/// Whether the event that another's time was worked out from is later than that; nothing where there is none with a date.
fn leans(dataset: &Dataset, event: &Event) -> Option<bool> {
    let when = event.when.as_ref()?;
    let Some(Item::Event(from)) = when.from else { return None };
    let base = dataset.events[from].when.as_ref()?;
    Some(base.edtf.sort_key() > when.edtf.sort_key())
}
