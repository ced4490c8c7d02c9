//! What of very many marks is drawn.

use dossier_core::{
    date::{Day, Range, Window},
    timeline::{Cell, Marks, Scale, visible},
};
use expect_test::{Expect, expect};
use proptest::prelude::*;

/// The least distance of two marks in the design, in pixels.
const APART: f64 = 9.0;

fn window(text: &str) -> Window {
    text.parse().unwrap()
}

fn anchor(text: &str) -> Range {
    let Window { from, to } = window(text);
    Range { earliest: from, latest: to }
}

fn check(anchors: &[&str], scale: &Scale, view: &str, expected: &Expect) {
    let marks = Marks::new(&anchors.iter().map(|text| anchor(text)).collect::<Vec<_>>());
    let said = |cell: &Cell| format!("{:.0}-{:.0} {} {}\n", cell.ends.0, cell.ends.1, cell.days, cell.members.len());
    expected.assert_eq(&visible(&marks, scale, window(view), APART).iter().map(said).collect::<String>());
}

const EVENTS: [&str; 9] = [
    "1979/1989",
    "2003-02-02",
    "2024-05-06",
    "2024-05-15",
    "2024-05-15",
    "2024-05-29",
    "2024-11-25",
    "2025-04-17",
    "2025-04-23",
];

#[test]
fn marks_part_as_the_line_gets_wider() {
    for (width, expected) in [
        (
            90.0,
            expect![[r#"
                0-21 1979/1989 1
                41-60 2000/2009 1
                79-90 2020/2025-05 7
            "#]],
        ),
        (
            900.0,
            expect![[r#"
                97-116 1984/1984 1
                465-485 2003/2003 1
                873-900 2024/2025-05 7
            "#]],
        ),
        (
            9_000.0,
            expect![[r#"
                1066-1082 1984-07/1984-07 1
                4670-4685 2003-02/2003-02 1
                8790-8806 2024-05/2024-05 4
                8887-8903 2024-11/2024-11 1
                8968-8984 2025-04/2025-04 2
            "#]],
        ),
        (
            200_000.0,
            expect![[r#"
                23689-23701 1984-07/1984-07-01 1
                103793-103805 2003-02-02/2003-02-02 1
                195387-195399 2024-05-06/2024-05-06 1
                195493-195505 2024-05-15/2024-05-15 2
                195659-195670 2024-05-29/2024-05-29 1
                197782-197794 2024-11-25/2024-11-25 1
                199469-199481 2025-04-17/2025-04-17 1
                199540-199552 2025-04-23/2025-04-23 1
            "#]],
        ),
    ] {
        check(&EVENTS, &Scale::even(window("1979/2025-05"), 0.0, width), "..", &expected);
    }
}

#[test]
fn on_a_folded_line_full_years_have_finer_cells_than_empty_ones() {
    let anchors: Vec<Range> = EVENTS.iter().map(|text| anchor(text)).collect();
    let scale = Scale::folded(window("1979/2025-05"), &anchors, 0.0, 700.0);
    check(
        &EVENTS,
        &scale,
        "..",
        &expect![[r#"
            59-71 1984/1984 1
            156-166 2003-02/2003-02 1
            386-410 2024-05/2024-05 4
            533-557 2024-11/2024-11 1
            652-676 2025-04/2025-04 2
        "#]],
    );
}

#[test]
fn a_view_shows_the_cells_it_touches_whole() {
    let scale = Scale::even(window("1979/2025-05"), 0.0, 9_000.0);
    check(
        &EVENTS,
        &scale,
        "2024-05-10/2025-04-01",
        &expect![[r#"
            8790-8806 2024-05/2024-05 4
            8887-8903 2024-11/2024-11 1
            8968-8984 2025-04/2025-04 2
        "#]],
    );
    check(&EVENTS, &scale, "1990/1999", &expect![[""]]);
    check(&[], &scale, "..", &expect![[""]]);
}

#[test]
fn the_longest_marks_are_found_first() {
    let marks = Marks::new(&["1985-05-01", "1979/1989", "1985", "1988/1999", "2001-02"].map(anchor));
    for (least, expected) in [
        (2, &["1988/1999", "1979/1989", "1985/1985", "2001-02/2001-02"][..]),
        (300, &["1988/1999", "1979/1989", "1985/1985"]),
        (9999, &[]),
    ] {
        let found = marks.of_days(least).map(|at| marks.days(at));
        let days: Vec<String> = found.map(|days| Window { from: days.earliest, to: days.latest }.to_string()).collect();
        assert_eq!(days, expected, "of {least} days");
    }
}

/// The day in the middle of a mark, by which it is put into a cell.
fn middle(days: Range) -> Day {
    Day::from_number(days.earliest.number() + (days.latest - days.earliest) / 2)
}

fn a_century() -> impl Strategy<Value = Vec<Range>> {
    let mark = (-25_000..10_000_i32, prop_oneof![9 => Just(0), 1 => 0..4000_i32]);
    let first = window("1900/1999").from.number();
    let last = window("1900/1999").to.number();
    prop::collection::vec(mark, 0..80).prop_map(move |marks| {
        let days = |(start, length): (i32, i32)| {
            let start = start.clamp(first, last);
            Range { earliest: Day::from_number(start), latest: Day::from_number((start + length).min(last)) }
        };
        marks.into_iter().map(days).collect()
    })
}

fn a_view() -> impl Strategy<Value = Window> {
    (-25_600..11_000, 0..36_000)
        .prop_map(|(from, days)| Window { from: Day::from_number(from), to: Day::from_number(from + days) })
}

fn a_scale(anchors: &[Range], is_folded: bool, width: f64) -> Scale {
    let domain = window("1900/1999");
    if is_folded { Scale::folded(domain, anchors, 0.0, width) } else { Scale::even(domain, 0.0, width) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_in_view_is_in_one_cell(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0, view in a_view()) {
        let columns = Marks::new(&marks);
        let cells = visible(&columns, &a_scale(&marks, is_folded, width), view, APART);
        let mut shown: Vec<usize> = Vec::new();
        for cell in &cells {
            prop_assert!(cell.days.from <= view.to && cell.days.to >= view.from && !cell.members.is_empty());
            let places: Vec<usize> = cell.members.clone().map(|at| columns.place(at)).collect();
            prop_assert!(places.iter().all(|&place| cell.days.contains(middle(marks[place]))));
            shown.extend(places);
        }
        shown.sort_unstable();
        prop_assert!(shown.windows(2).all(|two| two[0] != two[1]));
        let in_view = (0..marks.len()).filter(|&place| view.contains(middle(marks[place])));
        prop_assert!(in_view.into_iter().all(|place| shown.binary_search(&place).is_ok()));
    }

    #[test]
    fn cells_stand_in_order_and_are_no_more_than_fit(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0) {
        let cells = visible(&Marks::new(&marks), &a_scale(&marks, is_folded, width), Window::ALL, APART);
        prop_assert!(cells.windows(2).all(|two| two[0].days.to < two[1].days.from && two[0].ends.1 <= two[1].ends.0 + 1e-6));
        prop_assert!(is_folded || cells.len() as f64 <= width / APART + 1.0);
    }

    #[test]
    fn moving_the_view_shifts_no_cell(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0, view in a_view()) {
        let (columns, scale) = (Marks::new(&marks), a_scale(&marks, is_folded, width));
        let all = visible(&columns, &scale, Window::ALL, APART);
        let in_view: Vec<Cell> = all.into_iter().filter(|cell| cell.days.from <= view.to && cell.days.to >= view.from).collect();
        prop_assert_eq!(in_view, visible(&columns, &scale, view, APART));
    }

    #[test]
    fn zooming_in_parts_cells_and_joins_none(marks in a_century(), width in 50.0..50_000.0, zoom in 1.0..10.0) {
        let columns = Marks::new(&marks);
        let cells = |width| visible(&columns, &a_scale(&marks, false, width), Window::ALL, APART);
        let (coarse, fine) = (cells(width), cells(width * zoom));
        for cell in &fine {
            prop_assert!(coarse.iter().any(|whole| whole.days.from <= cell.days.from && cell.days.to <= whole.days.to), "{:?}", cell.days);
        }
    }
}
