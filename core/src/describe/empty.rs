//! What is said where nothing is left: why, and the way out.

use super::filters::filters;
use crate::dataset::{Dataset, EventId};
use crate::date::{Range, Window};
use crate::i18n::{Messages, dates};
use crate::index::Index;
use crate::query::{Action, Query, Selection, evaluate};

/// Nothing is left, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Empty {
    /// What there is not.
    pub title: String,
    /// What is nearest to it.
    pub hint: String,
    /// Ways out, the best first: what each does, in words and as an action.
    pub offers: Vec<(String, Action)>,
}

/// What to say of a dataset that has nothing, or of a query that keeps no event; nothing where it keeps some.
///
/// Where a window alone leaves nothing, the nearest event on either side is named. Else it is the filter, or the two filters,
/// without which most events would be found.
pub fn empty(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    query: &Query,
    selection: &Selection,
) -> Option<Empty> {
    if dataset.actors.is_empty() && dataset.events.is_empty() {
        let [title, hint] = messages.question.no_data.map(str::to_owned);
        return Some(Empty { title, hint, offers: Vec::new() });
    }
    if !query.is_filtered() || selection.events.count() > 0 {
        return None;
    }
    let active = filters(dataset, messages, query);
    let sources = (dataset, index, messages);
    match query.window {
        Some(window) if query.filters() == 1 => {
            // Where what may lie within the window is left out, that is to blame, and not the window.
            let doubt = Action::CertainOnly(false);
            let kept = evaluate(dataset, index, &query.clone().apply(doubt.clone())).events.count();
            let active: Vec<_> = active.into_iter().filter(|(_, action)| *action == doubt).collect();
            Some(if kept > 0 { culprit(sources, query, &active) } else { in_window(sources, window) })
        }
        _ if !selection.undated.is_empty() => None,
        _ => Some(culprit(sources, query, &active)),
    }
}

#[inline(never)]
fn in_window((dataset, index, messages): (&Dataset, &Index, &Messages), window: Window) -> Empty {
    let range = |id: EventId| dataset.events[id].when.as_ref().map(|when| when.edtf.anchor());
    let ranges = || index.in_time.iter().filter_map(|&id| Some((id, range(id)?)));
    let before = ranges().filter(|(_, range)| range.latest < window.from).max_by_key(|(_, range)| range.latest);
    let after = ranges().filter(|(_, range)| range.earliest > window.to).min_by_key(|(_, range)| range.earliest);
    let told = |near: Option<(EventId, Range)>| {
        let event = &dataset.events[near?.0];
        Some((event.title.clone(), dates::date(&event.when.as_ref()?.edtf)))
    };
    let (told_before, told_after) = (told(before), told(after));
    let offers = before.into_iter().chain(after).map(|(_, range)| {
        let years = Window::years(range.earliest.civil().year, range.latest.civil().year);
        ((messages.go_to)(&dates::window(&years)), Action::Window(Some(years)))
    });
    Empty {
        title: (messages.nothing_within)(&dates::window(&window)),
        hint: (messages.nearest)(told_before.as_ref(), told_after.as_ref()),
        offers: offers.collect(),
    }
}

#[inline(never)]
fn culprit(
    (dataset, index, messages): (&Dataset, &Index, &Messages),
    query: &Query,
    active: &[(String, Action)],
) -> Empty {
    let mut ways: Vec<Way<'_>> = active.iter().map(|filter| Way::new(dataset, index, query, &[filter])).collect();
    if ways.iter().all(|way| way.count == 0) {
        let pairs = active.iter().enumerate().flat_map(|(at, one)| active[at + 1..].iter().map(move |two| [one, two]));
        ways = pairs.map(|pair| Way::new(dataset, index, query, &pair)).collect();
    }
    let mut empty = Empty {
        title: messages.nothing_matches.to_owned(),
        hint: messages.nothing_matches_hint.to_owned(),
        offers: vec![(messages.clear.to_owned(), Action::Clear)],
    };
    // Of ways that find as much, the first in the order of the chips.
    if let Some(way) = ways.into_iter().rev().max_by_key(|way| way.count).filter(|way| way.count > 0) {
        empty.hint = (messages.without)(&way.names, way.count);
        empty.offers.insert(0, ((messages.drop_filters)(&way.names, way.count), Action::Load(way.query)));
    }
    empty
}

/// A way out: the query without some of its filters.
struct Way<'a> {
    names: Vec<&'a str>,
    query: Query,
    /// How many events it finds.
    count: usize,
}

impl<'a> Way<'a> {
    fn new(dataset: &Dataset, index: &Index, query: &Query, without: &[&'a (String, Action)]) -> Self {
        let query = without.iter().fold(query.clone(), |query, (_, action)| query.apply(action.clone()));
        let selection = evaluate(dataset, index, &query);
        let count = selection.events.count() + selection.undated.count();
        Self { names: without.iter().map(|(name, _)| name.as_str()).collect(), query, count }
    }
}
