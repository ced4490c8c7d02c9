//! What could not be understood in a link, in one line.

use super::controls::on;
use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use dossier_core::markup::element;
use dossier_core::page::notice;
use leptos::prelude::*;

/// Names the parts of a link that were left out, until the reader takes the line away.
#[component]
pub(super) fn Notice() -> impl IntoView {
    let explorer = use_explorer();
    let contents = move || {
        let line = explorer.left_out.with(|parts| notice(explorer.t, parts));
        element("div").class("notices").children(line)
    };
    let dismiss = move |event: leptos::ev::MouseEvent| {
        if browser::told(&event, "[data-dismiss]", "data-dismiss").is_some() {
            explorer.left_out.set(Vec::new());
        }
    };
    view! { <div on:click=on(dismiss) use:paint=markup(contents)></div> }
}
