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

    /// The first day of the unit that holds a day.
    #[must_use]
    pub fn start(self, day: Day) -> Day {
        self.shifted(day, 0)
    }

    /// The last day of the unit that holds a day.
    #[must_use]
    pub fn end(self, day: Day) -> Day {
        match (self, self.shifted(day, 1)) {
            (Unit::Day, _) => day,
            // The next unit begins beyond the last day there is.
            (_, Day::MAX) => Day::MAX,
            (_, next) => next.plus(-1),
        }
    }

    /// The first day of the unit so many units after the one that holds a day, or before it where negative.
    #[must_use]
    pub fn shifted(self, day: Day, units: i32) -> Day {
        let Civil { year, month, .. } = day.civil();
        let month = i32::from(month);
        match self {
            Unit::Day => day.plus(units),
            Unit::Month => Day::start_of_month(year, month.saturating_add(units)),
            Unit::Quarter => {
                let first = (month - 1) / 3 * 3 + 1;
                Day::start_of_month(year, first.saturating_add(units.saturating_mul(3)))
            }
            Unit::Year => Day::start_of_year(year.saturating_add(units)),
            Unit::Decade => Day::start_of_year((year.div_euclid(10).saturating_add(units)).saturating_mul(10)),
            Unit::Century => Day::start_of_year((year.div_euclid(100).saturating_add(units)).saturating_mul(100)),
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
