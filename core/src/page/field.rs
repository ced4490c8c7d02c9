//! A field to type into, with its name over it.

use crate::markup::{Element, element};

/// The id of the first field of a sheet, to which focus goes when a reader opens it.
pub const SHEET_FIELD: &str = "sheet-field";

/// A field.
pub(super) struct Field {
    /// What it is known by.
    pub(super) key: &'static str,
    /// What it is called.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) value: String,
    /// By which focus finds it, where anything brings it there.
    pub(super) id: Option<&'static str>,
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
    if let Some(id) = field.id {
        input = input.attr("id", id);
    }
    if let Some(list) = field.list {
        input = input.attr("list", list);
    }
    element("label").class("field").child(element("span").class("note").text(field.name)).child(input)
}

/// What was wrong with what was typed last, where anything was.
pub(super) fn problem(problem: Option<&str>) -> Option<Element> {
    problem.map(|problem| element("p").class("problem").attr("role", "alert").text(problem.to_owned()))
}

/// A box to tick.
pub(super) fn tick(is_ticked: bool) -> Element {
    let input = element("input").attr("type", "checkbox");
    if is_ticked { input.attr("checked", "") } else { input }
}
