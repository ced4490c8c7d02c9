//! What a reader can do, and what it changes.

use super::{Query, Spacing, View};
use crate::dataset::{ActorId, Item};
use crate::date::Window;
use crate::index::Facet;

/// Something a reader does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Chooses an item, or nothing.
    Select(Option<Item>),
    /// Keeps only what mentions these words.
    Text(String),
    /// Keeps only what involves this actor, or all.
    With(Option<ActorId>),
    /// Puts a value of a facet in or takes it out.
    Toggle(Facet, usize),
    /// Moves the window while a finger or a pointer is still down.
    Brush(Window),
    /// Sets the window, or takes it away.
    Window(Option<Window>),
    /// Opens a view.
    View(View),
    /// Spaces the years.
    Spacing(Spacing),
    /// Takes every filter away; the selection and the view stay.
    Clear,
    /// Goes to another state altogether.
    Load(Query),
}

impl Action {
    /// Whether this is an act of its own, which Back undoes; what is still under way is not.
    pub fn is_act(&self) -> bool {
        !matches!(self, Self::Brush(_))
    }
}

impl Query {
    /// What a reader has set after an action.
    pub fn apply(mut self, action: Action) -> Self {
        match action {
            Action::Select(item) => self.selected = item,
            Action::Text(text) => text.trim().clone_into(&mut self.text),
            Action::With(actor) => self.with = actor,
            Action::Toggle(facet, value) => match self.values(facet).binary_search(&value) {
                Ok(at) => {
                    self.facets[facet as usize].remove(at);
                }
                Err(_) => self.insert(facet, value),
            },
            Action::Brush(window) => self.window = Some(window),
            Action::Window(window) => self.window = window,
            Action::View(view) => self.view = view,
            Action::Spacing(spacing) => self.spacing = spacing,
            Action::Clear => {
                self = Self { selected: self.selected, view: self.view, spacing: self.spacing, ..Self::default() };
            }
            Action::Load(query) => self = query,
        }
        self
    }
}
