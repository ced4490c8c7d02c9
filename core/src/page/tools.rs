//! A sheet with its buttons.

use super::button::sign;
use crate::draw::Icon;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// The classes of the heights of a sheet at the bottom, from the lowest.
pub const HEIGHTS: [&str; 3] = ["panel is-low", "panel", "panel is-full"];

/// A sheet with what is in it, of this height where it lies at the bottom; `has_trail` where something was in it before.
pub fn sheet(messages: &Messages, height: usize, has_trail: bool, contents: Vec<Element>) -> Element {
    element("aside")
        .class(HEIGHTS.get(height).copied().unwrap_or("panel"))
        .attr("data-panel", "")
        .attr("aria-label", messages.details)
        .child(element("div").class("grip").attr("data-grip", ""))
        .child(element("div").class("panel-tools").children(tools(messages, height, has_trail)))
        .child(element("div").class("panel-sheet").children(contents))
}

/// Back, where there is anything to go back to; lower and taller, where the sheet lies at the bottom with a height of 0 to 2;
/// and close.
fn tools(messages: &Messages, height: usize, has_trail: bool) -> Vec<Element> {
    let [lower, taller] = messages.proof.heights;
    let tools = [
        ("back", messages.proof.back, Icon::Left, !has_trail),
        ("lower", lower, Icon::Down, height == 0),
        ("taller", taller, Icon::Up, height + 1 == HEIGHTS.len()),
        ("close", messages.close, Icon::Close, false),
    ];
    let button = |(key, name, of, is_idle)| {
        let button = sign("btn icon-only", "data-tool", key, of, name);
        if is_idle { button.attr("disabled", "") } else { button }
    };
    tools.into_iter().map(button).collect()
}
