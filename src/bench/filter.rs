//! Filters with the counts of every facet, and search.

use super::dataset;
use crate::browser;
use dossier_core::dataset::{Dataset, Item};
use dossier_core::date::{Day, Window};
use dossier_core::index::{Facet, Index};
use dossier_core::query::{Action, Query, evaluate};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// The most hits that the search field shows of each sort.
const SHOWN: usize = 6;

/// Offers `filter_load`, which takes events as [`dataset::of_events`] does; `read_on`, which reads the words of so many of them
/// and says whether any are left; `filter`, which takes the first day, the last day
/// and a kind or −1, and gives the number of events kept; and `search`, which gives the number of events found.
pub(super) fn offer() {
    let held: Rc<RefCell<Option<(Dataset, Index)>>> = Rc::default();
    let of = (held.clone(), held.clone(), held.clone());
    browser::offer("filter_load", move |numbers, text| {
        let dataset = dataset::of_events(numbers, text);
        *held.borrow_mut() = dataset.map(|dataset| {
            let index = Index::wordless(&dataset);
            (dataset, index)
        });
        Vec::new()
    });
    browser::offer("read_on", move |numbers, _| {
        let (Some((dataset, index)), [items]) = (&*of.2.borrow(), numbers) else { return Vec::new() };
        vec![f64::from(u8::from(index.read_on(dataset, *items as usize)))]
    });
    browser::offer("filter", move |numbers, _| {
        let (Some((dataset, index)), [from, to, kind]) = (&*of.0.borrow(), numbers) else { return Vec::new() };
        let days = Window::between(Day::from_number(*from), Day::from_number(*to));
        let mut query = Query::default().apply(Action::Window(Some(days)));
        if *kind >= 0 {
            query = query.apply(Action::Toggle(Facet::Events, *kind as usize));
        }
        vec![evaluate(dataset, index, &query).events.count() as f64]
    });
    browser::offer("search", move |_, text| {
        let Some((_, index)) = &*of.1.borrow() else { return Vec::new() };
        // As the field asks: the best of each sort in full, all others counted.
        let events = Cell::new(0_u32);
        index.words().few(text, SHOWN, &|item| {
            events.set(events.get() + u32::from(matches!(item, Item::Event(_))));
            item.numbers().0
        });
        vec![f64::from(events.get())]
    });
}
