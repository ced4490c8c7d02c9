//! The counting sentence, from which every number on screen comes.

use crate::dataset::Dataset;
use crate::i18n::{Count, Messages, Phrase, dates};
use crate::query::{Query, Selection};

/// What is shown, in one sentence.
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
    })
}
