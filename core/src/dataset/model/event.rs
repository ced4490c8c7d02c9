//! Events: what happened, or was to happen, and in which order.

use super::when::Time;
use super::{Evidence, Status, When};
use crate::dataset::id::{ActorId, EventId, EventKindId, TopicId};
use crate::dataset::json::Node;
use crate::dataset::read::{Label, Name, Reader, Section, Several, Text, record};

record! {
    /// Something that happened, or was to happen.
    pub struct Event is "an event" {
        /// Its id.
        pub id: String as Name,
        /// What it is called.
        pub title: String as Label,
        /// What happened, in a sentence or two.
        pub summary: String as Text,
        /// When; nothing where the sources do not say.
        pub when: Option<When> as Option<Time>,
        /// Where.
        pub place: Option<String> as Option<Label>,
        /// What sort of event it is.
        pub kind: EventKindId,
        /// What it touches.
        pub topics: Vec<TopicId>,
        /// Who took part.
        pub participants: Vec<Participant>,
        /// How far it has come.
        pub status: Status,
        /// The events it surely comes after.
        pub follows: Vec<EventId>,
        /// The events it surely comes before.
        pub precedes: Vec<EventId>,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }

    /// An actor's part in an event.
    pub struct Participant is "a participant" {
        /// Who.
        pub actor: ActorId,
        /// As what, in a word or two.
        pub role: String as Label,
    }
}

/// Refuses every reference that makes an event come before itself.
///
/// A walk in depth along "comes before" (Tarjan 1972); a step back to an event on the way closes a circle.
pub(crate) fn refuse_circles(root: &Node<'_>, reader: &mut Reader<'_>) {
    let events = Section::Events.entries(root);
    let later = later_events(events, reader);
    let mut state = vec![State::Unseen; events.len()];
    // The events on the way, each with the number of its later events that were looked at.
    let mut way: Vec<(usize, usize)> = Vec::new();
    for start in 0..events.len() {
        if state[start] == State::Unseen {
            state[start] = State::OnTheWay(0);
            way.push((start, 0));
        }
        while let Some((event, next)) = way.last_mut() {
            let Some(step) = later[*event].get(*next) else {
                state[*event] = State::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match state[step.event] {
                State::Unseen => {
                    state[step.event] = State::OnTheWay(way.len());
                    way.push((step.event, 0));
                }
                State::OnTheWay(first) => {
                    let mut circle = way[first..].iter().map(|(event, _)| &events[*event]);
                    refuse_circle(step.at, &mut circle, reader);
                }
                State::Done => {}
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Unseen,
    /// With its number on the way.
    OnTheWay(usize),
    Done,
}

/// That one event comes before another, and the byte where the file says so.
struct Later {
    event: usize,
    at: u32,
}

/// For each event those that come after it, by what either says.
fn later_events(events: &[Node<'_>], reader: &Reader<'_>) -> Vec<Vec<Later>> {
    let mut later: Vec<Vec<Later>> = events.iter().map(|_| Vec::new()).collect();
    for (event, node) in events.iter().enumerate() {
        for (field, follows) in [("follows", true), ("precedes", false)] {
            for reference in node.get(field).map_or(&[][..], Node::entries) {
                let Some(other) = reference.text().and_then(|id| reader.names.index(id, Section::Events)) else {
                    continue;
                };
                let (before, after) = if follows { (other, event) } else { (event, other) };
                later[before].push(Later { event: after, at: reference.at });
            }
        }
    }
    later
}

fn refuse_circle<'n>(at: u32, circle: &mut dyn ExactSizeIterator<Item = &'n Node<'n>>, reader: &mut Reader<'_>) {
    const NAMED: usize = 5;
    if circle.len() == 1 {
        reader.refuse(at, "is the event itself, which cannot come before or after itself");
        return;
    }
    let rest = if circle.len() > NAMED { "…, " } else { "" };
    let mut reason = String::from("closes a circle, in which each would come before the next: ");
    for event in circle.take(NAMED) {
        reason.push_str(event.get("id").and_then(Node::text).unwrap_or_default());
        reason.push_str(", ");
    }
    reason.push_str(rest);
    reason.push_str("and the first again");
    reader.refuse(at, reason);
}
