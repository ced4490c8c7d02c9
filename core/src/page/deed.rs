//! Buttons that do something within their sheet.

use crate::markup::{Element, element};

/// A button that reads as a link.
pub(super) fn deed(key: &'static str, words: &'static str) -> Element {
    element("button").attr("type", "button").class("name").attr("data-do", key).text(words)
}

/// The buttons of a switch: the key of each, its words, and whether it is pressed.
pub(super) fn switch(
    options: impl IntoIterator<Item = (&'static str, &'static str, bool)>,
) -> impl Iterator<Item = Element> {
    options.into_iter().map(|(key, words, is_pressed)| {
        element("button")
            .attr("type", "button")
            .attr("data-do", key)
            .attr("aria-pressed", if is_pressed { "true" } else { "false" })
            .text(words)
    })
}
