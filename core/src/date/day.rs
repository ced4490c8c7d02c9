//! One day of the proleptic Gregorian calendar, as a number that can be ordered, added to and subtracted.

use std::ops::Sub;

/// Days from 0000-03-01, where the algorithm's eras begin, to 1970-01-01.
const EPOCH: i32 = 719_468;
/// Days in an era of 400 years, after which the Gregorian calendar repeats.
const ERA: i32 = 146_097;

/// A day, counted from 1970-01-01, between −9999-01-01 and 9999-12-31.
///
/// The first and the last day also stand for “not bounded on this side”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// A day by year, month and day of the month. Year 0 is the year before year 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Civil {
    /// Astronomical year, −9999 to 9999.
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// −9999-01-01, and “no earliest day is known”.
    pub const MIN: Day = Day(number_of(-9999, 1, 1));
    /// 9999-12-31, and “no latest day is known”.
    pub const MAX: Day = Day(number_of(9999, 12, 31));

    /// The day of that name, or nothing where the calendar has none or the year is out of range.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Day> {
        let exists = (-9999..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then(|| Day(number_of(year, month, day)))
    }

    /// Days since 1970-01-01; negative before it.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// The day with that number, or the nearest one there is.
    #[must_use]
    pub fn from_number(number: i32) -> Day {
        Day(number.clamp(Day::MIN.0, Day::MAX.0))
    }

    /// Year, month and day of the month, after Hinnant, “chrono-Compatible Low-Level Date Algorithms” (2013).
    #[must_use]
    pub fn civil(self) -> Civil {
        let shifted = self.0 + EPOCH;
        let era = shifted.div_euclid(ERA);
        let of_era = shifted.rem_euclid(ERA);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // Years begin in March here, so that the day a leap year adds comes last.
        let march_based = (5 * of_year + 2) / 153;
        let day = of_year - (153 * march_based + 2) / 5 + 1;
        let month = if march_based < 10 { march_based + 3 } else { march_based - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        Civil { year, month: month as u8, day: day as u8 }
    }

    /// The day so many days later, or earlier where negative; the first or last day there is when that lies beyond.
    #[must_use]
    pub fn plus(self, days: i32) -> Day {
        Day::from_number(self.0.saturating_add(days))
    }

    /// 1 January of a year; years beyond the range give the first or last day there is.
    #[must_use]
    pub fn start_of_year(year: i32) -> Day {
        Day::start_of_month(year, 1)
    }

    /// 31 December of a year; years beyond the range give the first or last day there is.
    #[must_use]
    pub fn end_of_year(year: i32) -> Day {
        Day::end_of_month(year, 12)
    }

    /// The first day of a month. Months count on past December and back past January: month 13 is the next January,
    /// month 0 the last December.
    #[must_use]
    pub fn start_of_month(year: i32, month: i32) -> Day {
        let months = month.saturating_sub(1);
        let year = year.saturating_add(months.div_euclid(12));
        match year {
            ..-9999 => Day::MIN,
            10_000.. => Day::MAX,
            _ => Day(number_of(year, months.rem_euclid(12) as u8 + 1, 1)),
        }
    }

    /// The last day of a month; months count on as in [`Day::start_of_month`].
    #[must_use]
    pub fn end_of_month(year: i32, month: i32) -> Day {
        match Day::start_of_month(year, month.saturating_add(1)) {
            // Past the last month there is no next first day to step back from.
            Day::MAX => Day::MAX,
            next => next.plus(-1),
        }
    }

    /// Whether it is the first day of its month.
    #[must_use]
    pub fn starts_month(self) -> bool {
        self.civil().day == 1
    }

    /// Whether it is the last day of its month.
    #[must_use]
    pub fn ends_month(self) -> bool {
        let Civil { year, month, day } = self.civil();
        day == days_in_month(year, month)
    }

    /// Whether it is 1 January.
    #[must_use]
    pub fn starts_year(self) -> bool {
        let Civil { month, day, .. } = self.civil();
        (month, day) == (1, 1)
    }

    /// Whether it is 31 December.
    #[must_use]
    pub fn ends_year(self) -> bool {
        let Civil { month, day, .. } = self.civil();
        (month, day) == (12, 31)
    }
}

/// Days from the right one to the left one.
impl Sub for Day {
    type Output = i32;

    fn sub(self, earlier: Day) -> i32 {
        self.0 - earlier.0
    }
}

/// Days since 1970-01-01 of a day that exists, after Hinnant (2013).
const fn number_of(year: i32, month: u8, day: u8) -> i32 {
    let march_based = (month as i32 + 9) % 12;
    let year = year - (month <= 2) as i32;
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let of_year = (153 * march_based + 2) / 5 + day as i32 - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * ERA + of_era - EPOCH
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
