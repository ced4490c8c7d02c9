//! The page before or without a script.

use super::folds::Place;
use super::reading::{chapter, licence};
use crate::dataset::Dataset;
use crate::describe::document;
use crate::i18n::Messages;
use crate::index::Index;
use crate::markup::{element, write};
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
            page.extend(chapter(dataset, messages, Place::Still, told));
        }
    }
    page.push(licence(dataset, messages));
    let mut html = String::new();
    page.iter().for_each(|element| write(&mut html, element));
    html
}
