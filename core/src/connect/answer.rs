//! What is asked, and what is answered.

use super::Support;
use crate::dataset::{ActorId, Dataset, Item, Status, When};
use crate::date::Order;

/// Which chains between two actors are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// Those of the fewest hops.
    Shortest,
    /// All of at most so many hops, and of at most [`LONGEST`](super::LONGEST).
    AllWithin(u32),
    /// Those of the fewest hops that can have been walked in this order: no hop is surely before an earlier one.
    InTimeOrder,
    /// Those whose weakest hop is as well supported as that of any, and of these the ones of the fewest hops.
    BestSupported,
}

/// How two actors are connected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// By these chains.
    Paths {
        /// The chains, at most [`SHOWN`](super::SHOWN): the shorter before the longer, in order of time the surer before the
        /// less sure, the better supported before the weaker, then by their actors in the order of the file. An actor is
        /// connected with itself by a chain without hops.
        paths: Vec<Path>,
        /// How many there are.
        total: usize,
        /// Whether there are exactly so many, or at least.
        is_exact: bool,
    },
    /// Not in this way.
    None {
        /// How many other actors the first one can reach in the way asked for.
        from_reaches: usize,
        /// How many other actors can reach the second one in the way asked for.
        to_reached: usize,
        /// What comes nearest.
        miss: Option<Miss>,
    },
}

/// What comes nearest to a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// The two are connected, by more hops than were asked for.
    TooLong(Path),
    /// The two are connected, but this shortest chain cannot have been walked in order of time.
    OutOfOrder(Path),
    /// The two are not connected at all. This names two actors that no chain joins, one that the first reaches and one that
    /// the second does: the record of an actor names the state it belongs to, a claim, a figure or an account what it is about.
    NamedTogether {
        /// What names them.
        by: Item,
        /// The one on the side of the first.
        near_from: ActorId,
        /// The one on the side of the second.
        near_to: ActorId,
    },
}

/// A chain of links from one actor to another; no actor is in it twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// The hops, each from where the one before ended.
    pub hops: Vec<Hop>,
}

/// A link, walked from one of its actors to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// Where it starts.
    pub from: ActorId,
    /// Where it ends.
    pub to: ActorId,
    /// The relation, or the event in which both took part.
    pub via: Item,
    /// How many other links that would do join the two.
    pub others: usize,
    /// In which direction the link is walked.
    pub way: Way,
    /// How far it has come.
    pub status: Status,
    /// How well it is supported.
    pub support: Support,
    /// How the hop before stands to this one in time; nothing for the first. Where either has no date, neither surely
    /// comes first.
    pub order: Option<Order>,
}

/// The direction in which a link is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// From its first actor to its second.
    Along,
    /// From its second actor to its first.
    Against,
    /// It has no direction.
    Either,
}

impl Path {
    /// How well its weakest hop is supported; as well as can be where there is none.
    pub fn support(&self) -> Support {
        self.hops.iter().map(|hop| hop.support).min().unwrap_or(Support::Corroborated)
    }

    /// How many hops are not sure to come after the one before, or on the same day.
    pub fn unsure(&self) -> usize {
        let is_sure = |hop: &&Hop| matches!(hop.order, None | Some(Order::SurelyBefore | Order::SameDay));
        self.hops.len() - self.hops.iter().filter(is_sure).count()
    }
}

impl Hop {
    /// When it was, where that is known.
    pub fn when<'a>(&self, dataset: &'a Dataset) -> Option<&'a When> {
        match self.via {
            Item::Relation(id) => dataset.relations[id].when.as_ref(),
            Item::Event(id) => dataset.events[id].when.as_ref(),
            _ => None,
        }
    }
}
