//! What is left to say where two actors are not connected.

use super::chart::Chart;
use super::net::{Clock, Net};
use super::question::chains;
use super::{Answer, How, LONGEST, Miss, Path};
use crate::dataset::{ActorId, Dataset, Item};

/// The answer where no chain of the kind asked for connects two actors.
///
/// `net` has all links that count, whatever their support.
pub(super) fn miss(net: &Net<'_>, from: ActorId, to: ActorId, how: How) -> Answer {
    let most = if let How::AllWithin(hops) = how { hops.min(LONGEST) } else { u32::MAX };
    let most = if how == How::InTimeOrder { LONGEST } else { most };
    // Seen in the mirror of time, what leads to the first actor is what it leads to.
    let clock = if how == How::InTimeOrder { Clock::Backward } else { Clock::Still };
    let from_reaches = Chart::new(&Net { clock, ..*net }, from, None, most).reached();
    let to_reached = Chart::new(net, to, None, most).reached();
    let still = Net { clock: Clock::Still, ..*net };
    let miss = match how {
        How::InTimeOrder => shortest(&still, from, to).map(Miss::OutOfOrder),
        How::AllWithin(_) => shortest(&still, from, to).map(Miss::TooLong),
        How::Shortest | How::BestSupported => None,
    };
    Answer::None { from_reaches, to_reached, miss: miss.or_else(|| together(&still, from, to)) }
}

/// The first of the shortest chains, by relations alone where they connect the two.
fn shortest(still: &Net<'_>, from: ActorId, to: ActorId) -> Option<Path> {
    let nets = [false, true].map(|has_events| Net { has_events, ..*still });
    let found = nets.iter().find_map(|net| chains(net, from, to, How::Shortest))?;
    if let Answer::Paths { paths, .. } = found { paths.into_iter().next() } else { None }
}

/// What names two actors on either side of the gap, as near to the two as can be.
fn together(still: &Net<'_>, from: ActorId, to: ActorId) -> Option<Miss> {
    let [near, far] = [from, to].map(|end| Chart::new(still, end, None, u32::MAX));
    let dataset = still.dataset;
    let mut least = u32::MAX;
    let mut miss = None;
    let mut consider = |by: Item| {
        let named = named(dataset, by);
        let nearest = |chart: &Chart| named.iter().filter_map(|&actor| Some((chart.hops(actor)?, actor))).min();
        if let (Some((one, near_from)), Some((two, near_to))) = (nearest(&near), nearest(&far))
            && one + two < least
        {
            least = one + two;
            miss = Some(Miss::NamedTogether { by, near_from, near_to });
        }
    };
    dataset.actors.ids().for_each(|id| consider(Item::Actor(id)));
    dataset.claims.ids().for_each(|id| consider(Item::Claim(id)));
    dataset.figures.ids().for_each(|id| consider(Item::Figure(id)));
    dataset.accounts.ids().for_each(|id| consider(Item::Account(id)));
    miss
}

/// The actors that the record of an item names.
fn named(dataset: &Dataset, item: Item) -> Vec<ActorId> {
    let mut named = Vec::new();
    let about: &[Item] = match item {
        Item::Actor(id) => {
            named.push(id);
            named.extend(dataset.actors[id].country);
            &[]
        }
        Item::Claim(id) => {
            named.extend(dataset.claims[id].speaker);
            &dataset.claims[id].about
        }
        Item::Figure(id) => {
            named.extend(dataset.figures[id].said_by);
            &dataset.figures[id].about
        }
        Item::Account(id) => &dataset.accounts[id].touches,
        _ => &[],
    };
    for &item in about {
        match item {
            Item::Actor(id) => named.push(id),
            Item::Relation(id) => named.extend([dataset.relations[id].from, dataset.relations[id].to]),
            Item::Event(id) => named.extend(dataset.events[id].participants.iter().map(|part| part.actor)),
            _ => {}
        }
    }
    named
}
