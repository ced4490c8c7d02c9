//! What stands over the network's picture: the way back, hints, what is done with pins.

use crate::i18n::Messages;
use crate::markup::{Element, element};

/// What there is to say and to do.
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    /// What is chosen, where more than its neighbours is lit, and how far that reaches.
    pub chosen: Option<(String, &'static str)>,
    /// Whether nothing is in sight.
    pub is_lost: bool,
    /// What to know about moving the picture.
    pub hint: Option<&'static str>,
    /// Whether what is chosen is pinned.
    pub can_unpin: bool,
    /// Whether anything is pinned.
    pub has_pins: bool,
}

/// The markup of an overlay. What a press does, `data-act` says.
pub fn overlay(messages: &Messages, overlay: Overlay) -> Vec<Element> {
    let words = &messages.picture;
    let act = |key: &'static str, words: String| {
        element("button").attr("type", "button").class("btn").attr("data-act", key).text(words)
    };
    let path = overlay.chosen.map(|(name, steps)| {
        element("nav")
            .class("path")
            .attr("aria-label", words.way_back)
            .child(act("everything", words.everything.to_owned()))
            .child(act("nearest", name))
            .child(element("span").attr("aria-current", "step").text(steps))
    });
    let hint = overlay.hint.map(|hint| element("p").class("hint").attr("role", "status").text(hint));
    let acts = [
        (overlay.is_lost, "show-all", messages.show_all),
        (overlay.can_unpin, "unpin", words.unpin),
        (overlay.has_pins, "unpin-all", words.unpin_all),
    ];
    let acts: Vec<_> = acts.into_iter().filter(|act| act.0).map(|(_, key, words)| act(key, words.to_owned())).collect();
    let acts = (!acts.is_empty()).then(|| element("div").class("acts").children(acts));
    path.into_iter().chain(hint).chain(acts).collect()
}

/// The list of keys.
pub fn keys(messages: &Messages) -> Vec<Element> {
    let words = &messages.picture;
    let rows = words.key_list.into_iter().flat_map(|[key, does]| [element("dt").text(key), element("dd").text(does)]);
    vec![element("h2").text(words.keys), element("dl").children(rows)]
}
