//! Which link stands for each hop of a chain.

use super::net::{ALWAYS, Clock, Net};
use super::{Hop, Path, Support, Way};
use crate::dataset::{ActorId, Dataset, Item, Status};
use crate::date::Order;

/// The path along a chain of actors, each of which the net joins with the next, in time where that matters.
///
/// Of the links that would do, a relation stands before an event, in order of time one that is surely later than the hop
/// before stands before one that may be, then the better supported one, then the first in the file.
pub(super) fn path(net: &Net<'_>, chain: &[ActorId]) -> Path {
    let links: Vec<_> = chain.windows(2).map(|pair| net.between(pair[0], pair[1])).collect();
    // The latest time at which each hop may be made so that those after it still can.
    let mut deadlines = vec![ALWAYS.1; links.len()];
    for at in (1..links.len()).rev() {
        let in_time = links[at].iter().filter(|link| link.first <= deadlines[at]);
        deadlines[at - 1] = in_time.map(|link| link.last.min(deadlines[at])).max().unwrap_or(ALWAYS.1);
    }
    let mut hops: Vec<Hop> = Vec::new();
    let mut time = ALWAYS.0;
    for (at, links) in links.iter().enumerate() {
        let (from, to) = (chain[at], chain[at + 1]);
        let mut best = u32::MAX;
        let mut stands = None;
        let mut others = 0;
        for &link in links.iter().filter(|link| time.max(link.first) <= link.last.min(deadlines[at])) {
            let order = hops.last().map(|last| order(net, last.via, link.via));
            let support = Support::of(net.dataset, link.via);
            let is_unsure = net.clock != Clock::Still && order == Some(Order::Possibly);
            let is_event = matches!(link.via, Item::Event(_));
            // Ever less: an event, an unsure order, weak support.
            let cost = u32::from(is_event) * 100 + u32::from(is_unsure) * 10 + support.weakness();
            others += usize::from(stands.is_some());
            if cost < best {
                best = cost;
                let (way, status) = way(net.dataset, link.via, from);
                stands = Some((link.first, Hop { from, to, via: link.via, others: 0, way, status, support, order }));
            }
        }
        let Some((first, hop)) = stands else { break };
        hops.push(Hop { others, ..hop });
        time = time.max(first);
    }
    Path { hops }
}

/// How two links stand to each other in time.
fn order(net: &Net<'_>, before: Item, after: Item) -> Order {
    match (net.extent(before), net.extent(after)) {
        (Some(before), Some(after)) => before.compare(&after),
        _ => Order::Possibly,
    }
}

/// In which direction a link is walked from one of its actors, and how far it has come.
fn way(dataset: &Dataset, via: Item, from: ActorId) -> (Way, Status) {
    match via {
        Item::Relation(id) => {
            let relation = &dataset.relations[id];
            let way = match dataset.vocabulary.relations[relation.kind].directed {
                false => Way::Either,
                true if relation.from == from => Way::Along,
                true => Way::Against,
            };
            (way, relation.status)
        }
        Item::Event(id) => (Way::Either, dataset.events[id].status),
        _ => (Way::Either, Status::Occurred),
    }
}
