//! What of very many marks is drawn on a zoomed line: found by binary search, one by one where there is room, as counts
//! where there is none.
//!
//! The line is parted into cells, each at least as wide as two marks stand apart: whole units of the calendar, the finest
//! that are wide enough. What begins in a cell is one mark, with its count where it is more than one. Cells are cut by the
//! calendar and not by what they hold or where the view begins, so that neither a filter nor moving the view shifts them;
//! zooming in parts a cell into finer ones. A mark stands at the day of its first member, moved by half the distance
//! at most to stay clear of the cell's edges: marks of neighbouring cells never touch, and as a cell is parted its first mark
//! hardly moves.

use super::scale::{Piece, Scale};
use crate::date::{Day, Range, Unit, Window};
use crate::order::order;

/// The days of marks in columns, sorted once.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// Number of the first day of each, rising.
    starts: Vec<i32>,
    /// Number of the last day of each.
    ends: Vec<i32>,
    /// The greatest last day up to each.
    reaches: Vec<i32>,
    /// The place of each in the list it came from.
    places: Vec<usize>,
}

/// How many of the marks up to each are kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Counts {
    /// One more than there are marks.
    sums: Vec<u32>,
}

/// The marks that begin in one stretch of the line, drawn as one.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its days.
    pub days: Window,
    /// Where its mark stands, in pixels.
    pub x: f64,
    /// The first of the marks in the sorted columns, see [`Marks::place`], and how many follow it: those of the cell, kept
    /// or not.
    pub members: std::ops::Range<usize>,
    /// How many of them are kept.
    pub count: usize,
}

impl Marks {
    /// The columns of marks by the days they name, as [`crate::date::Edtf::anchor`] has them.
    #[must_use]
    pub fn new(anchors: &[Range]) -> Self {
        let places = order(anchors.len(), &|a, b| {
            let key = |at: usize| (anchors[at].earliest, anchors[at].latest);
            key(a).cmp(&key(b))
        });
        let mut marks = Self { starts: Vec::new(), ends: Vec::new(), reaches: Vec::new(), places };
        let mut reach = i32::MIN;
        for &place in &marks.places {
            let Range { earliest, latest } = anchors[place];
            reach = reach.max(latest.number());
            marks.starts.push(earliest.number());
            marks.ends.push(latest.number());
            marks.reaches.push(reach);
        }
        marks
    }

    /// The place of a mark, by its number in the columns, in the list it came from.
    #[must_use]
    pub fn place(&self, at: usize) -> usize {
        self.places[at]
    }

    /// The counts of those marks of which `keep` is true, by their place in the list they came from. Once for each filter, not
    /// for each frame.
    #[must_use]
    pub fn counts(&self, keep: &dyn Fn(usize) -> bool) -> Counts {
        let mut sums = vec![0];
        let mut sum = 0;
        for &place in &self.places {
            sum += u32::from(keep(place));
            sums.push(sum);
        }
        Counts { sums }
    }

    /// The marks that began before a view and reach into it, by their places, in order of time: to be drawn at its edge.
    #[must_use]
    pub fn reaching(&self, view: Window) -> Vec<usize> {
        let from = view.from.number();
        let first = self.reaches.partition_point(|&reach| reach < from);
        let before = self.before(from);
        (first..before).filter(|&at| self.ends[at] >= from).map(|at| self.places[at]).collect()
    }

    /// How many marks begin before a day.
    fn before(&self, day: i32) -> usize {
        self.starts.partition_point(|&start| start < day)
    }
}

/// The cells of a line that have a mark and lie in a view, from left to right. `apart` is how many pixels two marks have to be
/// apart. There are no more than the line is `apart` wide, however many marks there are, and each is found in log n steps.
#[must_use]
pub fn visible(marks: &Marks, counts: &Counts, scale: &Scale, view: Window, apart: f64) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut add = |from: i32, until: i32| {
        let members = marks.before(from)..marks.before(until);
        if members.is_empty() || from > view.to.number() || until <= view.from.number() {
            return;
        }
        let days = Window { from: Day::from_number(from), to: Day::from_number(until - 1) };
        let (left, right) = (scale.x(days.from), scale.x_end(days.to));
        let x = scale.middle(Day::from_number(marks.starts[members.start]));
        let margin = (apart / 2.0).min((right - left) / 2.0);
        let count = (counts.sums[members.end] - counts.sums[members.start]) as usize;
        cells.push(Cell { days, x: x.max(left + margin).min(right - margin), members, count });
    };
    // Pieces too narrow for a mark of their own share one.
    let mut narrow: Option<(i32, f64)> = None;
    for piece in scale.pieces() {
        if let Some((from, x)) = narrow
            && (piece.width >= apart || piece.x - x >= apart)
        {
            add(from, piece.from);
            narrow = None;
        }
        if piece.width >= apart {
            part(piece, view, apart, &mut add);
        } else if narrow.is_none() {
            narrow = Some((piece.from, piece.x));
        }
    }
    if let Some((from, _)) = narrow {
        add(from, scale.domain().to.number() + 1);
    }
    cells
}

/// The cells of a piece that is wide enough for one: from which day, until before which.
fn part(piece: &Piece, view: Window, apart: f64, add: &mut dyn FnMut(i32, i32)) {
    let pixels = piece.width / f64::from(piece.until - piece.from);
    let is_wide = |days: i32| f64::from(days) * pixels >= apart;
    let Some(unit) = Unit::ALL.into_iter().find(|unit| is_wide(unit.least_days())) else {
        return add(piece.from, piece.until);
    };
    let next = |day: i32| unit.end(Day::from_number(day)).number() + 1;
    // Two units before the view: what the first of the piece is joined with lies no further back.
    let first = unit.at(unit.index(view.from).saturating_sub(2)).number();
    let mut from = first.max(piece.from);
    while from < piece.until && from <= view.to.number() {
        let mut until = next(from).min(piece.until);
        // At the ends of the line a unit may be cut short.
        while !is_wide(until - from) && until < piece.until {
            until = next(until).min(piece.until);
        }
        if !is_wide(piece.until - until) {
            until = piece.until;
        }
        add(from, until);
        from = until;
    }
}
