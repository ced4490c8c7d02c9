//! What a reader has set.

use super::{Depth, Lanes, Pin, Spacing, View, Way};
use crate::dataset::{ActorId, Item};
use crate::date::Window;
use crate::index::{FACETS, Facet};

/// Everything a reader can set; its default is the opening view.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// What is chosen, in the order of choosing, nothing twice and at most [`MOST_SELECTED`] of it.
    pub selected: Vec<Item>,
    /// How far what is chosen reaches into the network.
    pub depth: Depth,
    /// Only what mentions these words is kept; empty keeps all.
    pub text: String,
    /// Only what involves this actor is kept.
    pub with: Option<ActorId>,
    /// The chosen values of each facet, rising, numbered as in [`Facet`]; none keeps all.
    pub facets: [Vec<usize>; FACETS],
    /// Only what a single source tells of is kept.
    pub only_source: bool,
    /// Only what was, or may have been, within these days is kept. Nothing while two windows are compared.
    pub window: Option<Window>,
    /// Whether what only may have been within the window is left out.
    pub certain_only: bool,
    /// The two windows that are compared, the earlier first.
    pub compare: Option<(Window, Window)>,
    /// The question how two actors are connected.
    pub connect: Option<Connect>,
    /// The step of the story that is told, from 0.
    pub step: Option<usize>,
    /// Which view is open.
    pub view: View,
    /// How the timeline spaces the years.
    pub spacing: Spacing,
    /// What the lanes of the timeline stand for.
    pub lanes: Lanes,
    /// The actors that were moved, in the order of the dataset, each once.
    pub pins: Vec<Pin>,
    /// Those of them, where they were then, that the others were last arranged around; none where all others are where the
    /// layout put them.
    pub tidy: Vec<Pin>,
}

/// The question how two actors are connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connect {
    /// Where the ways begin.
    pub from: ActorId,
    /// Where they end.
    pub to: ActorId,
    /// Which ways are meant.
    pub way: Way,
}

/// The most items that can be chosen at a time.
pub const MOST_SELECTED: usize = 8;

impl Query {
    /// What was chosen last: what the panel is about.
    pub fn shown(&self) -> Option<Item> {
        self.selected.last().copied()
    }

    /// What else is chosen, the earliest first.
    pub fn others(&self) -> &[Item] {
        self.selected.split_last().map_or(&[], |(_, others)| others)
    }

    /// The window; or, of two times that are compared, from the beginning of the first to the end of the second.
    pub fn span(&self) -> Option<Window> {
        self.window.or(self.compare.map(|(a, b)| Window { from: a.from, to: b.to }))
    }

    /// The two actors that are chosen, where that is all.
    pub fn pair(&self) -> Option<(ActorId, ActorId)> {
        match self.selected[..] {
            [Item::Actor(one), Item::Actor(other)] => Some((one, other)),
            _ => None,
        }
    }

    /// Chooses an item besides what is chosen already, or puts it last; whom there is no room for any more is let go.
    pub(super) fn choose(&mut self, item: Item) {
        self.selected.retain(|&other| other != item);
        if self.selected.len() == MOST_SELECTED {
            self.selected.remove(0);
        }
        self.selected.push(item);
    }

    /// The chosen values of a facet.
    pub fn values(&self, facet: Facet) -> &[usize] {
        &self.facets[facet as usize]
    }

    /// Whether anything is filtered out by intent; the selection and the view are no filters.
    pub fn is_filtered(&self) -> bool {
        self.filters() > 0
    }

    /// How many filters are set: each value of a facet is one. Leaving out what is only possible is no filter of its own: it
    /// says how the window is read.
    pub fn filters(&self) -> usize {
        self.facets.iter().map(Vec::len).sum::<usize>()
            + usize::from(!self.text.is_empty())
            + usize::from(self.with.is_some())
            + usize::from(self.only_source)
            + usize::from(self.window.is_some())
    }

    /// Puts a value of a facet in; it may be in already.
    pub(super) fn insert(&mut self, facet: Facet, value: usize) {
        let values = &mut self.facets[facet as usize];
        if let Err(at) = values.binary_search(&value) {
            values.insert(at, value);
        }
    }

    /// Compares two windows, the earlier first, which takes the place of looking at one.
    pub(super) fn set_compare(&mut self, windows: Option<(Window, Window)>) {
        let is_later = |one: Window, two: Window| (one.from, one.to) > (two.from, two.to);
        self.compare = windows.map(|(one, two)| if is_later(one, two) { (two, one) } else { (one, two) });
        if windows.is_some() {
            self.window = None;
        }
    }

    /// Looks at one window, which takes the place of comparing two.
    pub(super) fn set_window(&mut self, window: Option<Window>) {
        self.window = window;
        if window.is_some() {
            self.compare = None;
        }
    }
}
