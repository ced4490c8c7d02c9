//! Which days something covers, as far as that is known, and what follows from it for a window and for an order.

use super::{day::Day, window::Window};

/// The days on one of which something lies. `earliest` is never after `latest`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    /// The first day it can be; [`Day::MIN`] where there is no bound.
    pub earliest: Day,
    /// The last day it can be; [`Day::MAX`] where there is no bound.
    pub latest: Day,
}

/// The days something covers. *Uncertain* is not *long*: a moment has one range, what lasted has one for each end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// It happened on one day of the range.
    Moment(Range),
    /// It covers every day from one day of the first range to one day of the second. Neither range reaches over what the
    /// other allows: the start is never later than the latest end, the end never earlier than the earliest start.
    Lasting {
        /// Where the first day lies.
        start: Range,
        /// Where the last day lies. Both bounds are [`Day::MAX`] where it goes on.
        end: Range,
    },
}

/// How sure it is that something lies in a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sureness {
    /// It does not.
    No,
    /// It does for some of the days it can be, not for all.
    Possibly,
    /// It does whatever the days are.
    Surely,
}

/// Which of two things came first, as far as that is sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// All of the left one lies before the right one.
    SurelyBefore,
    /// Both are moments of the same day, known to the day.
    SameDay,
    /// Neither is sure to come first: they overlap, or may.
    Possibly,
    /// All of the left one lies after the right one.
    SurelyAfter,
}

impl Range {
    /// No bound on either side.
    pub const ALL: Range = Range { earliest: Day::MIN, latest: Day::MAX };

    /// The least range that holds both.
    #[must_use]
    pub fn joined(self, other: Range) -> Range {
        Range { earliest: self.earliest.min(other.earliest), latest: self.latest.max(other.latest) }
    }
}

impl Extent {
    /// Something that lasted, its ends tightened to what each allows the other.
    #[must_use]
    pub fn lasting(start: Range, end: Range) -> Extent {
        let latest_start = start.latest.min(end.latest).max(start.earliest);
        let earliest_end = end.earliest.max(start.earliest).min(end.latest);
        Extent::Lasting { start: Range { latest: latest_start, ..start }, end: Range { earliest: earliest_end, ..end } }
    }

    /// The first day it can cover.
    #[must_use]
    pub fn first(&self) -> Day {
        match self {
            Extent::Moment(range) => range.earliest,
            Extent::Lasting { start, .. } => start.earliest,
        }
    }

    /// The last day it can cover.
    #[must_use]
    pub fn last(&self) -> Day {
        match self {
            Extent::Moment(range) => range.latest,
            Extent::Lasting { end, .. } => end.latest,
        }
    }

    /// Whether it lies in a window: a moment when its day does, what lasted when any of its days does.
    #[must_use]
    pub fn within(&self, window: &Window) -> Sureness {
        if self.first() > window.to || self.last() < window.from {
            return Sureness::No;
        }
        let (begun, ended) = self.sure();
        if begun <= window.to && ended >= window.from { Sureness::Surely } else { Sureness::Possibly }
    }

    /// The days on which it is looked for. Of a happening that is only known to have been *by* a day, nothing but the
    /// beginning of time bounds the other side; taken at its word, it would turn up in every window before that day and say
    /// nothing. So an open side of a happening reaches over the next calendar year: what was by 29 May 2024 is
    /// looked for from 1 January 2023, what was then or later to the end of the next year. A convention, as that of
    /// [`super::Date::possible`] is; what lasted is not held to it, since that does go on.
    #[must_use]
    pub fn reach(&self) -> Window {
        let year = |day: Day| day.civil().year;
        let Window { from, to } = Window { from: self.first(), to: self.last() };
        match self {
            Extent::Moment(_) => Window {
                from: if from == Day::MIN { Day::start_of_year(year(to).saturating_sub(1)) } else { from },
                to: if to == Day::MAX { Day::end_of_year(year(from).saturating_add(1)) } else { to },
            },
            Extent::Lasting { .. } => Window { from, to },
        }
    }

    /// Whether a window counts it: as [`Extent::within`] has it, but no further than it reaches.
    #[must_use]
    pub fn counted(&self, window: &Window) -> Sureness {
        let reach = self.reach();
        if reach.from > window.to || reach.to < window.from { Sureness::No } else { self.within(window) }
    }

    /// The days a window has to reach to so that it surely holds it: it ends on the first or later, and begins on the second
    /// or earlier.
    #[must_use]
    pub fn sure(&self) -> (Day, Day) {
        match self {
            Extent::Moment(range) => (range.latest, range.earliest),
            Extent::Lasting { start, end } => (start.latest, end.earliest),
        }
    }

    /// Which of the two came first.
    #[must_use]
    pub fn compare(&self, other: &Extent) -> Order {
        if self.last() < other.first() {
            return Order::SurelyBefore;
        }
        if self.first() > other.last() {
            return Order::SurelyAfter;
        }
        match (self, other) {
            (Extent::Moment(one), Extent::Moment(two)) if one == two && one.earliest == one.latest => Order::SameDay,
            _ => Order::Possibly,
        }
    }
}

impl Order {
    /// The order of the two things when they change places.
    #[must_use]
    pub fn reversed(self) -> Order {
        match self {
            Order::SurelyBefore => Order::SurelyAfter,
            Order::SurelyAfter => Order::SurelyBefore,
            unsure => unsure,
        }
    }
}
