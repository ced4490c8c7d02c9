//! What sheets, lists and print say of a tiny dossier, as the text of their markup.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::connect::{How, connect};
use dossier_core::dataset::{Dataset, load};
use dossier_core::describe::{card, compared, connected, filters};
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::markup::{Element, Node};
use dossier_core::page::{self, Folds};
use dossier_core::query::{Action, Connect, Query, Selection, Way, codec, compare, evaluate};
use dossier_core::tour::tour;
use expect_test::expect_file;

struct Desk {
    dataset: Dataset,
    index: Index,
}

impl Desk {
    fn new() -> Self {
        let dataset = load(include_bytes!("datasets/small.json")).unwrap();
        let index = Index::new(&dataset);
        Self { dataset, index }
    }

    fn selection(&self, query: &Query) -> Selection {
        evaluate(&self.dataset, &self.index, query)
    }
}

/// The text of markup, a line for each block, with the state of what can be pressed or opened.
fn text(elements: &[Element]) -> String {
    let mut text = String::new();
    elements.iter().for_each(|element| put(&mut text, element));
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

fn put(text: &mut String, element: &Element) {
    let is_block = ["p", "li", "h2", "h3", "div", "section", "ul", "ol", "label"].contains(&element.tag);
    if is_block {
        text.push('\n');
    }
    let attribute = |name: &str| element.attributes.iter().find(|(other, _)| *other == name).map(|(_, value)| &**value);
    match element.tag {
        "svg" => return,
        "button" => text.push('['),
        "input" => text.push_str(&format!(" <{}>", attribute("value").unwrap_or("box"))),
        "option" => return,
        _ => {}
    }
    for child in &element.children {
        match child {
            Node::Text(words) => text.push_str(words),
            Node::Element(child) => put(text, child),
        }
    }
    if element.tag == "button" {
        let is_on = [attribute("aria-pressed"), attribute("aria-expanded")].contains(&Some("true"));
        text.push_str(if is_on { "*] " } else { "] " });
    }
    if is_block {
        text.push('\n');
    } else {
        text.push(' ');
    }
}

#[test]
fn every_sheet_of_a_tiny_dossier() {
    let desk = Desk::new();
    let Desk { dataset, index } = &desk;
    let sources = (dataset, index, &ENGLISH);
    let (query, folds) = (Query::default(), Folds::default());
    let selection = desk.selection(&query);
    let mut said = String::new();
    let mut say = |name: &str, elements: &[Element]| said.push_str(&format!("# {name}\n{}\n\n", text(elements)));

    let ada = dataset.find("ada-brook").unwrap();
    let of_ada = || card(dataset, index, &selection, &ENGLISH, ada);
    let chosen = |fragment: &str| codec::decode(dataset, fragment).0;
    let of_query = |query: &Query| page::panel(dataset, &ENGLISH, &folds, of_ada(), query, &desk.selection(query));
    say("an actor", &of_query(&chosen("sel=ada-brook")));
    say("an actor and another", &of_query(&chosen("sel=council,ada-brook"))[..1]);
    say(
        "an actor and two things, all hidden by a filter",
        &of_query(&chosen("sel=council,flood,ada-brook&q=opening"))[..1],
    );

    let [a, b] = ["1998", "2004"].map(|year| year.parse().unwrap());
    let comparison = compare(dataset, index, a, b, &selection);
    let told = || compared(sources, &selection, &comparison, (a, b));
    say("two dates", &page::compare(dataset, &ENGLISH, &folds, told(), None));
    say("a date that is none", &page::compare(dataset, &ENGLISH, &folds, told(), Some("That is no date."))[..1]);

    let actors: Vec<_> = dataset.actors.ids().collect();
    for (name, from, to) in [("a chain", actors[0], actors[1]), ("no chain", actors[0], actors[2])] {
        let question = Connect { from, to, way: Way::Shortest };
        let answer = connect(dataset, index, from, to, How::Shortest);
        let told = connected(sources, &selection, question, &answer, 0);
        say(name, &page::connect(dataset, &ENGLISH, &folds, told, question.way, None));
    }

    let steps = tour(dataset, index, &ENGLISH);
    say("the first step", &page::tour(dataset, &ENGLISH, &folds, &steps, 0, false));
    say("a step left for something else", &[page::tour_bar(&ENGLISH, &steps, 0)]);

    let (narrow, _) = codec::decode(dataset, "v=1&t=2004");
    say(
        "on paper, filtered",
        &page::print(sources, &narrow, &desk.selection(&narrow), "https://example.org/#v=1&t=2004"),
    );
    let names: Vec<_> = filters(dataset, &ENGLISH, &narrow).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["2004"]);
    expect_file!["scenes/sheets.txt"].assert_eq(&said);
}

#[test]
fn a_receipt_opens_its_evidence_and_closes_again() {
    let desk = Desk::new();
    let item = desk.dataset.find("ada-brook").unwrap();
    let selection = desk.selection(&Query::default());
    let drawn = |folds: &Folds| {
        let card = card(&desk.dataset, &desk.index, &selection, &ENGLISH, item);
        text(&page::panel(&desk.dataset, &ENGLISH, folds, card, &Query::default(), &selection))
    };
    let mut folds = Folds::default();
    let closed = drawn(&folds);
    let fold = first_fold(&page::panel(
        &desk.dataset,
        &ENGLISH,
        &folds,
        card(&desk.dataset, &desk.index, &selection, &ENGLISH, item),
        &Query::default(),
        &selection,
    ));
    folds.toggle(fold.unwrap());
    let opened = drawn(&folds);
    assert!(opened.len() > closed.len() && opened.contains("*]"), "{opened}");
    folds.toggle(fold.unwrap());
    assert_eq!(drawn(&folds), closed);
}

fn first_fold(elements: &[Element]) -> Option<u64> {
    elements.iter().find_map(|element| {
        let own = element.attributes.iter().find(|(name, _)| *name == "data-fold");
        own.and_then(|(_, fold)| fold.parse().ok()).or_else(|| {
            let children: Vec<_> = (element.children.iter())
                .filter_map(|child| if let Node::Element(child) = child { Some(child.clone()) } else { None })
                .collect();
            first_fold(&children)
        })
    })
}

/// Chips grow to the side and never into a second row: what has no room is behind a button.
#[test]
fn chips_without_room_are_behind_a_button() {
    let desk = Desk::new();
    let (query, _) = codec::decode(&desk.dataset, "v=1&q=bridge&with=ada-brook&t=2004&told=once");
    let row = |query: &Query, width, open| {
        let row = page::counts(&desk.dataset, &ENGLISH, query, &desk.selection(query), width, open);
        let said = text(&[row]);
        said.lines().skip(1).map(|line| line.replace(" ]", "]").replace("  ", " ")).collect::<Vec<_>>()
    };
    let (clear, asks) = ("[Clear all]", "[Connect two actors] [Compare two dates]");
    let [text, with, once, time] = ["[“bridge”]", "[With Ada Brook]", "[Only what one source alone says]", "[2004]"];
    for (width, open, expected) in [
        (1400.0, None, &[&[text, with, once, time].join(" "), clear, asks][..]),
        (1000.0, None, &[&[text, with, "[+2]"].join(" "), clear, asks]),
        (600.0, None, &["[+4]", clear, "[Connect] [Compare]"]),
        (340.0, None, &[&[text, "[+3]"].join(" "), clear, asks]),
        (340.0, Some("more-chips"), &[&[text, "[+3]"].join(" "), &[with, once, time].join(" "), clear, asks]),
    ] {
        assert_eq!(row(&query, width, open), expected, "{width}, {open:?}");
    }
    assert_eq!(row(&Query::default(), 600.0, None), ["[Connect] [Compare]"]);
}

/// What cannot be undone by its own chip would trap a reader.
#[test]
fn each_chip_takes_its_own_filter_away() {
    let desk = Desk::new();
    let (query, unknown) = codec::decode(&desk.dataset, "v=1&q=bridge&with=ada-brook&t=2004&told=once");
    assert!(unknown.is_empty(), "{unknown:?}");
    let chips = filters(&desk.dataset, &ENGLISH, &query);
    assert_eq!(chips.len(), 4);
    let bare = chips.into_iter().fold(query, |query, (_, action)| query.apply(action));
    assert_eq!(bare, Query::default().apply(Action::Clear));
}
