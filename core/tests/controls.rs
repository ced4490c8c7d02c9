//! What a reader operates: every control has a name, and what it opens or points to is there.

use dossier_core::dataset::{Dataset, load};
use dossier_core::date::Window;
use dossier_core::describe::empty;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::markup::{Element, Node};
use dossier_core::page::{self, Embed, Folds, Overlay, Place, TimeHead};
use dossier_core::query::{Pace, Query, View, codec, evaluate};
use dossier_core::scene::focus::Focus;
use dossier_core::scene::timeline::reach;

/// The state of a reader who does something: a view, and whether all that can be on offer is.
const STATES: [(&str, bool); 5] = [
    ("", false),
    ("v=1&sel=ada-brook", true),
    ("v=1&sel=ada-brook&with=ada-brook&lanes=actor&spacing=true", true),
    ("v=1&t=1800&q=nothing-has-this", true),
    ("v=1&view=read&actors=person&told=once", false),
];

/// What can be open: nothing, or one of the lists that buttons open.
const LISTS: [&str; 14] = [
    "",
    "share",
    "embed",
    "download",
    "facet-actors",
    "facet-links",
    "facet-events",
    "facet-topics",
    "facet-sources",
    "facet-certainty",
    "more-chips",
    "keys",
    "dates",
    "tray",
];

#[test]
fn what_is_in_a_list_is_made_when_it_is_open() {
    let dataset = load(include_bytes!("datasets/small.json")).unwrap();
    let index = Index::new(&dataset);
    let controls = |open| {
        let mut found = Found::default();
        let (query, _) = codec::decode(&dataset, "v=1&t=2004&inside=surely");
        controls(&dataset, &index, &query, true, open).iter().for_each(|element| found.look(element, false));
        found.controls
    };
    for open in &LISTS[1..] {
        // The list of keys has nothing to operate.
        assert_eq!(controls(open) > controls(""), *open != "keys", "{open}");
    }
}

#[test]
fn every_control_has_a_name_and_what_it_points_to() {
    let dataset = load(include_bytes!("datasets/small.json")).unwrap();
    let index = Index::new(&dataset);
    for (fragment, is_full) in STATES {
        let (query, _) = codec::decode(&dataset, fragment);
        for open in LISTS {
            let page = controls(&dataset, &index, &query, is_full, open);
            let mut found = Found::default();
            page.iter().for_each(|element| found.look(element, false));
            assert!(found.controls > 30, "{fragment}, {open}: {} controls", found.controls);
            assert_eq!(found.nameless, Vec::<String>::new(), "{fragment}, {open}");
            let mut ids = found.ids.clone();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), found.ids.len(), "{fragment}, {open}: an id stands twice");
            let lost: Vec<_> = found.pointed.iter().filter(|id| !found.ids.contains(id)).collect();
            assert!(lost.is_empty(), "{fragment}, {open}: nothing is called {lost:?}");
        }
    }
}

/// Every part of the page that a reader operates, in one state.
fn controls(dataset: &Dataset, index: &Index, query: &Query, is_full: bool, open: &str) -> Vec<Element> {
    let (selection, folds) = (evaluate(dataset, index, query), Folds::default());
    let (sources, open) = ((dataset, index, &ENGLISH), Some(open));
    let focus = (!query.selected.is_empty()).then(|| Focus::new(dataset, index, &query.selected, query.depth));
    let place = Place { is_embedded: is_full, is_hosted: is_full, has_address: is_full, can_send: is_full };
    let head =
        TimeHead { all: reach(dataset), is_playing: is_full, pace: Pace::Even, problem: Some("It is no date."), open };
    let nothing = empty(sources, query, &selection);
    let overlay = Overlay {
        empty: nothing.as_ref(),
        chosen: is_full.then(|| ("Somebody".to_owned(), "2 links")),
        is_lost: is_full,
        hint: is_full.then_some("Two fingers move it."),
        work: is_full.then_some(page::Work::UnderWay(40)),
        actors: dataset.actors.len(),
        can_tidy: is_full,
        can_unpin: is_full,
        has_pins: is_full,
        open,
    };
    let address = "https://example.org/#v=1".to_owned();
    let events: Vec<_> = dataset.events.ids().collect();
    let options = page::choices(dataset, &ENGLISH, (&[], &[]), "words", 0);
    let mut all = page::head((dataset, &ENGLISH), query.view, &place, &folds, Embed::default(), address, open);
    all.extend(page::story((dataset, &ENGLISH), &folds, &selection, &[], 3, true));
    all.extend(page::search(&ENGLISH, "words".to_owned(), is_full.then_some((options, 0))));
    all.extend(page::facet_buttons(dataset, &ENGLISH, query, &selection, open));
    all.push(page::counts(dataset, &ENGLISH, query, &selection, 620.0, open));
    all.extend(page::overlay(&ENGLISH, overlay));
    all.extend(page::time_head(sources, query, &selection, focus.as_ref(), &head));
    all.extend(page::notice(&ENGLISH, &["colour=red".to_owned()]));
    all.extend(page::dock(&ENGLISH, View::default(), is_full));
    all.push(page::sheet(&ENGLISH, 1, is_full, Vec::new()));
    all.push(page::all_of_time(&ENGLISH));
    all.push(page::cluster((dataset, &ENGLISH), &events, 0.0, 12.0));
    all
}

#[derive(Default)]
struct Found {
    controls: usize,
    nameless: Vec<String>,
    ids: Vec<String>,
    pointed: Vec<String>,
}

impl Found {
    fn look(&mut self, element: &Element, is_labelled: bool) {
        let value = |name: &str| element.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| &**value);
        self.ids.extend(value("id").map(str::to_owned));
        for name in ["popovertarget", "aria-controls", "aria-activedescendant", "list"] {
            self.pointed.extend(value(name).map(str::to_owned));
        }
        let is_labelled = is_labelled || (element.tag == "label" && has_words(element));
        if ["button", "input", "select", "a", "summary"].contains(&element.tag) {
            self.controls += 1;
            let is_named = value("aria-label").is_some_and(|name| !name.is_empty())
                || (element.tag != "select" && has_words(element))
                || is_labelled;
            let is_typed = element.tag != "button" || value("type") == Some("button");
            if !is_named || !is_typed {
                self.nameless.push(format!("{element:?}"));
            }
        }
        for child in &element.children {
            if let Node::Element(child) = child {
                self.look(child, is_labelled);
            }
        }
    }
}

fn has_words(element: &Element) -> bool {
    element.children.iter().any(|child| match child {
        Node::Text(words) => !words.trim().is_empty(),
        Node::Element(child) => has_words(child),
    })
}

#[test]
fn a_window_to_be_typed_says_what_is_wrong_with_it() {
    let dataset = load(include_bytes!("datasets/small.json")).unwrap();
    let index = Index::new(&dataset);
    let (query, all) = (Query::default(), Window::years(2004, 2004));
    let selection = evaluate(&dataset, &index, &query);
    let head = |problem| TimeHead { all, is_playing: false, pace: Pace::Even, problem, open: Some("dates") };
    let said = |problem| {
        let parts = page::time_head((&dataset, &index, &ENGLISH), &query, &selection, None, &head(problem));
        format!("{parts:?}").contains("\"alert\"")
    };
    assert!(said(Some("It is no date.")) && !said(None));
}
