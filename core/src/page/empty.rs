//! What is said where nothing is left.

use super::button::button;
use crate::describe::Empty;
use crate::markup::{Element, element};

/// Why nothing is left, and the ways out as buttons, numbered in their order.
#[inline(never)]
pub fn empty(empty: &Empty) -> Vec<Element> {
    let offers = empty.offers.iter().enumerate().map(|(at, (words, _))| {
        button(if at == 0 { "btn solid" } else { "btn line" }, "data-offer", at.to_string()).text(words.clone())
    });
    vec![
        element("h2").bdi(empty.title.clone()),
        element("p").bdi(empty.hint.clone()),
        element("p").class("offers").children(offers),
    ]
}
