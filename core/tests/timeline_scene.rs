//! Timelines of every sort as they are drawn: each way of knowing a time, gaps, dense days, very many events, hardly any.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Dataset, Event, EventId, Id, Item, Status, Table, When, load};
use dossier_core::date::{Day, Edtf, Form, Window};
use dossier_core::draw;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::markup::write;
use dossier_core::page::tray;
use dossier_core::query::{Action, Depth, Lanes, Query, Spacing, evaluate};
use dossier_core::scene::focus::Focus;
use dossier_core::scene::network::Level;
use dossier_core::scene::path::number;
use dossier_core::scene::timeline::{self, TimelinePlan, bars, beside, columns, line, overview};
use dossier_core::timeline::Zoom;
use expect_test::expect_file;
use proptest::prelude::*;
use std::fmt::Write as _;

const SIZE: (f64, f64) = (896.0, 160.0);

/// The tiny dossier with these events in place of its own.
fn of(dates: &[(&str, &str, Status)]) -> (Dataset, Index) {
    let dataset = load(include_bytes!("datasets/small.json")).unwrap();
    let model = dataset.events.rows()[0].clone();
    let events = dates.iter().enumerate().map(|(at, &(date, basis, status))| {
        let basis = if basis == "inferred" {
            dossier_core::dataset::Basis::Inferred
        } else {
            dossier_core::dataset::Basis::Stated
        };
        let when = |edtf: Edtf| When { edtf, basis, reason: None, from: None };
        Event {
            id: format!("e{at}"),
            title: format!("Event {at}"),
            when: (!date.is_empty()).then(|| when(date.parse().unwrap())),
            status,
            follows: Vec::new(),
            precedes: Vec::new(),
            ..model.clone()
        }
    });
    let events = Table::new(events.collect());
    let dataset = Dataset {
        events,
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        stories: Table::new(Vec::new()),
        ..dataset
    };
    let index = Index::new(&dataset);
    (dataset, index)
}

fn happened(dates: &[&'static str]) -> (Dataset, Index) {
    of(&dates.iter().map(|&date| (date, "stated", Status::Occurred)).collect::<Vec<_>>())
}

fn shipped() -> (Dataset, Index) {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    (dataset, index)
}

/// A timeline as it is drawn, in words.
fn told((dataset, index): &(Dataset, Index), plan: &TimelinePlan) -> String {
    let selection = evaluate(dataset, index, &Query::default());
    let scene = timeline::scene(dataset, index, plan, &selection, None);
    let mut text = String::new();
    let ticks: Vec<String> = plan.ticks.iter().map(|tick| format!("{:.0} {}", tick.x, tick.label)).collect();
    let _ = writeln!(text, "axis: {}", ticks.join(", "));
    let _ = writeln!(text, "folds: {}", plan.ground.folds);
    for (group, look) in plan.groups.iter().zip(&scene.looks) {
        let glyph = &group.glyph;
        let label = look.label.as_ref().map_or("", |label| &label.text);
        let _ = writeln!(text, "{:.0} ×{} “{label}”", glyph.x, group.events.len());
        for (ink, path) in
            [("line", &glyph.line), ("fill", &glyph.fill), ("hollow", &glyph.hollow), ("dots", &glyph.dots)]
        {
            if !path.is_empty() {
                let _ = writeln!(text, "    {ink} {path}");
            }
        }
    }
    text
}

#[test]
fn every_sort_of_timeline() {
    let (stated, inferred) = ("stated", "inferred");
    let mut text = String::new();
    for (name, date, basis, status) in [
        ("an exact day", "2003-02-02", stated, Status::Occurred),
        ("a day, worked out", "2024-05-06", inferred, Status::Occurred),
        ("a month", "2023-05", stated, Status::Occurred),
        ("a year", "2017", stated, Status::Occurred),
        ("about then", "2024-04~", stated, Status::Occurred),
        ("one of a few days, worked out", "[2024-11-24..2024-11-26]", inferred, Status::Occurred),
        ("before", "[..2024-05-29]", stated, Status::Occurred),
        ("after", "[2025-04-23..]", stated, Status::Occurred),
        ("lasted", "1979/1989", stated, Status::Occurred),
        ("lasted, worked out", "2025-05-13/2025-05-18", inferred, Status::Occurred),
        ("still going", "2021/..", stated, Status::Ongoing),
        ("end not given", "2017/", stated, Status::Occurred),
        ("start not given", "/2017", stated, Status::Occurred),
        ("after, and only promised", "[2025-04-23..]", stated, Status::Promised),
        ("proposed", "2024-05", stated, Status::Proposed),
    ] {
        let data =
            of(&[("1979", stated, Status::Occurred), (date, basis, status), ("2025-12-31", stated, Status::Occurred)]);
        let plan = timeline::plan(&data.0, &data.1, SIZE, Spacing::True, Lanes::Kind);
        let own = told(&data, &plan);
        let glyph = own.split("“Event 1").nth(1).unwrap_or("together with another\n");
        let _ = writeln!(text, "# {name}: {date}\n{}", glyph.split("\n7").next().unwrap_or_default());
    }
    for (name, data) in [
        ("gaps", happened(&["1979/1989", "2003-02-02", "2024-05-06", "2024-05-15"])),
        ("a dense day", happened(&["2024-05-15", "2024-05-15", "2024-05-15", "2024-05-16", "2024-06-01"])),
        ("one event", happened(&["2024-05-15"])),
        ("none", happened(&[])),
        ("only undated", happened(&["", ""])),
    ] {
        let plan = timeline::plan(&data.0, &data.1, SIZE, Spacing::Folded, Lanes::Kind);
        let _ = writeln!(text, "# {name}\n{}", told(&data, &plan));
    }
    let data = shipped();
    let whole = line(&data.0, SIZE.0, Spacing::Folded);
    let zoom = Zoom::on(&whole, "2024-05/2024-06".parse().unwrap());
    let plan = timeline::seen(&data.0, &columns(&data.0, &data.1, Lanes::Kind), &whole, SIZE, zoom);
    let _ = writeln!(text, "# two months of the shipped dossier\n{}", told(&data, &plan));
    expect_file!["scenes/timelines.txt"].assert_eq(&text);
}

#[test]
fn what_leans_on_another_event_shows_it_says_it_and_lights_it() {
    let (dataset, index) = shipped();
    let whole = line(&dataset, SIZE.0, Spacing::Folded);
    let columns = columns(&dataset, &index, Lanes::Kind);
    let feet = |id: &str, days: &str| {
        let plan = timeline::seen(&dataset, &columns, &whole, SIZE, Zoom::on(&whole, days.parse().unwrap()));
        let id = Id::from_index(dataset.events.rows().iter().position(|event| event.id == id).unwrap());
        let group = plan.groups.iter().find(|group| group.events.first() == Some(&id))?;
        let (x, y) = (group.glyph.x, group.y);
        let foot = |way: f64| {
            format!("L{} {}", dossier_core::scene::path::number(x + way), dossier_core::scene::path::number(y + 7.0))
        };
        Some([group.glyph.line.contains(&foot(-7.0)), group.glyph.line.contains(&foot(7.0))])
    };
    // A month after the forum; nine days before the landing; a day that a source gives.
    assert_eq!(feet("education-forum-2023", "2023/2023"), Some([true, false]));
    assert_eq!(feet("ban-2003", "2003/2003"), Some([false, false]));
    let drawn = dataset.events.iter().filter_map(|(id, event)| {
        let Some(Item::Event(base)) = event.when.as_ref()?.from else { return None };
        Some((id, base))
    });
    for (id, base) in drawn {
        let focus = Focus::new(&dataset, &index, &[Item::Event(id)], Depth::default());
        assert!(focus.lit.events.contains(base.index()), "{} does not light what it leans on", dataset.events[id].id);
        let selection = evaluate(&dataset, &index, &Query::default());
        let card = dossier_core::describe::card(&dataset, &index, &selection, &ENGLISH, Item::Event(id));
        let lines = card.sections.iter().flat_map(|section| &section.lines);
        let names =
            |line: &dossier_core::describe::Line| line.phrase.iter().any(|run| run.item == Some(Item::Event(base)));
        assert!(lines.into_iter().any(names), "the panel of {} does not name it", dataset.events[id].id);
    }
}

#[test]
fn the_tray_says_between_what_an_undated_event_lies() {
    let (dataset, index) = shipped();
    let selection = evaluate(&dataset, &index, &Query::default());
    let mut html = String::new();
    tray((&dataset, &index, &ENGLISH), &selection, None).iter().for_each(|element| write(&mut html, element));
    for (id, event) in dataset.events.iter().filter(|(_, event)| event.when.is_none()) {
        let item = html.split("<li").find(|item| item.contains(&format!("data-id=\"{}\"", event.id))).unwrap();
        let neighbour = event.follows.iter().chain(&event.precedes).next();
        let says = |&id: &EventId| item.contains(dataset.events[id].title.split('\'').next().unwrap());
        assert!(neighbour.is_none_or(|_| event.follows.iter().chain(&event.precedes).any(says)), "{id:?}: {item}");
    }
}

#[test]
fn arrows_lead_through_all_events_in_sight_and_on_beyond() {
    let (dataset, index) = shipped();
    let columns = columns(&dataset, &index, Lanes::Kind);
    let whole = line(&dataset, SIZE.0, Spacing::Folded);
    for zoom in [Zoom::default(), Zoom::on(&whole, "2024-05/2024-12".parse().unwrap())] {
        let plan = timeline::seen(&dataset, &columns, &whole, SIZE, zoom);
        let first =
            (0..plan.groups.len()).min_by(|&a, &b| plan.groups[a].glyph.x.total_cmp(&plan.groups[b].glyph.x)).unwrap();
        let (mut here, mut seen) = (first, vec![first]);
        while let Some(next) = beside(&plan, &index, here, 1) {
            let at = plan.group_of(Some(next));
            if !plan.groups[at].events.contains(&next) {
                assert!(plan.is_zoomed, "only what is zoomed has more beyond");
                break;
            }
            assert!(plan.groups[at].glyph.x >= plan.groups[here].glyph.x);
            here = at;
            seen.push(here);
        }
        assert_eq!(seen.len(), plan.groups.len());
        assert_eq!(beside(&plan, &index, seen[1], -1), plan.groups[first].events.first().copied());
    }
}

#[test]
fn time_may_run_to_the_left() {
    let (dataset, index) = shipped();
    let plan = timeline::plan(&dataset, &index, SIZE, Spacing::Folded, Lanes::Kind);
    let turned = plan.clone().turned(true);
    let selection = evaluate(&dataset, &index, &Query::default());
    let scene = timeline::scene(&dataset, &index, &plan, &selection, None);
    let ends =
        draw::Ends { window: "2003/2021".parse().unwrap(), all: timeline::reach(&dataset), is_comparison: false };
    let html = |plan: &TimelinePlan, is_turned: bool| {
        let picture = overview(&dataset, (896.0, 62.0)).turned(is_turned);
        let mut html = String::new();
        let sources = (&dataset, &index, &ENGLISH);
        let bars = bars(&picture, &selection, None);
        (draw::ground(&ENGLISH, plan).iter())
            .chain(&draw::groups(sources, plan, &scene, None, None))
            .chain(&draw::overview(&ENGLISH, &picture, &bars, ends, ""))
            .for_each(|element| write(&mut html, element));
        html
    };
    let places = |html: &str, tag: &str, attribute: &str| -> Vec<f64> {
        let elements = html.split(tag).skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        let value = |element: &str| element.split(attribute).nth(1)?.split([' ', '"', ',']).next()?.parse().ok();
        elements.filter_map(value).collect()
    };
    let (left, right) = (html(&plan, false), html(&turned, true));
    for (tag, attribute) in [("<text", " x=\""), ("role=\"slider\"", "translate(")] {
        let (one, two) = (places(&left, tag, attribute), places(&right, tag, attribute));
        assert!(one.len() > 1 && one.len() == two.len(), "{tag}: {} and {}", one.len(), two.len());
        // The names beside the handles are placed from their handle.
        let mirrored = one.iter().zip(&two).filter(|(one, two)| (*one + *two - SIZE.0).abs() < 0.11).count();
        assert!(mirrored + 2 >= one.len(), "{tag}: only {mirrored} of {} are turned", one.len());
    }
    assert_eq!(left.matches("matrix(-1 0 0 1 896 0)").count(), 0);
    assert_eq!(right.matches("matrix(-1 0 0 1 896 0)").count(), plan.groups.len() + 5);
}

#[test]
fn a_chosen_actor_has_a_line_of_its_own_scale() {
    let (dataset, index) = shipped();
    let picture = overview(&dataset, (896.0, 62.0));
    let selection = evaluate(&dataset, &index, &Query::default());
    let actor = dataset.find("muttaqi").unwrap();
    let focus = Focus::new(&dataset, &index, &[actor], Depth::default());
    let drawn = bars(&picture, &selection, Some(&focus));
    let (path, most) = drawn.own.unwrap();
    assert!(drawn.lit.is_empty() && path.contains("V16"), "the highest step reaches the top: {path}");
    assert!(most > 0 && (most as usize) < focus.lit.events.count() + 1);
    let event = Focus::new(&dataset, &index, &[dataset.find("ban-2003").unwrap()], Depth::default());
    let drawn = bars(&picture, &selection, Some(&event));
    assert!(drawn.own.is_none() && !drawn.lit.is_empty());
}

/// Very many events, denser towards the end: most of a day, some of months and years.
fn many(count: usize) -> (Dataset, Index) {
    let mut state = 11_u64;
    let mut share = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let dates: Vec<String> = (0..count)
        .map(|_| {
            let day = Day::from_number(10_592 + (9_800.0 * share().sqrt()) as i32).to_string();
            match (share() * 20.0) as u32 {
                0 => day[..7].to_owned(),
                1 => day[..4].to_owned(),
                2 => format!("{}/..", &day[..4]),
                _ => day,
            }
        })
        .collect();
    of(&dates.iter().map(|date| (date.as_str(), "stated", Status::Occurred)).collect::<Vec<_>>())
}

#[test]
fn of_very_many_events_no_more_is_drawn_than_the_screen_can_show() {
    for count in [0, 1, 30, 1_000, 20_000] {
        let (dataset, index) = many(count);
        let columns = columns(&dataset, &index, Lanes::Kind);
        for spacing in Spacing::ALL {
            let whole = line(&dataset, SIZE.0, spacing);
            for factor in [1.0, 3.0, 40.0, 1e9] {
                let plan =
                    timeline::seen(&dataset, &columns, &whole, SIZE, Zoom::default().zoomed(&whole, 600.0, factor));
                assert!(plan.groups.len() < 100, "{count} events, {spacing:?} × {factor}: {} marks", plan.groups.len());
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_the_window_counts_is_what_it_shows(from in 1999..2026_i32, years in 0..12_i32, count in 1..400_usize, by in 0..3_usize) {
        let (dataset, index) = many(count);
        let window = Window::years(from, from + years);
        let selection = evaluate(&dataset, &index, &Query::default().apply(Action::Window(Some(window))));
        let plan = timeline::plan(&dataset, &index, SIZE, Spacing::ALL[by], Lanes::Kind);
        let scene = timeline::scene(&dataset, &index, &plan, &selection, None);
        let shown: usize = scene.looks.iter().filter(|look| look.level > Level::Far).map(|look| look.count).sum();
        prop_assert_eq!(shown, selection.events.count());
    }

    #[test]
    fn marks_of_a_lane_never_overlap(count in 1..400_usize, by in 0..3_usize, factor in 1.0..300.0_f64, x in 130.0..880.0_f64) {
        let (dataset, index) = many(count);
        let whole = line(&dataset, SIZE.0, Spacing::ALL[by]);
        let zoom = Zoom::default().zoomed(&whole, x, factor);
        let plan = timeline::seen(&dataset, &columns(&dataset, &index, Lanes::Kind), &whole, SIZE, zoom);
        for two in plan.groups.windows(2).filter(|two| two[0].lane == two[1].lane) {
            prop_assert!(two[1].glyph.x - two[0].glyph.x >= 8.0, "{} and {}", two[0].glyph.x, two[1].glyph.x);
        }
        let mut drawn: Vec<EventId> = plan.groups.iter().flat_map(|group| group.events.clone()).collect();
        let all = drawn.len();
        drawn.sort_unstable();
        drawn.dedup();
        prop_assert_eq!(drawn.len(), all, "an event is drawn twice");
        // What is in sight by its day is drawn.
        for (id, event) in dataset.events.iter() {
            let edtf = &event.when.as_ref().unwrap().edtf;
            let x = plan.scale.middle(edtf.anchor().earliest);
            let is_in_sight = edtf.form() == Form::Day && x > plan.left + 1.0 && x < SIZE.0 - 1.0;
            prop_assert!(!is_in_sight || drawn.binary_search(&id).is_ok(), "{} at {x}", edtf.anchor().earliest);
        }
    }
}

/// What stands between two words, and what comes after.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

#[test]
fn what_is_painted_while_something_moves_is_what_is_drawn_at_rest() {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    let chosen = dataset.find("taliban").unwrap();
    let focus = Focus::new(&dataset, &index, &[chosen], Depth::default());
    let window = Query::default().apply(Action::Window(Some("2003/2015".parse().unwrap())));
    for (situation, query, focus, is_turned) in [
        ("all", Query::default(), None, false),
        ("a window", window.clone(), None, false),
        ("a choice within a window", window, Some(&focus), false),
        ("time that runs to the left", Query::default(), Some(&focus), true),
    ] {
        let plan = timeline::plan(&dataset, &index, SIZE, Spacing::Folded, Lanes::Kind).turned(is_turned);
        let scene = timeline::scene(&dataset, &index, &plan, &evaluate(&dataset, &index, &query), focus);
        let hovered = plan.groups.first().map(|group| Item::Event(group.events[0]));
        let mut drawn = std::collections::BTreeMap::<String, String>::new();
        for group in draw::groups((&dataset, &index, &ENGLISH), &plan, &scene, hovered, None) {
            let mut text = String::new();
            write(&mut text, &group);
            let class = between(&text, "class=\"", "\"").unwrap();
            for path in text.split("<path ").skip(1) {
                let own = between(path, "class=\"", "\"").unwrap();
                drawn.entry(format!("{class}, {own}")).or_default().push_str(between(path, " d=\"", "\"").unwrap());
            }
            for words in text.split("<text ").skip(1) {
                let own = between(words, "class=\"", "\"").unwrap();
                let said = words.split_once(" x=").unwrap().1.split_once("</text>").unwrap().0;
                drawn.entry(format!("{class}, {own}")).or_default().push_str(said);
            }
        }
        let mut painted = std::collections::BTreeMap::new();
        for draw::Ink { class, form } in draw::timeline_ink((&index, &ENGLISH), &plan, &scene, hovered) {
            let said = match form {
                draw::Form::Outlines(path, mirror) => {
                    assert_eq!(mirror, plan.mirror, "{situation}");
                    path
                }
                draw::Form::Words(words) => {
                    let said = words.iter().map(|draw::Word { at, anchor, words, .. }| {
                        let words = words.replace('&', "&amp;");
                        format!("\"{}\" y=\"{}\" text-anchor=\"{anchor}\">{words}", number(at.0), number(at.1))
                    });
                    said.collect()
                }
                other => panic!("{situation}: a timeline has none of {other:?}"),
            };
            assert_eq!(painted.insert(class.join(", "), said), None, "{situation}: one look, painted twice");
        }
        assert!(drawn.len() > 4, "{situation}: {drawn:?}");
        assert_eq!(painted, drawn, "{situation}");
    }
}
