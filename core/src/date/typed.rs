//! Reads dates as people type them: “2003”, “May 2023”, “12 May 2023”, “12.5.2023”, “2023-05-12”.
//!
//! What is typed names days: all of a year, all of a month, or one; the written form of links is understood too. Nothing is
//! guessed: a date that two habits read differently is refused, with both readings. Words for what went wrong are the
//! catalogue's.

use super::{day::Day, window::Window};

/// Why a typed text names no days, with what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedError {
    /// Nothing is typed.
    Empty,
    /// It is no date: a year, a month and a year, or a day are.
    Unread,
    /// A day or a month without its year.
    NoYear,
    /// The year has fewer than four digits: which century?
    ShortYear,
    /// There is no month of that number.
    NoMonth,
    /// The month has fewer days.
    NoDay {
        /// The last day it has, which may have been meant.
        last: Day,
    },
    /// Day and month could be either way round.
    Ambiguous {
        /// With the day before the month.
        day_first: Day,
        /// With the month before the day.
        month_first: Day,
    },
}

/// The days a typed text names. `months` are the names of the months from January on; three letters of one are enough, and
/// more as long as they are of its beginning.
pub fn typed(text: &str, months: &[&str; 12]) -> Result<Window, TypedError> {
    use Word::{Month, Number};
    let text = text.trim();
    if let Ok(window) = text.parse() {
        return Ok(window);
    }
    let mut words = Vec::new();
    let is_between = |letter: char| letter.is_ascii_whitespace() || matches!(letter, ',' | '.' | '/' | '-' | '\u{a0}');
    for part in text.split(is_between).filter(|part| !part.is_empty()) {
        words.push(word(part, months).ok_or(TypedError::Unread)?);
    }
    match words[..] {
        [] => Err(TypedError::Empty),
        [Month(month), Number(year, 4)]
        | [Number(year, 4), Month(month)]
        | [Number(month, 1 | 2), Number(year, 4)]
        | [Number(year, 4), Number(month, 1 | 2)] => whole(year, month),
        [Number(day, 1 | 2), Month(month), Number(year, 4)]
        | [Month(month), Number(day, 1 | 2), Number(year, 4)]
        | [Number(year, 4), Month(month), Number(day, 1 | 2)]
        | [Number(year, 4), Number(month, 1 | 2), Number(day, 1 | 2)] => one(year, month, day),
        // Dots stand between day, month and year, in this order; slashes and hyphens in either.
        [Number(day, 1 | 2), Number(month, 1 | 2), Number(year, 4)] if text.contains('.') => one(year, month, day),
        [Number(first, 1 | 2), Number(second, 1 | 2), Number(year, 4)] => either(year, first, second),
        [Month(_)] | [Month(_), Number(_, 1 | 2)] | [Number(..), Month(_)] => Err(TypedError::NoYear),
        [Number(..)] | [Number(..), Number(..)] | [_, _, Number(_, 2)] => Err(TypedError::ShortYear),
        _ => Err(TypedError::Unread),
    }
}

/// What a word of a date is.
#[derive(Clone, Copy, PartialEq)]
enum Word {
    /// A number, and of how many digits.
    Number(i32, usize),
    /// A month by its name.
    Month(i32),
}

fn word(word: &str, months: &[&str; 12]) -> Option<Word> {
    if word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = word.bytes().fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
        return Some(Word::Number(number, word.len()));
    }
    let begins = |name: &&str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let month = months.iter().position(|name| begins(name) && word.chars().nth(2).is_some())?;
    Some(Word::Month(month as i32 + 1))
}

fn span(from: Day, to: Day) -> Window {
    Window { from, to }
}

/// All days of a month.
fn whole(year: i32, month: i32) -> Result<Window, TypedError> {
    match month {
        1..=12 => Ok(span(Day::start_of_month(year, month), Day::end_of_month(year, month))),
        _ => Err(TypedError::NoMonth),
    }
}

/// One day.
fn one(year: i32, month: i32, day: i32) -> Result<Window, TypedError> {
    let last = whole(year, month)?.to;
    let day = Day::new(year, month as u8, day as u8).ok_or(TypedError::NoDay { last })?;
    Ok(span(day, day))
}

/// One day whose month is one of two numbers.
fn either(year: i32, first: i32, second: i32) -> Result<Window, TypedError> {
    match (one(year, second, first), one(year, first, second)) {
        (Ok(one), Ok(two)) if one != two => Err(TypedError::Ambiguous { day_first: one.from, month_first: two.from }),
        (Ok(day), _) | (Err(TypedError::NoMonth), Ok(day)) => Ok(day),
        (Err(problem), _) => Err(problem),
    }
}
