//! What of very many marks is drawn on a zoomed line: found by binary search, one by one where there is room, as counts
//! where there is none.
//!
//! The line is parted into cells, each at least as wide as a mark with its count: whole units of the calendar, the finest
//! that are wide enough. Cells are cut by the calendar and not by what they hold or where the view begins, so that neither a
//! filter nor moving the view shifts them; zooming in parts a cell into finer ones. What lies in a cell is drawn mark by mark
//! where that has room in it, and else as one mark with a count, at the day of its first member.

use super::scale::{Piece, Scale};
use crate::date::{Day, Range, Unit, Window};
use crate::order::{order, sort_by};

/// The days of marks in columns, sorted once.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// The days of each, by their middle.
    days: Vec<Range>,
    /// The place of each in the list it came from.
    places: Vec<usize>,
    /// The numbers in the columns of what is longer than a day, the longest first.
    long: Vec<usize>,
}

/// The marks that stand in one stretch of the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its days.
    pub days: Window,
    /// Where it begins and ends, in pixels.
    pub ends: (f64, f64),
    /// The numbers of its marks in the columns.
    pub members: std::ops::Range<usize>,
}

impl Marks {
    /// The columns of marks by the days they name, as [`crate::date::Edtf::anchor`] has them.
    #[must_use]
    pub fn new(anchors: &[Range]) -> Self {
        let middles: Vec<i32> = anchors.iter().map(|&days| middle(days)).collect();
        let places = order(anchors.len(), &|a, b| middles[a].cmp(&middles[b]));
        let days: Vec<Range> = places.iter().map(|&place| anchors[place]).collect();
        let length = |at: usize| days[at].latest - days[at].earliest;
        let mut long: Vec<usize> = (0..days.len()).filter(|&at| length(at) > 0).collect();
        sort_by(&mut long, |&a, &b| length(b).cmp(&length(a)));
        Self { days, places, long }
    }

    /// The place of a mark, by its number in the columns, in the list it came from.
    #[must_use]
    pub fn place(&self, at: usize) -> usize {
        self.places[at]
    }

    /// The days that a mark names.
    #[must_use]
    pub fn days(&self, at: usize) -> Range {
        self.days[at]
    }

    /// The marks that name at least so many days, more than one, the longest first.
    pub fn of_days(&self, least: i32) -> impl Iterator<Item = usize> {
        self.long.iter().copied().take_while(move |&at| self.days[at].latest - self.days[at].earliest + 1 >= least)
    }

    /// How many marks have their middle before a day.
    fn before(&self, day: i32) -> usize {
        self.days.partition_point(|&days| middle(days) < day)
    }
}

/// The number of the day in the middle.
fn middle(days: Range) -> i32 {
    let (from, to) = (days.earliest.number(), days.latest.number());
    from + (to - from) / 2
}

/// The cells of a line that have a mark and lie in a view, from left to right, each at least so many pixels wide where the line
/// is. There are no more than fit the view, however many marks there are, and each is found in log n steps.
#[must_use]
pub fn visible(marks: &Marks, scale: &Scale, view: Window, least: f64) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut add = |from: i32, until: i32| {
        if from > view.to.number() || until <= view.from.number() {
            return;
        }
        let members = marks.before(from)..marks.before(until);
        if !members.is_empty() {
            let days = Window { from: Day::from_number(from), to: Day::from_number(until - 1) };
            cells.push(Cell { days, ends: (scale.x(days.from), scale.x_end(days.to)), members });
        }
    };
    // Pieces too narrow for a cell of their own share one.
    let mut narrow: Option<(i32, f64)> = None;
    for piece in scale.pieces() {
        if let Some((from, x)) = narrow
            && (piece.width >= least || piece.x - x >= least)
        {
            add(from, piece.from);
            narrow = None;
        }
        if piece.width >= least {
            part(piece, view, least, &mut add);
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
fn part(piece: &Piece, view: Window, least: f64, add: &mut dyn FnMut(i32, i32)) {
    let pixels = piece.width / f64::from(piece.until - piece.from);
    let is_wide = |days: i32| f64::from(days) * pixels >= least;
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
