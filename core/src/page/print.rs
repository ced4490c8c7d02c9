//! What is printed beneath the pictures: the events in order, where accounts differ, and numbered notes of the sources.

use super::reading::licence;
use crate::dataset::Dataset;
use crate::describe::{Line, Receipt, count, document};
use crate::draw::key;
use crate::i18n::{Messages, text};
use crate::index::Index;
use crate::markup::{Element, element};
use crate::query::{Query, Selection};

/// The chapters that are printed.
const CHAPTERS: [&str; 3] = ["events", "undated", "accounts"];

/// The printed part, of what a selection keeps, and where on the web it is.
#[inline(never)]
pub fn print(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    query: &Query,
    selection: &Selection,
    address: &str,
) -> Vec<Element> {
    let mut notes = Notes::default();
    let shown = text(&count(dataset, messages, query, selection));
    let mut page = vec![
        element("div").class("keys").children(key(dataset, selection, &[], messages)),
        element("p").class("shown").text(shown),
    ];
    // Events are numbered through, dated or not; disagreements begin anew.
    let mut events = 0;
    for chapter in document(dataset, index, selection, messages) {
        if CHAPTERS.contains(&chapter.id) {
            let title = element("h2").text(chapter.title).text(" ");
            page.push(title.child(element("span").class("num").text(chapter.count)));
            let first = if chapter.id == "accounts" { 1 } else { events + 1 };
            events += chapter.lines.len();
            let list = element("ol").class("told-list").attr("start", first.to_string());
            page.push(list.children(chapter.lines.into_iter().map(|told| line(told, &mut notes))));
        }
    }
    page.push(element("h2").text(messages.sources));
    page.push(element("ol").class("notes").children(notes.list.into_iter().map(|note| element("li").bdi(note))));
    page.push(licence(dataset, messages));
    page.push(element("p").class("note").text(address.to_owned()));
    page
}

fn line(line: Line, notes: &mut Notes) -> Element {
    let mut told = element("li");
    if !line.lead.is_empty() {
        told = told.child(element("span").class("d").text(line.lead)).text(" ");
    }
    told = told.child(element("b").bdi(text(&line.phrase)));
    if let Some(tag) = line.tag {
        told = told.text(" (").text(tag).text(")");
    }
    let mut numbers: Vec<_> = line.receipts.iter().map(|receipt| notes.number(receipt)).collect();
    numbers.dedup();
    let marks: Vec<_> = numbers.into_iter().map(|number| number.to_string()).collect();
    told = told.child(element("sup").text(marks.join(", ")));
    told.children(line.body.map(|body| element("p").class("body").bdi(body)))
}

/// The notes so far, each once.
#[derive(Default)]
struct Notes {
    list: Vec<String>,
}

impl Notes {
    /// The number of the note for a receipt, from 1.
    fn number(&mut self, receipt: &Receipt) -> usize {
        let mut note = [&receipt.citation, " ", &receipt.manner, "."].concat();
        for more in &receipt.notes {
            note.push(' ');
            note.push_str(more);
        }
        let at = self.list.iter().position(|other| *other == note);
        at.unwrap_or_else(|| {
            self.list.push(note);
            self.list.len() - 1
        }) + 1
    }
}
