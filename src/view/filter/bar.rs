//! The arrangement of the bar.

use super::chips::Chips;
use super::facets::Facets;
use super::search::Search;
use crate::browser::{markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::live;
use dossier_core::describe::count;
use dossier_core::page::phrase;
use leptos::prelude::*;

/// Search, facets, the counting sentence and the active filters.
#[component]
pub(in crate::view) fn Bar(has_tools: RwSignal<bool>, children: Children) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let sentence = move || {
        let (query, selection) = (explorer.query.get(), explorer.selection.get());
        phrase(dataset, count(dataset, t, &query, &selection))
    };
    view! {
        <div class={"bar"} role={"search"} aria-label=t.filters>
            <div class={"row tools"} class:is-open=live(move || has_tools.get())>
                <Search/>
                <Facets/>
            </div>
            <div class={"row counts"}>
                <p class={"count"} data-count={""} use:paint=markup(sentence)></p>
                <Chips/>
                {children()}
            </div>
        </div>
    }
}
