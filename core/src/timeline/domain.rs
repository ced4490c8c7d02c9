//! Which days a timeline reaches over.

use crate::date::{Range, Unit, Window};

/// Up to so many years a domain begins with a month, beyond that with a year: a line of months need not begin in January.
const YEARS_OF_MONTHS: i32 = 3;

/// The days from the first to the last that is named, in whole months, and from a 1 January where it is a matter of years.
/// Nothing where no day is named.
#[must_use]
pub fn domain(anchors: &[Range]) -> Option<Window> {
    let all = anchors.iter().copied().reduce(Range::joined)?;
    let years = Unit::Year.index(all.latest) - Unit::Year.index(all.earliest) + 1;
    let first = if years <= YEARS_OF_MONTHS { Unit::Month } else { Unit::Year };
    Some(Window { from: first.start(all.earliest), to: Unit::Month.end(all.latest) })
}
