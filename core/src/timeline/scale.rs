//! Where a day lies on the line: a map from time to pixels, linear in pieces, so that gaps can be folded.

use crate::date::{Day, Range, Unit, Window};
use crate::order::sort;

/// The width of a folded gap in pixels: room for the two strokes that mark it.
const FOLD: f64 = 14.0;
/// The most of the line that folds may take together, however many there are.
const MOST_FOLDED: f64 = 1.0 / 3.0;
/// How many units without a mark make a gap. A lone one would hardly be narrower for being folded.
const GAP: usize = 2;
/// The room of a lone unit without a mark, where one with a single mark has 1.
const QUIET: f64 = 0.25;
/// What lasted up to so many units keeps all of them open. Of what lasted longer only the first and the last count, or a
/// war of a century would hold every gap open.
const LONG: usize = 12;

/// A map between days and pixels. Strictly increasing over its domain, constant beyond it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Adjoining, in order, at least one.
    pieces: Vec<Piece>,
    /// Whether it begins where a view does and not where time does.
    pub(super) is_cut: bool,
    /// Whether its pieces are made by marks and not by the calendar.
    pub(super) is_spaced: bool,
}

/// Days that are equally wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Piece {
    /// Number of the first day.
    pub(super) from: i32,
    /// Number of the day after the last, greater than `from`.
    pub(super) until: i32,
    /// Where the first day begins.
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) folded: bool,
}

impl Scale {
    /// True spacing: every day is as wide as any other, from `left` to `right` pixels.
    #[must_use]
    pub fn even(domain: Window, left: f64, right: f64) -> Scale {
        let whole = Piece {
            from: domain.from.number(),
            until: domain.to.number() + 1,
            x: left,
            width: right - left,
            folded: false,
        };
        Scale::of(vec![whole])
    }

    /// Gaps folded: years without a mark close to a narrow band, the others are wider the more marks they have.
    ///
    /// `anchors` are the days each mark names, as [`crate::date::Edtf::anchor`] has them. The unit is the year, or one that
    /// suits the length of the domain. The room of a unit grows with the square root of its marks: in proportion to them,
    /// one full year would leave the others nothing; the square root is what makes counts of any size vary alike (Bartlett,
    /// “The square root transformation in analysis of variance”, 1936). Below one mark a unit it grows in proportion, so
    /// that one mark has the same room however many units it spans.
    #[must_use]
    pub fn folded(domain: Window, anchors: &[Range], left: f64, right: f64) -> Scale {
        let unit = unit_of(domain);
        let counts = counts(unit, domain, anchors);
        let first = unit.index(domain.from);
        let start = |place: usize| unit.at(first.saturating_add(place as i32)).max(domain.from).number();
        let until = |place: usize| {
            if place < counts.len() { start(place) } else { domain.to.number() + 1 }
        };

        let mut pieces = Vec::new();
        let mut place = 0;
        while place < counts.len() {
            let empty = counts.iter().skip(place).take_while(|&&count| count == 0.0).count();
            let (folded, next) = if empty >= GAP { (true, place + empty) } else { (false, place + 1) };
            let (from, until) = (start(place), until(next));
            // Weights for now; pixels once all of them are known.
            let width = if folded { 0.0 } else { weight(counts.get(place).copied(), unit, until - from) };
            pieces.push(Piece { from, until, x: left, width, folded });
            place = next;
        }
        spread(&mut pieces, left, right - left);
        Scale::of(pieces)
    }

    /// Even spacing: from each day on which a mark begins to the next there is the same room, however long that was.
    #[must_use]
    pub fn spaced(domain: Window, anchors: &[Range], left: f64, right: f64) -> Scale {
        let mut days: Vec<Day> = anchors.iter().map(|anchor| anchor.earliest.clamp(domain.from, domain.to)).collect();
        sort(&mut days);
        days.dedup();
        // What is before the first mark goes with it.
        let first = days.first_mut().map(|first| std::mem::replace(first, domain.from));
        let starts: Vec<i32> =
            if first.is_some() { days } else { vec![domain.from] }.into_iter().map(Day::number).collect();
        let end = domain.to.number() + 1;
        let mut pieces: Vec<_> = (starts.iter().enumerate())
            .map(|(at, &from)| {
                let until = starts.get(at + 1).copied().unwrap_or(end);
                Piece { from, until, x: left, width: 1.0, folded: false }
            })
            .collect();
        spread(&mut pieces, left, right - left);
        Scale { is_spaced: true, ..Scale::of(pieces) }
    }

    fn of(pieces: Vec<Piece>) -> Scale {
        Scale { pieces, is_cut: false, is_spaced: false }
    }

    /// Where a day begins.
    #[must_use]
    pub fn x(&self, day: Day) -> f64 {
        self.x_of(day.number())
    }

    /// Where a day ends, which is where the next one begins.
    #[must_use]
    pub fn x_end(&self, day: Day) -> f64 {
        self.x_of(day.number() + 1)
    }

    /// The middle of a day: where the mark of something known to the day stands.
    #[must_use]
    pub fn middle(&self, day: Day) -> f64 {
        (self.x(day) + self.x_end(day)) / 2.0
    }

    /// The day drawn at a position; the first or the last of the domain beyond it.
    #[must_use]
    pub fn day(&self, x: f64) -> Day {
        let Window { from, to } = self.domain();
        // Where a day begins, rounding may have put its first pixel a hair before it.
        Day::from_number(libm::floor(self.time(x) + 1e-6) as i32).max(from).min(to)
    }

    /// The moment drawn at a position, in days, of which whole ones are as [`Day::number`] has them; the beginning or the end
    /// of the domain beyond it.
    pub(super) fn time(&self, x: f64) -> f64 {
        let place = self.pieces.partition_point(|piece| piece.x + piece.width <= x);
        match (self.pieces.get(place), self.pieces.last()) {
            (Some(piece), _) => {
                let part = ((x - piece.x) / piece.width).max(0.0);
                f64::from(piece.from) + part * f64::from(piece.until - piece.from)
            }
            (None, Some(last)) => f64::from(last.until),
            (None, None) => 0.0,
        }
    }

    /// Where a moment is drawn.
    pub(super) fn place(&self, time: f64) -> f64 {
        let place = self.pieces.partition_point(|piece| f64::from(piece.until) <= time);
        match (self.pieces.get(place), self.pieces.last()) {
            (Some(piece), _) => piece.x + piece.width * piece.part(time),
            (None, Some(last)) => last.x + last.width,
            (None, None) => 0.0,
        }
    }

    /// Where it begins and ends.
    #[must_use]
    pub fn ends(&self) -> (f64, f64) {
        match (self.pieces.first(), self.pieces.last()) {
            (Some(first), Some(last)) => (first.x, last.x + last.width),
            _ => (0.0, 0.0),
        }
    }

    /// The same with all but the folds so many times as wide, and then moved by some pixels.
    pub(super) fn stretched(&self, by: f64, shift: f64) -> Scale {
        let mut scale = self.clone();
        let mut x = self.ends().0 + shift;
        for piece in &mut scale.pieces {
            piece.x = x;
            piece.width *= if piece.folded { 1.0 } else { by };
            x += piece.width;
        }
        scale
    }

    /// What of it is drawn between two positions, in whole days.
    #[must_use]
    pub fn cut(&self, left: f64, right: f64) -> Scale {
        let (from, to) = (self.day(left), self.day(right));
        let (first, end) = (from.number(), to.number() + 1);
        let seen = self.pieces.iter().filter(|piece| piece.until > first && piece.from < end).map(|piece| {
            let (from, until) = (piece.from.max(first), piece.until.min(end));
            let x = self.x_of(from);
            Piece { from, until, x, width: self.x_of(until) - x, folded: piece.folded }
        });
        Scale { pieces: seen.collect(), is_cut: from > self.domain().from, is_spaced: self.is_spaced }
    }

    /// The most pixels that a day has.
    #[must_use]
    pub fn widest_day(&self) -> f64 {
        let widths = self
            .pieces
            .iter()
            .filter(|piece| !piece.folded)
            .map(|piece| piece.width / f64::from(piece.until - piece.from));
        widths.fold(0.0, f64::max)
    }

    /// The bands of folded time, from left to right: where each begins and ends.
    pub fn folds(&self) -> impl Iterator<Item = (f64, f64)> {
        self.pieces.iter().filter(|piece| piece.folded).map(|piece| (piece.x, piece.x + piece.width))
    }

    /// The days it reaches over.
    #[must_use]
    pub fn domain(&self) -> Window {
        match (self.pieces.first(), self.pieces.last()) {
            (Some(first), Some(last)) => {
                Window { from: Day::from_number(first.from), to: Day::from_number(last.until - 1) }
            }
            _ => Window::ALL,
        }
    }

    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    fn x_of(&self, number: i32) -> f64 {
        self.place(f64::from(number))
    }
}

impl Piece {
    /// How much of it lies before a moment, from 0 to 1.
    fn part(&self, time: f64) -> f64 {
        (time - f64::from(self.from)).max(0.0) / f64::from(self.until - self.from)
    }
}

/// The unit whose empty stretches are gaps, for a domain of that length.
fn unit_of(domain: Window) -> Unit {
    match Unit::Year.index(domain.to) - Unit::Year.index(domain.from) {
        ..3 => Unit::Month,
        3..400 => Unit::Year,
        400..4000 => Unit::Decade,
        _ => Unit::Century,
    }
}

/// How many marks fall into each unit of the domain; one that spans several counts a part in each.
fn counts(unit: Unit, domain: Window, anchors: &[Range]) -> Vec<f64> {
    let first = unit.index(domain.from);
    let place = |day: Day| (unit.index(day.clamp(domain.from, domain.to)) - first) as usize;
    let mut counts = vec![0.0; place(domain.to) + 1];
    let outside = |anchor: &Range| anchor.latest < domain.from || anchor.earliest > domain.to;
    for anchor in anchors.iter().filter(|anchor| !outside(anchor)) {
        let (start, end) = (place(anchor.earliest), place(anchor.latest));
        let units = end - start + 1;
        if units > LONG {
            for place in [start, end] {
                counts.iter_mut().skip(place).take(1).for_each(|count| *count += 0.5);
            }
        } else {
            for count in counts.iter_mut().take(end + 1).skip(start) {
                *count += 1.0 / units as f64;
            }
        }
    }
    counts
}

/// The room a unit gets, where a whole one with a single mark gets 1. A part of a unit, at the edge of the domain, counts
/// as a whole one equally full would, cut off.
fn weight(count: Option<f64>, unit: Unit, days: i32) -> f64 {
    let part = f64::from(days) / f64::from(unit.least_days());
    match count {
        Some(count) if count > 0.0 => count.min((count * part).sqrt()),
        _ => QUIET * part,
    }
}

/// Turns weights into pixels.
fn spread(pieces: &mut [Piece], left: f64, width: f64) {
    let folds = pieces.iter().filter(|piece| piece.folded).count();
    let total: f64 = pieces.iter().map(|piece| piece.width).sum();
    let fold = match folds {
        0 => 0.0,
        _ if total == 0.0 => width / folds as f64,
        _ => FOLD.min(width * MOST_FOLDED / folds as f64),
    };
    let each = if total == 0.0 { 0.0 } else { (width - fold * folds as f64) / total };
    let mut x = left;
    for piece in pieces {
        piece.x = x;
        piece.width = if piece.folded { fold } else { piece.width * each };
        x += piece.width;
    }
}
