//! A dataset that cannot be shown.

use super::controls::on;
use crate::browser::{self, markup, paint};
use dossier_core::dataset::Problem;
use dossier_core::i18n::ENGLISH;
use dossier_core::markup::element;
use dossier_core::page;
use leptos::prelude::*;

/// The list of its problems, and the way `back` to the dossier before, where there was one.
#[component]
pub(crate) fn Problems(problems: Vec<Problem>, back: Option<Callback<()>>) -> impl IntoView {
    let contents =
        move || element("main").class("dossier problems").children(page::problems(&ENGLISH, &problems, back.is_some()));
    let on_click = move |event: leptos::ev::MouseEvent| {
        if browser::told(&event, "[data-back]", "data-back").is_some() {
            back.into_iter().for_each(|back| back.run(()));
        }
    };
    view! { <main on:click=on(on_click) use:paint=markup(contents)></main> }
}
