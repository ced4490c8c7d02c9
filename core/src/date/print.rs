//! Writes dates in the form they are read: [`Day`], [`Date`], [`Edtf`].

use std::fmt::{self, Formatter, Write as _};

use super::{
    day::{Civil, Day},
    edtf::{Edtf, End, Interval, OneOf},
    partial::{Date, Known, Qualifier},
};

impl Day {
    /// Writes the year alone.
    pub(super) fn write_year(self, f: &mut Formatter<'_>) -> fmt::Result {
        year(f, self.civil().year)
    }

    /// Writes year and month.
    pub(super) fn write_month(self, f: &mut Formatter<'_>) -> fmt::Result {
        let Civil { year, month, .. } = self.civil();
        year_month(f, year, month)
    }
}

/// `2003-02-02`, as ISO 8601 has it.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.write_month(f)?;
        part(f, self.civil().day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.known {
            Known::Day(day) => day.fmt(f),
            Known::Month(year, month) => year_month(f, year, month),
            Known::DayOfMonth(year, month) => year_month(f, year, month).and_then(|()| f.write_str("-XX")),
            Known::Season(year, season) => year_month(f, year, season.code()),
            Known::Year(number) => year(f, number),
            Known::MonthOfYear(number) => year(f, number).and_then(|()| f.write_str("-XX")),
            Known::DayOfYear(number) => year(f, number).and_then(|()| f.write_str("-XX-XX")),
            Known::Decade(first) => digits(f, first, 3).and_then(|()| f.write_str("X")),
            Known::Century(first) => digits(f, first, 2).and_then(|()| f.write_str("XX")),
        }?;
        f.write_str(match self.qualifier {
            Qualifier::Certain => "",
            Qualifier::Uncertain => "?",
            Qualifier::Approximate => "~",
            Qualifier::Both => "%",
        })
    }
}

/// The canonical form: what it parses to is the same again.
impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Edtf::Date(date) => date.fmt(f),
            Edtf::OneOf(set) => set.fmt(f),
            Edtf::Interval(interval) => interval.fmt(f),
        }
    }
}

impl fmt::Display for OneOf {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("[")?;
        match self {
            OneOf::Between(first, last) => first.fmt(f).and_then(|()| f.write_str("..")).and_then(|()| last.fmt(f)),
            OneOf::Until(date) => f.write_str("..").and_then(|()| date.fmt(f)),
            OneOf::From(date) => date.fmt(f).and_then(|()| f.write_str("..")),
            OneOf::Among(dates) => dates.iter().enumerate().try_for_each(|(place, date)| {
                f.write_str(if place == 0 { "" } else { "," })?;
                date.fmt(f)
            }),
        }?;
        f.write_str("]")
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        end(f, self.start())?;
        f.write_str("/")?;
        end(f, self.end())
    }
}

fn end(f: &mut Formatter<'_>, end: End) -> fmt::Result {
    match end {
        End::On(date) => fmt::Display::fmt(&date, f),
        End::Open => f.write_str(".."),
        End::Unknown => Ok(()),
    }
}

fn year(f: &mut Formatter<'_>, number: i32) -> fmt::Result {
    digits(f, number, 4)
}

fn year_month(f: &mut Formatter<'_>, number: i32, month: u8) -> fmt::Result {
    year(f, number)?;
    part(f, month)
}

/// A month, a season or a day, with the hyphen before it.
fn part(f: &mut Formatter<'_>, number: u8) -> fmt::Result {
    f.write_str("-")?;
    digits(f, i32::from(number), 2)
}

/// A number with leading zeros. Digit by digit, since a date is printed for every mark and the general formatter is the
/// larger code.
fn digits(f: &mut Formatter<'_>, number: i32, width: u32) -> fmt::Result {
    if number < 0 {
        f.write_str("-")?;
    }
    let value = number.unsigned_abs();
    (0..width).rev().try_for_each(|place| f.write_char(char::from(b'0' + (value / 10u32.pow(place) % 10) as u8)))
}
