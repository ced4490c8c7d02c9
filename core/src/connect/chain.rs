//! Which link stands for each hop of a chain.

use super::net::{ALWAYS, Clock, Link, Net};
use super::{Hop, Path, Support, Way};
use crate::dataset::{ActorId, Dataset, Item, Status};
use crate::date::Order;

/// The path along a chain of actors, each of which the net joins with the next, in time where that matters.
///
/// Of the links that would do, a relation stands before an event, in order of time one that is surely later than the hop
/// before stands before one that may be, then the better supported one, then the first in the file.
pub(super) fn path(net: &Net<'_>, chain: &[ActorId]) -> Path {
    let links: Vec<Vec<Link>> = chain.windows(2).map(|pair| net.between(pair[0], pair[1])).collect();
    // The latest time at which each hop may be made so that those after it still can.
    let mut deadlines = vec![ALWAYS.1; links.len()];
    for at in (1..links.len()).rev() {
        let in_time = links[at].iter().filter(|link| link.first <= deadlines[at]);
        deadlines[at - 1] = in_time.map(|link| link.last.min(deadlines[at])).max().unwrap_or(ALWAYS.1);
    }
    let mut hops: Vec<Hop> = Vec::new();
    let mut time = ALWAYS.0;
    for (at, links) in links.iter().enumerate() {
        let order = |link: &Link| hops.last().map(|last: &Hop| order(net, last.via, link.via));
        let would_do = |link: &&Link| time.max(link.first) <= link.last.min(deadlines[at]);
        let worth = |link: &&Link| {
            let is_unsure = net.clock != Clock::Still && order(link) == Some(Order::Possibly);
            let support = Support::of(net.dataset, link.via);
            (matches!(link.via, Item::Event(_)), is_unsure, std::cmp::Reverse(support))
        };
        let Some(&link) = links.iter().filter(would_do).min_by_key(worth) else { break };
        let others = links.iter().filter(would_do).count() - 1;
        let (from, to, order) = (chain[at], chain[at + 1], order(&link));
        let (way, status) = way(net.dataset, link.via, from);
        hops.push(Hop {
            from,
            to,
            via: link.via,
            others,
            way,
            status,
            support: Support::of(net.dataset, link.via),
            order,
        });
        time = time.max(link.first);
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
