//! The active filters, each with a way to take it away.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::describe::filters;
use dossier_core::page::chips;
use dossier_core::query::Action;
use leptos::prelude::*;

/// The chips, and what clears them all.
#[component]
pub(super) fn Chips() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let active = move || explorer.query.with(|query| filters(dataset, t, query));
    let remove = move |event: leptos::ev::MouseEvent| {
        let at = browser::told(&event, "[data-chip]", "data-chip").and_then(|at| at.parse::<usize>().ok());
        let filters = explorer.query.with_untracked(|query| filters(dataset, t, query));
        if let Some((_, action)) = at.and_then(|at| filters.into_iter().nth(at)) {
            explorer.dispatch(action);
        }
    };
    view! {
        <div class={"chips"} on:click=on(remove) use:paint=markup(move || chips(t, active()))></div>
        {part(move || explorer.query.with(|query| query.is_filtered()).then(|| view! {
            <button type={"button"} class={"clear"} data-clear={""} on:click=on(move |_| explorer.dispatch(Action::Clear))>
                {t.clear}
            </button>
        }))}
    }
}
