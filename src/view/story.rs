//! The story: headline, answer, and the key to the pictures.

use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use dossier_core::index::Facet;
use dossier_core::markup::element;
use dossier_core::page;
use leptos::prelude::*;

/// The story column.
#[component]
pub(super) fn Story() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let steps = explorer.data.steps();
    let is_wide = !browser::is_narrow();
    let chosen = Derived::distinct(move || explorer.query.with(|query| query.values(Facet::Actors).to_vec()));
    let story = move || {
        let (selection, chosen) = (explorer.selection.get(), chosen.get());
        let story = explorer.folds.with(|folds| page::story((dataset, t), folds, &selection, &chosen, steps, is_wide));
        element("section").class("story").attr("aria-label", t.story).children(story)
    };
    view! { <section use:paint=markup(story)></section> }
}
