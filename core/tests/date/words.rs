//! Dates in English where the table of forms leaves a question: shared parts, eras, doubt, windows, ticks.

use dossier_core::{
    date::{Day, Edtf, Unit, Window},
    i18n::dates,
};

#[test]
fn what_two_dates_share_is_said_once() {
    for (written, long, short) in [
        ("[2024-11-24..2024-12-02]", "24 November to 2 December 2024", "24 Nov – 2 Dec 2024"),
        ("[2024-12-30..2025-01-02]", "30 December 2024 to 2 January 2025", "30 Dec 2024 – 2 Jan 2025"),
        ("2024-05/2024-07", "May to July 2024", "May–Jul 2024"),
        ("2023-12/2024-02", "December 2023 to February 2024", "Dec 2023 – Feb 2024"),
        ("2024-21/2024-23", "spring to autumn 2024", "spring–autumn 2024"),
        ("2024-23/2024-24", "autumn 2024 to winter 2024–25", "autumn 2024 – winter 2024–25"),
        ("2003/2004-05", "2003 to May 2004", "2003 – May 2004"),
        ("2004/2004-05", "2004 to May 2004", "2004 – May 2004"),
        ("2003/2003", "2003", "2003"),
        ("[2024-11-24,2024-11-25,2024-11-26]", "24, 25 or 26 November 2024", "24, 25 or 26 Nov 2024"),
        ("[2003,2004-05]", "2003 or May 2004", "2003 or May 2004"),
    ] {
        assert_eq!(words(written), (long.into(), short.into()), "{written}");
    }
}

#[test]
fn a_doubt_is_said_of_the_date_it_concerns() {
    for (written, long, short) in [
        ("2003-02-02?", "possibly 2 February 2003", "possibly 2 Feb 2003"),
        ("199X~", "about the 1990s", "about the 1990s"),
        ("2004-05-XX~", "about May 2004", "about May 2004"),
        ("1984~/2004", "about 1984 to 2004", "about 1984 – 2004"),
        ("2024-04/2024-06~", "April 2024 to about June 2024", "Apr 2024 – about Jun 2024"),
        ("[..2000~]", "before about 2000", "by about 2000"),
        ("[2024-05-29~..]", "after about 29 May 2024", "after about 29 May 2024"),
        ("2017?/", "possibly 2017, end not given", "from possibly 2017"),
        ("2021~/..", "since about 2021", "since about 2021"),
    ] {
        assert_eq!(words(written), (long.into(), short.into()), "{written}");
    }
}

#[test]
fn a_coarse_date_takes_the_words_around_it() {
    for (written, long) in [
        ("199X/..", "since the 1990s"),
        ("2024-21/..", "since spring 2024"),
        ("[..199X]", "in or before the 1990s"),
        ("[19XX..]", "in or after the years 1900 to 1999"),
        ("190X", "between 1900 and 1909"),
        ("1999-24", "winter 1999–2000"),
    ] {
        assert_eq!(words(written).0, long, "{written}");
    }
}

#[test]
fn years_of_few_digits_name_their_era() {
    for (written, long) in [
        ("0476", "476"),
        ("0079-08-24", "24 August AD 79"),
        ("0000", "1 BC"),
        ("-0043-03-15", "15 March 44 BC"),
        ("-004X", "between 50 BC and 41 BC"),
        ("0099-24", "winter AD 99–100"),
        ("-9999", "10000 BC"),
    ] {
        assert_eq!(words(written).0, long, "{written}");
    }
}

#[test]
fn a_window_is_said_in_the_coarsest_unit_that_fits_it() {
    for (written, said, from, to) in [
        ("1999/2025", "1999 to 2025", "1999", "2025"),
        ("2003/2003", "2003", "2003", "2003"),
        ("2023-05/2023-05", "May 2023", "May 2023", "May 2023"),
        ("1999/2025-06", "January 1999 to June 2025", "1999", "June 2025"),
        ("2024-05-06/2025-06-03", "6 May 2024 to 3 June 2025", "6 May 2024", "3 June 2025"),
        ("2024-05-06/2024-06-03", "6 May to 3 June 2024", "6 May 2024", "3 June 2024"),
        ("2024-05-06/2024-05-06", "6 May 2024", "6 May 2024", "6 May 2024"),
        ("2024-05/2024-06-03", "1 May to 3 June 2024", "May 2024", "3 June 2024"),
        ("../2025", "until 2025", "10000 BC", "2025"),
        ("1999-02/..", "from February 1999", "February 1999", "9999"),
        ("../..", "all time", "10000 BC", "9999"),
    ] {
        let window: Window = written.parse().unwrap();
        assert_eq!(dates::window(&window), said, "{written}");
        assert_eq!(dates::window_from(window.from), from, "{written}");
        assert_eq!(dates::window_to(window.to), to, "{written}");
    }
}

#[test]
fn a_tick_says_its_unit_and_the_year_only_where_it_stands_alone() {
    let day: Day = "2024-09-01".parse().unwrap();
    for (unit, plain, dated) in [
        (Unit::Day, "1 Sep", "1 Sep 2024"),
        (Unit::Month, "Sep", "Sep 2024"),
        (Unit::Quarter, "Sep", "Sep 2024"),
        (Unit::Year, "2024", "2024"),
        (Unit::Century, "2024", "2024"),
    ] {
        assert_eq!((dates::tick(day, unit, false), dates::tick(day, unit, true)), (plain.into(), dated.into()));
    }
    assert_eq!(dates::day(day), "1 September 2024");
}

fn words(written: &str) -> (String, String) {
    let edtf: Edtf = written.parse().unwrap();
    (dates::date(&edtf), dates::short_date(&edtf))
}
