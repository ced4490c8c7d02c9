//! What is sure of an order and of a window, case by case.

use dossier_core::date::{Day, Edtf, Extent, Order, Sureness, Unit, Window};

#[test]
fn one_thing_is_before_another_only_if_all_of_it_is() {
    use Order::{Possibly, SameDay, SurelyAfter, SurelyBefore};
    for (one, two, order) in [
        ("2003-02-02", "2003-02-03", SurelyBefore),
        ("2003-02-02", "2003-02-02", SameDay),
        ("2003-02-02", "2003-02", Possibly),
        ("2003-02", "2003-02", Possibly),
        ("2003-02", "2003-03", SurelyBefore),
        ("2003-02~", "2003-03", Possibly),
        ("2003", "2004", SurelyBefore),
        ("2003?", "2004", Possibly),
        ("2004-24", "2004", Possibly),
        ("2005", "2004-24", Possibly),
        ("[..2003]", "2004", SurelyBefore),
        ("[..2003]", "[2004..]", SurelyBefore),
        ("[2003..]", "2004", Possibly),
        ("1979/1989", "1989-06", Possibly),
        ("1979/1989", "1990", SurelyBefore),
        ("2017/", "2016", SurelyAfter),
        ("2017/", "2018", Possibly),
        ("2017/..", "9999-12-31", Possibly),
        ("/2021", "2022", SurelyBefore),
    ] {
        assert_eq!(extent(one).compare(&extent(two)), order, "{one} and {two}");
    }
}

#[test]
fn a_moment_is_in_a_window_with_all_its_days_and_what_lasted_with_any() {
    use Sureness::{No, Possibly, Surely};
    for (written, window, sureness) in [
        ("2003-02-02", "2003-02-02/2003-02-02", Surely),
        ("2003-02-02", "2003-02-03/2004", No),
        ("2003", "2003/2003", Surely),
        ("2003", "2003/2003-11", Possibly),
        ("2003", "2003-12-31/2004", Possibly),
        ("2003?", "2003/2003", Possibly),
        ("2003?", "2002/2004", Surely),
        ("2024-04~", "2024-05/2024-06", Possibly),
        ("2024-04~", "2024-06/2024-06", No),
        ("[..2024-05-29]", "1999/2025", Possibly),
        ("[..2024-05-29]", "../2025", Surely),
        ("[2024-11-24..2024-11-26]", "2024-11-25/2024-12", Possibly),
        ("1979/1989", "1985/1985", Surely),
        ("1979/1989", "1989/1990", Surely),
        ("1979/1989", "1989-06/1990", Possibly),
        ("1979/1989", "1990/1990", No),
        ("2021/..", "2024/2024", Surely),
        ("2021/..", "2021-03/2021-03", Possibly),
        ("2017/", "2017/2017", Surely),
        ("2017/", "2018/2018", Possibly),
        ("2017/", "2016/2016", No),
        ("../2021", "1900/1900", Surely),
        ("/2021", "1900/1900", Possibly),
    ] {
        let window: Window = window.parse().unwrap();
        assert_eq!(extent(written).within(&window), sureness, "{written} in {window}");
    }
}

#[test]
fn a_happening_known_only_by_a_day_is_looked_for_in_its_year_and_the_one_before() {
    use Sureness::{No, Possibly, Surely};
    for (written, window, sureness) in [
        ("[..2024-05-29]", "2005/2015", No),
        ("[..2024-05-29]", "2022/2022", No),
        ("[..2024-05-29]", "2023/2023", Possibly),
        ("[..2024-05-29]", "2022/2024", Possibly),
        ("[..2024-05-29]", "2024-05-30/2025", No),
        ("[..2024-05-29]", "../2025", Surely),
        ("[..2024]", "2023-01/2023-01", Possibly),
        ("[2025-04-23..]", "2025-04-22/2025-04-22", No),
        ("[2025-04-23..]", "2026-12/2026-12", Possibly),
        ("[2025-04-23..]", "2027/2030", No),
        ("[2025-04-23..]", "2025/..", Surely),
        // What lasted is not held to it.
        ("/2021", "1900/1900", Possibly),
        ("2017/", "2030/2030", Possibly),
        // Nor what has bounds, however wide.
        ("19XX", "1900/1900", Possibly),
        ("2003-02-02", "2003/2003", Surely),
    ] {
        let window: Window = window.parse().unwrap();
        assert_eq!(extent(written).counted(&window), sureness, "{written} in {window}");
    }
}

#[test]
fn the_ends_of_what_lasted_bound_each_other() {
    for (written, start, end) in [
        ("2003-05-10/2003", "2003-05-10..2003-05-10", "2003-05-10..2003-12-31"),
        ("2003/2003-05-10", "2003-01-01..2003-05-10", "2003-05-10..2003-05-10"),
        ("2003/2003", "2003-01-01..2003-12-31", "2003-01-01..2003-12-31"),
        ("2017/", "2017-01-01..2017-12-31", "2017-01-01..9999-12-31"),
    ] {
        let Extent::Lasting { start: from, end: to } = extent(written) else {
            panic!("{written} lasted");
        };
        let said = [from, to].map(|range| format!("{}..{}", range.earliest, range.latest));
        assert_eq!(said, [start, end], "{written}");
    }
}

#[test]
fn the_day_before_the_last_is_a_day_of_its_own() {
    let day = Day::MAX.plus(-1);
    assert_eq!(Unit::Day.end(day), day);
    assert_eq!(Unit::Month.end(day), Day::MAX);
}

fn extent(written: &str) -> Extent {
    written.parse::<Edtf>().unwrap().extent()
}
