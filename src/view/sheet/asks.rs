//! The questions that open a sheet.

use super::content::ask;
use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::describe::compare_at_first;
use dossier_core::page::SHEET_FIELD;
use dossier_core::query::Action;
use leptos::prelude::*;

/// How two actors are connected, and what changed between two dates.
#[component]
pub(in crate::view) fn Asks() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let connect = move |_| {
        ask(explorer).into_iter().for_each(|action| explorer.dispatch(action));
        browser::focus_on(SHEET_FIELD);
    };
    let compare = move |_| {
        let query = explorer.query.get_untracked().apply(Action::Select(None)).apply(Action::Connect(None));
        explorer.dispatch(Action::Load(query.apply(Action::Compare(Some(compare_at_first(dataset))))));
        browser::focus_on(SHEET_FIELD);
    };
    view! {
        <p class={"asks"}>
            <button type={"button"} class={"btn"} data-ask={"connect"} on:click=on(connect)>{t.connect}</button>
            <button type={"button"} class={"btn"} data-ask={"compare"} on:click=on(compare)>{t.compare}</button>
        </p>
    }
}
