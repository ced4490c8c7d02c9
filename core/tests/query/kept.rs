//! What is kept and counted.

use super::acts::query;
use super::by_hand::{ByHand, has};
use super::random::RANDOM;
use super::{Desk, SHIPPED};
use dossier_core::dataset::{Id, Item};
use dossier_core::date::{Sureness, Window};
use dossier_core::index::{Bits, Facet};
use dossier_core::query::{Action, Query, evaluate};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_and_counted_is_what_a_count_by_hand_keeps(query in query()) {
        agrees_with_a_count_by_hand(&SHIPPED, &query)?;
    }

    #[test]
    fn so_it_is_in_any_dataset(at in 0..RANDOM.len(), query in query()) {
        agrees_with_a_count_by_hand(&RANDOM[at], &query)?;
    }

    #[test]
    fn a_count_is_what_is_kept_once_the_facet_is_no_longer_set(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        for facet in [Facet::Actors, Facet::Links] {
            let drop = |query: Query, &value: &usize| query.apply(Action::Toggle(facet, value));
            let rest = evaluate(dataset, index, &query.values(facet).iter().fold(query.clone(), drop));
            let mut counts = vec![0; facet.len(dataset)];
            if facet == Facet::Actors {
                for kind in rest.actors.iter().map(|at| dataset.actors.rows()[at].kind) {
                    counts[kind.index()] += 1;
                    dataset.vocabulary.actors[kind].within.iter().for_each(|within| counts[within.index()] += 1);
                }
            } else {
                rest.relations.all().iter().for_each(|at| counts[dataset.relations.rows()[at].kind.index()] += 1);
            }
            prop_assert_eq!(&selection.counts[facet as usize], &counts, "{}", facet.key());
        }
    }

    #[test]
    fn what_is_left_out_by_convention_alone_comes_back_with_all_of_time(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        let timeless = evaluate(dataset, index, &query.clone().apply(Action::Window(None)));
        for at in selection.beyond.iter() {
            let window = query.window.unwrap();
            let bounded = index.event_extents.rows()[at].unwrap();
            let stated = dataset.events.rows()[at].when.as_ref().unwrap().edtf.extent();
            prop_assert!(!selection.has_event(at) && timeless.has_event(at));
            prop_assert_eq!((bounded.within(&window), stated.counted(&window)), (Sureness::Possibly, Sureness::No));
        }
    }

    #[test]
    fn leaving_out_what_is_only_possible_leaves_what_is_sure(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let kept = |is_set| evaluate(dataset, index, &query.clone().apply(Action::CertainOnly(is_set)));
        let (all, sure) = (kept(false), kept(true));
        prop_assert_eq!(&sure.events.surely, &all.events.surely);
        prop_assert!(sure.events.possibly.is_empty() && sure.relations.possibly.is_empty() && sure.claims.possibly.is_empty());
        prop_assert_eq!(sure.actors.count_both(&all.actors), sure.actors.count());
        prop_assert_eq!(sure.relations.surely.count_both(&all.relations.surely), sure.relations.surely.count());
        prop_assert_eq!(&sure.undated, &all.undated);
    }

    #[test]
    fn every_link_kept_has_both_its_ends(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        for (id, relation) in dataset.relations.iter().filter(|(id, _)| selection.relations.contains(id.index())) {
            prop_assert!(selection.actors.contains(relation.from.index()), "{}", relation.id);
            prop_assert!(selection.actors.contains(relation.to.index()), "{}", dataset.relations[id].id);
        }
    }
}

/// Whether a query keeps and counts of a dataset what a count by hand does, facets without themselves.
fn agrees_with_a_count_by_hand(desk: &Desk, query: &Query) -> Result<(), TestCaseError> {
    let (dataset, index) = desk;
    let (selection, by_hand) = (evaluate(dataset, index, query), ByHand::new(desk, query));
    for item in dataset.items() {
        let how = if by_hand.keeps(item, None) { by_hand.sureness(item) } else { Sureness::No };
        let (kept, at, how) = match item {
            Item::Event(id) if dataset.events[id].when.is_none() => {
                let is_kept = by_hand.keeps(item, None);
                prop_assert_eq!(selection.undated.contains(id.index()), is_kept, "{}", dataset.name_of(item));
                (&selection.events, id.index(), Sureness::No)
            }
            Item::Event(id) => (&selection.events, id.index(), how),
            Item::Claim(id) => (&selection.claims, id.index(), how),
            Item::Relation(id) => {
                let relation = &dataset.relations[id];
                let has_ends = [relation.from, relation.to].iter().all(|end| selection.actors.contains(end.index()));
                (&selection.relations, id.index(), if has_ends { how } else { Sureness::No })
            }
            _ => continue,
        };
        prop_assert_eq!(kept.surely.contains(at), how == Sureness::Surely, "{}", dataset.name_of(item));
        prop_assert_eq!(kept.possibly.contains(at), how == Sureness::Possibly, "{}", dataset.name_of(item));
    }
    for facet in [Facet::Events, Facet::Topics, Facet::Sources, Facet::Status, Facet::Stances, Facet::Certainty] {
        let mut counts = vec![0; facet.len(dataset)];
        for item in dataset.items() {
            let is_counted = match item {
                Item::Event(id) if dataset.events[id].when.is_none() => facet != Facet::Stances,
                Item::Event(_) => facet != Facet::Stances && by_hand.sureness(item) != Sureness::No,
                Item::Claim(_) => facet == Facet::Stances && by_hand.sureness(item) != Sureness::No,
                _ => false,
            };
            if is_counted && by_hand.keeps(item, Some(facet)) {
                let values = (0..counts.len()).filter(|&value| has(desk, item, facet, value) == Some(true));
                values.collect::<Vec<_>>().into_iter().for_each(|value| counts[value] += 1);
            }
        }
        prop_assert_eq!(&selection.counts[facet as usize], &counts, "{}", facet.key());
    }
    Ok(())
}

#[test]
fn a_window_keeps_actors_only_by_what_has_a_time() {
    let (dataset, index) = &*SHIPPED;
    let query = Query::default().apply(Action::Window(Some("2003/2003".parse().unwrap())));
    let selection = evaluate(dataset, index, &query);
    let kept =
        |name: &str| matches!(dataset.find(name), Some(Item::Actor(id)) if selection.actors.contains(id.index()));
    assert!(kept("taliban") && kept("russia"));
    assert!(!kept("savin") && !kept("vermaut"), "whom nothing that has a time ties to 2003");
}

#[test]
fn a_window_counts_what_may_be_inside_apart_from_what_is() {
    let (dataset, index) = &*SHIPPED;
    for (window, surely, possibly, beyond) in [
        ("2003", &["ban-2003"][..], &[][..], 13),
        ("2005/2015", &["anthem-in-use"], &[], 13),
        ("2020", &["anthem-in-use"], &["talks-2017"], 13),
    ] {
        let selection = evaluate(dataset, index, &Query::default().apply(Action::Window(window.parse().ok())));
        let names = |bits: &Bits| -> Vec<&str> {
            index
                .in_time
                .iter()
                .filter(|id| bits.contains(id.index()))
                .map(|&id| dataset.events[id].id.as_str())
                .collect()
        };
        assert_eq!(names(&selection.events.surely), surely, "{window}");
        assert_eq!(names(&selection.events.possibly), possibly, "{window}");
        assert_eq!(selection.beyond.count(), beyond, "{window}");
    }
}

#[test]
fn an_event_without_a_first_day_lies_after_those_it_follows() {
    let (dataset, index) = &*SHIPPED;
    for (name, written, from, to) in [
        ("ambassador-accepted", "[..2025-04-23]", "2021-01-01", "2025-04-23"),
        ("karzai-statement", "[..2024-11-26]", "-9999-01-01", "2024-11-26"),
        ("representative-promised", "[2025-04-23..]", "2025-04-23", "9999-12-31"),
        ("kazanforum-2024", "2024-05", "2024-05-01", "2024-05-31"),
    ] {
        let Some(Item::Event(id)) = dataset.find(name) else { panic!("{name} is no event") };
        let extent = index.event_extents[id].unwrap();
        let said = (dataset.events[id].when.as_ref().unwrap().edtf.to_string(), extent.first(), extent.last());
        assert_eq!(said, (written.to_owned(), from.parse().unwrap(), to.parse().unwrap()), "{name}");
        let window = Window { from: extent.first(), to: extent.last() };
        let selection = evaluate(dataset, index, &Query::default().apply(Action::Window(Some(window))));
        assert!(selection.events.surely.contains(id.index()), "{name} is surely in {window}");
    }
}

#[test]
fn a_search_finds_by_any_spelling_and_says_which() {
    let (dataset, index) = &*SHIPPED;
    for (text, name, alias) in [
        ("Habibullin", "khabibullin", Some("Rustam Habibullin")),
        ("khabibullin", "khabibullin", None),
        ("MUTTAQI amir", "muttaqi", None),
        ("kazan forum", "kazanforum", None),
        ("north south", "north-south-corridor", None),
    ] {
        let hits = index.words().search(text);
        let found: Vec<_> = hits.iter().map(|hit| (dataset.name_of(hit.item), hit.alias.as_deref())).collect();
        let Some(hit) = found.iter().find(|hit| hit.0 == name) else { panic!("{text} finds {found:?}") };
        if let Some(alias) = alias {
            assert_eq!(hit.1, Some(alias), "{text}");
        }
    }
    assert!(index.words().search("  ").is_empty());
    assert!(index.words().search("zzz").is_empty());
}
