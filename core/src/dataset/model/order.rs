//! The order of events: what comes after what, as the file says in words and by dates.

use crate::dataset::json::Node;
use crate::dataset::read::{Reader, Section, quoted, shown};
use crate::date::{Edtf, Extent, Order};

/// Refuses whatever says of two events that one comes first while their dates say the other does, and whatever makes an event
/// come before itself.
pub(crate) fn refuse_disorder(root: &Node<'_>, reader: &mut Reader<'_>) {
    let events = Section::Events.entries(root);
    let later = later_events(events, reader);
    refuse_contradictions(events, &later, reader);
    refuse_circles(events, &later, reader);
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
                let Some(other) = reference.text().and_then(|id| reader.names.among(id, &[Section::Events])) else {
                    continue;
                };
                let (before, after) = if follows { (other.index, event) } else { (event, other.index) };
                later[before].push(Later { event: after, at: reference.at });
            }
        }
    }
    later
}

/// Dates that are surely in the other order.
fn refuse_contradictions(events: &[Node<'_>], later: &[Vec<Later>], reader: &mut Reader<'_>) {
    let extents: Vec<Option<Extent>> = events.iter().map(extent).collect();
    for (before, steps) in later.iter().enumerate() {
        for step in steps {
            if let (Some(first), Some(second)) = (&extents[before], &extents[step.event])
                && first.compare(second) == Order::SurelyAfter
            {
                let id = |event: usize| quoted(events[event].get("id").and_then(Node::text).unwrap_or_default());
                let reason = ["should come before ", &id(step.event), ", but its date is later"].concat();
                reader.refuse_part(step.at, id(before), reason);
            }
        }
    }
}

/// The days an event may cover; nothing where its date is missing or wrong.
fn extent(event: &Node<'_>) -> Option<Extent> {
    let when = event.get("when")?;
    let edtf: Edtf = when.text().or_else(|| when.get("edtf")?.text())?.parse().ok()?;
    Some(edtf.extent())
}

/// Refuses every reference that makes an event come before itself.
///
/// A walk in depth along "comes before" (Tarjan 1972); a step back to an event on the way closes a circle.
fn refuse_circles(events: &[Node<'_>], later: &[Vec<Later>], reader: &mut Reader<'_>) {
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

fn refuse_circle<'n>(at: u32, circle: &mut dyn ExactSizeIterator<Item = &'n Node<'n>>, reader: &mut Reader<'_>) {
    const NAMED: usize = 5;
    if circle.len() == 1 {
        reader.refuse(at, "is the event itself, which cannot come before or after itself");
        return;
    }
    let rest = if circle.len() > NAMED { "…, " } else { "" };
    let mut reason = String::from("closes a circle, in which each would come before the next: ");
    for event in circle.take(NAMED) {
        reason.push_str(&shown(event.get("id").and_then(Node::text).unwrap_or_default()));
        reason.push_str(", ");
    }
    reason.push_str(rest);
    reason.push_str("and the first again");
    reader.refuse(at, reason);
}
