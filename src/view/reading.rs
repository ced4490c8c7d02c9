//! The same content without the picture.

use crate::browser::{markup, paint};
use crate::explorer::use_explorer;
use dossier_core::markup::element;
use dossier_core::page::reading;
use leptos::prelude::*;

/// Everything as text.
#[component]
pub(super) fn Reading() -> impl IntoView {
    let explorer = use_explorer();
    let contents = move || explorer.folds.with(|folds| reading(explorer.sources(), &explorer.selection.get(), folds));
    let article = move || element("article").class("read").attr("data-view", "read").children(contents());
    view! { <article use:paint=markup(article)></article> }
}
