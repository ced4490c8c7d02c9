//! The active filters by name, and what they hide of what is chosen.

use super::name::name_of;
use crate::dataset::Dataset;
use crate::i18n::{Messages, dates};
use crate::index::Facet;
use crate::query::{Action, Query, Selection};

/// What each active filter is called, and what takes it away.
pub fn filters(dataset: &Dataset, messages: &Messages, query: &Query) -> Vec<(String, Action)> {
    let mut filters = Vec::new();
    if !query.text.is_empty() {
        filters.push(((messages.chip_text)(&query.text), Action::Text(String::new())));
    }
    if let Some(actor) = query.with {
        filters.push(((messages.chip_with)(&dataset.actors[actor].name), Action::With(None)));
    }
    for facet in Facet::ALL {
        let values = query.values(facet).iter();
        filters.extend(values.map(|&value| (facet.label(dataset, value).to_owned(), Action::Toggle(facet, value))));
    }
    if query.only_source {
        filters.push((messages.only_source.to_owned(), Action::OnlySource(false)));
    }
    if let Some(window) = query.window {
        filters.push((dates::window(&window), Action::Window(None)));
        if query.certain_only {
            filters.push((messages.question.surely_inside.to_owned(), Action::CertainOnly(false)));
        }
    }
    if let Some((a, b)) = query.compare {
        let chip = (messages.chip_compare)(&dates::window(&a), &dates::window(&b));
        filters.push((chip, Action::Compare(None)));
    }
    filters
}

/// What is chosen and hidden by the filters, in a sentence.
pub fn hidden(dataset: &Dataset, messages: &Messages, query: &Query, selection: &Selection) -> Option<String> {
    let hidden = query.selected.iter().filter(|&&item| selection.hides(item));
    let names: Vec<_> = hidden.map(|&item| name_of(dataset, item)).collect();
    (!names.is_empty()).then(|| (messages.question.hidden)(&names))
}
