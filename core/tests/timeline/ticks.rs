//! Axes drawn in characters, seven pixels each, and what holds of every axis.

use dossier_core::{
    date::{Day, Edtf, Range, Unit, Window},
    i18n::dates,
    timeline::{Room, Scale, Tick, domain, ticks},
};
use expect_test::expect;
use proptest::prelude::*;

/// What the labels need in the design's type, each with six pixels to the next.
const ROOM: Room = Room { year: 36.0, month: 30.0, day: 48.0 };

/// The dated events of a sparse dossier: one war, two quiet stretches, two full years.
const SPARSE: &str = "1979/1989 1999 [1999..2000] 2002 2003-02-02 2017/ 2021 2021 2022 2022 2023 2023 2023-05 2023-06 \
    2024-04~ 2024-04~ 2024-05 2024-05 2024-05 2024-05-06 2024-05-15 2024-05-29 [..2024-05-29] [..2024-05-29] 2024-11 \
    2024-11-25 [2024-11-24..2024-11-26] [..2024-11-26] 2025-04-17 2025-04-23 2025-04-23~ 2025-05 2025-05-13/2025-05-18";

#[test]
fn gaps_folded() {
    expect![[r#"
        1979    1999    2000       2003     2017    2021      2022     2023         2024  Apr   Jul   Oct   2025
        |-----//|-------|----------|------//|-----//|---------|--------|------------|-----'-----'-----'-----|---------
    "#]]
    .assert_eq(&drawn(&folded(SPARSE, 770.0)));
}

#[test]
fn gaps_folded_on_a_phone() {
    expect![[r#"
        1979   2000     2017            2024
        |-//---|------//|-//------------|------------
    "#]]
    .assert_eq(&drawn(&folded(SPARSE, 320.0)));
}

#[test]
fn true_spacing_of_the_same() {
    expect![[r#"
          1980        1985        1990       1995        2000        2005        2010        2015        2020
        --|-----------|-----------|----------|-----------|-----------|-----------|-----------|-----------|------------
    "#]]
    .assert_eq(&drawn(&even("1979/2025-05", 770.0)));
}

#[test]
fn true_spacing_from_centuries_to_days() {
    let axes: String = [
        "-9999/9999",
        "-0500/2025",
        "0800/2025",
        "1650/2025",
        "1945/2025",
        "1999/2025",
        "2021/2025",
        "2024/2025",
        "2024/2024",
        "2024-11/2025-04",
        "2024-11/2024-12",
        "2024-05-03/2024-05-29",
        "2024-05-13/2024-05-18",
        "2024-05-13/2024-05-13",
    ]
    .map(|window| format!("{window}\n{}", drawn(&even(window, 770.0))))
    .concat();
    expect![[r#"
        -9999/9999
        10000 BC                   5001 BC                    1 BC                        5000
        |--------------------------|--------------------------|---------------------------|---------------------------
        -0500/2025
        501 BC               1 BC                  500                   1000                  1500
        |--------------------|---------------------|---------------------|---------------------|----------------------
        0800/2025
        800     900      1000     1100     1200     1300     1400     1500     1600     1700     1800     1900
        |-------|--------|--------|--------|--------|--------|--------|--------|--------|--------|--------|-----------
        1650/2025
        1650          1700           1750          1800           1850           1900          1950           2000
        |-------------|--------------|-------------|--------------|--------------|-------------|--------------|-------
        1945/2025
        1945  1950   1955   1960   1965  1970   1975   1980   1985   1990  1995   2000   2005   2010   2015  2020
        |-----|------|------|------|-----|------|------|------|------|-----|------|------|------|------|-----|--------
        1999/2025
            2000                2005                2010                 2015                2020
        ----|-------------------|-------------------|--------------------|-------------------|------------------------
        2021/2025
        2021 Apr  Jul   Oct  2022  Apr  Jul   Oct  2023  Apr  Jul   Oct  2024  Apr  Jul   Oct   2025 Apr  Jul   Oct
        |----'----'-----'----|-----'----'-----'----|-----'----'-----'----|-----'----'-----'-----|----'----'-----'-----
        2024/2025
        2024         Apr           Jul           Oct           2025         Apr           Jul           Oct
        |------------'-------------'-------------'-------------|------------'-------------'-------------'-------------
        2024/2024
        2024     Feb      Mar      Apr      May      Jun      Jul       Aug      Sep      Oct      Nov      Dec
        |--------'--------'--------'--------'--------'--------'---------'--------'--------'--------'--------'---------
        2024-11/2025-04
        Nov 2024          Dec                2025              Feb              Mar                Apr
        |-----------------'------------------|-----------------'----------------'------------------'------------------
        2024-11/2024-12
        Nov 2024          11 Nov            21 Nov            Dec               11 Dec            21 Dec
        |-----------------'-----------------'-----------------'-----------------'-----------------'-------------------
        2024-05-03/2024-05-29
        3 May 2024                      11 May                                   21 May
        |-------------------------------'----------------------------------------'------------------------------------
        2024-05-13/2024-05-18
        13 May 2024       14 May            15 May             16 May            17 May            18 May
        |-----------------'-----------------'------------------'-----------------'-----------------'------------------
        2024-05-13/2024-05-13
        13 May 2024
        |-------------------------------------------------------------------------------------------------------------
    "#]]
    .assert_eq(&axes);
}

#[test]
fn a_folded_axis_of_a_few_months_names_the_year_once() {
    expect![[r#"
        Feb 2024                 Nov 2024                     2025
        |----------------------//|----------------------------|----------------
    "#]]
    .assert_eq(&drawn(&folded("2024-02-03 2024-02-10 2024-11-24 2024-11-25 2025-01-03", 500.0)));
}

#[test]
fn no_label_fits_into_no_width() {
    for width in [0.0, 10.0, 35.0] {
        assert_eq!(ticks(&even("1979/2025", width), &ROOM), []);
        assert_eq!(ticks(&folded(SPARSE, width), &ROOM), []);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_never_touch_and_stand_where_their_day_begins(scale in a_scale()) {
        let ticks = ticks(&scale, &ROOM);
        let right = scale.x_end(scale.domain().to);
        for (place, tick) in ticks.iter().enumerate() {
            prop_assert!((tick.x - scale.x(tick.day)).abs() < 1e-6);
            let next = ticks.get(place + 1).map_or(right, |next| next.x);
            prop_assert!(tick.x + room_for(tick) <= next + 1e-6, "{:?} before {}", tick, next);
            let inside_fold = scale.folds().any(|(from, to)| from + 1e-6 < tick.x && tick.x < to - 1e-6);
            prop_assert!(!inside_fold, "{:?}", tick);
        }
    }

    #[test]
    fn every_month_and_day_has_its_year_in_sight(scale in a_scale()) {
        let mut in_sight = None;
        for tick in ticks(&scale, &ROOM) {
            if tick.major() {
                in_sight = Some(tick.day.civil().year);
            }
            prop_assert_eq!(in_sight, Some(tick.day.civil().year), "{:?}", tick);
        }
    }
}

fn a_scale() -> impl Strategy<Value = Scale> {
    let first = prop_oneof![4 => -40_000..40_000i32, 1 => -4_000_000..0];
    let range = (first, prop_oneof![0..3, 0..400, 0..9000, 0..200_000i32]).prop_map(|(first, days)| Range {
        earliest: Day::from_number(first),
        latest: Day::from_number(first).plus(days),
    });
    (prop::collection::vec(range, 1..12), 0.0..2000.0, any::<bool>()).prop_map(|(anchors, width, even)| {
        let domain = domain(&anchors).unwrap();
        if even { Scale::even(domain, 10.0, 10.0 + width) } else { Scale::folded(domain, &anchors, 10.0, 10.0 + width) }
    })
}

fn folded(written: &str, width: f64) -> Scale {
    let anchors: Vec<Range> = written.split_whitespace().map(|date| date.parse::<Edtf>().unwrap().anchor()).collect();
    Scale::folded(domain(&anchors).unwrap(), &anchors, 0.0, width)
}

fn even(window: &str, width: f64) -> Scale {
    Scale::even(window.parse::<Window>().unwrap(), 0.0, width)
}

fn room_for(tick: &Tick) -> f64 {
    let year = if tick.day.civil().year < 100 { 2.0 * ROOM.year } else { ROOM.year };
    match (tick.unit, tick.dated) {
        (Unit::Day, false) => ROOM.day,
        (Unit::Day, true) => ROOM.day + year,
        (Unit::Month | Unit::Quarter, false) => ROOM.month,
        (Unit::Month | Unit::Quarter, true) => ROOM.month + year,
        _ => year,
    }
}

/// One line of labels, and one of the line itself: `|` a tick that carries a year, `'` another, `/` a fold.
fn drawn(scale: &Scale) -> String {
    let column = |x: f64| (x / 7.0 + 1e-6) as usize;
    let width = column(scale.x_end(scale.domain().to));
    let (mut labels, mut line) = (vec![' '; width], vec!['-'; width]);
    for (from, to) in scale.folds() {
        line[column(from)..column(to).max(column(from) + 1)].fill('/');
    }
    for tick in ticks(scale, &ROOM) {
        let at = column(tick.x);
        line[at] = if tick.major() { '|' } else { '\'' };
        for (place, letter) in dates::tick(tick.day, tick.unit, tick.dated).chars().enumerate() {
            labels[at + place] = letter;
        }
    }
    [labels, line].map(|row| row.into_iter().collect::<String>().trim_end().to_owned() + "\n").concat()
}
