//! How many events fall into each year, or into another unit that suits the length of the domain.

use crate::date::{Day, Range, Unit, Window};

/// Adjoining calendar units to count events in.
///
/// Each event counts once, so that the bars add up to the number of dated events: in the unit of the first day that it
/// names. What lasted from 1979 to 1989 counts in 1979, what is known to the year 2023 in 2023, what lies before 29 May
/// 2024 in May 2024.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Histogram {
    unit: Unit,
    /// Index of the first unit.
    first: i32,
    /// Index of the last unit, not less than `first`.
    last: i32,
}

impl Histogram {
    /// The finest division of a domain into no more than so many parts, from days to centuries; centuries if none will do.
    #[must_use]
    pub fn of(domain: Window, most: usize) -> Histogram {
        let divided = |unit: Unit| Histogram { unit, first: unit.index(domain.from), last: unit.index(domain.to) };
        Unit::ALL.map(divided).into_iter().find(|parts| parts.len() <= most).unwrap_or(divided(Unit::Century))
    }

    /// What the domain is divided into.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// How many parts there are, at least one.
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "it never is")]
    pub fn len(&self) -> usize {
        (self.last - self.first) as usize + 1
    }

    /// The days of each part, in order of time. The first and the last may reach beyond the domain, to whole units.
    pub fn parts(&self) -> impl Iterator<Item = Window> {
        let unit = self.unit;
        (self.first..=self.last).map(move |index| {
            let from = unit.at(index);
            Window { from, to: unit.end(from) }
        })
    }

    /// How many of the anchors fall into each part; those beyond the domain into none.
    pub fn count(&self, anchors: impl IntoIterator<Item = Range>) -> Vec<u32> {
        let mut counts = vec![0; self.len()];
        for anchor in anchors {
            if let Some(count) = self.part_of(anchor.earliest).and_then(|part| counts.get_mut(part)) {
                *count += 1;
            }
        }
        counts
    }

    /// Which part holds a day.
    #[must_use]
    pub fn part_of(&self, day: Day) -> Option<usize> {
        let index = self.unit.index(day);
        (self.first..=self.last).contains(&index).then(|| (index - self.first) as usize)
    }
}
