//! Two times held against each other.

use super::field::{self, Field, SHEET_FIELD, field};
use super::folds::Folds;
use super::panel::section;
use crate::dataset::Dataset;
use crate::describe::Compared;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// The sheet of a comparison; `problem` says what was wrong with what was typed last.
#[inline(never)]
pub fn compare(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    compared: Compared,
    problem: Option<&str>,
) -> Vec<Element> {
    let [a, b] = compared.windows;
    let fields = element("div").class("fields").children([
        field(Field { key: "a", name: messages.compare_fields[0], value: a, id: Some(SHEET_FIELD), list: None }),
        field(Field { key: "b", name: messages.compare_fields[1], value: b, id: None, list: None }),
    ]);
    let counts = compared.counts.into_iter().map(|(count, word)| {
        element("p").child(element("b").text(count.to_string())).child(element("span").text(word))
    });
    let key = ["new", "kept", "gone"].into_iter().zip(messages.change_key).map(|(class, words)| {
        let line = element("path").class(["link ", class].concat()).attr("d", "M0 8h30");
        let cross = (class == "gone").then(|| element("path").class("cross").attr("d", "M11 4l8 8m-8 0l8-8"));
        let glyph = element("svg").class("glyph").attr("viewBox", "0 0 30 16").attr("aria-hidden", "true");
        element("li").child(glyph.child(line).children(cross)).text(words)
    });
    let head = element("div")
        .key(1)
        .class("panel-head")
        .child(element("p").class("panel-kind note").text(messages.compare))
        .child(element("h2").bdi(compared.title))
        .child(fields)
        .children(field::problem(problem));
    let body = element("div")
        .key(2)
        .class("panel-body")
        .attr("tabindex", "-1")
        .child(element("div").class("tallies").children(counts))
        .child(element("ul").class("key").children(key))
        .child(element("p").class("note").text(compared.note))
        .children(compared.sections.into_iter().enumerate().map(|(at, it)| section(dataset, messages, folds, at, it)));
    vec![head, body]
}
