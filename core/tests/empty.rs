//! What is said where nothing is left, on the shipped dossier.

use dossier_core::dataset::{Dataset, Table, load};
use dossier_core::describe::empty;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::page;
use dossier_core::query::{Lanes, Query, Spacing, codec, evaluate};
use dossier_core::scene::{network, timeline};
use dossier_core::tour::tour;

#[test]
fn every_empty_view_says_why_and_each_way_out_leads_somewhere() {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    let mut said = String::new();
    for fragment in [
        "v=1",
        "v=1&sources=amu-tv-2024",
        "v=1&t=2005/2015",
        "v=1&t=1901/1950",
        "v=1&t=2090/2099",
        "v=1&q=xyzzy",
        "v=1&with=haqqani&sources=memri-2024",
        "v=1&with=haqqani&sources=memri-2024&t=2003",
        "v=1&q=xyzzy&t=2005/2006",
    ] {
        let (query, unknown) = codec::decode(&dataset, fragment);
        assert!(unknown.is_empty(), "{fragment}: {unknown:?}");
        let selection = evaluate(&dataset, &index, &query);
        said.push_str(&format!("# {fragment}\n"));
        let Some(empty) = empty((&dataset, &index, &ENGLISH), &query, &selection) else {
            said.push_str("some events\n");
            continue;
        };
        said.push_str(&format!("{}. {}\n", empty.title, empty.hint));
        for (words, action) in empty.offers {
            let selection = evaluate(&dataset, &index, &query.clone().apply(action));
            let count = selection.events.count() + selection.undated.count();
            assert!(count > 0, "{fragment}: “{words}” leads to nothing");
            said.push_str(&format!("- {words} ({count})\n"));
        }
    }
    expect_test::expect_file!["scenes/empty.txt"].assert_eq(&said);
}

#[test]
fn where_only_possible_events_lie_in_a_window_leaving_them_out_is_to_blame() {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let index = Index::new(&dataset);
    let mut met = 0;
    for (year, month) in (1999..2026).flat_map(|year| (1..13).map(move |month| (year, month))) {
        let (all, _) = codec::decode(&dataset, &format!("v=1&t={year}-{month:02}"));
        let (sure, _) = codec::decode(&dataset, &format!("v=1&t={year}-{month:02}&inside=surely"));
        let [all, kept] = [&all, &sure].map(|query| evaluate(&dataset, &index, query));
        if all.events.count() > 0 && kept.events.count() == 0 {
            met += 1;
            let empty = empty((&dataset, &index, &ENGLISH), &sure, &kept).unwrap();
            assert!(empty.hint.contains("“Surely inside”"), "{year}-{month}: {}", empty.hint);
            let shown = evaluate(&dataset, &index, &sure.apply(empty.offers[0].1.clone()));
            assert_eq!(shown.events, all.events, "{year}-{month}");
        }
    }
    let nothing = Dataset {
        actors: Table::new(Vec::new()),
        relations: Table::new(Vec::new()),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        stories: Table::new(Vec::new()),
        ..dataset
    };
    let index = Index::wordless(&nothing);
    let query = Query::default();
    let selection = evaluate(&nothing, &index, &query);
    let said = empty((&nothing, &index, &ENGLISH), &query, &selection).unwrap();
    let layout = network::layout(&nothing, &index, true);
    network::plan(&nothing, &index, &layout, (900.0, 400.0), 1.0);
    let light = network::Light { selection: &selection, focus: None, comparison: None, window: None };
    network::scene(&nothing, &index, light);
    for lanes in Lanes::ALL {
        let plan = timeline::plan(&nothing, &index, (900.0, 160.0), Spacing::Folded, lanes);
        timeline::scene(&nothing, &index, &plan, &selection, None);
    }
    assert!(tour(&nothing, &index, &ENGLISH).steps.is_empty());
    assert!(page::static_html(&nothing, &ENGLISH).contains(&nothing.headline.text));
    assert_eq!((said.title.as_str(), said.offers.len()), ("This dossier is empty", 0));
    assert!(met > 0, "no month has only possible events");
}
