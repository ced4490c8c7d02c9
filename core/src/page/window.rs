//! The window on time, to be typed.

use super::field::{Field, field};
use crate::date::Window;
use crate::i18n::{Messages, dates};
use crate::markup::{Element, element};

/// Fields for the two ends of the window, and whether what is only possibly inside counts. `problem` says what was wrong with
/// what was typed last.
pub fn window_fields(messages: &Messages, window: Window, certain_only: bool, problem: Option<&str>) -> Vec<Element> {
    let mut only = element("input").attr("type", "checkbox").attr("data-field", "certain");
    if certain_only {
        only = only.attr("checked", "");
    }
    let [from, to] = messages.window_fields;
    let fields = [
        field(Field { key: "from", name: from, value: dates::window_from(window.from), id: None, list: None }),
        field(Field { key: "to", name: to, value: dates::window_to(window.to), id: None, list: None }),
    ];
    let problem = problem.map(|problem| element("p").class("problem").attr("role", "alert").text(problem.to_owned()));
    vec![
        element("div").class("fields").children(fields),
        element("div").class("said").children(problem),
        element("label").child(only).child(element("span").text(messages.certain_only)),
    ]
}
