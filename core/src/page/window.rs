//! The window on time, to be typed.

use super::field::{self, Field, field, tick};
use crate::date::Window;
use crate::i18n::{Messages, dates};
use crate::markup::{Element, element};

/// Fields for the two ends of the window, and whether what is only possibly inside counts. `problem` says what was wrong with
/// what was typed last.
#[inline(never)]
pub fn window_fields(messages: &Messages, window: Window, certain_only: bool, problem: Option<&str>) -> Vec<Element> {
    let only = tick(certain_only).attr("data-field", "certain");
    let [from, to] = messages.window_fields;
    let fields = [
        field(Field { key: "from", name: from, value: dates::window_from(window.from), id: None, list: None }),
        field(Field { key: "to", name: to, value: dates::window_to(window.to), id: None, list: None }),
    ];
    vec![
        element("div").class("fields").children(fields),
        element("div").class("said").children(field::problem(problem)),
        element("label").child(only).child(element("span").text(messages.certain_only)),
    ]
}
