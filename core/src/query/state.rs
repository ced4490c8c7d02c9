//! What a reader has set.

use crate::dataset::{ActorId, Item};
use crate::date::Window;
use crate::index::Facet;

/// Everything a reader can set; its default is the opening view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// What is chosen.
    pub selected: Option<Item>,
    /// Only what mentions these words is kept; empty keeps all.
    pub text: String,
    /// Only what involves this actor is kept.
    pub with: Option<ActorId>,
    /// The chosen values of each facet, rising, numbered as in [`Facet`]; none keeps all.
    pub facets: [Vec<usize>; 5],
    /// Only what was, or may have been, within these days is kept.
    pub window: Option<Window>,
    /// Which view is open.
    pub view: View,
    /// How the timeline spaces the years.
    pub spacing: Spacing,
}

impl Query {
    /// The chosen values of a facet.
    pub fn values(&self, facet: Facet) -> &[usize] {
        &self.facets[facet as usize]
    }

    /// Puts a value of a facet in; it may be in already.
    pub(super) fn insert(&mut self, facet: Facet, value: usize) {
        let values = &mut self.facets[facet as usize];
        if let Err(at) = values.binary_search(&value) {
            values.insert(at, value);
        }
    }

    /// Whether anything is filtered out by intent; the selection and the view are no filters.
    pub fn is_filtered(&self) -> bool {
        self.filters() > 0
    }

    /// How many filters are set: each value of a facet is one.
    pub fn filters(&self) -> usize {
        self.facets.iter().map(Vec::len).sum::<usize>()
            + usize::from(!self.text.is_empty())
            + usize::from(self.with.is_some())
            + usize::from(self.window.is_some())
    }
}

/// Which view is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The network, with the timeline beneath where there is room.
    #[default]
    Network,
    /// The timeline alone.
    Timeline,
    /// Everything as text.
    Read,
}

impl View {
    /// All views, in the order of their switch.
    pub const ALL: [Self; 3] = [Self::Network, Self::Timeline, Self::Read];

    /// The word for it in a link.
    pub fn key(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Timeline => "timeline",
            Self::Read => "read",
        }
    }
}

/// How the timeline spaces the years.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spacing {
    /// Years without events are folded, full ones get room.
    #[default]
    Folded,
    /// Every year is as wide as any other.
    True,
}
