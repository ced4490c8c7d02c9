//! Dates in English, as a reader says them: “May 2023”, never a first of May; an uncertainty is a word beside the date.
//!
//! Two styles: long for sentences and panels, short for narrow columns and labels. Another language replaces this file.

use crate::date::{Civil, Date, Day, Edtf, End, Interval, Known, OneOf, Precision, Qualifier, Season, Unit, Window};

/// A date in full: “24 to 26 November 2024”, “before 29 May 2024”, “2017, end not given”.
#[must_use]
pub fn date(edtf: &Edtf) -> String {
    expression(edtf, Style::Long)
}

/// A date for a narrow column: “24–26 Nov 2024”, “by 29 May 2024”, “from 2017”.
#[must_use]
pub fn short_date(edtf: &Edtf) -> String {
    expression(edtf, Style::Short)
}

/// A day: “6 May 2024”.
#[must_use]
pub fn day(day: Day) -> String {
    name(day.into(), Style::Long)
}

/// A window in the coarsest unit that fits it: “1999 to 2025”, “May 2023”, “6 May 2024 to 3 June 2025”.
#[must_use]
pub fn window(window: &Window) -> String {
    let (from, to) = (window.from, window.to);
    match (from == Day::MIN, to == Day::MAX) {
        (true, true) => "all time".into(),
        (true, false) => glued("until ", &window_to(to)),
        (false, true) => glued("from ", &window_from(from)),
        (false, false) => {
            let known: fn(Day) -> Known = if from.starts_year() && to.ends_year() {
                known_year
            } else if from.starts_month() && to.ends_month() {
                known_month
            } else {
                Known::Day
            };
            through(certain(known(from)), certain(known(to)), Style::Long)
        }
    }
}

/// The first day of a window, beside its handle: “1999” for a 1 January, “June 2025” for another first of a month.
#[must_use]
pub fn window_from(day: Day) -> String {
    let known = match day {
        _ if day.starts_year() => known_year(day),
        _ if day.starts_month() => known_month(day),
        _ => Known::Day(day),
    };
    name(certain(known), Style::Long)
}

/// The last day of a window, beside its handle: “2025” for a 31 December, “June 2025” for another last of a month.
#[must_use]
pub fn window_to(day: Day) -> String {
    let known = match day {
        _ if day.ends_year() => known_year(day),
        _ if day.ends_month() => known_month(day),
        _ => Known::Day(day),
    };
    name(certain(known), Style::Long)
}

/// The label of a tick on a time axis: “2024”, “May”, “6 May”. `dated` adds the year to a month or day, for a tick with
/// no year in sight: “May 2024”.
#[must_use]
pub fn tick(day: Day, unit: Unit, dated: bool) -> String {
    let known = match unit {
        Unit::Day => Known::Day(day),
        Unit::Month | Unit::Quarter => known_month(day),
        Unit::Year | Unit::Decade | Unit::Century => known_year(day),
    };
    if dated { name(certain(known), Style::Short) } else { without_year(known, Style::Short) }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Long,
    Short,
}

/// The names of the months.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn expression(edtf: &Edtf, style: Style) -> String {
    match edtf {
        Edtf::Date(date) => name(*date, style),
        Edtf::OneOf(OneOf::Between(first, last)) => through(*first, *last, style),
        Edtf::OneOf(OneOf::Until(date)) => until(*date, style),
        Edtf::OneOf(OneOf::From(date)) => from(*date, style),
        Edtf::OneOf(OneOf::Among(dates)) => among(dates, style),
        Edtf::Interval(interval) => lasted(interval, style),
    }
}

/// A single date with its qualifier.
fn name(date: Date, style: Style) -> String {
    match (date.qualifier, date.known) {
        (Qualifier::Certain, Known::DayOfMonth(..) | Known::DayOfYear(_)) if style == Style::Long => {
            glued("a day in ", &within(date, style))
        }
        (Qualifier::Certain, Known::MonthOfYear(_)) if style == Style::Long => {
            glued("a month of ", &within(date, style))
        }
        (Qualifier::Certain, Known::Decade(digits)) if has_plural(digits) => decade(digits),
        (Qualifier::Certain, Known::Decade(_) | Known::Century(_)) => {
            let (first, last) = first_and_last_year(date);
            joined(&["between ", &first, " and ", &last])
        }
        _ => within(date, style),
    }
}

/// A single date after a word such as “since”: with its qualifier, an article where it needs one, and nothing else.
fn within(date: Date, style: Style) -> String {
    let doubt = match date.qualifier {
        Qualifier::Certain => "",
        Qualifier::Uncertain => "possibly ",
        Qualifier::Approximate => "about ",
        Qualifier::Both => "possibly about ",
    };
    let bare = match date.known {
        Known::Day(_) | Known::Month(..) | Known::DayOfMonth(..) => {
            joined(&[&without_year(date.known, style), " ", &year(date.known.year())])
        }
        // A winter reaches into the next year, and says so.
        Known::Season(number, Season::Winter) => {
            let next = year(number + 1);
            let shared = if number >= 100 && number % 100 < 99 { next.len() - 2 } else { 0 };
            joined(&["winter ", &year(number), "–", next.get(shared..).unwrap_or_default()])
        }
        Known::Season(number, season) => joined(&[season_name(season), " ", &year(number)]),
        Known::Year(number) | Known::MonthOfYear(number) | Known::DayOfYear(number) => year(number),
        Known::Decade(digits) if has_plural(digits) => glued("the ", &decade(digits)),
        Known::Decade(_) | Known::Century(_) => {
            let (first, last) = first_and_last_year(date);
            joined(&["the years ", &first, " to ", &last])
        }
    };
    glued(doubt, &bare)
}

/// From one date to another, saying once what both share: “24 to 26 November 2024”.
fn through(first: Date, last: Date, style: Style) -> String {
    if first == last {
        return name(last, style);
    }
    let (lead, end) = (lead(first, last, style), name(last, style));
    let close = !lead.contains(' ') && (!end.contains(' ') || lead != name(first, style));
    let link = match style {
        Style::Long => " to ",
        Style::Short if close => "–",
        Style::Short => " – ",
    };
    joined(&[&lead, link, &end])
}

/// One of several dates: “24, 25 or 26 November 2024”.
fn among(dates: &[Date], style: Style) -> String {
    let Some((&last, others)) = dates.split_last() else {
        return String::new();
    };
    let mut text = String::new();
    for (place, &date) in others.iter().enumerate() {
        text.push_str(&lead(date, last, style));
        text.push_str(if place + 1 < others.len() { ", " } else { " or " });
    }
    text.push_str(&name(last, style));
    text
}

/// A happening then or earlier. Of a whole month or year “before” alone would say that it is not meant.
fn until(date: Date, style: Style) -> String {
    let word = match style {
        Style::Short => "by ",
        Style::Long if is_point(date) => "before ",
        Style::Long => "in or before ",
    };
    glued(word, &within(date, style))
}

/// A happening then or later.
fn from(date: Date, style: Style) -> String {
    match style {
        _ if is_point(date) => glued("after ", &within(date, style)),
        Style::Short => glued(&within(date, style), " or later"),
        Style::Long => glued("in or after ", &within(date, style)),
    }
}

fn lasted(interval: &Interval, style: Style) -> String {
    match (interval.start(), interval.end()) {
        (End::On(start), End::On(end)) => through(start, end, style),
        (End::On(start), End::Open) => glued("since ", &within(start, style)),
        (End::On(start), _) if style == Style::Short => glued("from ", &within(start, style)),
        (End::On(start), _) => glued(&name(start, style), ", end not given"),
        (End::Unknown, End::On(end)) if style == Style::Long => {
            joined(&["until ", &within(end, style), ", start not given"])
        }
        (_, End::On(end)) => glued("until ", &within(end, style)),
        _ => String::new(),
    }
}

/// As much of a date as has to be said before another that follows it.
fn lead(date: Date, next: Date, style: Style) -> String {
    let unqualified = date.qualifier == Qualifier::Certain && next.qualifier == Qualifier::Certain;
    if !unqualified || date.known.year() != next.known.year() {
        return name(date, style);
    }
    match (date.known, next.known) {
        (Known::Day(one), Known::Day(two)) if one.civil().month == two.civil().month => one.civil().day.to_string(),
        (Known::Day(_), Known::Day(_)) | (Known::Month(..), Known::Month(..)) => without_year(date.known, style),
        (Known::Season(_, season), Known::Season(_, other)) if other != Season::Winter => season_name(season).into(),
        _ => name(date, style),
    }
}

/// A day or month without its year: “24 November”, “Nov”. Of anything coarser only the year can be said.
fn without_year(known: Known, style: Style) -> String {
    match known {
        Known::Day(date) => {
            let Civil { month, day, .. } = date.civil();
            joined(&[&day.to_string(), " ", month_name(month, style)])
        }
        Known::Month(_, month) | Known::DayOfMonth(_, month) => month_name(month, style).into(),
        _ => year(known.year()),
    }
}

fn month_name(month: u8, style: Style) -> &'static str {
    let name = MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default();
    match style {
        Style::Long => name,
        Style::Short => name.get(..3).unwrap_or(name),
    }
}

fn season_name(season: Season) -> &'static str {
    match season {
        Season::Spring => "spring",
        Season::Summer => "summer",
        Season::Autumn => "autumn",
        Season::Winter => "winter",
    }
}

/// A year by its era where a bare number could be taken for something else: “2003”, “AD 79”, “44 BC”.
fn year(astronomical: i32) -> String {
    match astronomical {
        ..=0 => glued(&(1 - astronomical).to_string(), " BC"),
        1..=99 => glued("AD ", &astronomical.to_string()),
        _ => astronomical.to_string(),
    }
}

fn decade(digits: i32) -> String {
    glued(&digits.to_string(), "0s")
}

/// Whether a decade can be said as “the 1990s”; “the 1900s” would be taken for the century.
fn has_plural(digits: i32) -> bool {
    digits > 10 && digits % 10 != 0
}

fn first_and_last_year(date: Date) -> (String, String) {
    let stated = date.stated();
    (year(stated.earliest.civil().year), year(stated.latest.civil().year))
}

/// Whether it has no inside of its own that “before” could seem to leave out.
fn is_point(date: Date) -> bool {
    date.precision() == Precision::Day || date.qualifier != Qualifier::Certain
}

fn certain(known: Known) -> Date {
    Date { known, qualifier: Qualifier::Certain }
}

fn known_year(day: Day) -> Known {
    Known::Year(day.civil().year)
}

fn known_month(day: Day) -> Known {
    let Civil { year, month, .. } = day.civil();
    Known::Month(year, month)
}

fn glued(one: &str, two: &str) -> String {
    joined(&[one, two])
}

fn joined(parts: &[&str]) -> String {
    parts.concat()
}
