//! The reading view: the same content without the picture, under the same filters and with the same evidence.

use super::button::button;
use super::folds::Folds;
use super::line::{accounts, row};
use crate::dataset::{Dataset, Item};
use crate::describe::{Chapter, Line, document};
use crate::i18n::{Messages, dates, text};
use crate::index::{Index, fold};
use crate::markup::{Element, element};
use crate::order::order;
use crate::query::Selection;

/// The id of the heading of a chapter, to which focus goes when a reader goes there.
fn anchor(chapter: &str) -> String {
    ["chapter-", chapter].concat()
}

/// Everything a selection keeps, as text. What is `chosen` is marked.
pub fn reading(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    selection: &Selection,
    chosen: &[Item],
    folds: &Folds,
) -> Vec<Element> {
    let chapters = document(dataset, index, selection, messages);
    let contents = chapters.iter().map(|told| {
        let count = element("span").class("num").text(told.count.clone());
        element("li").child(go(told.id, told.title)).child(count)
    });
    let contents = element("nav")
        .class("contents")
        .attr("aria-label", messages.proof.contents)
        .child(element("ul").children(contents));
    let mut page = vec![element("p").class("answer").bdi(dataset.summary.clone()), contents];
    for told in chapters {
        let section = element("section").attr("data-chapter", told.id);
        page.push(section.children(chapter((dataset, messages), folds, chosen, told)));
    }
    page.push(licence(dataset, messages));
    page
}

/// What goes to a chapter of the reading view.
pub(super) fn go(chapter: &str, words: impl Into<String>) -> Element {
    button("name", "data-goto", anchor(chapter)).text(words.into())
}

/// A chapter: a table that can be sorted, or the disagreements side by side.
fn chapter(
    (dataset, messages): (&Dataset, &Messages),
    folds: &Folds,
    chosen: &[Item],
    chapter: Chapter,
) -> Vec<Element> {
    let Chapter { id, title, count, columns, order, mut lines } = chapter;
    let title = element("h2").attr("id", anchor(id)).attr("tabindex", "-1").text(title).text(" ");
    let title = title.child(element("span").class("num").text(count));
    if columns[0].is_empty() {
        let accounts = lines.into_iter().filter_map(|line| match line.item {
            Some(Item::Account(id)) => Some(accounts(dataset, messages, folds, id, true)),
            _ => None,
        });
        return std::iter::once(title).chain(accounts).collect();
    }
    let sorted = folds.sorted(id);
    if let Some((column, is_back)) = sorted {
        sort(&mut lines, column, Some(column) == order, is_back);
    }
    let (by, is_back) = sorted.map_or((order, false), |(column, is_back)| (Some(column), is_back));
    let heads = columns.into_iter().enumerate().map(|(column, head)| {
        let button = element("button").attr("type", "button").attr("data-sort", [id, "-", DIGITS[column]].concat());
        let head = element("th").attr("scope", "col").child(button.text(head));
        match (Some(column) == by, is_back) {
            (false, _) => head,
            (true, false) => head.attr("aria-sort", "ascending"),
            (true, true) => head.attr("aria-sort", "descending"),
        }
    });
    let table = element("table")
        .class("told-table")
        .child(element("caption").child(title))
        .child(element("thead").child(element("tr").children(heads)))
        .child(element("tbody").children(lines.into_iter().map(|told| {
            let is_chosen = told.item.is_some_and(|item| chosen.contains(&item));
            let row = row(dataset, messages, folds, told);
            if is_chosen { row.attr("aria-current", "true") } else { row }
        })));
    vec![table]
}

/// The numbers of columns.
const DIGITS: [&str; 3] = ["0", "1", "2"];

/// Sorts lines by what stands in a column. The column that they are in the order of already is not read: a date is no text.
fn sort(lines: &mut Vec<Line>, column: usize, is_in_order: bool, is_back: bool) {
    let key = |line: &Line| match column {
        _ if is_in_order => (0, String::new()),
        0 => (0, fold(&line.lead)),
        1 => (0, fold(&text(&line.phrase))),
        _ => (line.aside.parse().unwrap_or_default(), fold(&line.aside)),
    };
    let keys: Vec<(u32, String)> = lines.iter().map(key).collect();
    let mut places = order(lines.len(), &|a, b| keys[a].cmp(&keys[b]));
    if is_back {
        places.reverse();
    }
    *lines = places.into_iter().map(|place| lines[place].clone()).collect();
}

/// Under which licence, by whom and of when.
pub(super) fn licence(dataset: &Dataset, messages: &Messages) -> Element {
    let words = (messages.licence)(&dataset.licence.name, &dataset.credit, &dates::date(&dataset.updated));
    element("p").class("note").text(words)
}
