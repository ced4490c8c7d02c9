//! A dataset that cannot be shown.

use crate::browser::{markup, paint};
use dossier_core::dataset::Problem;
use dossier_core::i18n::ENGLISH;
use dossier_core::markup::element;
use dossier_core::page;
use leptos::prelude::*;

/// The list of its problems.
#[component]
pub(crate) fn Problems(problems: Vec<Problem>) -> impl IntoView {
    let contents = move || element("main").class("dossier problems").children(page::problems(&ENGLISH, &problems));
    view! { <main use:paint=markup(contents)></main> }
}
