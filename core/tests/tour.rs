//! The tour: the written story where there is one, else one put together from the data.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Dataset, load, report};
use dossier_core::export;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::query::{Query, codec, evaluate};
use dossier_core::tour::{Step, tour};
use expect_test::expect_file;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::sync::LazyLock;

const FILES: [&[u8]; 2] = [include_bytes!("datasets/small.json"), include_bytes!("../../assets/dossier.json")];

static SHIPPED: LazyLock<(Dataset, Index)> = LazyLock::new(|| indexed(load(FILES[1]).unwrap()));

fn indexed(dataset: Dataset) -> (Dataset, Index) {
    let index = Index::new(&dataset);
    (dataset, index)
}

/// A file without its stories.
fn untold(file: &[u8]) -> (Dataset, Index) {
    let mut file: Value = serde_json::from_slice(file).unwrap();
    file["stories"] = json!([]);
    indexed(load(file.to_string().as_bytes()).unwrap())
}

#[test]
fn the_written_story_is_the_tour() {
    let (dataset, index) = &*SHIPPED;
    let tour = tour(dataset, index, &ENGLISH);
    let story = &dataset.stories.rows()[0];
    assert_eq!((tour.is_generated, &tour.title, tour.steps.len()), (false, &story.title, story.steps.len()));
    for (step, written) in tour.steps.iter().zip(&story.steps) {
        assert_eq!((&step.title, &step.text, &step.evidence), (&written.title, &written.text, &written.evidence));
        let view = Query { step: None, ..step.query.clone() };
        assert_eq!(codec::decode(dataset, &written.view), (view, Vec::new()), "{}", written.view);
        keeps_something(dataset, index, step);
    }
}

#[test]
fn a_tour_is_generated_where_none_is_written() {
    let mut text = String::new();
    for file in FILES {
        let (dataset, index) = untold(file);
        let tour = tour(&dataset, &index, &ENGLISH);
        assert!(tour.is_generated);
        for Step { title, text: said, query, evidence } in &tour.steps {
            let view = codec::encode(&dataset, query);
            writeln!(text, "{title}\n    {said}\n    {view} · {} pieces of evidence", evidence.len()).unwrap();
        }
        text.push('\n');
    }
    expect_file!["tours/generated.txt"].assert_eq(&text);
}

/// The view of a step is one that a link can carry, and something is left in it.
fn keeps_something(dataset: &Dataset, index: &Index, step: &Step) {
    let address = codec::encode(dataset, &step.query);
    assert_eq!(codec::decode(dataset, &address), (step.query.clone(), Vec::new()), "{address}");
    let selection = evaluate(dataset, index, &step.query);
    let kept = selection.actors.count() + selection.events.count() + selection.undated.count();
    assert!(kept > 0 || (dataset.actors.is_empty() && dataset.events.is_empty()), "{address}");
    assert!(!step.query.selected.is_empty() || step.query.window.is_some(), "{address} shows nothing of its own");
}

/// Datasets of every size, down to one without an item: what random views keep of the shipped one.
fn datasets() -> impl Strategy<Value = Dataset> {
    let facet = |key: &'static str, values: &'static [&'static str]| {
        prop::option::weighted(0.3, prop::sample::select(values))
            .prop_map(move |value| value.map(|value| format!("&{key}={value}")))
    };
    let window = prop::option::of((1995..2027, 0..12))
        .prop_map(|years| years.map(|(from, more)| format!("&t={from}/{}", from + more)));
    let with = prop::option::weighted(0.3, 0..135_usize)
        .prop_map(|at| at.map(|at| format!("&with={}", SHIPPED.0.actors.rows()[at].id)));
    let parts = (
        window,
        with,
        facet("topics", &["recognition", "trade", "sanctions"]),
        facet("sources", &["memri-2024", "amu-tv-2024", "anewz-2025"]),
        facet("events", &["visits-and-talks", "forums"]),
        facet("q", &["kazan", "zzz"]),
    );
    parts.prop_map(|(a, b, c, d, e, f)| {
        let view = ["v=1".to_owned()].into_iter().chain([a, b, c, d, e, f].into_iter().flatten()).collect::<String>();
        let (dataset, index) = &*SHIPPED;
        assert_eq!(codec::decode(dataset, &view).1, Vec::<String>::new());
        let part = export::json(
            str::from_utf8(FILES[1]).unwrap(),
            dataset,
            &evaluate(dataset, index, &codec::decode(dataset, &view).0),
        );
        load(part.as_bytes()).map_err(|problems| report(&problems)).unwrap()
    })
}

proptest! {
    #[test]
    fn every_dataset_gives_a_tour_whose_steps_all_show_something(dataset in datasets()) {
        let (dataset, index) = indexed(dataset);
        let tour = tour(&dataset, &index, &ENGLISH);
        if dataset.stories.is_empty() {
            prop_assert!(tour.is_generated && tour.steps.len() <= 8);
            let connected = dataset.actors.ids().filter(|&actor| index.links.weight(actor) > 0).count();
            if connected + dataset.accounts.len() >= 6 {
                prop_assert!(tour.steps.len() >= 6, "{} steps of {connected} actors", tour.steps.len());
            }
        }
        for (at, step) in tour.steps.iter().enumerate() {
            keeps_something(&dataset, &index, step);
            prop_assert!(!step.title.is_empty() && step.text.len() > 10);
            prop_assert!(tour.steps[..at].iter().all(|earlier| Query { step: Some(at), ..earlier.query.clone() } != step.query), "{} is shown twice", step.title);
        }
    }
}

#[test]
fn a_dataset_with_nothing_in_it_has_a_tour_without_steps() {
    let mut file: Value = serde_json::from_slice(FILES[0]).unwrap();
    for section in ["actors", "relations", "events", "claims", "figures", "accounts", "stories"] {
        file[section] = json!([]);
    }
    file["sources"][1]["published"] = "2004".into();
    let (dataset, index) = indexed(load(file.to_string().as_bytes()).map_err(|problems| report(&problems)).unwrap());
    assert_eq!(tour(&dataset, &index, &ENGLISH).steps, []);
    assert_eq!(evaluate(&dataset, &index, &Query::default()).actors.count(), 0);
}
