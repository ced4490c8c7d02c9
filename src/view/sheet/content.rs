//! What a sheet holds: what it shows, and what its fields and buttons do.

use crate::explorer::Explorer;
use dossier_core::dataset::Item;
use dossier_core::date::{Window, typed};
use dossier_core::describe::{card, compared};
use dossier_core::i18n::dates;
use dossier_core::markup::Element;
use dossier_core::page;
use dossier_core::query::Action;
use leptos::prelude::*;

/// What a sheet holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Content {
    /// What is known of an item.
    Item(Item),
    /// Two times held against each other.
    Compare((Window, Window)),
}

impl Content {
    /// What is open; whoever asks follows it.
    pub(super) fn of(explorer: Explorer) -> Option<Self> {
        explorer.query.with(|query| match (query.selected, query.compare) {
            (Some(item), _) => Some(Self::Item(item)),
            (None, Some(windows)) => Some(Self::Compare(windows)),
            _ => None,
        })
    }

    /// What closes it.
    pub(super) fn close(self) -> Action {
        match self {
            Self::Item(_) => Action::Select(None),
            Self::Compare(_) => Action::Compare(None),
        }
    }

    /// What it shows; `problem` says what was wrong with what was typed last.
    pub(super) fn drawn(self, explorer: Explorer, problem: Option<&str>) -> Vec<Element> {
        let sources @ (dataset, index, t) = explorer.sources();
        let selection = explorer.selection.get();
        explorer.folds.with(|folds| match self {
            Self::Item(item) => {
                let card = card(dataset, index, &selection, t, item);
                page::panel(dataset, t, folds, card, explorer.is_hidden(item))
            }
            Self::Compare(windows) => {
                let comparison = explorer.comparison.get();
                let Some(comparison) = comparison.as_ref() else { return Vec::new() };
                page::compare(dataset, t, folds, compared(sources, &selection, comparison, windows), problem)
            }
        })
    }

    /// What follows from something typed into a field, or what is wrong with it.
    pub(super) fn typed(self, explorer: Explorer, field: &str, text: &str) -> Result<Action, String> {
        match self {
            Self::Compare((a, b)) => {
                let window = typed(text, &dates::MONTHS).map_err(explorer.t.typed)?;
                Ok(Action::Compare(Some(if field == "a" { (window, b) } else { (a, window) })))
            }
            Self::Item(_) => Err(String::new()),
        }
    }

    /// What a press on a button does.
    pub(super) fn done(self, _explorer: Explorer, _deed: &str) -> Option<Action> {
        None
    }
}
