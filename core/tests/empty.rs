//! What is said where nothing is left, on the shipped dossier.

use dossier_core::dataset::load;
use dossier_core::describe::empty;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::query::{codec, evaluate};

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
