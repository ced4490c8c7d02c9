//! The same content without the picture.

use crate::browser::{markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use dossier_core::markup::element;
use dossier_core::page::reading;
use leptos::prelude::*;

/// Everything as text.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let explorer = use_explorer();
    let chosen = Derived::distinct(move || explorer.query.with(|query| query.selected.clone()));
    let contents = move || {
        let (selection, chosen) = (explorer.selection.get(), chosen.get());
        explorer.folds.with(|folds| reading(explorer.sources(), &selection, &chosen, folds))
    };
    let article = move || element("article").class("read").attr("data-view", "read").children(contents());
    view! { <article use:paint=markup(article)></article> }
}
