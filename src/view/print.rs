//! The printed part of the page, which is there only while the page is printed.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use dossier_core::markup::element;
use dossier_core::page::print;
use leptos::prelude::*;

/// What is printed beneath the pictures.
#[component]
pub(super) fn Print() -> impl IntoView {
    let explorer = use_explorer();
    let is_printing = RwSignal::new(false);
    browser::on_print(move |is_now| is_printing.set(is_now));
    let contents = move || {
        if !is_printing.get() {
            return Vec::new();
        }
        let selection = explorer.selection.get();
        explorer.query.with(|query| print(explorer.sources(), query, &selection, &browser::address()))
    };
    let section = move || element("section").class("print").children(contents());
    view! { <section use:paint=markup(section)></section> }
}
