//! Two times held against each other, in words.

use super::card::Section;
use super::line::Teller;
use crate::dataset::Dataset;
use crate::date::{Day, Window};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::query::{Change, Comparison, Selection};

/// A comparison in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    /// What became of the links, in a sentence.
    pub title: String,
    /// The earlier and the later time.
    pub windows: [String; 2],
    /// How many links are new, continuing and ended, with the word for each.
    pub counts: [(usize, &'static str); 3],
    /// What the picture leaves faint, and what of the new is not real yet.
    pub note: String,
    /// The links, by what became of them.
    pub sections: Vec<Section>,
}

/// What became of the links from one window to another.
pub fn compared(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    selection: &Selection,
    comparison: &Comparison,
    (a, b): (Window, Window),
) -> Compared {
    let teller = Teller { dataset, index, selection, messages };
    let told = [Change::Ended, Change::Continuing, Change::New];
    let sections = told.into_iter().zip(messages.changes).filter_map(|(change, title)| {
        let lines: Vec<_> = comparison.list(change).iter().map(|&id| teller.relation(id, None)).collect();
        let count = Some((messages.surely)(comparison.tally(change).surely, lines.len()));
        (!lines.is_empty()).then(|| Section { title, count, lifespans: Vec::new(), lines, accounts: Vec::new() })
    });
    let count = |change| comparison.tally(change).count();
    let ended = comparison.list(Change::Ended);
    let only = ended.first().filter(|_| ended.len() == 1).map(|&id| dataset.relations[id].label.as_str());
    Compared {
        title: (messages.compared)(count(Change::New), count(Change::Ended), only),
        windows: [dates::window(&a), dates::window(&b)],
        counts: [
            (count(Change::New), messages.change_words[0]),
            (count(Change::Continuing), messages.change_words[1]),
            (count(Change::Ended), messages.change_words[2]),
        ],
        note: (messages.compare_note)(
            comparison.tally(Change::New).unreal,
            count(Change::Unclear),
            count(Change::Between),
        ),
        sections: sections.collect(),
    }
}

/// The windows that are compared at first: the first and the last year of the dossier's period.
pub fn compare_at_first(dataset: &Dataset) -> (Window, Window) {
    let (from, to) = dataset.period.stated();
    let year = |day: Day| Window::years(day.civil().year, day.civil().year);
    (year(from), year(to))
}

/// The windows of a comparison whose outer ends were moved: each is a year where its end is that of one, else a month.
pub fn compare_between(window: Window) -> (Window, Window) {
    let (from, to) = (window.from.civil(), window.to.civil());
    let end = if window.from.starts_year() {
        Day::end_of_year(from.year)
    } else {
        Day::end_of_month(from.year, i32::from(from.month))
    };
    let start = if window.to.ends_year() {
        Day::start_of_year(to.year)
    } else {
        Day::start_of_month(to.year, i32::from(to.month))
    };
    (Window { from: window.from, to: end }, Window { from: start, to: window.to })
}
