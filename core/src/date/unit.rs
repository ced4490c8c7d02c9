//! The units a calendar is divided into, for snapping, stepping and counting.

use super::day::{Civil, Day};

/// A calendar unit, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// One day.
    Day,
    /// A calendar month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
    /// Ten years, from one that ends in 0.
    Decade,
    /// A hundred years, from one that ends in 00.
    Century,
}

impl Unit {
    /// All units, finest first.
    pub const ALL: [Unit; 6] = [Unit::Day, Unit::Month, Unit::Quarter, Unit::Year, Unit::Decade, Unit::Century];

    /// Which unit of its kind holds a day. Neighbours differ by 1; what is numbered 0 is the unit's own affair.
    #[must_use]
    pub fn index(self, day: Day) -> i32 {
        let Civil { year, month, .. } = day.civil();
        match self {
            Unit::Day => day.number(),
            Unit::Month => year * 12 + i32::from(month) - 1,
            Unit::Quarter => year * 4 + (i32::from(month) - 1) / 3,
            Unit::Year => year,
            Unit::Decade => year.div_euclid(10),
            Unit::Century => year.div_euclid(100),
        }
    }

    /// The first day of the unit with that index; the first or last day there is when it begins beyond.
    #[must_use]
    pub fn at(self, index: i32) -> Day {
        match self {
            Unit::Day => Day::from_number(index),
            Unit::Month => Day::start_of_month(0, index.saturating_add(1)),
            Unit::Quarter => Day::start_of_month(0, index.saturating_mul(3).saturating_add(1)),
            Unit::Year => Day::start_of_year(index),
            Unit::Decade => Day::start_of_year(index.saturating_mul(10)),
            Unit::Century => Day::start_of_year(index.saturating_mul(100)),
        }
    }

    /// The first day of the unit that holds a day.
    #[must_use]
    pub fn start(self, day: Day) -> Day {
        self.at(self.index(day))
    }

    /// The last day of the unit that holds a day.
    #[must_use]
    pub fn end(self, day: Day) -> Day {
        match (self, self.at(self.index(day) + 1)) {
            (Unit::Day, _) => day,
            // The next unit begins beyond the last day there is.
            (_, Day::MAX) => Day::MAX,
            (_, next) => next.plus(-1),
        }
    }

    /// The fewest days the unit can have: what fits into that fits everywhere.
    #[must_use]
    pub fn least_days(self) -> i32 {
        match self {
            Unit::Day => 1,
            Unit::Month => 28,
            Unit::Quarter => 90,
            Unit::Year => 365,
            Unit::Decade => 3652,
            Unit::Century => 36_524,
        }
    }
}
