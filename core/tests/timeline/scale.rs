//! Where days lie: true spacing, folded gaps, and what holds of every scale.

use dossier_core::{
    date::{Day, Edtf, Range, Window},
    timeline::{Scale, domain},
};
use expect_test::expect;
use proptest::prelude::*;

#[test]
fn a_domain_is_whole_months_and_of_years_begins_in_january() {
    for (written, expected) in [
        ("1979/1989 2025-05-22", Some("1979/2025-05")),
        ("2003-06-12", Some("2003-06/2003-06")),
        ("2003-06-12 2005-02", Some("2003-06/2005-02")),
        ("2003-06-12 2006-02", Some("2003/2006-02")),
        ("[..2024-05-29] 2017/ 2021/..", Some("2017/2024-05")),
        ("-9999 9999", Some("../..")),
        ("", None),
    ] {
        assert_eq!(domain(&anchors(written)).map(|window| window.to_string()).as_deref(), expected, "{written}");
    }
}

#[test]
fn true_spacing_gives_each_day_the_same_width() {
    let scale = Scale::even(window("2023/2023"), 100.0, 465.0);
    for (day, x) in [
        ("2023-01-01", 100.0),
        ("2023-01-02", 101.0),
        ("2023-12-31", 464.0),
        ("2022-05-05", 100.0),
        ("2024-01-01", 465.0),
    ] {
        assert_eq!(scale.x(day.parse().unwrap()), x, "{day}");
    }
    assert_eq!(scale.middle(day("2023-01-02")), 101.5);
    assert_eq!(scale.folds().count(), 0);
}

#[test]
fn gaps_of_two_years_and_more_are_folded() {
    expect![[r#"
        1979-01-01   8.1
        1980-01-01   8.1
        1981-01-01  24.3
        1984-01-01   8.1
        1985-01-01  24.3
        1988-01-01   8.1
        1989-01-01   8.1
        1990-01-01  14.0 /
        1999-01-01  89.3
        2000-01-01  14.0 /
        2002-01-01 178.5
        2004-01-01  22.4
        2005-01-01  89.3
        2006-01-01  14.0 /
        2008-01-01  29.8
        2009-01-01  59.5
    "#]]
    .assert_eq(&widths("1979/1989 1999 2002 2003 2005 2008/2010"));
}

#[test]
fn a_full_year_gets_more_room_but_not_in_proportion() {
    expect![[r#"
        2000-01-01  85.7
        2001-01-01 171.4
        2002-01-01 257.1
        2003-01-01  42.9
        2004-01-01  42.9
    "#]]
    .assert_eq(&widths("2000 2001 2001 2001 2001 2002 2002 2002 2002 2002 2002 2002 2002 2002 2003/2004"));
}

#[test]
fn what_lasted_long_holds_no_gap_open() {
    expect![[r#"
        1950-01-01 143.0
        1951-01-01  14.0 /
        1970-01-01 286.0
        1971-01-01  14.0 /
        1990-01-01 143.0
    "#]]
    .assert_eq(&widths("1950/1990 1970"));
}

#[test]
fn gaps_are_of_months_in_a_short_domain_and_of_centuries_in_a_long_one() {
    expect![[r#"
        2024-02-01 114.4
        2024-03-01  14.0 /
        2024-05-01 114.4
        2024-06-01  14.0 /
        2024-11-01 114.4
        2024-12-01 228.8
    "#]]
    .assert_eq(&widths("2024-02-03 2024-05 2024-11-24 2024-12 2025-01"));
    expect![[r#"
        -2500-01-01 139.5
        -2400-01-01  14.0 /
        -0100-01-01 139.5
        0000-01-01  14.0 /
        1000-01-01 139.5
        1100-01-01  14.0 /
        1900-01-01 139.5
    "#]]
    .assert_eq(&widths("-2500 -0044-03-15 1066-10-14 1999"));
}

#[test]
fn many_gaps_take_no_more_than_a_third_of_the_line() {
    let written: String = (0..60).map(|place| format!("{} ", 1600 + place * 6)).collect();
    let scale = folded(&written, 600.0);
    let folds: f64 = scale.folds().map(|(from, to)| to - from).sum();
    assert_eq!(scale.folds().count(), 59);
    assert!((folds - 200.0).abs() < 1e-6, "{folds}");
}

#[test]
fn marks_beyond_the_domain_do_not_open_its_edges() {
    let beyond = anchors("1980 1981 2020/2024");
    let scale = Scale::folded(window("2000/2009"), &[anchors("2004").as_slice(), &beyond].concat(), 0.0, 100.0);
    assert_eq!(scale.folds().collect::<Vec<_>>(), [(0.0, 14.0), (86.0, 100.0)]);
}

#[test]
fn a_domain_without_a_mark_is_one_fold() {
    let scale = Scale::folded(window("2000/2009"), &[], 0.0, 100.0);
    assert_eq!(scale.folds().collect::<Vec<_>>(), [(0.0, 100.0)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn later_days_lie_further_right(scale in a_scale(), one in a_day(), two in a_day()) {
        let domain = scale.domain();
        let (one, two) = (one.min(two), one.max(two));
        prop_assert!(scale.x(one) <= scale.x(two));
        if one < two && domain.contains(one) && domain.contains(two) {
            prop_assert!(scale.x(one) < scale.x(two));
        }
    }

    #[test]
    fn a_day_is_found_where_it_is_drawn(scale in a_scale(), day in a_day()) {
        let day = day.clamp(scale.domain().from, scale.domain().to);
        prop_assert_eq!(scale.day(scale.x(day)), day);
        prop_assert_eq!(scale.day(scale.middle(day)), day);
        prop_assert!((scale.x_end(day) - scale.x(day.plus(1))).abs() < 1e-9 || day == scale.domain().to);
    }

    #[test]
    fn any_position_is_a_day_of_the_domain(scale in a_scale(), x in prop_oneof![-1e4..1e4, any::<f64>()]) {
        prop_assert!(scale.domain().contains(scale.day(x)));
    }

    #[test]
    fn the_line_is_filled_from_end_to_end(scale in a_scale()) {
        prop_assert!((scale.x(scale.domain().from) - 10.0).abs() < 1e-6);
        prop_assert!((scale.x_end(scale.domain().to) - 810.0).abs() < 1e-6);
    }

    #[test]
    fn no_mark_stands_in_a_fold(anchors in some_anchors()) {
        let short: Vec<Range> = anchors.into_iter().filter(|anchor| anchor.latest - anchor.earliest < 300).collect();
        prop_assume!(!short.is_empty());
        let scale = Scale::folded(domain(&short).unwrap(), &short, 10.0, 810.0);
        for anchor in short {
            for x in [scale.middle(anchor.earliest), scale.middle(anchor.latest)] {
                prop_assert!(!scale.folds().any(|(from, to)| from <= x && x <= to));
            }
        }
    }

    #[test]
    fn folds_lie_apart_in_order(scale in a_scale()) {
        let folds: Vec<(f64, f64)> = scale.folds().collect();
        prop_assert!(folds.iter().all(|(from, to)| from < to));
        prop_assert!(folds.windows(2).all(|two| two[0].1 < two[1].0));
    }
}

fn a_day() -> impl Strategy<Value = Day> {
    prop_oneof![4 => -20_000..20_000i32, 1 => any::<i32>()].prop_map(Day::from_number)
}

fn some_anchors() -> impl Strategy<Value = Vec<Range>> {
    let range = (a_day(), prop_oneof![Just(0), 0..40, 0..8000i32])
        .prop_map(|(earliest, days)| Range { earliest, latest: earliest.plus(days) });
    prop::collection::vec(range, 1..12)
}

fn a_scale() -> impl Strategy<Value = Scale> {
    (some_anchors(), any::<bool>()).prop_map(|(anchors, even)| {
        let domain = domain(&anchors).unwrap();
        if even { Scale::even(domain, 10.0, 810.0) } else { Scale::folded(domain, &anchors, 10.0, 810.0) }
    })
}

fn anchors(written: &str) -> Vec<Range> {
    written.split_whitespace().map(|date| date.parse::<Edtf>().unwrap().anchor()).collect()
}

fn folded(written: &str, width: f64) -> Scale {
    let anchors = anchors(written);
    Scale::folded(domain(&anchors).unwrap(), &anchors, 0.0, width)
}

fn window(text: &str) -> Window {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// How wide each stretch of equally wide days is on a line of 600 pixels: first day, width, and `/` where it is folded.
fn widths(written: &str) -> String {
    let scale = folded(written, 600.0);
    let domain = scale.domain();
    let mut lines = String::new();
    let mut first = domain.from;
    let mut day = domain.from;
    while day <= domain.to {
        let rate = |day: Day| scale.x_end(day) - scale.x(day);
        if day == domain.to || (rate(day.plus(1)) - rate(day)).abs() > 1e-9 {
            let (from, to) = (scale.x(first), scale.x_end(day));
            let mark = if scale.folds().any(|fold| fold.0 <= from + 1e-9 && to <= fold.1 + 1e-9) { " /" } else { "" };
            lines += &format!("{first} {:5.1}{mark}\n", to - from);
            first = day.plus(1);
        }
        day = day.plus(1);
    }
    lines
}
