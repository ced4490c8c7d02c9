//! Which glyph shows a date, and where a list puts it.

use std::cmp::Reverse;

use super::{
    day::Day,
    edtf::{Edtf, End, OneOf},
    partial::{Precision, Qualifier},
};

/// The glyph that shows a date: one for each way of knowing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The exact day: a dot.
    Day,
    /// Once, within a month, season, year, decade or century: a hollow dot on a line with caps.
    Known,
    /// Once, and the date is about right or in doubt: a hollow dot on a dotted line.
    About,
    /// Once, on one of several days: drawn as [`Form::Known`].
    OneOf,
    /// Once, on a day or earlier: an arrow away from a bar.
    Before,
    /// Once, on a day or later: an arrow away from a bar.
    After,
    /// It lasted, both ends known: a thick line.
    Lasted,
    /// It began and still goes on: a thick line that ends in an arrow.
    Ongoing,
    /// It began; whether and when it ended is not given: a thick line that ends in dots.
    EndNotGiven,
    /// It ended; when it began is not given, or it always was: a thick line that begins in dots.
    StartNotGiven,
}

/// The place of a date in a list in order of time: by the day named first; on the same day what was over by then comes
/// before and what came later comes after; a year comes before its months, as a heading does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Day, Side, Reverse<Day>);

impl SortKey {
    /// A number that puts dates into the same order: less than 2 to the power of 50.
    #[must_use]
    pub fn rank(self) -> u64 {
        // Days lie within 24 bits, counted from the first.
        let days = |day: Day| i64::from(day.number() - Day::MIN.number()) as u64;
        (days(self.0) << 26) | ((self.1 as u64) << 24) | (days(Day::MAX) - days(self.2.0))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Side {
    UpTo,
    On,
    From,
}

impl Edtf {
    /// Which glyph shows it.
    #[must_use]
    pub fn form(&self) -> Form {
        match self {
            Edtf::Date(date) if date.qualifier != Qualifier::Certain => Form::About,
            Edtf::Date(date) if date.precision() == Precision::Day => Form::Day,
            Edtf::Date(_) => Form::Known,
            Edtf::OneOf(OneOf::Until(_)) => Form::Before,
            Edtf::OneOf(OneOf::From(_)) => Form::After,
            Edtf::OneOf(_) => Form::OneOf,
            Edtf::Interval(interval) => match (interval.start(), interval.end()) {
                (End::On(_), End::On(_)) => Form::Lasted,
                (End::On(_), End::Open) => Form::Ongoing,
                (End::On(_), End::Unknown) => Form::EndNotGiven,
                _ => Form::StartNotGiven,
            },
        }
    }

    /// Where a list in order of time puts it.
    #[must_use]
    pub fn sort_key(&self) -> SortKey {
        let anchor = self.anchor();
        match self.form() {
            // Nothing is known but the last day, so that is where it stands.
            Form::Before | Form::StartNotGiven => SortKey(anchor.latest, Side::UpTo, Reverse(anchor.latest)),
            Form::After => SortKey(anchor.earliest, Side::From, Reverse(anchor.latest)),
            _ => SortKey(anchor.earliest, Side::On, Reverse(anchor.latest)),
        }
    }
}
