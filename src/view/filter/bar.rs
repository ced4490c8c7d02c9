//! The arrangement of the bar.

use super::chips::Chips;
use super::facets::Facets;
use super::search::Search;
use crate::explorer::use_explorer;
use crate::view::controls::{part, phrase};
use dossier_core::describe::count;
use leptos::prelude::*;

/// Search, facets, the counting sentence and the active filters.
#[component]
pub(in crate::view) fn Bar(has_tools: RwSignal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let data = explorer.data;
    let sentence = move || {
        let query = explorer.query.get();
        explorer.selection.with(|selection| phrase(count(&data.dataset, explorer.t, &query, selection)))
    };
    view! {
        <div class={"bar"} role={"search"} aria-label=explorer.t.filters>
            <div class={"row tools"} class:is-open=has_tools>
                <Search/>
                <Facets/>
            </div>
            <div class={"row counts"}>
                <p class={"count"} data-count={""}>{part(sentence)}</p>
                <Chips/>
            </div>
        </div>
    }
}
