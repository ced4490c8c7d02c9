//! The `edtf` crate reads the same level 1 and was written by others: where both read a text, they agree on it.
//!
//! It knows no bounds and no sets, and it reads four things that are refused here: times of day, years of more than four
//! digits, an unspecified day of a season, and intervals that end before they begin.

use dossier_core::date::{Date, Edtf, Known, Qualifier};
use edtf::level_1::{self, Certainty, Component};
use proptest::prelude::*;

/// Dates and intervals, right and nearly right: parts from the grammar with parts that just miss it.
fn text() -> impl Strategy<Value = String> {
    let sign = prop::sample::select(&["", "", "", "-"]);
    let year = prop_oneof!["[0-9]{4}", "[0-9]{3}X", "[0-9]{2}XX", "000[0-9X]", "[0-9X]{3,5}"];
    let part = || prop_oneof!["-(0[0-9]|1[0-3])", "-2[0-5]", "-XX", "-[0-3X][0-9X]", Just(String::new())];
    let mark = prop::sample::select(&["", "", "", "?", "~", "%"]);
    let date = (sign, year, part(), part(), mark)
        .prop_map(|(sign, year, month, day, mark)| format!("{sign}{year}{month}{day}{mark}"));
    let end = prop_oneof![6 => date.clone(), 1 => Just(String::new()), 1 => Just("..".to_owned())].boxed();
    prop_oneof![date, (end.clone(), end).prop_map(|(start, end)| format!("{start}/{end}"))]
}

/// What is said of the texts among these that only the crate reads.
const REFUSED_HERE: [&str; 2] = ["the earlier date first", "nothing after a season"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_read_the_same_texts_and_print_them_alike(text in text()) {
        match (text.parse::<Edtf>(), level_1::Edtf::parse(&text)) {
            (Ok(ours), Ok(theirs)) => prop_assert_eq!(ours.to_string(), theirs.to_string()),
            (Err(_), Err(_)) => {}
            (Err(error), Ok(_)) if REFUSED_HERE.contains(&error.expected()) => {}
            (ours, theirs) => prop_assert!(false, "{} is {:?} here and {:?} there", text, ours, theirs),
        }
    }

    #[test]
    fn both_find_the_same_parts_in_a_date(text in text()) {
        if let (Ok(ours), Ok(theirs)) = (text.parse::<Date>(), level_1::Date::parse(&text)) {
            prop_assert_eq!(parts(ours), their_parts(theirs));
        }
    }
}

/// Year, month or season, day, qualifier; `None` for a part that is absent, 0 for one that is unspecified.
type Parts = (i32, Option<u32>, Option<u32>, Qualifier);

fn parts(date: Date) -> Parts {
    let (month, day) = match date.known {
        Known::Day(day) => (Some(day.civil().month.into()), Some(day.civil().day.into())),
        Known::Month(_, month) => (Some(month.into()), None),
        Known::DayOfMonth(_, month) => (Some(month.into()), Some(0)),
        Known::Season(_, season) => (Some(season.code().into()), None),
        Known::MonthOfYear(_) => (Some(0), None),
        Known::DayOfYear(_) => (Some(0), Some(0)),
        Known::Year(_) | Known::Decade(_) | Known::Century(_) => (None, None),
    };
    let year = match date.known {
        // The crate names a decade before the year 0 by its last year, this one by its first.
        Known::Decade(digits) => digits * 10,
        Known::Century(digits) => digits * 100,
        known => known.year(),
    };
    (year, month, day, date.qualifier)
}

fn their_parts(date: level_1::Date) -> Parts {
    let number = |part: Component| part.value().unwrap_or(0);
    let month = date.season().map(|season| season as u32).or_else(|| date.month().map(number));
    let qualifier = match date.certainty() {
        Certainty::Certain => Qualifier::Certain,
        Certainty::Uncertain => Qualifier::Uncertain,
        Certainty::Approximate => Qualifier::Approximate,
        Certainty::ApproximateUncertain => Qualifier::Both,
    };
    (date.year(), month, date.day().map(number), qualifier)
}
