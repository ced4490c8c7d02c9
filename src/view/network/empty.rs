//! What stands over the picture when nothing is left of it.

use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::i18n::dates;
use dossier_core::query::Action;
use leptos::prelude::*;

/// Says that nothing is left, and offers to show everything again.
#[component]
pub(super) fn Empty() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let is_empty = move || {
        let selection = explorer.selection.get();
        selection.events.count() == 0 && selection.undated.is_empty() && selection.actors.is_empty()
    };
    let title = move || {
        explorer.query.with(|query| match query.window {
            Some(window) if query.filters() == 1 => (t.nothing_within)(&dates::window(&window)),
            _ => t.nothing_matches.to_owned(),
        })
    };
    part(move || {
        is_empty().then(|| {
            view! {
                <div class={"empty"} data-empty={""}>
                    <h2>{title()}</h2>
                    <p>{t.nothing_matches_hint}</p>
                    <button type={"button"} class={"btn line"} on:click=on(move |_| explorer.dispatch(Action::Clear))>{t.clear}</button>
                </div>
            }
        })
    })
}
