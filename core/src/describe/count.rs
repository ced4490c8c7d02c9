//! The counting sentence, from which every number on screen comes.

use crate::dataset::Dataset;
use crate::i18n::{Asked, Count, Messages, Phrase, dates};
use crate::index::Facet;
use crate::query::{Query, Selection};

/// What is shown, in one sentence: how much of how much, and every part of the question that leaves the rest out.
pub fn count(dataset: &Dataset, messages: &Messages, query: &Query, selection: &Selection) -> Phrase {
    (messages.count)(&Count {
        kept: selection.events.count(),
        possibly: selection.events.possibly.count(),
        dated: dataset.events.rows().iter().filter(|event| event.when.is_some()).count(),
        undated: selection.undated.count(),
        time: match query.window {
            Some(window) => dates::window(&window),
            None => dates::date(&dataset.period),
        },
        has_window: query.window.is_some(),
        is_certain: query.certain_only,
        asked: (messages.question.asked)(&Asked {
            with: query.with.map(|actor| dataset.actors[actor].name.as_str()),
            text: &query.text,
            facets: Facet::ALL
                .map(|facet| query.values(facet).iter().map(|&value| facet.label(dataset, value)).collect()),
            only_source: query.only_source,
            compared: query.compare.map(|(a, b)| [dates::window(&a), dates::window(&b)]),
        }),
    })
}
