//! What readers type for the ends of a window.

use dossier_core::date::{Day, TypedError, Window, typed};
use dossier_core::i18n::ENGLISH;
use dossier_core::i18n::dates::MONTHS;
use proptest::prelude::*;

#[test]
fn a_date_is_understood_in_the_ways_it_is_written() {
    for (text, days) in [
        ("2003", "2003/2003"),
        (" 2003 ", "2003/2003"),
        ("May 2023", "2023-05/2023-05"),
        ("may, 2023", "2023-05/2023-05"),
        ("2023 May", "2023-05/2023-05"),
        ("Sept 2003", "2003-09/2003-09"),
        ("JUN 2003", "2003-06/2003-06"),
        ("2023-05", "2023-05/2023-05"),
        ("5/2023", "2023-05/2023-05"),
        ("05.2023", "2023-05/2023-05"),
        ("2023-05-12", "2023-05-12/2023-05-12"),
        ("2023/5/12", "2023-05-12/2023-05-12"),
        ("12 May 2023", "2023-05-12/2023-05-12"),
        ("12\u{a0}May\u{a0}2023", "2023-05-12/2023-05-12"),
        ("12. May 2023", "2023-05-12/2023-05-12"),
        ("May 12, 2023", "2023-05-12/2023-05-12"),
        ("12.5.2023", "2023-05-12/2023-05-12"),
        ("12.05.2023", "2023-05-12/2023-05-12"),
        ("13/5/2023", "2023-05-13/2023-05-13"),
        ("5/13/2023", "2023-05-13/2023-05-13"),
        ("5/5/2023", "2023-05-05/2023-05-05"),
        ("29 Feb 2024", "2024-02-29/2024-02-29"),
        ("199X", "1990/1999"),
        ("2003/2005-06", "2003/2005-06"),
    ] {
        assert_eq!(typed(text, &MONTHS), Ok(days.parse::<Window>().unwrap()), "{text}");
    }
}

#[test]
fn what_cannot_be_a_date_says_what_is_missing() {
    let day = |text: &str| text.parse::<Day>().unwrap();
    for (text, problem) in [
        ("", TypedError::Empty),
        (" , ", TypedError::Empty),
        ("yesterday", TypedError::Unread),
        ("ma 2023", TypedError::Unread),
        ("12 May 2023 at noon", TypedError::Unread),
        ("20230512", TypedError::Unread),
        ("May", TypedError::NoYear),
        ("12 May", TypedError::NoYear),
        ("May 12", TypedError::NoYear),
        ("03", TypedError::ShortYear),
        ("5/23", TypedError::ShortYear),
        ("12.5.23", TypedError::ShortYear),
        ("12 May 23", TypedError::ShortYear),
        ("13/2023", TypedError::NoMonth),
        ("2023-13-01", TypedError::NoMonth),
        ("13.13.2023", TypedError::NoMonth),
        ("29 February 2023", TypedError::NoDay { last: day("2023-02-28") }),
        ("31.4.2023", TypedError::NoDay { last: day("2023-04-30") }),
        ("0 May 2023", TypedError::NoDay { last: day("2023-05-31") }),
        ("12/5/2023", TypedError::Ambiguous { day_first: day("2023-05-12"), month_first: day("2023-12-05") }),
    ] {
        assert_eq!(typed(text, &MONTHS), Err(problem), "{text}");
    }
}

#[test]
fn months_are_known_in_the_language_they_are_given_in() {
    let months = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    for (text, days) in [("3 maj 2023", "2023-05-03"), ("okt 2023", "2023-10")] {
        assert_eq!(typed(text, &months), Ok(days.parse::<Window>().unwrap()), "{text}");
    }
    let months =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];
    assert_eq!(typed("12 مايو 2023", &months), Ok("2023-05-12".parse::<Window>().unwrap()));
}

/// A day that was typed is said as a day, the last of a month and the first of a year too.
#[test]
fn what_is_wrong_is_said_with_the_days_meant() {
    for (text, said) in [
        ("31.2.2023", "That month ends on 28 February 2023."),
        ("1/4/2023", "That is 1 April 2023 or 4 January 2023. Type the month by its name."),
        ("1-2-2024", "That is 1 February 2024 or 2 January 2024. Type the month by its name."),
    ] {
        assert_eq!(typed(text, &MONTHS).map_err(ENGLISH.typed), Err(said.into()), "{text}");
    }
}

proptest! {
    #[test]
    fn anything_typed_is_days_in_order_or_an_error(text in "[0-9A-Za-z ./,–-]{0,14}|.{0,12}") {
        if let Ok(window) = typed(&text, &MONTHS) {
            prop_assert!(window.from <= window.to);
        }
    }

    #[test]
    fn a_day_is_the_same_in_every_order_that_is_clear(year in 1000..=9999i32, month in 1..=12u8, day in 1..=28u8) {
        let meant = Day::new(year, month, day).unwrap();
        let name = MONTHS[usize::from(month) - 1];
        for text in [
            format!("{day} {name} {year}"),
            format!("{name} {day}, {year}"),
            format!("{day}.{month}.{year}"),
            format!("{year}/{month}/{day}"),
            meant.to_string(),
        ] {
            prop_assert_eq!(typed(&text, &MONTHS), Ok(Window { from: meant, to: meant }), "{}", text);
        }
    }
}
