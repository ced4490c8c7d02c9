//! The buttons of a sheet.

use crate::draw::{Icon, icon};
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// Back, where there is anything to go back to; lower and taller, where the sheet lies at the bottom with a height of 0 to 2;
/// and close.
pub fn sheet_tools(messages: &Messages, height: usize, has_trail: bool) -> Vec<Element> {
    let [lower, taller] = messages.proof.heights;
    let tools = [
        ("back", messages.proof.back, Icon::Left, !has_trail),
        ("lower", lower, Icon::Down, height == 0),
        ("taller", taller, Icon::Up, height == 2),
        ("close", messages.close, Icon::Close, false),
    ];
    let button = |(key, name, sign, is_idle)| {
        let button = element("button")
            .attr("type", "button")
            .class("btn icon-only")
            .attr("data-tool", key)
            .attr("aria-label", name)
            .child(icon(sign));
        if is_idle { button.attr("disabled", "") } else { button }
    };
    tools.into_iter().map(button).collect()
}
