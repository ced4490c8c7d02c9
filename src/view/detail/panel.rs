//! A side sheet where there is room, a bottom sheet where there is not.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on, part};
use dossier_core::describe::card;
use dossier_core::page::panel;
use dossier_core::query::Action;
use leptos::prelude::*;

/// What is known of the chosen item.
#[component]
pub(in crate::view) fn Panel() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, index, t) = explorer.sources();
    let is_full = RwSignal::new(false);
    let close = move |_| {
        let id = explorer.selected().map(|item| format!("mark-{}", explorer.id(item)));
        explorer.dispatch(Action::Select(None));
        id.into_iter().for_each(browser::focus_on);
    };
    let contents = move || {
        let Some(item) = explorer.selected() else { return Vec::new() };
        let card = card(dataset, index, &explorer.selection.get(), t, item);
        explorer.folds.with(|folds| panel(dataset, t, folds, card, explorer.is_hidden(item)))
    };
    let height_name = move || if is_full.get() { t.half_height } else { t.full_height };
    view! {
        <aside class="panel" data-panel={""} class:is-full=live(move || is_full.get()) aria-label=t.details>
            <div class={"panel-tools"}>
                <button
                    type={"button"}
                    class={"btn icon-only taller"}
                    aria-label=live(height_name)
                    on:click=on(move |_| is_full.update(|is_full| *is_full = !*is_full))
                >
                    {part(move || icon(if is_full.get() { Icon::Down } else { Icon::Up }))}
                </button>
                <button type={"button"} class={"btn icon-only"} data-close={""} aria-label=t.close on:click=on(close)>
                    {icon(Icon::Close)}
                </button>
            </div>
            <div class={"panel-sheet"} use:paint=markup(contents)></div>
        </aside>
    }
}
