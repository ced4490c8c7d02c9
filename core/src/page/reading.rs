//! The reading view: the same content without the picture, under the same filters and with the same evidence.

use super::folds::Folds;
use super::line::line;
use crate::dataset::Dataset;
use crate::describe::{Chapter, document};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::markup::{Element, element};
use crate::query::Selection;

/// Everything a selection keeps, as text.
pub fn reading(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    selection: &Selection,
    folds: &Folds,
) -> Vec<Element> {
    let mut page = vec![element("p").class("answer").bdi(dataset.summary.clone())];
    for told in document(dataset, index, selection, messages) {
        page.push(element("section").attr("data-chapter", told.id).children(chapter(dataset, messages, folds, told)));
    }
    page.push(licence(dataset, messages));
    page
}

/// The heading and the lines of a chapter.
fn chapter(dataset: &Dataset, messages: &Messages, folds: &Folds, chapter: Chapter) -> [Element; 2] {
    let title = element("h2").text(chapter.title).text(" ").child(element("span").class("num").text(chapter.count));
    let lines = chapter.lines.into_iter().map(|told| line(dataset, messages, folds, 0, told));
    [title, element("ul").class("lines").children(lines)]
}

/// Under which licence, by whom and of when.
pub(super) fn licence(dataset: &Dataset, messages: &Messages) -> Element {
    let words = (messages.licence)(&dataset.licence.name, &dataset.credit, &dates::date(&dataset.updated));
    element("p").class("note").text(words)
}
