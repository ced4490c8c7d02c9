//! What a query keeps and counts, against a count by hand; and its address, there and back.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Dataset, Event, Id, Item, load};
use dossier_core::date::Sureness;
use dossier_core::index::{Facet, Index};
use dossier_core::query::{Action, Query, Spacing, View, codec, evaluate};
use proptest::prelude::*;
use std::sync::LazyLock;

static SHIPPED: LazyLock<(Dataset, Index)> = LazyLock::new(|| {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    (dataset, index)
});

/// Any query a reader can put together: fragments of links in every combination.
fn query() -> impl Strategy<Value = Query> {
    let dataset = &SHIPPED.0;
    let values = |facet: Facet| prop::collection::vec(0..facet.len(dataset), 0..3);
    let days = prop::option::of((1979..2026, 0..30))
        .prop_map(|years| years.map(|(from, length)| format!("{from}/{}", from + length)));
    let facets = (
        values(Facet::Actors),
        values(Facet::Links),
        values(Facet::Events),
        values(Facet::Topics),
        values(Facet::Sources),
    );
    let with = prop::option::weighted(0.2, 0..dataset.actors.len());
    let selected = prop::option::of(0..dataset.events.len());
    (facets, days, with, selected, 0..3_usize, any::<bool>()).prop_map(
        move |(facets, days, with, selected, view, is_true)| {
            let mut query = Query::default();
            for (facet, values) in Facet::ALL.into_iter().zip([facets.0, facets.1, facets.2, facets.3, facets.4]) {
                for value in values {
                    if !query.values(facet).contains(&value) {
                        query = query.apply(Action::Toggle(facet, value));
                    }
                }
            }
            query = query.apply(Action::Window(days.map(|days| days.parse().unwrap())));
            query = query.apply(Action::With(with.map(Id::from_index)));
            query = query.apply(Action::Select(selected.map(|at| Item::Event(Id::from_index(at)))));
            query = query.apply(Action::View(View::ALL[view]));
            query.apply(Action::Spacing(if is_true { Spacing::True } else { Spacing::Folded }))
        },
    )
}

/// Whether the filters keep an event, one condition after the other, as the documentation has them.
fn keeps(query: &Query, event: &Event, without: Option<Facet>) -> bool {
    let (dataset, _) = &*SHIPPED;
    let is_one_of = |facet: Facet, has: &dyn Fn(usize) -> bool| {
        without == Some(facet) || query.values(facet).is_empty() || query.values(facet).iter().any(|&value| has(value))
    };
    let kinds = event.participants.iter().flat_map(|part| {
        let kind = dataset.actors[part.actor].kind;
        [Some(kind), dataset.vocabulary.actors[kind].within]
    });
    let kinds: Vec<_> = kinds.flatten().map(Id::index).collect();
    is_one_of(Facet::Actors, &|value| kinds.contains(&value))
        && is_one_of(Facet::Events, &|value| event.kind.index() == value)
        && is_one_of(Facet::Topics, &|value| event.topics.iter().any(|topic| topic.index() == value))
        && is_one_of(Facet::Sources, &|value| event.evidence.iter().any(|evidence| evidence.source.index() == value))
        && query.with.is_none_or(|actor| event.participants.iter().any(|part| part.actor == actor))
}

fn sureness(query: &Query, event: &Event) -> Sureness {
    match (query.window, &event.when) {
        (Some(window), Some(when)) => when.edtf.extent().within(&window),
        _ => Sureness::Surely,
    }
}

proptest! {
    #[test]
    fn events_are_kept_as_a_count_by_hand_keeps_them(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        for (id, event) in dataset.events.iter() {
            let (at, is_kept, how) = (id.index(), keeps(&query, event, None), sureness(&query, event));
            prop_assert_eq!(selection.undated.contains(at), is_kept && event.when.is_none(), "{}", event.id);
            let is_dated = event.when.is_some();
            prop_assert_eq!(selection.events.surely.contains(at), is_kept && is_dated && how == Sureness::Surely, "{}", event.id);
            prop_assert_eq!(selection.events.possibly.contains(at), is_kept && is_dated && how == Sureness::Possibly, "{}", event.id);
        }
    }

    #[test]
    fn a_facet_is_counted_as_if_it_were_not_set(query in query()) {
        let (dataset, index) = &*SHIPPED;
        let selection = evaluate(dataset, index, &query);
        for facet in [Facet::Events, Facet::Topics, Facet::Sources] {
            for value in 0..facet.len(dataset) {
                let has = |event: &Event| match facet {
                    Facet::Events => event.kind.index() == value,
                    Facet::Topics => event.topics.iter().any(|topic| topic.index() == value),
                    _ => event.evidence.iter().any(|evidence| evidence.source.index() == value),
                };
                let by_hand = dataset.events.rows().iter().filter(|event| {
                    has(event) && keeps(&query, event, Some(facet)) && sureness(&query, event) != Sureness::No
                });
                prop_assert_eq!(selection.count(facet, value), by_hand.count(), "{} {}", facet.key(), facet.id(dataset, value));
            }
        }
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

    #[test]
    fn a_query_comes_back_from_its_address(query in query(), text in "[ -~а-яé]{0,12}") {
        let (dataset, _) = &*SHIPPED;
        let query = query.apply(Action::Text(text));
        let fragment = codec::encode(dataset, &query);
        prop_assert_eq!(codec::decode(dataset, &fragment), (query, Vec::new()), "{}", fragment);
    }

    #[test]
    fn any_text_decodes_to_a_query_that_has_an_address(text in any::<String>(), parts in "(v|sel|q|with|actors|topics|t|view|spacing|x)=[a-z0-9,/%+.-]{0,12}(&[a-z]{1,3}=[^&]{0,5}){0,3}") {
        let (dataset, index) = &*SHIPPED;
        for fragment in [text, parts] {
            let (query, _) = codec::decode(dataset, &fragment);
            evaluate(dataset, index, &query);
            let address = codec::encode(dataset, &query);
            prop_assert_eq!(codec::decode(dataset, &address), (query, Vec::new()), "{:?} became {}", fragment, address);
        }
    }

    #[test]
    fn clearing_takes_every_filter_and_nothing_else(query in query()) {
        let cleared = query.clone().apply(Action::Clear);
        prop_assert!(!cleared.is_filtered());
        prop_assert_eq!((cleared.selected, cleared.view, cleared.spacing), (query.selected, query.view, query.spacing));
    }

    #[test]
    fn toggling_twice_changes_nothing(query in query(), value in 0..4_usize) {
        for facet in Facet::ALL {
            prop_assert_eq!(query.clone().apply(Action::Toggle(facet, value)).apply(Action::Toggle(facet, value)), query.clone());
        }
    }
}

/// Links as readers have them today; what they mean stays.
#[test]
fn links_of_today_keep_their_meaning() {
    let (dataset, _) = &*SHIPPED;
    for fragment in [
        "",
        "v=1&sel=muttaqi",
        "v=1&sel=taliban&topics=trade&t=2023/2025",
        "v=1&q=%D1%88%D0%BE%D0%B9%D0%B3%D1%83&view=timeline",
        "v=1&with=kabulov&sources=memri-2024,anewz-2025&spacing=true",
        "v=1&actors=person,state&view=read",
    ] {
        let (query, unknown) = codec::decode(dataset, fragment);
        assert_eq!((codec::encode(dataset, &query).as_str(), unknown.len()), (fragment, 0));
    }
}

#[test]
fn what_a_link_no_longer_means_is_named_and_left_out() {
    let (dataset, _) = &*SHIPPED;
    for (fragment, left_out, rest) in [
        ("v=1&sel=nobody", "sel=nobody", ""),
        ("v=1&topics=trade,gossip", "topics=gossip", "v=1&topics=trade"),
        ("v=1&t=yesterday", "t=yesterday", ""),
        ("v=9&sel=muttaqi", "v=9", "v=1&sel=muttaqi"),
        ("#sel=muttaqi&utm_source=x", "utm_source=x", "v=1&sel=muttaqi"),
        ("v=1&with=memri-2024", "with=memri-2024", ""),
        ("nonsense", "nonsense=", ""),
    ] {
        let (query, unknown) = codec::decode(dataset, fragment);
        assert_eq!(unknown, [left_out], "{fragment}");
        assert_eq!(codec::encode(dataset, &query), rest, "{fragment}");
    }
    let (query, unknown) = codec::decode(dataset, &"q=x&".repeat(10_000));
    assert_eq!((query, unknown.len()), (Query::default(), 1));
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
fn a_search_finds_by_any_spelling_and_says_which() {
    let (dataset, index) = &*SHIPPED;
    for (text, name, alias) in [
        ("Habibullin", "khabibullin", Some("Rustam Habibullin")),
        ("khabibullin", "khabibullin", None),
        ("MUTTAQI amir", "muttaqi", None),
        ("kazan forum", "kazanforum", None),
        ("north south", "north-south-corridor", None),
    ] {
        let hits = index.text.search(text);
        let found: Vec<_> = hits.iter().map(|hit| (dataset.name_of(hit.item), hit.alias.as_deref())).collect();
        let Some(hit) = found.iter().find(|hit| hit.0 == name) else { panic!("{text} finds {found:?}") };
        if let Some(alias) = alias {
            assert_eq!(hit.1, Some(alias), "{text}");
        }
    }
    assert!(index.text.search("  ").is_empty());
    assert!(index.text.search("zzz").is_empty());
}
