//! Playing through time, and stepping from event to event.

use crate::dataset::{Dataset, EventId, Item};
use crate::date::{Unit, Window};
use crate::index::Index;
use crate::query::{Action, Query, Stop, Walk, evaluate};

/// The windows that a play goes through: each year, or in a dossier of few years each month, in which something begins that
/// the filters keep.
pub fn stops(dataset: &Dataset, index: &Index, query: &Query) -> Vec<Stop> {
    const FEW_YEARS: i32 = 8;
    let everywhere = query.clone().apply(Action::Window(None));
    let walk = Walk::new(index, &evaluate(dataset, index, &everywhere));
    let years = walk.stops(dataset, Unit::Year);
    let span = |stops: &[Stop]| match stops {
        [first, .., last] => last.days.from.civil().year - first.days.from.civil().year,
        _ => 0,
    };
    if span(&years) < FEW_YEARS { walk.stops(dataset, Unit::Month) } else { years }
}

/// The window that comes next in a play; the first where none is set, nothing at the end.
pub fn play_on(dataset: &Dataset, index: &Index, query: &Query) -> Option<Window> {
    Stop::after(&stops(dataset, index, query), query.window).map(|stop| stop.days)
}

/// The event after the one that is chosen, or before it, among those that the filters keep.
pub fn step(dataset: &Dataset, index: &Index, query: &Query, is_forward: bool) -> Option<EventId> {
    let walk = Walk::new(index, &evaluate(dataset, index, query));
    let here = match query.shown() {
        Some(Item::Event(id)) => Some(id),
        _ => None,
    };
    if is_forward { walk.next(index, here) } else { walk.previous(index, here) }
}
