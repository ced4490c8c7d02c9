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
    let cells = visible(&marks, &marks.counts(&|_| true), scale, window(view), APART);
    let said = |cell: &Cell| format!("{:.0} {} {}\n", cell.x, cell.days, cell.count);
    expected.assert_eq(&cells.iter().map(said).collect::<String>());
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
            4 1979/1989 1
            47 2000/2009 1
            86 2020/2025-05 7
        "#]],
        ),
        (
            900.0,
            expect![[r#"
            4 1979/1979 1
            470 2003/2003 1
            879 2024/2025-05 7
        "#]],
        ),
        (
            9_000.0,
            expect![[r#"
            4 1979/1979-01 1
            4675 2003-02/2003-02 1
            8794 2024-05/2024-05 4
            8899 2024-11/2024-11 1
            8976 2025-04/2025-04 2
        "#]],
        ),
        (
            200_000.0,
            expect![[r#"
            6 1979/1979-01-01 1
            103799 2003-02-02/2003-02-02 1
            195393 2024-05-06/2024-05-06 1
            195499 2024-05-15/2024-05-15 2
            195664 2024-05-29/2024-05-29 1
            197788 2024-11-25/2024-11-25 1
            199475 2025-04-17/2025-04-17 1
            199546 2025-04-23/2025-04-23 1
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
        4 1979/1979 1
        160 2003-02/2003-02 1
        390 2024-05/2024-05 4
        552 2024-11/2024-11 1
        665 2025-04/2025-04 2
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
        8794 2024-05/2024-05 4
        8899 2024-11/2024-11 1
        8976 2025-04/2025-04 2
    "#]],
    );
    check(&EVENTS, &scale, "1990/1999", &expect![[""]]);
    check(&[], &scale, "..", &expect![[""]]);
}

#[test]
fn what_began_before_the_view_reaches_into_it() {
    let marks = Marks::new(&["1979/1989", "1985", "1988/1999", "1990/2000"].map(anchor));
    for (view, places) in
        [("1980/1981", &[0][..]), ("1989", &[0, 2]), ("1990", &[2]), ("1970/1979", &[]), ("2001", &[])]
    {
        assert_eq!(marks.reaching(window(view)), places, "{view}");
    }
}

fn a_century() -> impl Strategy<Value = Vec<(Range, bool)>> {
    let mark = (-25_000..10_000_i32, prop_oneof![9 => Just(0), 1 => 0..4000_i32], any::<bool>());
    let first = window("1900/1999").from.number();
    let last = window("1900/1999").to.number();
    prop::collection::vec(mark, 0..80).prop_map(move |marks| {
        let days = |(start, length, kept): (i32, i32, bool)| {
            let start = start.clamp(first, last);
            (Range { earliest: Day::from_number(start), latest: Day::from_number((start + length).min(last)) }, kept)
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
    fn everything_that_is_counted_is_shown_once(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0, view in a_view()) {
        let anchors: Vec<Range> = marks.iter().map(|mark| mark.0).collect();
        let columns = Marks::new(&anchors);
        let counts = columns.counts(&|place| marks[place].1);
        let scale = a_scale(&anchors, is_folded, width);
        let cells = visible(&columns, &counts, &scale, view, APART);
        let mut shown: Vec<usize> = Vec::new();
        for cell in &cells {
            let members: Vec<usize> = cell.members.clone().map(|at| columns.place(at)).collect();
            prop_assert_eq!(members.iter().filter(|&&place| marks[place].1).count(), cell.count);
            prop_assert!(members.iter().all(|&place| cell.days.contains(anchors[place].earliest)));
            prop_assert!(cell.days.from <= view.to && cell.days.to >= view.from);
            shown.extend(members);
        }
        let begin = |place: &usize| view.contains(anchors[*place].earliest);
        let reach = |place: &usize| anchors[*place].earliest < view.from && anchors[*place].latest >= view.from;
        shown.sort_unstable();
        prop_assert!(shown.windows(2).all(|two| two[0] != two[1]));
        prop_assert!((0..marks.len()).filter(begin).all(|place| shown.binary_search(&place).is_ok()));
        let mut reaching = columns.reaching(view);
        reaching.sort_unstable();
        prop_assert_eq!(reaching, (0..marks.len()).filter(reach).collect::<Vec<_>>());
    }

    #[test]
    fn marks_of_cells_stand_apart_near_their_day_and_no_more_than_fit(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0) {
        let anchors: Vec<Range> = marks.iter().map(|mark| mark.0).collect();
        let columns = Marks::new(&anchors);
        let scale = a_scale(&anchors, is_folded, width);
        let cells = visible(&columns, &columns.counts(&|_| true), &scale, Window::ALL, APART);
        for two in cells.windows(2) {
            let is_wide = |cell: &Cell| scale.x_end(cell.days.to) - scale.x(cell.days.from) >= APART;
            prop_assert!(two[1].x - two[0].x > APART - 1e-6 || !(is_wide(&two[0]) && is_wide(&two[1])), "{:?}", two);
        }
        for cell in &cells {
            let day = anchors[columns.place(cell.members.start)].earliest;
            prop_assert!((cell.x - scale.middle(day)).abs() <= APART / 2.0 + 1e-6);
        }
        prop_assert!(is_folded || cells.len() as f64 <= width / APART + 1.0);
    }

    #[test]
    fn neither_a_filter_nor_the_view_shifts_a_cell(marks in a_century(), is_folded in any::<bool>(), width in 50.0..400_000.0, view in a_view()) {
        let anchors: Vec<Range> = marks.iter().map(|mark| mark.0).collect();
        let columns = Marks::new(&anchors);
        let scale = a_scale(&anchors, is_folded, width);
        let all = visible(&columns, &columns.counts(&|_| true), &scale, Window::ALL, APART);
        let some = visible(&columns, &columns.counts(&|place| marks[place].1), &scale, view, APART);
        let in_view = all.iter().filter(|cell| cell.days.from <= view.to && cell.days.to >= view.from);
        prop_assert!(in_view.map(|cell| (cell.days, cell.x.to_bits())).eq(some.iter().map(|cell| (cell.days, cell.x.to_bits()))));
    }

    #[test]
    fn zooming_in_parts_cells_and_joins_none(marks in a_century(), width in 50.0..50_000.0, zoom in 1.0..10.0) {
        let anchors: Vec<Range> = marks.iter().map(|mark| mark.0).collect();
        let columns = Marks::new(&anchors);
        let cells = |width| visible(&columns, &columns.counts(&|_| true), &a_scale(&anchors, false, width), Window::ALL, APART);
        let (coarse, fine) = (cells(width), cells(width * zoom));
        for cell in &fine {
            prop_assert!(coarse.iter().any(|whole| whole.days.from <= cell.days.from && cell.days.to <= whole.days.to), "{:?}", cell.days);
        }
    }
}
