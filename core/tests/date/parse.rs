//! What is read as a date, and what is said of everything else.

use dossier_core::date::{Date, Day, Edtf, Window};
use expect_test::expect;

#[test]
fn a_refused_text_says_what_was_expected() {
    let refused = [
        "",
        " ",
        "2003-02-02 ",
        "hello",
        "2 February 2003",
        "2003-2-2",
        "02/02/2003",
        "2003-13",
        "2003-00",
        "2003-20",
        "2003-25",
        "2003-02-30",
        "2003-02-00",
        "1900-02-29",
        "2003-2a",
        "2003-21-05",
        "2003-02-02T10:00:00Z",
        "20:15",
        "203",
        "20030",
        "Y12345",
        "-12345",
        "20030202",
        "-0000",
        "-000X",
        "--2003",
        "+2003",
        "2XXX",
        "XXXX",
        "199x",
        "199u",
        "201X-05",
        "2004-XX-05",
        "2004-0X",
        "2004-05-0X",
        "2004-05-X1",
        "~2003",
        "2003?-02",
        "2003?~",
        "2003-~02",
        "/",
        "..",
        "/..",
        "../..",
        "open",
        "2003/open",
        "2005/2003",
        "2003/2004/2005",
        "2003//2004",
        "[]",
        "[..]",
        "[2003]",
        "[2003",
        "2003]",
        "[2005..2003]",
        "[2003..2004..2005]",
        "[2003,]",
        "[2003,2004..2005]",
        "{2003,2004}",
        "[[2003..2004]]",
        "2003..2004",
        "２００３",
        "20۰3",
        "2003\u{0}",
        "2003–02–02",
        "\u{202e}2003",
        "-",
        "?",
        "X",
    ];
    let said: String = refused
        .iter()
        .map(|text| match text.parse::<Edtf>() {
            Ok(edtf) => panic!("{text:?} was read as {edtf:?}"),
            Err(error) => format!("{:<24} {}\n", error.text(), error.expected()),
        })
        .collect();
    expect![[r#"
                                 a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
                                 a date without spaces
        2003-02-02               a date without spaces
        hello                    a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        2 February 2003          a date without spaces
        2003-2-2                 a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        02/02/2003               one slash, between the start and the end
        2003-13                  a month from 01 to 12 or a season from 21 to 24 after the year
        2003-00                  a month from 01 to 12 or a season from 21 to 24 after the year
        2003-20                  a month from 01 to 12 or a season from 21 to 24 after the year
        2003-25                  a month from 01 to 12 or a season from 21 to 24 after the year
        2003-02-30               a day of two digits that the month has
        2003-02-00               a day of two digits that the month has
        1900-02-29               a day of two digits that the month has
        2003-2a                  a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        2003-21-05               nothing after a season
        2003-02-02T10:00:00Z     a day without a time of day
        20:15                    a day without a time of day
        203                      a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        20030                    a year of four digits, from -9999 to 9999, and hyphens before month and day
        Y12345                   a year of four digits, from -9999 to 9999, and hyphens before month and day
        -12345                   a year of four digits, from -9999 to 9999, and hyphens before month and day
        20030202                 a year of four digits, from -9999 to 9999, and hyphens before month and day
        -0000                    0000 without a sign for the year before 0001
        -000X                    0000 without a sign for the year before 0001
        --2003                   a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        +2003                    a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        2XXX                     X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        XXXX                     X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        199x                     a capital X for a digit that is not known, as in 199X
        199u                     a capital X for a digit that is not known, as in 199X
        201X-05                  X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        2004-XX-05               X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        2004-0X                  X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        2004-05-0X               X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        2004-05-X1               X only in the last places: 199X, 19XX, 2004-XX, 2004-05-XX or 2004-XX-XX
        ~2003                    one of ? ~ % at the end of the date, where it speaks of all of it
        2003?-02                 one of ? ~ % at the end of the date, where it speaks of all of it
        2003?~                   one of ? ~ % at the end of the date, where it speaks of all of it
        2003-~02                 one of ? ~ % at the end of the date, where it speaks of all of it
        /                        a date on one side of the slash at least
        ..                       two dots for a side that is open, as in 2021/.. or [..2024-05-29]
        /..                      a date on one side of the slash at least
        ../..                    a date on one side of the slash at least
        open                     two dots for a side that is open, as in 2021/.. or [..2024-05-29]
        2003/open                two dots for a side that is open, as in 2021/.. or [..2024-05-29]
        2005/2003                the earlier date first
        2003/2004/2005           one slash, between the start and the end
        2003//2004               one slash, between the start and the end
        []                       a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        [..]                     a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        [2003]                   a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        [2003                    a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        2003]                    a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        [2005..2003]             the earlier date first
        [2003..2004..2005]       two dots for a side that is open, as in 2021/.. or [..2024-05-29]
        [2003,]                  a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        [2003,2004..2005]        a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        {2003,2004}              a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        [[2003..2004]]           a set such as [2024-11-24..2024-11-26], [..2024-05-29], [2025-04-23..] or [2003,2005]
        2003..2004               two dots for a side that is open, as in 2021/.. or [..2024-05-29]
        ２００３                     a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        20۰3                     a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        2003�                    a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        2003–02–02               a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        �2003                    a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        -                        a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
        ?                        one of ? ~ % at the end of the date, where it speaks of all of it
        X                        a date such as 2003-02-02, 2003-02, 2003, 199X or 2003-21
    "#]]
    .assert_eq(&said);
}

#[test]
fn an_error_is_one_line_however_long_or_odd_the_text() {
    let long = "e\u{301}".repeat(100_000);
    let error = long.parse::<Edtf>().unwrap_err();
    assert_eq!(error.text().chars().count(), 41);

    let odd = "20\n03\u{202e}\u{feff}".parse::<Edtf>().unwrap_err();
    expect!["“20�03��” is not a date that can be read: expected a date without spaces"].assert_eq(&odd.to_string());
}

#[test]
fn a_set_lists_no_more_than_a_hundred_dates() {
    let hundred = format!("[{}]", vec!["2003"; 100].join(","));
    assert!(hundred.parse::<Edtf>().is_ok());
    let more = format!("[{}]", vec!["2003"; 101].join(","));
    assert_eq!(more.parse::<Edtf>().unwrap_err().expected(), "a set of no more than 100 dates");
}

#[test]
fn what_is_read_prints_the_same_again() {
    for text in [
        "2003-02-02",
        "2004-02-29",
        "2000-02-29",
        "0000",
        "-0001",
        "9999-12-31",
        "-9999-01-01",
        "2023-05",
        "2024-21",
        "2024-24",
        "199X",
        "19XX",
        "000X",
        "00XX",
        "-199X",
        "-19XX",
        "2004-XX",
        "2004-05-XX",
        "2004-XX-XX",
        "2003?",
        "2003-02~",
        "2003-02-02%",
        "199X~",
        "2024-21?",
        "1979/1989",
        "2003/2003",
        "2003-05-20/2003-05",
        "1984~/2004-06?",
        "2021/..",
        "2017/",
        "../2021",
        "/2021",
        "199X/2003",
        "2004-06-XX/2004-07-03",
        "[2024-11-24..2024-11-26]",
        "[..2024-05-29]",
        "[2025-04-23..]",
        "[..2000~]",
        "[2003..2003]",
        "[1667,1760-12,1999-05-05]",
    ] {
        assert_eq!(text.parse::<Edtf>().unwrap().to_string(), text);
    }
}

#[test]
fn a_listed_set_is_put_in_order_of_time() {
    for (given, printed) in [("[2024-07,2023]", "[2023,2024-07]"), ("[2023,2023-01]", "[2023-01,2023]")] {
        assert_eq!(given.parse::<Edtf>().unwrap().to_string(), printed);
    }
}

#[test]
fn a_date_alone_is_neither_a_set_nor_an_interval() {
    assert_eq!("2003-02~".parse::<Date>().unwrap().to_string(), "2003-02~");
    for text in ["2003/2004", "[2003..2004]", ".."] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}

#[test]
fn a_day_is_a_whole_and_certain_date() {
    assert_eq!("2003-02-02".parse::<Day>().unwrap(), Day::new(2003, 2, 2).unwrap());
    for text in ["2003-02", "2003", "2003-02-02?", "2003-02-XX", "2003-02-02/", ""] {
        assert!(text.parse::<Day>().is_err(), "{text}");
    }
}

#[test]
fn a_window_takes_the_whole_of_both_its_dates_and_prints_short() {
    for (text, from, to, printed) in [
        ("2003/2003-12", "2003-01-01", "2003-12-31", "2003/2003"),
        ("2003", "2003-01-01", "2003-12-31", "2003/2003"),
        ("2003-05-01/2003-05-31", "2003-05-01", "2003-05-31", "2003-05/2003-05"),
        ("2003-01/2003-06", "2003-01-01", "2003-06-30", "2003/2003-06"),
        ("2003-05-02/2004-02", "2003-05-02", "2004-02-29", "2003-05-02/2004-02"),
        ("199X/2004-21", "1990-01-01", "2004-05-31", "1990/2004-05"),
        ("../2003", "-9999-01-01", "2003-12-31", "../2003"),
        ("2003/..", "2003-01-01", "9999-12-31", "2003/.."),
        ("..", "-9999-01-01", "9999-12-31", "../.."),
        ("-0044/-0043-03-15", "-0044-01-01", "-0043-03-15", "-0044/-0043-03-15"),
    ] {
        let window: Window = text.parse().unwrap();
        assert_eq!((window.from.to_string(), window.to.to_string()), (from.into(), to.into()), "{text}");
        assert_eq!(window.to_string(), printed);
    }
}

#[test]
fn a_window_that_cannot_be_is_refused() {
    for text in
        ["", "/", "2003/", "/2003", "2004/2003", "2003-05/2003-04", "2003?/2004", "2003~", "a/b", "2003/2004/2005"]
    {
        assert!(text.parse::<Window>().is_err(), "{text}");
    }
}
