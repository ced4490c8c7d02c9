//! What stands in a dataset where a date is asked for: a single date, one of a set, or an interval.

use super::{
    day::Day,
    extent::{Extent, Range},
    partial::Date,
};

/// A date expression. Brackets are for what happened once, on a day that is one of several; the slash is only for what
/// lasted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// It happened then.
    Date(Date),
    /// It happened once, on one of these.
    OneOf(OneOf),
    /// It lasted from one to the other.
    Interval(Interval),
}

/// The dates of which one is meant, in ascending order where it was parsed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OneOf {
    /// `[2024-11-24..2024-11-26]`: one of these days and those between.
    Between(Date, Date),
    /// `[..2024-05-29]`: then or earlier.
    Until(Date),
    /// `[2025-04-23..]`: then or later.
    From(Date),
    /// `[2024-05,2024-07]`: one of these alone; two or more.
    Among(Vec<Date>),
}

/// Something that lasted; at least one end is a date, and the start does not lie after the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    start: End,
    end: End,
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// A date.
    On(Date),
    /// `..`: there is none; it goes on, or always was.
    Open,
    /// Left empty: there is one, but it is not given.
    Unknown,
}

impl Edtf {
    /// Which days it covers, widened by one unit of precision on each side of a date that is in doubt. For counting and
    /// comparing.
    #[must_use]
    pub fn extent(&self) -> Extent {
        self.extent_by(Date::possible)
    }

    /// Which days it covers if every date is taken at its word. For drawing.
    #[must_use]
    pub fn stated_extent(&self) -> Extent {
        self.extent_by(Date::stated)
    }

    /// The first and the last day of [`Edtf::stated_extent`]; [`Day::MIN`] and [`Day::MAX`] where it is not bounded.
    #[must_use]
    pub fn stated(&self) -> (Day, Day) {
        let extent = self.stated_extent();
        (extent.first(), extent.last())
    }

    /// The days that are named: as stated where both sides are bounded, else the date of the side that is. So
    /// `[..2024-05-29]` is anchored on 29 May 2024, `2017/` on 2017. Always bounded; where a list or a histogram puts it.
    #[must_use]
    pub fn anchor(&self) -> Range {
        match self {
            Edtf::OneOf(OneOf::Until(date) | OneOf::From(date)) => date.stated(),
            Edtf::Interval(Interval { start: End::On(date), end: End::Open | End::Unknown }) => date.stated(),
            Edtf::Interval(Interval { start: End::Open | End::Unknown, end: End::On(date) }) => date.stated(),
            _ => {
                let (earliest, latest) = self.stated();
                Range { earliest, latest }
            }
        }
    }

    fn extent_by(&self, range: fn(Date) -> Range) -> Extent {
        match self {
            Edtf::Date(date) => Extent::Moment(range(*date)),
            Edtf::OneOf(OneOf::Between(first, last)) => {
                let earliest = range(*first).earliest;
                Extent::Moment(Range { earliest, latest: range(*last).latest.max(earliest) })
            }
            Edtf::OneOf(OneOf::Until(date)) => Extent::Moment(Range { earliest: Day::MIN, ..range(*date) }),
            Edtf::OneOf(OneOf::From(date)) => Extent::Moment(Range { latest: Day::MAX, ..range(*date) }),
            Edtf::OneOf(OneOf::Among(dates)) => Extent::Moment(span(dates, range)),
            Edtf::Interval(interval) => interval.extent_by(range),
        }
    }
}

impl Interval {
    /// An interval, unless neither end is a date or the start lies wholly after the end.
    #[must_use]
    pub fn new(start: End, end: End) -> Option<Interval> {
        let in_order = match (start, end) {
            (End::On(start), End::On(end)) => start.stated().earliest <= end.stated().latest,
            (End::On(_), _) | (_, End::On(_)) => true,
            _ => false,
        };
        in_order.then_some(Interval { start, end })
    }

    /// Where it begins.
    #[must_use]
    pub fn start(&self) -> End {
        self.start
    }

    /// Where it ends.
    #[must_use]
    pub fn end(&self) -> End {
        self.end
    }

    fn extent_by(self, range: fn(Date) -> Range) -> Extent {
        let bounds = |end: End, open: Day| match end {
            End::On(date) => range(date),
            End::Open => Range { earliest: open, latest: open },
            End::Unknown => Range::ALL,
        };
        Extent::lasting(bounds(self.start, Day::MIN), bounds(self.end, Day::MAX))
    }
}

impl From<Day> for Edtf {
    fn from(day: Day) -> Edtf {
        Edtf::Date(day.into())
    }
}

/// From the earliest to the latest day of any of them.
fn span(dates: &[Date], range: fn(Date) -> Range) -> Range {
    dates.iter().map(|&date| range(date)).reduce(Range::joined).unwrap_or(Range::ALL)
}
