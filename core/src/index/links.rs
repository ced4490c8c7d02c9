//! Who is linked to what: for each actor its relations, events and claims, for each item what is said about it.

use crate::dataset::{AccountId, ActorId, ClaimId, Dataset, EventId, Id, Item, RelationId, Table};
use crate::order::{sort, sort_by_key};

/// The cross-references of a dataset, read backwards.
#[derive(Clone, Debug)]
pub struct Links {
    relations: Table<ActorId, Vec<RelationId>>,
    events: Table<ActorId, Vec<EventId>>,
    claims_by: Table<ActorId, Vec<ClaimId>>,
    claims_about: Vec<(Item, ClaimId)>,
    accounts: Vec<(Item, AccountId)>,
    ranks: Table<ActorId, usize>,
}

impl Links {
    /// The cross-references of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let actors = dataset.actors.len();
        let mut relations = vec![Vec::new(); actors];
        for (id, relation) in dataset.relations.iter() {
            relations[relation.from.index()].push(id);
            if relation.to != relation.from {
                relations[relation.to.index()].push(id);
            }
        }
        let mut events = vec![Vec::new(); actors];
        for (id, event) in dataset.events.iter() {
            for participant in &event.participants {
                let of: &mut Vec<_> = &mut events[participant.actor.index()];
                if of.last() != Some(&id) {
                    of.push(id);
                }
            }
        }
        let mut claims_by = vec![Vec::new(); actors];
        let mut claims_about = Vec::new();
        for (id, claim) in dataset.claims.iter() {
            claim.speaker.iter().for_each(|speaker| claims_by[speaker.index()].push(id));
            claims_about.extend(claim.about.iter().map(|&item| (item, id)));
        }
        let accounts =
            dataset.accounts.iter().flat_map(|(id, account)| account.touches.iter().map(move |&item| (item, id)));
        let mut order: Vec<_> = (0..actors).collect();
        sort_by_key(&mut order, |&at| std::cmp::Reverse(relations[at].len() + events[at].len()));
        let mut ranks = vec![0; actors];
        order.into_iter().enumerate().for_each(|(rank, at)| ranks[at] = rank);
        Self {
            ranks: Table::new(ranks),
            relations: Table::new(relations),
            events: Table::new(events),
            claims_by: Table::new(claims_by),
            claims_about,
            accounts: accounts.collect(),
        }
    }

    /// The relations an actor is an end of, in the order of the file.
    pub fn relations(&self, actor: ActorId) -> &[RelationId] {
        &self.relations[actor]
    }

    /// The events an actor takes part in, in the order of the file.
    pub fn events(&self, actor: ActorId) -> &[EventId] {
        &self.events[actor]
    }

    /// What an actor claims.
    pub fn claims_by(&self, actor: ActorId) -> &[ClaimId] {
        &self.claims_by[actor]
    }

    /// What is claimed about an item.
    pub fn claims_about(&self, item: Item) -> impl Iterator<Item = ClaimId> + '_ {
        of(&self.claims_about, item)
    }

    /// Where accounts of an item differ.
    pub fn accounts(&self, item: Item) -> impl Iterator<Item = AccountId> + '_ {
        of(&self.accounts, item)
    }

    /// How much an actor is connected: its relations and its events.
    pub fn weight(&self, actor: ActorId) -> usize {
        self.relations[actor].len() + self.events[actor].len()
    }

    /// The place of an actor among all when they are put in order of how much they are connected, from 0.
    pub fn rank(&self, actor: ActorId) -> usize {
        self.ranks[actor]
    }

    /// How important an actor is: 3 for the few best connected, 2 for the next, 1 for the rest.
    pub fn importance(&self, actor: ActorId) -> u8 {
        let best = self.ranks.len().div_ceil(20).clamp(1, 6);
        match self.ranks[actor] {
            rank if rank < best => 3,
            rank if rank < 4 * best => 2,
            _ => 1,
        }
    }
}

/// What is paired with an item, in the order of the file.
fn of<I: Copy>(pairs: &[(Item, I)], item: Item) -> impl Iterator<Item = I> + '_ {
    pairs.iter().filter(move |pair| pair.0 == item).map(|pair| pair.1)
}

/// Undated events in the order their known neighbours give them: after the latest dated event they follow, else before
/// the earliest they precede, else last; ties by their place in the file.
pub(super) fn in_sequence(dataset: &Dataset, in_time: &[EventId], undated: Vec<EventId>) -> Vec<EventId> {
    let rank = |id: &EventId| in_time.iter().position(|dated| dated == id);
    let mut ordered: Vec<_> = undated
        .into_iter()
        .map(|id| {
            let event = &dataset.events[id];
            let after = event.follows.iter().filter_map(rank).max().map(|at| 2 * at + 1);
            let before = event.precedes.iter().filter_map(rank).min().map(|at| 2 * at);
            (after.or(before).unwrap_or(usize::MAX), id)
        })
        .collect();
    sort(&mut ordered);
    ordered.into_iter().map(|(_, id)| id).collect()
}
