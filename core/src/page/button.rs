//! Buttons and switches.

use crate::draw::{Icon, icon};
use crate::markup::{Element, element, told};

/// A button of this class; what a press on it means, this attribute says.
pub(super) fn button(class: &'static str, attribute: &'static str, value: impl Into<String>) -> Element {
    element("button").attr("type", "button").class(class).attr(attribute, value.into())
}

/// A button that shows an icon alone, with its name.
pub(super) fn sign(
    class: &'static str,
    attribute: &'static str,
    value: &'static str,
    of: Icon,
    name: &'static str,
) -> Element {
    button(class, attribute, value).attr("aria-label", name).child(icon(of))
}

/// A button with what it opens beneath it: a list that the browser itself opens and closes. What is in it is made where it is the list
/// that is open, by a function of its own, which so may come after the first view.
pub(super) fn opener(
    button: Element,
    id: &'static str,
    name: &str,
    class: &'static str,
    open: Option<&str>,
    list: &dyn Fn() -> Vec<Element>,
) -> [Element; 2] {
    let list = if open == Some(id) { list() } else { Vec::new() };
    let list = element("div")
        .attr("id", id)
        .class(class)
        .attr("popover", "auto")
        .attr("role", "group")
        .attr("aria-label", name.to_owned())
        .children(list);
    [button.attr("popovertarget", id), list]
}

/// A switch of a few buttons, one of which is pressed: the key and the words of each.
pub(super) fn switch<T: PartialEq>(
    class: &'static str,
    name: &'static str,
    attribute: &'static str,
    options: impl IntoIterator<Item = (T, &'static str, &'static str)>,
    value: &T,
) -> Element {
    let buttons = pressable(attribute, options.into_iter().map(|(option, key, words)| (key, words, option == *value)));
    element("div").class(class).attr("role", "group").attr("aria-label", name).children(buttons)
}

/// The buttons of a switch: the key of each, its words, and whether it is pressed.
pub(super) fn pressable(
    attribute: &'static str,
    options: impl IntoIterator<Item = (&'static str, &'static str, bool)>,
) -> impl Iterator<Item = Element> {
    options.into_iter().map(move |(key, words, is_pressed)| {
        let button = element("button").attr("type", "button").attr(attribute, key);
        button.attr("aria-pressed", told(is_pressed)).text(words)
    })
}

/// A button that reads as a link and does something within its sheet.
pub(super) fn deed(key: &'static str, words: &'static str) -> Element {
    button("name", "data-do", key).text(words)
}

/// A list of which one is chosen: the key and the words of each option.
pub(super) fn select<T: PartialEq>(
    class: &'static str,
    name: &'static str,
    attribute: &'static str,
    options: impl IntoIterator<Item = (T, &'static str, &'static str)>,
    value: &T,
) -> Element {
    let options = options.into_iter().map(|(option, key, words)| {
        let element = element("option").attr("value", key).text(words);
        if option == *value { element.attr("selected", "") } else { element }
    });
    element("select").class(class).attr("aria-label", name).attr(attribute, "").children(options)
}

/// A part of the page, with nothing in it to choose where it is to be a still picture.
pub fn still(part: Element, is_still: bool) -> Element {
    if is_still { part.attr("inert", "") } else { part }
}
