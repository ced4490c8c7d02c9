//! What a brush does to a window.

use dossier_core::{
    date::{Day, Unit, Window},
    timeline::{Brush, Handle, Step},
};
use proptest::prelude::*;

#[test]
fn a_brush_snaps_to_what_a_hand_can_aim_at() {
    for (domain, width, unit) in [
        ("2024-05/2024-05", 744.0, Unit::Day),
        ("2024/2025", 744.0, Unit::Day),
        ("1979/2025-05", 744.0, Unit::Month),
        ("1979/2025-05", 300.0, Unit::Year),
        ("1500/2025", 744.0, Unit::Year),
        ("-0500/2025", 744.0, Unit::Decade),
        ("../..", 744.0, Unit::Century),
        ("2024/2024", 0.0, Unit::Century),
    ] {
        assert_eq!(Brush::new(window(domain), width).unit(), unit, "{domain} on {width}");
    }
}

#[test]
fn a_drag_takes_whole_months_whichever_way_it_goes() {
    for (one, two, expected) in [
        ("2003-02-10", "2003-04-05", "2003-02/2003-04"),
        ("2003-04-05", "2003-02-10", "2003-02/2003-04"),
        ("2003-04-05", "2003-04-05", "2003-04/2003-04"),
        ("1950-01-01", "1981-12-31", "1979/1981"),
        ("2024-03-05", "2030-01-01", "2024-03/2025-05"),
    ] {
        assert_eq!(months().drawn(day(one), day(two)), window(expected), "{one} to {two}");
    }
}

#[test]
fn a_dragged_handle_stops_at_the_other_and_a_dragged_window_at_the_edge() {
    for (handle, from, to, expected) in [
        (Handle::From, "2003-02-01", "2001-05-20", "2001-05/2003-12"),
        (Handle::From, "2003-02-01", "2009-01-01", "2003-12/2003-12"),
        (Handle::From, "2003-02-01", "1900-01-01", "1979/2003-12"),
        (Handle::To, "2003-12-31", "2004-02-10", "2003-02/2004-02"),
        (Handle::To, "2003-12-31", "2001-01-01", "2003-02/2003-02"),
        (Handle::To, "2003-12-31", "2030-01-01", "2003-02/2025-05"),
        (Handle::Both, "2003-05-20", "2004-06-01", "2004-03/2005-01"),
        (Handle::Both, "2003-05-20", "1979-01-01", "1979/1979-11"),
        (Handle::Both, "2003-05-20", "2025-05-31", "2024-07/2025-05"),
    ] {
        let dragged = months().dragged(window("2003-02/2003-12"), handle, day(from), day(to));
        assert_eq!(dragged, window(expected), "{handle:?} from {from} to {to}");
    }
}

#[test]
fn keys_step_by_one_and_by_ten_units_and_to_the_ends() {
    for (handle, step, expected) in [
        (Handle::From, Step::Back, "2003-01/2003-12"),
        (Handle::From, Step::Forward, "2003-03/2003-12"),
        (Handle::From, Step::PageForward, "2003-12/2003-12"),
        (Handle::From, Step::Home, "1979/2003-12"),
        (Handle::From, Step::End, "2003-12/2003-12"),
        (Handle::To, Step::Back, "2003-02/2003-11"),
        (Handle::To, Step::PageForward, "2003-02/2004-10"),
        (Handle::To, Step::Home, "2003-02/2003-02"),
        (Handle::To, Step::End, "2003-02/2025-05"),
        (Handle::Both, Step::Forward, "2003-03/2004-01"),
        (Handle::Both, Step::PageBack, "2002-04/2003-02"),
        (Handle::Both, Step::Home, "1979/1979-11"),
        (Handle::Both, Step::End, "2024-07/2025-05"),
    ] {
        assert_eq!(months().stepped(window("2003-02/2003-12"), handle, step), window(expected), "{handle:?} {step:?}");
    }
}

#[test]
fn a_window_between_two_units_is_taken_to_whole_ones_by_the_next_move() {
    let moved = months().stepped(window("2003-02-10/2003-12-05"), Handle::To, Step::Forward);
    assert_eq!(moved, window("2003-02/2004-01"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_window_is_whole_units_of_the_domain(
        (brush, domain) in a_brush(), window in a_window(), handle in a_handle(), step in a_step(), from in a_day(), to in a_day(),
    ) {
        for window in [brush.drawn(from, to), brush.dragged(window, handle, from, to), brush.stepped(window, handle, step)] {
            prop_assert!(window.from <= window.to);
            prop_assert!(domain.contains(window.from) && domain.contains(window.to));
            prop_assert_eq!(window.from, brush.unit().start(window.from).max(domain.from));
            prop_assert_eq!(window.to, brush.unit().end(window.to).min(domain.to));
        }
    }

    #[test]
    fn a_step_there_and_back_is_where_it_was((brush, domain) in a_brush(), one in a_day(), two in a_day(), handle in a_handle()) {
        let window = brush.drawn(one, two);
        let there = brush.stepped(window, handle, Step::Forward);
        // At the edge, or where the handles meet, there is no step to take back.
        if there != window && domain.from < window.from {
            prop_assert_eq!(brush.stepped(there, handle, Step::Back), window);
        }
    }

    #[test]
    fn a_moved_window_keeps_its_length_in_units((brush, _) in a_brush(), one in a_day(), two in a_day(), from in a_day(), to in a_day()) {
        let units = |window: Window| brush.unit().index(window.to) - brush.unit().index(window.from);
        let window = brush.drawn(one, two);
        prop_assert_eq!(units(brush.dragged(window, Handle::Both, from, to)), units(window));
    }
}

/// The brush of the opening view, which snaps to months.
fn months() -> Brush {
    Brush::new(window("1979/2025-05"), 744.0)
}

fn a_brush() -> impl Strategy<Value = (Brush, Window)> {
    (a_window(), 0.0..2000.0).prop_map(|(domain, width)| (Brush::new(domain, width), domain))
}

fn a_window() -> impl Strategy<Value = Window> {
    (a_day(), a_day()).prop_map(|(one, two)| Window::between(one, two))
}

fn a_day() -> impl Strategy<Value = Day> {
    prop_oneof![4 => -2000..2000i32, 2 => -20_000..20_000i32, 1 => any::<i32>()].prop_map(Day::from_number)
}

fn a_handle() -> impl Strategy<Value = Handle> {
    prop::sample::select(&[Handle::From, Handle::To, Handle::Both])
}

fn a_step() -> impl Strategy<Value = Step> {
    prop::sample::select(&[Step::Back, Step::Forward, Step::PageBack, Step::PageForward, Step::Home, Step::End])
}

fn window(text: &str) -> Window {
    text.parse().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}
