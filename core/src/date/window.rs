//! A stretch of days that a reader looks at.

use std::fmt;

use super::day::Day;

/// The days from one to another, both included. `from` is never after `to`.
///
/// In a link it is written as two dates and a slash, each a year, a month or a day: `2003/2003-12` reaches from the first
/// day of 2003 to the last of December. `..` is a side without a bound, and a date alone is all of its days. It prints as
/// short as it can: that window as `2003/2003`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Window {
    /// The first day; [`Day::MIN`] where there is no bound.
    pub from: Day,
    /// The last day, included; [`Day::MAX`] where there is no bound.
    pub to: Day,
}

impl Window {
    /// All of time.
    pub const ALL: Window = Window { from: Day::MIN, to: Day::MAX };

    /// All days of some years, the last included.
    #[must_use]
    pub fn years(first: i32, last: i32) -> Window {
        Window { from: Day::start_of_year(first), to: Day::end_of_year(last) }
    }

    /// The days between two, in whichever order they are given.
    #[must_use]
    pub fn between(one: Day, two: Day) -> Window {
        Window { from: one.min(two), to: one.max(two) }
    }

    /// Whether it holds a day.
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// How many days it holds, at least 1.
    #[must_use]
    pub fn days(&self) -> i32 {
        self.to - self.from + 1
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.from {
            Day::MIN => f.write_str("..")?,
            from if from.starts_year() => from.write_year(f)?,
            from if from.starts_month() => from.write_month(f)?,
            from => from.fmt(f)?,
        }
        f.write_str("/")?;
        match self.to {
            Day::MAX => f.write_str(".."),
            to if to.ends_year() => to.write_year(f),
            to if to.ends_month() => to.write_month(f),
            to => to.fmt(f),
        }
    }
}
