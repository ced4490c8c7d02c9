//! A tour put together from the data.

use super::Step;
use crate::dataset::{AccountId, AccountKind, ActorId, Dataset, Event, EventId, Item};
use crate::date::{Civil, Day, Extent, Range, Sureness, Window};
use crate::i18n::{Messages, Stop, dates};
use crate::index::Index;
use crate::order::sort_by_key;
use crate::query::Query;
use std::cmp::Reverse;

/// How many steps a tour has at least, where the dataset has enough to show.
const FEWEST: usize = 6;

/// Of a dataset that covers no more days than these, months are compared; of a longer one, years.
const SHORT: i32 = 2 * 366;

/// Six to eight steps: the first event, the two actors at the centre, the time in which most links began or ended and the one
/// with most events, the widest dispute, what has not happened, the latest event. What the dataset does not have is left out,
/// and more actors and disputes stand in for it.
#[inline(never)]
pub(super) fn generated(dataset: &Dataset, index: &Index, messages: &Messages) -> Vec<Step> {
    let guide = Guide { dataset, index, messages };
    let real = |id: &&EventId| !dataset.events[**id].status.is_unreal();
    let first = index.in_time.iter().find(real).copied();
    let latest = index.in_time.iter().rev().find(real).copied().filter(|&id| Some(id) != first);
    let unreal = index.in_time.iter().rev().chain(&index.undated).find(|id| !real(id)).copied();
    let changed = guide.changed();
    let busiest = guide.busiest().filter(|(window, _)| changed.is_none_or(|(other, ..)| other != *window));
    let (hubs, disputes) = (guide.hubs(), guide.disputes());

    let others = [first.is_some(), latest.is_some(), unreal.is_some(), changed.is_some(), busiest.is_some()];
    let others = others.into_iter().filter(|&is_there| is_there).count();
    let some_disputes = disputes.len().min(1);
    let some_hubs = hubs.len().min(2.max(FEWEST.saturating_sub(others + some_disputes)));
    let some_disputes = disputes.len().min(1.max(FEWEST.saturating_sub(others + some_hubs)));

    let mut steps = Vec::new();
    steps.extend(first.map(|id| guide.event(id, |title, date, summary| Stop::First { title, date, summary })));
    steps.extend(hubs[..some_hubs].iter().enumerate().map(|(rank, &hub)| guide.hub(hub, rank)));
    steps.extend(changed.map(|(window, began, ended)| {
        guide.time(window, &Stop::Changed { time: dates::window(&window), began, ended })
    }));
    steps.extend(busiest.map(|(window, events)| {
        let dated = index.in_time.len();
        guide.time(window, &Stop::Busiest { time: dates::window(&window), events, dated })
    }));
    steps.extend(disputes[..some_disputes].iter().map(|&id| guide.dispute(id, disputes.len())));
    steps.extend(unreal.map(|id| {
        let status = (messages.status)(dataset.events[id].status);
        guide.event(id, |title, _, summary| Stop::Unreal { title, status, summary })
    }));
    steps.extend(latest.map(|id| guide.event(id, |title, date, summary| Stop::Latest { title, date, summary })));
    steps
}

struct Guide<'a> {
    dataset: &'a Dataset,
    index: &'a Index,
    messages: &'a Messages,
}

impl<'a> Guide<'a> {
    /// The actors that are linked to anything, those with most links and events first.
    fn hubs(&self) -> Vec<ActorId> {
        let weight = |id: &ActorId| self.index.links.weight(*id);
        let mut hubs: Vec<_> = self.dataset.actors.ids().filter(|id| weight(id) > 0).collect();
        sort_by_key(&mut hubs, |id| Reverse(weight(id)));
        hubs
    }

    /// The points on which accounts differ: contradictions first, then by how much they touch.
    fn disputes(&self) -> Vec<AccountId> {
        let mut disputes: Vec<_> = self.dataset.accounts.ids().collect();
        sort_by_key(&mut disputes, |&id| {
            let account = &self.dataset.accounts[id];
            (account.kind != AccountKind::Contradict, Reverse(account.touches.len()))
        });
        disputes
    }

    /// The year or month in which most events surely lie, and how many; the earliest of several.
    fn busiest(&self) -> Option<(Window, usize)> {
        let mut busiest = None;
        for window in self.windows() {
            let extents = self.index.in_time.iter().filter_map(|&id| self.index.event_extents[id]);
            let count = extents.filter(|extent| extent.within(&window) == Sureness::Surely).count();
            if count > busiest.map_or(1, |(_, most)| most) {
                busiest = Some((window, count));
            }
        }
        busiest
    }

    /// The year or month in which most links surely began or ended, and how many did; the earliest of several.
    fn changed(&self) -> Option<(Window, usize, usize)> {
        let mut changed = None;
        for window in self.windows() {
            let (mut began, mut ended) = (0, 0);
            for (id, relation) in self.dataset.relations.iter() {
                if let (Some(Extent::Lasting { start, end }), false) =
                    (self.index.relation_extents[id], relation.status.is_unreal())
                {
                    let is_inside = |range: Range| window.from <= range.earliest && range.latest <= window.to;
                    began += usize::from(is_inside(start));
                    ended += usize::from(is_inside(end));
                }
            }
            if began + ended > changed.map_or(1, |(_, began, ended)| began + ended) {
                changed = Some((window, began, ended));
            }
        }
        changed
    }

    /// The years of the dated events, or their months where they lie close together; each once, in order of time.
    fn windows(&self) -> Vec<Window> {
        let dated = |id: &EventId| self.dataset.events[*id].when.as_ref().map(|when| when.edtf.anchor().earliest);
        let days: Vec<Day> = self.index.in_time.iter().filter_map(dated).collect();
        let span = days.iter().max().zip(days.iter().min()).map_or(0, |(&last, &first)| last - first);
        let mut windows: Vec<Window> = days.iter().map(|day| around(*day, span <= SHORT)).collect();
        sort_by_key(&mut windows, |window| window.from);
        windows.dedup();
        windows
    }

    fn event(&self, id: EventId, stop: impl FnOnce(&'a str, String, &'a str) -> Stop<'a>) -> Step {
        let event: &Event = &self.dataset.events[id];
        let date = event.when.as_ref().map_or_else(String::new, |when| dates::date(&when.edtf));
        self.item(Item::Event(id), &stop(&event.title, date, &event.summary))
    }

    fn hub(&self, id: ActorId, rank: usize) -> Step {
        let (actor, links) = (&self.dataset.actors[id], &self.index.links);
        let stop = Stop::Hub {
            name: &actor.name,
            summary: &actor.summary,
            links: links.relations(id).len(),
            events: links.events(id).len(),
            is_first: rank == 0,
        };
        self.item(Item::Actor(id), &stop)
    }

    fn dispute(&self, id: AccountId, points: usize) -> Step {
        let account = &self.dataset.accounts[id];
        let answers = account.answers.iter().map(|answer| answer.text.as_str()).collect();
        self.item(Item::Account(id), &Stop::Disputed { question: &account.question, answers, points })
    }

    /// A step that chooses an item.
    fn item(&self, item: Item, stop: &Stop<'_>) -> Step {
        let evidence = self.dataset.evidence(item).into_iter().cloned().collect();
        Step { evidence, ..self.step(Query { selected: vec![item], ..Query::default() }, stop) }
    }

    /// A step that looks at some time.
    fn time(&self, window: Window, stop: &Stop<'_>) -> Step {
        self.step(Query { window: Some(window), ..Query::default() }, stop)
    }

    fn step(&self, query: Query, stop: &Stop<'_>) -> Step {
        let [title, text] = (self.messages.tour_stop)(stop);
        Step { title, text, query, evidence: Vec::new() }
    }
}

/// The month or the year of a day.
fn around(day: Day, is_month: bool) -> Window {
    let Civil { year, month, .. } = day.civil();
    if is_month {
        let month = i32::from(month);
        Window { from: Day::start_of_month(year, month), to: Day::end_of_month(year, month) }
    } else {
        Window::years(year, year)
    }
}
