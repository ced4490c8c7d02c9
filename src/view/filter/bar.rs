//! The arrangement of the bar.

use super::chips::Chips;
use super::facets::Facets;
use super::search::Search;
use crate::browser::{markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{live, on};
use dossier_core::describe::{compare_at_first, count};
use dossier_core::page::phrase;
use dossier_core::query::Action;
use leptos::prelude::*;

/// Search, facets, the counting sentence and the active filters.
#[component]
pub(in crate::view) fn Bar(has_tools: RwSignal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let sentence = move || {
        let (query, selection) = (explorer.query.get(), explorer.selection.get());
        phrase(dataset, count(dataset, t, &query, &selection))
    };
    let ask_compare = move |_| {
        let at_first = compare_at_first(dataset);
        let query = explorer.query.get_untracked();
        explorer.dispatch(Action::Load(query.apply(Action::Select(None)).apply(Action::Compare(at_first))));
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
                <p class={"asks"}>
                    <button type={"button"} class={"btn"} data-ask={"compare"} on:click=on(ask_compare)>{t.compare}</button>
                </p>
            </div>
        </div>
    }
}
