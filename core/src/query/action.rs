//! What a reader can do, and what it changes.

use super::codec::MOST_STEPS;
use super::{Connect, Depth, Lanes, Pin, Query, Spacing, View};
use crate::dataset::{ActorId, Item};
use crate::date::Window;
use crate::index::Facet;

/// Something a reader does.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "an action lives until it is done, and there is one at a time")]
pub enum Action {
    /// Chooses an item alone, or nothing.
    Select(Option<Item>),
    /// Chooses an item besides what is chosen, or no longer.
    Add(Item),
    /// Takes what is so many steps away for near.
    Depth(u8),
    /// Keeps only what mentions these words.
    Text(String),
    /// Keeps only what involves this actor, or all.
    With(Option<ActorId>),
    /// Puts a value of a facet in or takes it out.
    Toggle(Facet, usize),
    /// Keeps only what a single source tells of, or all.
    OnlySource(bool),
    /// Moves the window while a finger or a pointer is still down.
    Brush(Window),
    /// Sets the window, or takes it away.
    Window(Option<Window>),
    /// Leaves out what only may lie within the window, or not.
    CertainOnly(bool),
    /// Moves the two windows that are compared while a finger or a pointer is still down.
    BrushBoth(Window, Window),
    /// Compares two windows, in whichever order they are given, or no longer.
    Compare(Option<(Window, Window)>),
    /// Asks how two actors are connected, or no longer.
    Connect(Option<Connect>),
    /// Goes to a step of the story, or leaves it.
    Step(Option<usize>),
    /// Opens a view.
    View(View),
    /// Spaces the years.
    Spacing(Spacing),
    /// Says what lanes stand for.
    Lanes(Lanes),
    /// Moves actors while a finger or a pointer is still down.
    Drag(Vec<Pin>),
    /// Puts actors in their places.
    Pin(Vec<Pin>),
    /// Arranges the others around those that were put in their places.
    Tidy,
    /// Lets go of an actor, or of all.
    Unpin(Option<ActorId>),
    /// Takes every filter away; what is chosen, asked and open stays.
    Clear,
    /// Goes to another state altogether.
    Load(Query),
}

impl Action {
    /// Whether this is an act of its own, which Back undoes; what is still under way is not.
    pub fn is_act(&self) -> bool {
        !matches!(self, Self::Brush(_) | Self::BrushBoth(..) | Self::Drag(_))
    }
}

impl Query {
    /// What a reader has set after an action.
    pub fn apply(mut self, action: Action) -> Self {
        match action {
            Action::Select(item) => self.selected = item.into_iter().collect(),
            Action::Add(item) if self.selected.contains(&item) => self.selected.retain(|&other| other != item),
            Action::Add(item) => self.choose(item),
            Action::Depth(steps) => self.depth = Depth::new(steps),
            Action::Text(text) => text.trim().clone_into(&mut self.text),
            Action::With(actor) => self.with = actor,
            Action::Toggle(facet, value) => match self.values(facet).binary_search(&value) {
                Ok(at) => {
                    self.facets[facet as usize].remove(at);
                }
                Err(_) => self.insert(facet, value),
            },
            Action::OnlySource(is_set) => self.only_source = is_set,
            Action::Brush(window) => self.set_window(Some(window)),
            Action::Window(window) => self.set_window(window),
            Action::CertainOnly(is_set) => self.certain_only = is_set,
            Action::BrushBoth(a, b) => self.set_compare(Some((a, b))),
            Action::Compare(windows) => self.set_compare(windows),
            Action::Connect(question) => self.connect = question,
            Action::Step(step) => self.step = step.map(|step| step.min(MOST_STEPS - 1)),
            Action::View(view) => self.view = view,
            Action::Spacing(spacing) => self.spacing = spacing,
            Action::Lanes(lanes) => self.lanes = lanes,
            Action::Drag(pins) | Action::Pin(pins) => pins.into_iter().for_each(|pin| pin.put_into(&mut self.pins)),
            Action::Tidy => self.tidy.clone_from(&self.pins),
            Action::Unpin(actor) => {
                let stays = |pin: &Pin| actor.is_some_and(|actor| actor != pin.actor);
                self.pins.retain(stays);
                self.tidy.retain(stays);
            }
            Action::Clear => {
                self.text.clear();
                self.with = None;
                self.facets = Default::default();
                self.only_source = false;
                self.window = None;
                self.certain_only = false;
            }
            Action::Load(query) => self = query,
        }
        self
    }
}
