//! A sentence in which names can be chosen.

use super::button::button;
use crate::dataset::Dataset;
use crate::i18n::{Phrase, Run};
use crate::markup::{Element, element};

/// The runs of a sentence. A name is a button that carries the id of its item.
pub fn phrase(dataset: &Dataset, phrase: Phrase) -> Vec<Element> {
    phrase.into_iter().map(|words| run(dataset, words)).collect()
}

fn run(dataset: &Dataset, run: Run) -> Element {
    match run.item {
        Some(item) => button("name", "data-id", dataset.name_of(item).to_owned()).bdi(run.text),
        None => element(if run.is_strong { "b" } else { "span" }).text(run.text),
    }
}
