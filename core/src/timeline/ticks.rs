//! Which days of the axis are named: the round ones first, finer ones where there is room, never two on top of each other.

use crate::date::{Civil, Day, Unit};

use super::scale::{Piece, Scale};

/// A named day of the axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// The first day of what it names.
    pub day: Day,
    /// Where that day begins, in pixels; the label stands to the right of it.
    pub x: f64,
    /// What it names: a year, whether round or not, a month or a day.
    pub unit: Unit,
    /// Whether a month or a day has to say its year, since no tick to its left does.
    pub dated: bool,
}

/// How much room the labels need, in pixels, each with the least distance to the next label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// For “2024”. A year before 100, which names its era, is taken to need twice that.
    pub year: f64,
    /// For “May”.
    pub month: f64,
    /// For “26 May”.
    pub day: f64,
}

/// Calendar boundaries from round to fine; each holds those before it.
const LEVELS: [(Unit, i32); 12] = [
    (Unit::Century, 50),
    (Unit::Century, 10),
    (Unit::Century, 5),
    (Unit::Century, 1),
    (Unit::Decade, 5),
    (Unit::Decade, 1),
    (Unit::Year, 5),
    (Unit::Year, 1),
    (Unit::Quarter, 1),
    (Unit::Month, 1),
    (Unit::Day, TEN_DAYS),
    (Unit::Day, 1),
];

/// Every tenth day of a month, without the 31st.
const TEN_DAYS: i32 = 10;

/// The ticks of an axis from left to right. No two labels touch, and none reaches beyond the right end.
///
/// Where gaps are folded, the day after each fold is named first: it tells where the line has arrived. Where a view begins in
/// the middle of time, its first day is named last.
#[must_use]
pub fn ticks(scale: &Scale, room: &Room) -> Vec<Tick> {
    let mut axis = Axis::new(scale, room);
    let folded = scale.folds().next().is_some();
    if folded {
        axis.place_arrivals(scale, !scale.is_cut);
    }
    for level in LEVELS {
        if scale.is_spaced {
            axis.place_all(scale, level);
            continue;
        }
        for piece in scale.pieces().iter().filter(|piece| !piece.folded) {
            axis.place_level(piece, level);
        }
    }
    if !folded || scale.is_cut {
        axis.place_arrivals(scale, true);
    }
    axis.dated(scale.is_cut)
}

impl Tick {
    /// Whether it carries a year: drawn stronger, with a whole line.
    #[must_use]
    pub fn major(&self) -> bool {
        self.dated || self.unit >= Unit::Year
    }
}

/// The ticks placed so far.
struct Axis<'a> {
    room: &'a Room,
    right: f64,
    /// In order of time.
    ticks: Vec<Tick>,
}

impl<'a> Axis<'a> {
    fn new(scale: &Scale, room: &'a Room) -> Axis<'a> {
        Axis { room, right: scale.x_end(scale.domain().to), ticks: Vec::new() }
    }

    /// The first day of the domain, if it should be, and the first after each fold.
    fn place_arrivals(&mut self, scale: &Scale, from_start: bool) {
        let mut arrives = from_start;
        for piece in scale.pieces() {
            if arrives && !piece.folded {
                let day = Day::from_number(piece.from);
                let unit = match day {
                    _ if day.starts_year() => Unit::Year,
                    _ if day.starts_month() => Unit::Month,
                    _ => Unit::Day,
                };
                self.place(Tick { day, x: piece.x, unit, dated: unit < Unit::Year });
            }
            arrives = piece.folded;
        }
    }

    /// The boundaries of one level wherever there is room: marks and not days make the line, and so its parts say nothing of
    /// how close boundaries are.
    fn place_all(&mut self, scale: &Scale, (unit, step): (Unit, i32)) {
        /// More boundaries than that have no room on any screen.
        const MOST: i32 = 2000;
        let domain = scale.domain();
        if domain.days() / unit.least_days() / step > MOST {
            return;
        }
        let mut day = next(domain.from, unit, step);
        while day <= domain.to && day < Day::MAX {
            self.place(Tick { day, x: scale.x(day), unit, dated: false });
            day = next(day.plus(1), unit, step);
        }
    }

    /// The boundaries of one level in one piece, if all of its labels would have room there.
    fn place_level(&mut self, piece: &Piece, (unit, step): (Unit, i32)) {
        let days = match (unit, step) {
            // From the 21st of a February to the first of March.
            (Unit::Day, TEN_DAYS) => 8,
            _ => unit.least_days() * step,
        };
        let first = Day::from_number(piece.from);
        let least = piece.width / f64::from(piece.until - piece.from) * f64::from(days);
        // Among finer ticks stand coarser ones, which need their own room.
        if least < self.width(first, unit, false).max(self.width(first, Unit::Year, false)) {
            return;
        }
        let mut day = next(first, unit, step);
        while day.number() < piece.until && day < Day::MAX {
            let x = piece.x + piece.width * f64::from(day.number() - piece.from) / f64::from(piece.until - piece.from);
            self.place(Tick { day, x, unit, dated: false });
            day = next(day.plus(1), unit, step);
        }
    }

    /// Adds a tick unless its label would touch another or leave the axis.
    fn place(&mut self, tick: Tick) {
        let place = self.ticks.partition_point(|other| other.day < tick.day);
        let end = tick.x + self.width(tick.day, tick.unit, tick.dated);
        let before = place.checked_sub(1).and_then(|place| self.ticks.get(place));
        let clear_before =
            before.is_none_or(|other| other.x + self.width(other.day, other.unit, other.dated) <= tick.x);
        let clear_after = self.ticks.get(place).map_or(self.right, |other| other.x) >= end;
        if clear_before && clear_after {
            self.ticks.insert(place, tick);
        }
    }

    /// The ticks, each month and day with a year in sight: it names its own if none to its left does and there is room, and
    /// is left out if there is none. Where a view begins in the middle of time, the first makes room for itself: else a view of
    /// some days would name none.
    fn dated(mut self, is_cut: bool) -> Vec<Tick> {
        let placed = std::mem::take(&mut self.ticks);
        let mut in_sight = None;
        let mut taken = f64::MIN;
        for (place, &tick) in placed.iter().enumerate() {
            if tick.x < taken {
                continue;
            }
            let year = Some(tick.day.civil().year);
            if tick.major() || in_sight == year {
                in_sight = year;
                self.ticks.push(tick);
                continue;
            }
            let end = tick.x + self.width(tick.day, tick.unit, true);
            let makes_room = is_cut && in_sight.is_none() && end <= self.right;
            if makes_room || placed.get(place + 1).map_or(self.right, |next| next.x) >= end {
                (in_sight, taken) = (year, end);
                self.ticks.push(Tick { dated: true, ..tick });
            }
        }
        self.ticks
    }

    fn width(&self, day: Day, unit: Unit, dated: bool) -> f64 {
        let year = if day.civil().year < 100 { self.room.year * 2.0 } else { self.room.year };
        let own = match unit {
            Unit::Day => self.room.day,
            Unit::Month | Unit::Quarter => self.room.month,
            Unit::Year | Unit::Decade | Unit::Century => return year,
        };
        if dated { own + year } else { own }
    }
}

/// The first boundary of a level that is not before a day; the last day there is when there is none.
fn next(day: Day, unit: Unit, step: i32) -> Day {
    if (unit, step) == (Unit::Day, TEN_DAYS) {
        let Civil { year, month, day } = day.civil();
        let start = Day::start_of_month(year, i32::from(month));
        return match day {
            1 => start,
            2..=11 => start.plus(10),
            12..=21 => start.plus(20),
            _ => Day::start_of_month(year, i32::from(month) + 1),
        };
    }
    let index = unit.index(day);
    let rounded = index.div_euclid(step) * step;
    let boundary = unit.at(rounded);
    if boundary >= day && rounded == index { boundary } else { unit.at(rounded + step) }
}
