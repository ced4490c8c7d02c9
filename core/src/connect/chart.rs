//! How far every actor is from the end of a chain.

use super::net::{ALWAYS, Net};
use crate::dataset::{ActorId, Id};

/// For every actor, how few hops lead to the end, and how late one may set out.
///
/// With more hops there may be more time, so an actor has a mark for each number of hops that gives it more: an actor that
/// has marks of (2, 1999) and (3, 2004) may set out until 1999 with two hops left, until 2004 with three.
pub(super) struct Chart {
    marks: Vec<Vec<(u32, i32)>>,
}

impl Chart {
    /// The chart of a net around the end, hop by hop: to at most `most` hops, or until `start` is reached.
    ///
    /// Without time this is a search in breadth, and every actor is left once; with time it is that of Bellman and Ford
    /// (1958), by the latest departure (Bui-Xuan, Ferreira and Jarry 2003 call such chains *foremost* from the other end).
    pub(super) fn new(net: &Net<'_>, end: ActorId, start: Option<ActorId>, most: u32) -> Self {
        let mut marks = vec![Vec::new(); net.actors()];
        marks[end.index()].push((0, ALWAYS.1));
        let mut front = vec![(end, ALWAYS.1)];
        let mut hops = 0;
        while hops < most && !front.is_empty() && start.is_none_or(|start| marks[start.index()].is_empty()) {
            hops += 1;
            let mut reached = Vec::new();
            for &(actor, latest) in &front {
                net.links(actor, &mut |link| {
                    let departure = latest.min(link.last);
                    let marks = &mut marks[link.other.index()];
                    let has_known = marks.last().is_some_and(|&(_, known)| known >= departure);
                    if link.first > latest || has_known {
                        return;
                    }
                    match marks.last_mut() {
                        Some(mark) if mark.0 == hops => mark.1 = departure,
                        _ => {
                            marks.push((hops, departure));
                            reached.push(link.other);
                        }
                    }
                });
            }
            let latest = |actor: ActorId| marks[actor.index()].last().map_or(ALWAYS.0, |mark| mark.1);
            front = reached.into_iter().map(|actor| (actor, latest(actor))).collect();
        }
        Self { marks }
    }

    /// The fewest hops from an actor to the end; nothing where there is no way.
    pub(super) fn hops(&self, actor: ActorId) -> Option<u32> {
        self.marks[actor.index()].first().map(|mark| mark.0)
    }

    /// Whether at most so many hops may lead from an actor to the end by somebody who is there at a time.
    pub(super) fn leads(&self, actor: ActorId, hops: u32, time: i32) -> bool {
        self.marks[actor.index()].iter().any(|mark| mark.0 <= hops && mark.1 >= time)
    }

    /// How many actors other than the end have a way to it.
    pub(super) fn reached(&self) -> usize {
        self.marks.iter().filter(|marks| !marks.is_empty()).count() - 1
    }
}
