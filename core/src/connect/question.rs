//! From the question to the answer.

use super::chain::path;
use super::chart::Chart;
use super::miss::miss;
use super::net::{Clock, Net};
use super::walk::Walk;
use super::{Answer, How, LONGEST, Support};
use crate::dataset::{ActorId, Dataset};
use crate::index::Index;
use crate::order::sort_by_key;

/// How two actors are connected. Computed on the whole dataset, whatever a reader has filtered.
#[inline(never)]
pub fn connect(dataset: &Dataset, index: &Index, from: ActorId, to: ActorId, how: How) -> Answer {
    let clock = if how == How::InTimeOrder { Clock::Forward } else { Clock::Still };
    let everything = Net { dataset, index, has_events: true, least: Support::Unreal, clock };
    let degrees = if how == How::BestSupported { &Support::ALL[..] } else { &[Support::Unreal] };
    for has_events in [false, true] {
        let net = Net { has_events, ..everything };
        let is_apart = how == How::BestSupported && Chart::new(&net, to, Some(from), u32::MAX).hops(from).is_none();
        for &least in degrees.iter().filter(|_| !is_apart) {
            if let Some(answer) = chains(&Net { least, ..net }, from, to, how) {
                return answer;
            }
        }
    }
    miss(&everything, from, to, how)
}

/// The chains of a net, if there are any.
pub(super) fn chains(net: &Net<'_>, from: ActorId, to: ActorId, how: How) -> Option<Answer> {
    let (most, start) = match how {
        How::AllWithin(hops) => (hops.min(LONGEST), None),
        How::InTimeOrder => (LONGEST, Some(from)),
        How::Shortest | How::BestSupported => (u32::MAX, Some(from)),
    };
    let chart = Chart::new(net, to, start, most);
    let shortest = chart.hops(from)?;
    let mut walk = Walk::new(net, &chart, to);
    for hops in shortest..=if start.is_none() { most } else { shortest } {
        walk.find(from, hops);
    }
    let (total, is_exact) = (walk.total, walk.patience > 0);
    let mut paths: Vec<_> = walk.chains.iter().map(|chain| path(net, chain)).collect();
    let is_still = net.clock == Clock::Still;
    sort_by_key(&mut paths, |path| {
        let unsure = if is_still { 0 } else { path.unsure() };
        // No chain in order of time is so long that one number would run into the next.
        (path.hops.len() * 100 + unsure) * 10 + path.support().weakness() as usize
    });
    Some(Answer::Paths { paths, total, is_exact })
}
