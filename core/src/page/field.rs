//! A field to type into, with its name over it.

use crate::markup::{Element, element};

/// A field.
pub(super) struct Field {
    /// What it is known by.
    pub(super) key: &'static str,
    /// What it is called.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) value: String,
    /// The list of suggestions it draws on.
    pub(super) list: Option<&'static str>,
}

/// A field as an element.
pub(super) fn field(field: Field) -> Element {
    let mut input = element("input")
        .attr("type", "text")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("data-field", field.key)
        .attr("value", field.value);
    if let Some(list) = field.list {
        input = input.attr("list", list);
    }
    element("label").class("field").child(element("span").class("note").text(field.name)).child(input)
}
