//! The chains between two actors, by length and then by their actors.

use super::chart::Chart;
use super::net::{ALWAYS, Net};
use super::{PATIENCE, SHOWN};
use crate::dataset::ActorId;
use crate::order::sort;

/// The chains that have been found.
pub(super) struct Walk<'a> {
    net: &'a Net<'a>,
    chart: &'a Chart,
    end: ActorId,
    /// The actors of each chain, at most [`SHOWN`].
    pub(super) chains: Vec<Vec<ActorId>>,
    /// How many there are, as far as patience lasted.
    pub(super) total: usize,
    /// How many links may still be looked at.
    pub(super) patience: usize,
}

impl<'a> Walk<'a> {
    /// No chain yet.
    pub(super) fn new(net: &'a Net<'a>, chart: &'a Chart, end: ActorId) -> Self {
        Self { net, chart, end, chains: Vec::new(), total: 0, patience: PATIENCE }
    }

    /// Finds the chains of exactly so many hops: in depth, and only where the chart leads on.
    pub(super) fn find(&mut self, start: ActorId, hops: u32) {
        let mut chain = Vec::new();
        // Where one may go next from the start, from the actor after it and so on, the last one first.
        let mut ahead = vec![vec![(start, ALWAYS.0)]];
        while let Some(choices) = ahead.last_mut() {
            let Some((actor, time)) = choices.pop() else {
                ahead.pop();
                chain.pop();
                continue;
            };
            // The first chain is always found: the chart leads there without a turn.
            if self.patience == 0 && self.total > 0 {
                return;
            }
            chain.push(actor);
            let left = hops + 1 - chain.len() as u32;
            if left > 0 {
                ahead.push(self.next(&chain, actor, left, time));
                continue;
            }
            self.total += 1;
            if self.chains.len() < SHOWN {
                self.chains.push(chain.clone());
            }
            chain.pop();
        }
    }

    /// Where one may go from an actor with so many hops left, and when one is there at the earliest; the first one last.
    fn next(&mut self, chain: &[ActorId], actor: ActorId, left: u32, time: i32) -> Vec<(ActorId, i32)> {
        let mut next: Vec<(ActorId, i32)> = Vec::new();
        self.net.links(actor, &mut |link| {
            self.patience = self.patience.saturating_sub(1);
            let arrival = time.max(link.first);
            let is_in_time = link.last >= time && self.chart.leads(link.other, left - 1, arrival);
            if is_in_time && (link.other == self.end) == (left == 1) && !chain.contains(&link.other) {
                next.push((link.other, arrival));
            }
        });
        sort(&mut next);
        next.dedup_by_key(|choice| choice.0);
        next.reverse();
        next
    }
}
