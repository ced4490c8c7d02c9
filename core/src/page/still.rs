//! The page before or without a script.

use super::reading::licence;
use crate::dataset::Dataset;
use crate::describe::{Line, document};
use crate::i18n::{Messages, text};
use crate::index::Index;
use crate::markup::{Element, element, write};
use crate::query::{Query, evaluate};

/// The chapters that stand in the page; the rest follows with the script.
const CHAPTERS: [&str; 4] = ["events", "undated", "actors", "sources"];

/// The dossier as a fragment of HTML: headline, answer, events, actors and sources.
pub fn static_html(dataset: &Dataset, messages: &Messages) -> String {
    let index = Index::new(dataset);
    let selection = evaluate(dataset, &index, &Query::default());
    let mut page = vec![
        element("p").class("kicker").text((messages.kicker)(dataset.sources.len())),
        element("h1").bdi(dataset.headline.text.clone()),
        element("p").class("answer").bdi(dataset.answer.text.clone()),
        element("p").bdi(dataset.summary.clone()),
    ];
    for told in document(dataset, &index, &selection, messages) {
        if CHAPTERS.contains(&told.id) {
            // Who is who is told by almost every source; what happened is not.
            let names_sources = told.id != "actors";
            page.push(element("h2").text(told.title));
            page.push(
                element("ul").class("lines").children(told.lines.into_iter().map(|told| line(told, names_sources))),
            );
        }
    }
    page.push(licence(dataset, messages));
    let mut html = String::new();
    page.iter().for_each(|element| write(&mut html, element));
    html
}

/// A line in short: it is there to be read and found, and it is in the page beside the data.
fn line(line: Line, names_sources: bool) -> Element {
    let mut told = element("li");
    if !line.lead.is_empty() {
        told = told.child(element("i").text(line.lead)).text(" ");
    }
    told = told.child(element("b").text(text(&line.phrase)));
    let receipts = line.receipts.into_iter().filter(|_| names_sources);
    let places: Vec<_> = receipts.map(|receipt| receipt.place).collect();
    let words = [line.tag.unwrap_or_default(), line.body.as_deref().unwrap_or_default(), &places.join(", ")];
    for words in words.into_iter().filter(|words| !words.is_empty()) {
        told = told.text(" ").text(words.to_owned());
    }
    told
}
