//! When a source was published, as far as reference managers can hold it.

use crate::dataset::Source;
use crate::date::{Civil, Day};

/// Year, month and day, each where all days that come into question share it.
pub(super) struct Published {
    pub(super) year: Option<i32>,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

impl Published {
    /// What is sure of a source's day of publication: of “about June 2004” only the year, of what lies before a day nothing.
    pub(super) fn of(source: &Source) -> Self {
        let extent = source.published.edtf.extent();
        let (first, last) = (extent.first(), extent.last());
        let (one, two): (Civil, Civil) = (first.civil(), last.civil());
        let is_bound = first != Day::MIN && last != Day::MAX;
        let year = (is_bound && one.year == two.year).then_some(one.year);
        let month = year.and((one.month == two.month).then_some(one.month));
        let day = month.and((one.day == two.day).then_some(one.day));
        Self { year, month, day }
    }
}

/// What a reference manager has no field for: how title and date are known, where they are not simply given.
pub(super) fn note(source: &Source) -> Option<String> {
    let reason = source.published.reason.as_deref();
    let notes: Vec<_> = source.note.as_deref().into_iter().chain(reason).collect();
    (!notes.is_empty()).then(|| notes.join(" "))
}

/// A number in two digits.
pub(super) fn two_digits(number: u8) -> String {
    [char::from(b'0' + number / 10 % 10), char::from(b'0' + number % 10)].into_iter().collect()
}

/// A year in four digits; one before the year 0 with its sign.
pub(super) fn four_digits(year: i32) -> String {
    let size = year.unsigned_abs().to_string();
    let sign = if year < 0 { "-" } else { "" };
    [sign, &"0000"[size.len().min(4)..], &size].concat()
}
