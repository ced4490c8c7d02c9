//! What a search finds, as the options of its field.

use crate::dataset::Dataset;
use crate::describe::{name_of, shape_of};
use crate::draw::shape_mark;
use crate::i18n::Messages;
use crate::index::Hit;
use crate::markup::{Element, element};

/// The options: what was found, and last to keep only what mentions the words. One of them is active.
pub fn choices(dataset: &Dataset, messages: &Messages, hits: &[Hit], words: &str, active: usize) -> Vec<Element> {
    let mut options: Vec<_> = (hits.iter())
        .map(|hit| {
            let alias = hit.alias.as_ref().map(|alias| element("bdi").class("note").text((messages.also)(alias)));
            element("li")
                .attr("data-id", dataset.name_of(hit.item).to_owned())
                .children(shape_of(dataset, hit.item).map(shape_mark))
                .child(element("bdi").class("found").text(name_of(dataset, hit.item)))
                .children(alias)
                .child(element("span").class("note sort").text(messages.sections[hit.item.numbers().0]))
        })
        .collect();
    if !words.is_empty() {
        options.push(element("li").child(element("span").text((messages.only_mentions)(words))));
    }
    (options.into_iter().enumerate())
        .map(|(at, option)| {
            option
                .attr("id", format!("choice-{at}"))
                .attr("role", "option")
                .attr("data-choice", at.to_string())
                .attr("aria-selected", if at == active { "true" } else { "false" })
        })
        .collect()
}
