//! A dataset that cannot be shown.

use super::controls::on;
use crate::browser::{self, markup, paint};
use dossier_core::dataset::Problem;
use dossier_core::i18n::ENGLISH;
use dossier_core::markup::element;
use dossier_core::page;
use leptos::prelude::*;

/// The list of its problems, and the way back to the dossier before, where there was one.
#[component]
pub(crate) fn Problems(
    problems: Vec<Problem>,
    /// The text of the dataset that is shown; nothing for the app's own.
    shown: RwSignal<Option<&'static str>>,
    /// What it was before, where anything was.
    back: Option<Option<&'static str>>,
) -> impl IntoView {
    let contents =
        move || element("main").class("dossier problems").children(page::problems(&ENGLISH, &problems, back.is_some()));
    let go_back = move || back.into_iter().for_each(|text| shown.set(text));
    let on_click = move |event: leptos::ev::MouseEvent| {
        if browser::told(&event, "[data-back]", "data-back").is_some() {
            go_back();
        }
    };
    // So does the browser's own way back. What has led here may be heard of only now.
    let here = browser::fragment();
    browser::on_fragment(move || {
        if browser::fragment() != here {
            go_back();
        }
    });
    view! { <main on:click=on(on_click) use:paint=markup(contents)></main> }
}
