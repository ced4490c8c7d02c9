//! Stepping and playing through time.

use super::SHIPPED;
use super::acts::query;
use dossier_core::dataset::{EventId, Id, Item};
use dossier_core::date::{Unit, Window};
use dossier_core::query::{Action, Query, Stop, Walk, evaluate};
use expect_test::expect;
use proptest::prelude::*;

fn walk(query: &Query) -> Walk {
    let (dataset, index) = &*SHIPPED;
    Walk::new(index, &evaluate(dataset, index, query))
}

fn event(name: &str) -> EventId {
    let Some(Item::Event(id)) = SHIPPED.0.find(name) else { panic!("{name} is no event") };
    id
}

#[test]
fn steps_go_from_what_is_kept_to_what_is_kept() {
    let (dataset, index) = &*SHIPPED;
    let walk = walk(&Query::default().apply(Action::Window("2003/2021".parse().ok())));
    let name = |event: Option<EventId>| event.map(|id| dataset.events[id].id.as_str());
    for (from, previous, next) in [
        (None, Some("western-missions-cut"), Some("ban-2003")),
        (Some("ban-2003"), None, Some("anthem-in-use")),
        (Some("anthem-in-use"), Some("ban-2003"), Some("talks-2017")),
        // What is hidden or has no date may be chosen all the same.
        (Some("csto-formed"), None, Some("ban-2003")),
        (Some("kazanforum-2024"), Some("western-missions-cut"), None),
        (Some("ukraine-war"), Some("western-missions-cut"), Some("ban-2003")),
    ] {
        let from = from.map(event);
        let found = (name(walk.previous(index, from)), name(walk.next(index, from)));
        assert_eq!(found, (previous, next), "from {:?}", name(from));
    }
}

#[test]
fn play_halts_where_something_begins() {
    let stops = walk(&Query::default()).stops(&SHIPPED.0, Unit::Year);
    let said: String = (stops.iter())
        .map(|stop| format!("{} {} {}\n", stop.days, stop.events, SHIPPED.0.events[stop.first].id))
        .collect();
    expect![[r#"
        1979/1979 1 soviet-war
        1999/1999 2 putin-decree
        2002/2002 1 csto-formed
        2003/2003 1 ban-2003
        2004/2004 1 anthem-in-use
        2017/2017 1 talks-2017
        2021/2021 3 takeover
        2022/2022 2 putin-civilisations
        2023/2023 4 business-center-opens
        2024/2024 30 delisting-considered
        2025/2025 10 ban-lifted
    "#]]
    .assert_eq(&said);
    let after = |window: &str| Stop::after(&stops, window.parse().ok()).map(|stop| stop.days.to_string());
    for (window, next) in [
        ("1979", Some("1999/1999")),
        ("2003-02-02", Some("2003/2003")),
        ("2003", Some("2004/2004")),
        ("2005/2015", Some("2017/2017")),
        ("2025", None),
        ("../1900", Some("1979/1979")),
    ] {
        assert_eq!(after(window).as_deref(), next, "after {window}");
    }
    assert_eq!(Stop::after(&stops, None), stops.first().copied());
    assert_eq!(Stop::after(&[], None), None);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn steps_forward_and_back_meet_every_kept_event_once(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        let walk = Walk::new(index, &selection);
        let along = |step: &dyn Fn(Option<EventId>) -> Option<EventId>| {
            std::iter::successors(step(None), |&event| step(Some(event))).take(1000).collect::<Vec<_>>()
        };
        let forward = along(&|event| walk.next(index, event));
        let mut back = along(&|event| walk.previous(index, event));
        back.reverse();
        prop_assert_eq!(&forward, &back);
        prop_assert_eq!(forward.len(), selection.events.count());
        prop_assert!(forward.iter().all(|event| selection.events.contains(event.index())));
    }

    #[test]
    fn play_passes_every_kept_event_in_order(query in query(), unit in prop::sample::select(&Unit::ALL)) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        let stops = Walk::new(index, &selection).stops(dataset, unit);
        prop_assert_eq!(stops.iter().map(|stop| stop.events).sum::<usize>(), selection.events.count());
        prop_assert!(stops.windows(2).all(|two| two[0].days.to < two[1].days.from));
        let mut played: Vec<Window> = Vec::new();
        while let Some(stop) = Stop::after(&stops, played.last().copied()) {
            played.push(stop.days);
        }
        prop_assert_eq!(played, stops.iter().map(|stop| stop.days).collect::<Vec<_>>());
    }
}
