//! How two actors are connected: chains of links from one to the other, each link with what it rests on.
//!
//! ```text
//! how, from, to ──► net      which links count, and when each can be walked
//!                    └─► chart    how far every actor is from the end, and until when it can still be reached
//!                         └─► walk     the chains, shortest first
//!                              └─► chain    the link that stands for each hop
//!                    no chain ──► miss     what each can reach, and what comes nearest
//! ```
//!
//! A hop is a *relation*, walked along its direction or against it. Only where relations do not connect the two does an
//! *event* in which both took part count as well, since to have been at the same event says little; an event with more than
//! fifty participants never does. A chain is told by its actors: where several links join two of them, one stands for all.
//! Plans, proposals, promises and what is denied are links too, and each hop carries its status, so that none is read
//! as a fact.
//!
//! # Bounds
//!
//! With n actors, m relations and e parts in events: the chart costs O(n + m) for relations, fifty e at most for events, and in
//! order of time as often as a chain may have hops, which is [`LONGEST`]. Chains are listed up to [`SHOWN`] and counted until
//! [`PATIENCE`] links have been looked at; beyond that the count is a lower bound and says so. Nothing depends on anything
//! but the dataset and the question, so the answer is always the same.

mod answer;
mod chain;
mod chart;
mod miss;
mod net;
mod question;
mod support;
mod walk;

pub use answer::{Answer, Hop, How, Miss, Path, Way};
pub use question::connect;
pub use support::Support;

/// The most hops of a chain that is asked for by its length or in order of time.
pub const LONGEST: u32 = 12;

/// The most chains that are listed.
pub const SHOWN: usize = 100;

/// How many links are looked at to list and count chains.
pub const PATIENCE: usize = 1_000_000;
