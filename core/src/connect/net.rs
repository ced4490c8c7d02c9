//! Which links can be walked, and when.

use super::Support;
use crate::dataset::{ActorId, Dataset, Item};
use crate::date::Extent;
use crate::index::Index;

/// The most participants of an event that still joins them.
const CROWD: usize = 50;

/// The links of a dataset that count for a question.
#[derive(Clone, Copy)]
pub(super) struct Net<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) index: &'a Index,
    /// Whether shared events count.
    pub(super) has_events: bool,
    /// How well a link must be supported.
    pub(super) least: Support,
    /// Whether time matters.
    pub(super) clock: Clock,
}

/// How time counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Clock {
    /// Not at all: every link can be walked at any time.
    Still,
    /// A link can be walked on any day that it may cover.
    Forward,
    /// The same, seen in a mirror, so that what leads to an actor becomes what leads from it.
    Backward,
}

/// A link from an actor.
#[derive(Clone, Copy)]
pub(super) struct Link {
    pub(super) other: ActorId,
    pub(super) via: Item,
    /// The first and the last day on which it can be walked.
    pub(super) first: i32,
    pub(super) last: i32,
}

/// A time before all days, and one after all.
pub(super) const ALWAYS: (i32, i32) = (-i32::MAX, i32::MAX);

impl Net<'_> {
    /// Visits every link of an actor: relations, then events, each in the order of the file.
    pub(super) fn links(&self, actor: ActorId, visit: &mut dyn FnMut(Link)) {
        for &id in self.index.links.relations(actor) {
            let relation = &self.dataset.relations[id];
            let other = if relation.from == actor { relation.to } else { relation.from };
            self.offer(actor, other, Item::Relation(id), visit);
        }
        if self.has_events {
            for &id in self.index.links.events(actor) {
                let participants = &self.dataset.events[id].participants;
                for participant in participants.iter().filter(|_| participants.len() <= CROWD) {
                    self.offer(actor, participant.actor, Item::Event(id), visit);
                }
            }
        }
    }

    /// The links between two actors.
    pub(super) fn between(&self, one: ActorId, two: ActorId) -> Vec<Link> {
        let mut found: Vec<Link> = Vec::new();
        // Looked for from the end that has fewer; who takes part in an event twice is met there once.
        let weight = |actor| self.index.links.weight(actor);
        let (few, many) = if weight(one) <= weight(two) { (one, two) } else { (two, one) };
        self.links(few, &mut |link| {
            if link.other == many && found.last().is_none_or(|last| last.via != link.via) {
                found.push(link);
            }
        });
        found
    }

    /// When an item can have been; nothing where it has no date.
    pub(super) fn extent(&self, via: Item) -> Option<Extent> {
        match via {
            Item::Relation(id) => self.index.relation_extents[id],
            Item::Event(id) => self.index.event_extents[id],
            _ => None,
        }
    }

    fn offer(&self, actor: ActorId, other: ActorId, via: Item, visit: &mut dyn FnMut(Link)) {
        if other == actor || (self.least > Support::Unreal && Support::of(self.dataset, via) < self.least) {
            return;
        }
        let extent = if self.clock == Clock::Still { None } else { self.extent(via) };
        let (first, last) = extent.map_or(ALWAYS, |extent| (extent.first().number(), extent.last().number()));
        let (first, last) = if self.clock == Clock::Backward { (-last, -first) } else { (first, last) };
        visit(Link { other, via, first, last });
    }

    /// How many actors there are.
    pub(super) fn actors(&self) -> usize {
        self.dataset.actors.len()
    }
}
