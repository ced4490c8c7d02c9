//! Reads dates: [`Day`], [`Date`], [`Edtf`], [`Window`]. Total: any text is a date or an error that says what was expected.

use std::str::FromStr;

use super::{
    day::Day,
    edtf::{Edtf, End, Interval, OneOf},
    error::DateError,
    extent::Range,
    partial::{Date, Known, Qualifier, Season},
    window::Window,
};

/// The most dates a set may list. A happening with more candidates is not dated by listing them.
const MOST_LISTED: usize = 100;

impl FromStr for Edtf {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Edtf, DateError> {
        edtf(text).map_err(|expected| DateError::new(text, expected))
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        date(text).map_err(|expected| DateError::new(text, expected))
    }
}

/// `2003-02-02`, as ISO 8601 has it.
impl FromStr for Day {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Day, DateError> {
        match date(text) {
            Ok(Date { known: Known::Day(day), qualifier: Qualifier::Certain }) => Ok(day),
            Ok(_) => Err(DateError::new(text, expected::WHOLE_DAY)),
            Err(expected) => Err(DateError::new(text, expected)),
        }
    }
}

impl FromStr for Window {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Window, DateError> {
        window(text).map_err(|expected| DateError::new(text, expected))
    }
}

type Parsed<T> = Result<T, &'static str>;

fn edtf(text: &str) -> Parsed<Edtf> {
    if let Some(rest) = text.strip_prefix('[') {
        let inside = rest.strip_suffix(']').ok_or(expected::SET)?;
        return one_of(inside).map(Edtf::OneOf);
    }
    match text.split_once('/') {
        Some((start, end)) => interval(start, end).map(Edtf::Interval),
        None => date(text).map(Edtf::Date),
    }
}

/// What stands before two dots and after them. Looking for longer texts in texts takes kilobytes of code; this does not.
fn dots(text: &str) -> Option<(&str, &str)> {
    let at = text.as_bytes().windows(2).position(|pair| pair == b"..")?;
    Some((&text[..at], &text[at + 2..]))
}

fn one_of(inside: &str) -> Parsed<OneOf> {
    match dots(inside) {
        Some(("", "")) => Err(expected::SET),
        Some(("", last)) => date(last).map(OneOf::Until),
        Some((first, "")) => date(first).map(OneOf::From),
        Some((first, last)) => {
            let (first, last) = (date(first)?, date(last)?);
            let in_order = first.stated().earliest <= last.stated().latest;
            in_order.then_some(OneOf::Between(first, last)).ok_or(expected::EARLIER_FIRST)
        }
        None => among(inside).map(OneOf::Among),
    }
}

fn among(inside: &str) -> Parsed<Vec<Date>> {
    match inside.matches(',').take(MOST_LISTED).count() {
        0 => return Err(expected::SET),
        1..MOST_LISTED => {}
        _ => return Err(expected::FEWER),
    }
    let mut dates: Vec<Date> = Vec::new();
    for text in inside.split(',') {
        let date = date(text)?;
        let place = dates.partition_point(|before| order(*before) <= order(date));
        dates.insert(place, date);
    }
    Ok(dates)
}

/// By the first day stated, then by the last.
fn order(date: Date) -> (Day, Day) {
    let Range { earliest, latest } = date.stated();
    (earliest, latest)
}

fn interval(start: &str, end: &str) -> Parsed<Interval> {
    if end.contains('/') {
        return Err(expected::ONE_SLASH);
    }
    let (start, end) = (self::end(start)?, self::end(end)?);
    Interval::new(start, end).ok_or(match (start, end) {
        (End::On(_), End::On(_)) => expected::EARLIER_FIRST,
        _ => expected::ONE_DATE,
    })
}

fn end(text: &str) -> Parsed<End> {
    match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => date(text).map(End::On),
    }
}

fn window(text: &str) -> Parsed<Window> {
    let (from, to) = match text.split_once('/') {
        Some((from, to)) => (window_side(from)?, window_side(to)?),
        None => (window_side(text)?, window_side(text)?),
    };
    let window = Window { from: from.from, to: to.to };
    if window.from <= window.to { Ok(window) } else { Err(expected::EARLIER_FIRST) }
}

fn window_side(text: &str) -> Parsed<Window> {
    if text == ".." {
        return Ok(Window::ALL);
    }
    let date = date(text)?;
    let Range { earliest, latest } = date.stated();
    match date.qualifier {
        Qualifier::Certain => Ok(Window { from: earliest, to: latest }),
        _ => Err(expected::NO_QUALIFIER),
    }
}

fn date(text: &str) -> Parsed<Date> {
    if !text.bytes().all(|byte| b"0123456789X-?~%".contains(&byte)) {
        return Err(expected_instead_of(text));
    }
    let (body, qualifier) = match text.as_bytes() {
        [body @ .., b'?'] => (body, Qualifier::Uncertain),
        [body @ .., b'~'] => (body, Qualifier::Approximate),
        [body @ .., b'%'] => (body, Qualifier::Both),
        body => (body, Qualifier::Certain),
    };
    let (sign, body) = match body {
        [b'-', body @ ..] => (-1, body),
        body => (1, body),
    };
    let known = match *body {
        [a, b, c, d] => year([a, b, c, d], sign),
        [a, b, c, d, b'-', m, n] => month(year([a, b, c, d], sign)?, [m, n]),
        [a, b, c, d, b'-', m, n, b'-', x, y] => day(year([a, b, c, d], sign)?, [m, n], [x, y]),
        _ => Err(expected_instead_of(text)),
    }?;
    Ok(Date { known, qualifier })
}

/// A year, or a decade or century with its last digits unspecified.
fn year(digits: [u8; 4], sign: i32) -> Parsed<Known> {
    let [a, b, c, d] = digits;
    let (known, number): (fn(i32) -> Known, _) = match digits {
        [.., b'X', b'X'] => (Known::Century, number(&[a, b])),
        [.., b'X'] => (Known::Decade, number(&[a, b, c])),
        _ => (Known::Year, number(&[a, b, c, d])),
    };
    match number {
        Some(0) if sign < 0 => Err(expected::UNSIGNED_ZERO),
        Some(number) => Ok(known(sign * number)),
        None if digits.contains(&b'X') => Err(expected::LAST_DIGITS),
        None => Err(expected::YEAR),
    }
}

/// A month or season of a year, or an unspecified month.
fn month(year: Known, digits: [u8; 2]) -> Parsed<Known> {
    let Known::Year(year) = year else {
        return Err(expected::LAST_DIGITS);
    };
    if digits == *b"XX" {
        return Ok(Known::MonthOfYear(year));
    }
    match number(&digits) {
        Some(month @ 1..=12) => Ok(Known::Month(year, month as u8)),
        Some(21) => Ok(Known::Season(year, Season::Spring)),
        Some(22) => Ok(Known::Season(year, Season::Summer)),
        Some(23) => Ok(Known::Season(year, Season::Autumn)),
        Some(24) => Ok(Known::Season(year, Season::Winter)),
        None if digits.contains(&b'X') => Err(expected::LAST_DIGITS),
        _ => Err(expected::MONTH),
    }
}

/// A day of a month of a year, or an unspecified one.
fn day(year: Known, month: [u8; 2], digits: [u8; 2]) -> Parsed<Known> {
    let unspecified = digits == *b"XX";
    match (self::month(year, month)?, number(&digits)) {
        (Known::MonthOfYear(year), _) if unspecified => Ok(Known::DayOfYear(year)),
        (Known::Month(year, month), _) if unspecified => Ok(Known::DayOfMonth(year, month)),
        (Known::Month(year, month), Some(number)) => {
            Day::new(year, month, number as u8).map(Known::Day).ok_or(expected::DAY)
        }
        (Known::Season(..), _) => Err(expected::NO_DAY_OF_SEASON),
        _ if digits.contains(&b'X') || month == *b"XX" => Err(expected::LAST_DIGITS),
        _ => Err(expected::DAY),
    }
}

/// The value of decimal digits, four at the most.
fn number(digits: &[u8]) -> Option<i32> {
    digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
}

/// What to say of a text that has not even the letters or the shape of a date: what follows from a habit of other formats,
/// if one shows.
fn expected_instead_of(text: &str) -> &'static str {
    let long_year =
        text.starts_with('Y') || text.trim_start_matches('-').bytes().take_while(u8::is_ascii_digit).count() > 4;
    match text {
        "" => expected::DATE,
        "open" | "unknown" => expected::DOTS,
        _ if text.contains(char::is_whitespace) => expected::NO_SPACE,
        _ if text.contains(['T', ':']) => expected::NO_TIME,
        _ if text.contains(['[', ']', '{', '}', ',']) => expected::SET,
        _ if text.contains(['u', 'x']) => expected::CAPITAL_X,
        _ if text.contains(['?', '~', '%']) => expected::QUALIFIER_LAST,
        _ if dots(text).is_some() => expected::DOTS,
        _ if long_year => expected::FOUR_DIGITS,
        _ => expected::DATE,
    }
}

/// What is said to have been expected. Each completes “expected …”.
mod expected {
    pub(super) const DATE: &str = "a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21";
    pub(super) const WHOLE_DAY: &str = "a single day such as 2003-02-02";
    pub(super) const YEAR: &str = "a year of four digits, such as 2003 or 0476";
    pub(super) const FOUR_DIGITS: &str = "a year of four digits, from -9999 to 9999, and hyphens before month and day";
    pub(super) const UNSIGNED_ZERO: &str = "0000 without a sign for the year before 0001";
    pub(super) const MONTH: &str = "a month from 01 to 12 or a season from 21 to 24 after the year";
    pub(super) const DAY: &str = "a day of two digits that the month has";
    pub(super) const NO_DAY_OF_SEASON: &str = "nothing after a season";
    pub(super) const NO_TIME: &str = "a day without a time of day";
    pub(super) const NO_SPACE: &str = "a date without spaces";
    pub(super) const LAST_DIGITS: &str = "X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX";
    pub(super) const CAPITAL_X: &str = "a capital X for a digit that is not known, as in 199X";
    pub(super) const QUALIFIER_LAST: &str = "one of ? ~ % at the end of the date, where it speaks of all of it";
    pub(super) const NO_QUALIFIER: &str = "a date without ? ~ % at each end of a window";
    pub(super) const DOTS: &str = "two dots for a side that is open, as in 2021/.. or [..2024-05-29]";
    pub(super) const ONE_SLASH: &str = "one slash, between the start and the end";
    pub(super) const ONE_DATE: &str = "a date on one side of the slash at least";
    pub(super) const EARLIER_FIRST: &str = "the earlier date first";
    pub(super) const SET: &str =
        "a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]";
    pub(super) const FEWER: &str = "a set of no more than 100 dates";
}
