//! Where a reader has put an actor.

use crate::dataset::{ActorId, Dataset, Id};

/// An actor that a reader has put in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pin {
    /// Which one.
    pub actor: ActorId,
    /// How far to the right and down, in ten-thousandths of the picture's width and height.
    pub at: (u16, u16),
}

/// The farthest a pin can be.
const WHOLE: f64 = 10_000.0;

impl Pin {
    /// The pin nearest to a place, given in shares of the picture's width and height.
    pub fn new(actor: ActorId, share: (f64, f64)) -> Self {
        // A cast brings what is no number, or too small, to 0.
        let part = |share: f64| (share * WHOLE + 0.5).min(WHOLE) as u16;
        Self { actor, at: (part(share.0), part(share.1)) }
    }

    /// Its place in shares of the picture's width and height.
    pub fn share(&self) -> (f64, f64) {
        (f64::from(self.at.0) / WHOLE, f64::from(self.at.1) / WHOLE)
    }

    /// Puts it among others in the order of the actors, in place of an earlier one of the same actor.
    pub(super) fn put_into(self, pins: &mut Vec<Self>) {
        match pins.binary_search_by_key(&self.actor, |pin| pin.actor) {
            Ok(at) => pins[at] = self,
            Err(at) => pins.insert(at, self),
        }
    }

    /// How it stands in a link.
    pub(super) fn encode(&self, dataset: &Dataset) -> String {
        let Self { actor, at: (x, y) } = self;
        [&dataset.actors[*actor].id, "@", &x.to_string(), ".", &y.to_string()].concat()
    }

    /// The pin that stands in a link.
    pub(super) fn decode(dataset: &Dataset, text: &str) -> Option<Self> {
        let (id, at) = text.split_once('@')?;
        let (x, y) = at.split_once('.')?;
        let part = |text: &str| text.parse().ok().filter(|&part: &u16| f64::from(part) <= WHOLE);
        Some(Self { actor: dataset.find(id)?.as_actor().map(Id::from_index)?, at: (part(x)?, part(y)?) })
    }
}
