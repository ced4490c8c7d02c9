//! What a search finds, as the options of its field.

use crate::dataset::Dataset;
use crate::describe::{name_of, shape_of, why};
use crate::draw::shape_mark;
use crate::i18n::Messages;
use crate::index::Hit;
use crate::markup::{Element, element, told};

/// The options: what was found, then what the filters hide of it, and last to keep only what mentions the words. One of them
/// is active.
#[inline(never)]
pub fn choices(
    dataset: &Dataset,
    messages: &Messages,
    (kept, hidden): (&[Hit], &[Hit]),
    words: &str,
    active: usize,
) -> Vec<Element> {
    let note = |class: &'static str, words: &'static str| element("span").class(class).text(words);
    let option = |hit: &Hit| {
        element("li")
            .attr("data-id", dataset.name_of(hit.item).to_owned())
            .children(shape_of(dataset, hit.item).map(shape_mark))
            .child(element("bdi").class("found").text(name_of(dataset, hit.item)))
            .children(why(dataset, messages, hit).map(|why| element("bdi").class("note").text(why)))
            .child(note("note sort", messages.sections[hit.item.numbers().0]))
    };
    let mut options: Vec<_> = kept.iter().map(option).collect();
    options.extend(hidden.iter().enumerate().map(|(at, hit)| {
        let apart = option(hit).child(note("note", messages.question.outside)).child(note("show", messages.show));
        apart.class(if at == 0 { "apart first" } else { "apart" })
    }));
    if !words.is_empty() {
        options.push(element("li").child(element("span").text((messages.only_mentions)(words))));
    }
    (options.into_iter().enumerate())
        .map(|(at, option)| {
            option
                .attr("id", format!("choice-{at}"))
                .attr("role", "option")
                .attr("data-choice", at.to_string())
                .attr("aria-selected", told(at == active))
        })
        .collect()
}
