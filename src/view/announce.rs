//! What changed, said once to the ear.

use crate::browser::{markup, paint};
use crate::explorer::use_explorer;
use dossier_core::describe::{count, hidden, name_of};
use dossier_core::i18n::text;
use dossier_core::markup::element;
use leptos::prelude::*;

/// A polite live region: the counting sentence, and what is chosen.
#[component]
pub(super) fn Announce() -> impl IntoView {
    let explorer = use_explorer();
    let data = explorer.data;
    let words = move || {
        let query = explorer.query.get();
        let counted = text(&count(&data.dataset, explorer.t, &query, &explorer.selection.get()));
        // A step of the tour is told in full, unless something else was done since.
        let step = query.step.and_then(|at| data.tour().steps.get(at)).filter(|step| step.query == query);
        if let Some(step) = step {
            return format!("{}. {} {counted}.", step.title, step.text);
        }
        let mut words: Vec<_> = query.selected.iter().rev().map(|&item| name_of(&data.dataset, item)).collect();
        words.extend(hidden(&data.dataset, explorer.t, &query, &explorer.selection.get()));
        words.push(counted);
        words.join(". ") + "."
    };
    let region =
        move || element("p").class("to-the-ear").attr("role", "status").attr("aria-live", "polite").text(words());
    view! { <p use:paint=markup(region)></p> }
}
