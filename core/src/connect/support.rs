//! How well something is supported.

use crate::dataset::{Dataset, Evidence, How, Item, Status};

/// How well a link is supported by the sources, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Support {
    /// By the word of the sources it has not happened: planned, proposed, promised or denied.
    Unreal,
    /// It was inferred.
    Inferred,
    /// It is somebody's word.
    Claimed,
    /// One source reports it.
    Reported,
    /// Several sources report it.
    Corroborated,
}

impl Support {
    /// All degrees, best first.
    pub const ALL: [Self; 5] = [Self::Corroborated, Self::Reported, Self::Claimed, Self::Inferred, Self::Unreal];

    /// How well a relation or an event is supported; anything else is not a link and counts as unreal.
    pub fn of(dataset: &Dataset, link: Item) -> Self {
        match link {
            Item::Relation(id) => Self::by(dataset.relations[id].status, &dataset.relations[id].evidence),
            Item::Event(id) => Self::by(dataset.events[id].status, &dataset.events[id].evidence),
            _ => Self::Unreal,
        }
    }

    /// How much worse it is than the best.
    pub(super) fn weakness(self) -> u32 {
        Self::Corroborated as u32 - self as u32
    }

    fn by(status: Status, evidence: &[Evidence]) -> Self {
        if status.is_unreal() {
            return Self::Unreal;
        }
        let mut reports =
            evidence.iter().filter(|evidence| evidence.how == How::Reported).map(|evidence| evidence.source);
        match reports.next() {
            Some(first) if reports.any(|source| source != first) => Self::Corroborated,
            Some(_) => Self::Reported,
            None if evidence.iter().any(|evidence| evidence.how == How::Claimed) => Self::Claimed,
            None => Self::Inferred,
        }
    }
}
