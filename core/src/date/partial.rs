//! A single date as written: known to the day, the month, the season, the year, the decade or the century.

use super::{
    day::{Civil, Day},
    extent::Range,
};

/// A single date with what is known of it and how far it is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    /// What is given.
    pub known: Known,
    /// How far it is trusted.
    pub qualifier: Qualifier,
}

/// What a date gives. An unspecified part, written `X`, says that there is one day or month which is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// `2003-02-02`
    Day(Day),
    /// `2023-05`: year, month from 1 to 12.
    Month(i32, u8),
    /// `2023-05-XX`: some day of a month.
    DayOfMonth(i32, u8),
    /// `2024-21`: a season of a year.
    Season(i32, Season),
    /// `2021`
    Year(i32),
    /// `2021-XX`: some month of a year.
    MonthOfYear(i32),
    /// `2021-XX-XX`: some day of a year.
    DayOfYear(i32),
    /// `199X`: the digits that are given, 199. A negative one, −199, is the years −1999 to −1990.
    Decade(i32),
    /// `19XX`: the digits that are given, 19. A negative one, −19, is the years −1999 to −1900.
    Century(i32),
}

/// A season, by the months that meteorologists of the northern hemisphere give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// 21, March to May.
    Spring,
    /// 22, June to August.
    Summer,
    /// 23, September to November.
    Autumn,
    /// 24, December to February of the next year.
    Winter,
}

/// How far a date is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// No mark.
    Certain,
    /// `?`: the source, or its reading, may be wrong.
    Uncertain,
    /// `~`: about then.
    Approximate,
    /// `%`: about then, and it may be wrong.
    Both,
}

/// How finely a date is known, finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// To the day.
    Day,
    /// To the month.
    Month,
    /// To the season.
    Season,
    /// To the year.
    Year,
    /// To ten years.
    Decade,
    /// To a hundred years.
    Century,
}

impl Date {
    /// How finely it is known: `2021-XX` and `2021-XX-XX` are known to the year.
    #[must_use]
    pub fn precision(self) -> Precision {
        match self.known {
            Known::Day(_) => Precision::Day,
            Known::Month(..) | Known::DayOfMonth(..) => Precision::Month,
            Known::Season(..) => Precision::Season,
            Known::Year(_) | Known::MonthOfYear(_) | Known::DayOfYear(_) => Precision::Year,
            Known::Decade(_) => Precision::Decade,
            Known::Century(_) => Precision::Century,
        }
    }

    /// The first and the last day it can be if taken at its word.
    #[must_use]
    pub fn stated(self) -> Range {
        self.reaching(0)
    }

    /// The first and the last day it may be: as stated where it is certain, else one unit of its precision more on each
    /// side. How far a doubt reaches is a convention; one unit for either is that of the python-edtf library.
    #[must_use]
    pub fn possible(self) -> Range {
        self.reaching(i32::from(self.qualifier != Qualifier::Certain))
    }

    /// As stated, and so many units of its precision more on each side.
    fn reaching(self, units: i32) -> Range {
        match self.known {
            Known::Day(day) => Range { earliest: day.plus(-units), latest: day.plus(units) },
            Known::Month(year, month) | Known::DayOfMonth(year, month) => months(year, i32::from(month), 1, units),
            Known::Season(year, season) => months(year, season.first_month(), 3, units),
            Known::Year(year) | Known::MonthOfYear(year) | Known::DayOfYear(year) => years(year, 1, units),
            Known::Decade(digits) => years(first_year(digits, 10), 10, units),
            Known::Century(digits) => years(first_year(digits, 100), 100, units),
        }
    }
}

impl Season {
    /// All four, in the order of the codes 21 to 24.
    pub const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    /// The number that stands in the place of the month, 21 to 24.
    #[must_use]
    pub fn code(self) -> u8 {
        21 + self as u8
    }

    /// 3, 6, 9 or 12.
    #[must_use]
    pub fn first_month(self) -> i32 {
        3 + 3 * self as i32
    }
}

/// A date known to the day, and certain.
impl From<Day> for Date {
    fn from(day: Day) -> Date {
        Date { known: Known::Day(day), qualifier: Qualifier::Certain }
    }
}

/// The days of so many months from a first one, with as many again on each side as `units` says.
fn months(year: i32, first: i32, count: i32, units: i32) -> Range {
    let more = count * units;
    Range {
        earliest: Day::start_of_month(year, first - more),
        latest: Day::end_of_month(year, first + count - 1 + more),
    }
}

/// The days of so many years from a first one, with as many again on each side as `units` says.
fn years(first: i32, count: i32, units: i32) -> Range {
    let more = count * units;
    Range { earliest: Day::start_of_year(first - more), latest: Day::end_of_year(first + count - 1 + more) }
}

/// The lowest year that begins with the given digits: 1990 for 199, −1999 for −199.
fn first_year(digits: i32, count: i32) -> i32 {
    if digits < 0 { digits * count - (count - 1) } else { digits * count }
}

impl Known {
    /// The astronomical year, or the first of the years that a decade or a century names.
    #[must_use]
    pub fn year(self) -> i32 {
        match self {
            Known::Day(day) => {
                let Civil { year, .. } = day.civil();
                year
            }
            Known::Month(year, _)
            | Known::DayOfMonth(year, _)
            | Known::Season(year, _)
            | Known::Year(year)
            | Known::MonthOfYear(year)
            | Known::DayOfYear(year) => year,
            Known::Decade(digits) => first_year(digits, 10),
            Known::Century(digits) => first_year(digits, 100),
        }
    }
}
