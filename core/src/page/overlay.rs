//! What stands over the network's picture: what to say where nothing is left of it, the way back, hints, what is done with pins, the
//! buttons that zoom and the list of keys.

use super::button::{button, opener, sign};
use super::empty::empty;
use crate::describe::Empty;
use crate::draw::Icon;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// The id of the button that opens the list of keys.
pub const KEYS_BUTTON: &str = "keys-button";

/// What there is to say and to do.
#[derive(Clone, Debug, Default)]
pub struct Overlay<'a> {
    /// Why nothing is left, where nothing is.
    pub empty: Option<&'a Empty>,
    /// What is chosen, where more than its neighbours is lit, and how far that reaches.
    pub chosen: Option<(String, &'static str)>,
    /// Whether nothing is in sight.
    pub is_lost: bool,
    /// What to know about moving the picture.
    pub hint: Option<&'static str>,
    /// How the layout stands, where it is not done.
    pub work: Option<Work>,
    /// How many actors there are.
    pub actors: usize,
    /// Whether something is pinned that the others are not arranged around.
    pub can_tidy: bool,
    /// Whether what is chosen is pinned.
    pub can_unpin: bool,
    /// Whether anything is pinned.
    pub has_pins: bool,
    /// The id of the list that is open.
    pub open: Option<&'a str>,
}

/// How a layout stands that is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// So many hundredths are done.
    UnderWay(u8),
    /// The reader stopped it.
    Stopped,
}

/// The markup of an overlay. What a press does, `data-act`, `data-offer` and `data-zoom` say.
pub fn overlay(messages: &Messages, overlay: Overlay<'_>) -> Vec<Element> {
    let why = overlay
        .empty
        .map(|why| element("div").class("empty").attr("role", "status").attr("data-empty", "").children(empty(why)));
    let keys_button = button("btn icon-only", "id", KEYS_BUTTON).attr("aria-label", messages.picture.keys).text("?");
    let [keys_button, keys] =
        opener(keys_button, "keys", messages.picture.keys, "values", overlay.open, &|| keys(messages));
    let over = element("div").class("over").children(over(messages, overlay));
    let zoom = element("div").class("zoom").children([
        keys_button,
        sign("btn icon-only", "data-zoom", "in", Icon::Plus, messages.zoom_in),
        sign("btn icon-only", "data-zoom", "out", Icon::Minus, messages.zoom_out),
        sign("btn icon-only", "data-zoom", "fit", Icon::Fit, messages.zoom_fit),
    ]);
    why.into_iter().chain([over, zoom, keys]).collect()
}

fn over(messages: &Messages, overlay: Overlay<'_>) -> Vec<Element> {
    let words = &messages.picture;
    let act = |key: &'static str, words: String| button("btn", "data-act", key).text(words);
    let path = overlay.chosen.map(|(name, steps)| {
        element("nav")
            .class("path")
            .attr("aria-label", words.way_back)
            .child(act("everything", words.everything.to_owned()))
            .child(act("nearest", name))
            .child(element("span").attr("aria-current", "step").text(steps))
    });
    let hint = overlay.hint.map(|hint| element("p").class("hint").attr("role", "status").text(hint));
    let work = match overlay.work {
        Some(Work::UnderWay(done)) => {
            let said = element("span").attr("role", "status").text((words.arranging)(overlay.actors));
            let progress = element("progress").attr("max", "100").attr("value", done.to_string());
            let progress = progress.attr("aria-label", (words.arranging)(overlay.actors));
            Some(element("div").class("work").children([said, progress, act("stop", words.stop.to_owned())]))
        }
        _ => None,
    };
    let acts = [
        (overlay.work == Some(Work::Stopped), "arrange", words.arrange),
        (overlay.can_tidy, "tidy", words.tidy),
        (overlay.is_lost, "show-all", messages.show_all),
        (overlay.can_unpin, "unpin", words.unpin),
        (overlay.has_pins, "unpin-all", words.unpin_all),
    ];
    let acts: Vec<_> = acts.into_iter().filter(|act| act.0).map(|(_, key, words)| act(key, words.to_owned())).collect();
    let acts = (!acts.is_empty()).then(|| element("div").class("acts").children(acts));
    path.into_iter().chain(hint).chain(work).chain(acts).collect()
}

/// The list of keys.
fn keys(messages: &Messages) -> Vec<Element> {
    let words = &messages.picture;
    let rows = words.key_list.into_iter().flat_map(|[key, does]| [element("dt").text(key), element("dd").text(does)]);
    vec![element("h2").text(words.keys), element("dl").children(rows)]
}
