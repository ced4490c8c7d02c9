//! Which labels of a lane are shown, and on which side of their mark.

use crate::order::order;

/// A label that asks for a place in the row above its lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Where its mark stands, in pixels.
    pub x: f64,
    /// How wide the text is, in pixels.
    pub width: f64,
    /// How much it matters: the greater goes first.
    pub weight: u32,
}

/// The place of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Where the anchored part of the text stands, in pixels.
    pub x: f64,
    /// Which part that is.
    pub anchor: Anchor,
    /// Whether there is room for more.
    pub is_long: bool,
}

/// Which part of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// Its middle.
    Middle,
    /// Its start: the text runs to the right.
    Start,
    /// Its end: the text runs to the left.
    End,
}

/// How far a text that runs to one side begins on the other side of its mark, so that it is seen to belong to it.
const OVERHANG: f64 = 3.0;
/// The least distance between two texts.
const GAP: f64 = 6.0;

/// Gives places to labels, the weightiest first; of equal ones the first in the list. The middle is tried before the right
/// and that before the left. A label without a free place between `left` and `right` gets none: none is ever cut or laid
/// over another. Only once all have a place, those grow that have more to say: `more` tells of the label of a number how much wider it then
/// is, or 0, and is asked for those alone that have a place. Of n labels it takes n log n steps and, at worst, n² moves of a place.
#[must_use]
pub fn place(labels: &[Label], more: &dyn Fn(usize) -> f64, left: f64, right: f64) -> Vec<Option<Place>> {
    let mut row = Row { left, right, taken: Vec::new() };
    let mut places = vec![None; labels.len()];
    let by_weight = order(labels.len(), &|a, b| labels[b].weight.cmp(&labels[a].weight));
    for &at in &by_weight {
        let label = labels[at];
        places[at] =
            candidates(label, left, right).into_iter().find(|place| row.take(place.start(label.width), label.width));
    }
    for at in by_weight {
        let label = labels[at];
        let Some(short) = places[at] else { continue };
        let width = label.width + more(at);
        if width == label.width {
            continue;
        }
        row.leave(short.start(label.width));
        let long = candidates(label, left, right).into_iter().find(|place| row.take(place.start(width), width));
        places[at] = Some(match long {
            Some(long) => Place { is_long: true, ..long },
            None => {
                row.take(short.start(label.width), label.width);
                short
            }
        });
    }
    places
}

/// The places a label may have, the best first.
fn candidates(label: Label, left: f64, right: f64) -> [Place; 3] {
    let place = |anchor, x| Place { x, anchor, is_long: false };
    [
        place(Anchor::Middle, label.x),
        place(Anchor::Start, (label.x - OVERHANG).max(left)),
        place(Anchor::End, (label.x + OVERHANG).min(right)),
    ]
}

impl Place {
    /// Where a text of that width begins, in pixels.
    #[must_use]
    pub fn start(&self, width: f64) -> f64 {
        match self.anchor {
            Anchor::Middle => self.x - width / 2.0,
            Anchor::Start => self.x,
            Anchor::End => self.x - width,
        }
    }
}

/// The row above a lane.
struct Row {
    left: f64,
    right: f64,
    /// Where texts begin and end, in order, apart from each other.
    taken: Vec<(f64, f64)>,
}

impl Row {
    /// Gives back the stretch that begins there.
    fn leave(&mut self, start: f64) {
        self.taken.retain(|&(taken, _)| taken != start);
    }

    /// Takes a stretch if it is free.
    fn take(&mut self, start: f64, width: f64) -> bool {
        let end = start + width;
        let at = self.taken.partition_point(|&(_, before)| before + GAP <= start);
        let free = self.taken.get(at).is_none_or(|&(after, _)| end + GAP <= after);
        let inside = self.left <= start && end <= self.right;
        if free && inside {
            self.taken.insert(at, (start, end));
        }
        free && inside
    }
}
