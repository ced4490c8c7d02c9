//! Looking closer at a line of time.

use dossier_core::{
    date::{Day, Range, Window},
    timeline::{Room, Scale, Zoom, ticks},
};
use expect_test::expect;
use proptest::prelude::*;

const FRAME: (f64, f64) = (100.0, 900.0);

fn window(text: &str) -> Window {
    text.parse().unwrap()
}

fn anchors() -> Vec<Range> {
    let days = |text: &&str| {
        let Window { from, to } = window(text);
        Range { earliest: from, latest: to }
    };
    [
        "1979/1989",
        "1999",
        "2003-02-02",
        "2017",
        "2021",
        "2023-05",
        "2024-05-06",
        "2024-05-15",
        "2024-11-25",
        "2025-04-23",
    ]
    .iter()
    .map(days)
    .collect()
}

fn lines() -> [Scale; 3] {
    let (domain, anchors) = (window("1979/2025-05"), anchors());
    [
        Scale::even(domain, FRAME.0, FRAME.1),
        Scale::folded(domain, &anchors, FRAME.0, FRAME.1),
        Scale::spaced(domain, &anchors, FRAME.0, FRAME.1),
    ]
}

/// The days in sight.
fn sight(scale: &Scale) -> Window {
    Window { from: scale.day(FRAME.0), to: scale.day(FRAME.1 - 1e-6) }
}

#[test]
fn some_days_fill_the_frame() {
    for (at, line) in lines().iter().enumerate() {
        for days in ["2003/2003", "2024-05/2024-05", "2021/2024", "1979/2025-05"] {
            let shown = sight(&Zoom::on(line, window(days)).of(line));
            // A fold, or a day that would be wider than it may be, keeps more in sight.
            assert!(
                shown.from <= window(days).from && shown.to >= window(days).to.plus(-1),
                "{at}: {days} shows {shown}"
            );
            let is_much = f64::from(shown.days()) > f64::from(window(days).days()) * 1.1 + 15.0;
            assert!(!is_much || at == 2, "{at}: {days} shows {shown}");
        }
    }
}

#[test]
fn the_axis_names_what_is_in_sight_down_to_days() {
    let room = Room { year: 36.0, month: 30.0, day: 46.0 };
    let mut said = String::new();
    let line = &lines()[1];
    for days in ["1979/2025-05", "2023/2025-05", "2024-05/2024-06", "2024-05-10/2024-05-20"] {
        let scale = Zoom::on(line, window(days)).of(line).cut(FRAME.0, FRAME.1);
        let named: Vec<String> =
            ticks(&scale, &room).iter().map(|tick| format!("{:.0} {}", tick.x, tick.day)).collect();
        said += &format!("{days}: {}\n", named.join(", "));
    }
    expect![[r#"
        1979/2025-05: 100 1979-01-01, 147 1985-01-01, 200 1999-01-01, 300 2003-01-01, 401 2017-01-01, 501 2021-01-01, 609 2023-01-01, 695 2024-01-01, 732 2024-04-01, 769 2024-07-01, 807 2024-10-01, 845 2025-01-01
        2023/2025-05: 100 2023-01-01, 158 2023-04-01, 217 2023-07-01, 277 2023-10-01, 337 2024-01-01, 439 2024-04-01, 541 2024-07-01, 644 2024-10-01, 748 2025-01-01, 838 2025-04-01
        2024-05/2024-06: 100 2024-05-01, 231 2024-05-11, 362 2024-05-21, 507 2024-06-01, 638 2024-06-11, 769 2024-06-21
        2024-05-10/2024-05-20: 100 2024-05-10, 220 2024-05-12, 280 2024-05-13, 340 2024-05-14, 400 2024-05-15, 460 2024-05-16, 520 2024-05-17, 580 2024-05-18, 640 2024-05-19, 700 2024-05-20, 760 2024-05-21, 820 2024-05-22, 880 2024-05-23
    "#]].assert_eq(&said);
}

#[test]
fn even_spacing_gives_each_mark_the_same_room() {
    let line = &lines()[2];
    let days = anchors();
    let xs: Vec<f64> = days.iter().skip(1).map(|days| line.x(days.earliest)).collect();
    assert!(xs.windows(2).all(|two| (two[1] - two[0] - 80.0).abs() < 1e-6), "{xs:?}");
    let named = ticks(line, &Room { year: 36.0, month: 30.0, day: 46.0 });
    assert!(named.len() > 5 && named.windows(2).all(|two| two[1].x - two[0].x >= 30.0), "{named:?}");
}

#[test]
fn what_is_chosen_comes_into_sight_by_the_least_move() {
    for line in lines() {
        let close = Zoom::on(&line, window("2024/2024"));
        let day: Day = "2003-02-02".parse().unwrap();
        let x = close.showing(&line, day).of(&line).middle(day);
        assert!(FRAME.0 <= x && x <= FRAME.1, "{x}");
        let there = close.showing(&line, day);
        assert_eq!(there.showing(&line, day), there);
        assert_eq!(Zoom::default().showing(&line, day), Zoom::default());
    }
}

fn a_zoom() -> impl Strategy<Value = Vec<(f64, f64, f64)>> {
    prop::collection::vec((FRAME.0..FRAME.1, 0.3..4.0_f64, -600.0..600.0_f64), 0..6)
}

fn done(line: &Scale, steps: &[(f64, f64, f64)]) -> Zoom {
    steps.iter().fold(Zoom::default(), |zoom, &(x, factor, by)| zoom.zoomed(line, x, factor).moved(line, by))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_date_under_the_pointer_stays_there(which in 0..3_usize, steps in a_zoom(), x in FRAME.0..FRAME.1, factor in 0.2..5.0_f64) {
        let line = &lines()[which];
        let before = done(line, &steps);
        let after = before.zoomed(line, x, factor);
        let (one, two) = (before.of(line), after.of(line));
        let day = one.day(x);
        // Where the line would leave a part of the frame empty, it moves as far as it has to.
        let is_at_end = |scale: &Scale| scale.ends().0 >= FRAME.0 - 1e-6 || scale.ends().1 <= FRAME.1 + 1e-6;
        prop_assert!(is_at_end(&two) || (two.x(day) - 1.0 <= x && x <= two.x_end(day) + 1.0), "{day}: {} {x}", two.x(day));
    }

    #[test]
    fn the_frame_is_always_full(which in 0..3_usize, steps in a_zoom()) {
        let line = &lines()[which];
        let (left, right) = done(line, &steps).of(line).ends();
        prop_assert!(left <= FRAME.0 + 1e-6 && right >= FRAME.1 - 1e-6, "{left} {right}");
    }

    #[test]
    fn moving_there_and_back_is_where_it_was(which in 0..3_usize, steps in a_zoom(), by in -300.0..300.0_f64) {
        let line = &lines()[which];
        let zoom = done(line, &steps);
        let (start, _) = zoom.of(line).ends();
        let there = zoom.moved(line, by);
        if (there.of(line).ends().0 - start - by).abs() < 1e-3 {
            prop_assert!((there.moved(line, -by).of(line).ends().0 - start).abs() < 1e-3);
        }
    }

    #[test]
    fn a_cut_line_has_each_day_where_the_whole_has_it(which in 0..3_usize, steps in a_zoom(), day in 3287..20_240_i32) {
        let whole = done(&lines()[which], &steps).of(&lines()[which]);
        let part = whole.cut(FRAME.0, FRAME.1);
        let day = Day::from_number(day);
        if part.domain().contains(day) {
            prop_assert!((part.x(day) - whole.x(day)).abs() < 1e-6 && (part.x_end(day) - whole.x_end(day)).abs() < 1e-6);
            prop_assert!(!(FRAME.0..FRAME.1).contains(&whole.middle(day)) || part.day(part.middle(day)) == day);
        }
    }
}
