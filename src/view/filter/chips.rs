//! The active filters, each with a way to take it away.

use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon};
use dossier_core::i18n::dates;
use dossier_core::index::Facet;
use dossier_core::query::Action;
use leptos::prelude::*;

/// The chips, and what clears them all.
#[component]
pub(super) fn Chips() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let dataset = &explorer.data.dataset;
    let chips = move || {
        let query = explorer.query.get();
        let mut chips: Vec<(String, Action)> = Vec::new();
        if !query.text.is_empty() {
            chips.push(((t.chip_text)(&query.text), Action::Text(String::new())));
        }
        if let Some(actor) = query.with {
            chips.push(((t.chip_with)(&dataset.actors[actor].name), Action::With(None)));
        }
        for facet in Facet::ALL {
            let values = query.values(facet).iter();
            chips.extend(values.map(|&value| (facet.label(dataset, value).to_owned(), Action::Toggle(facet, value))));
        }
        if let Some(window) = query.window {
            chips.push((dates::window(&window), Action::Window(None)));
        }
        chips
    };
    view! {
        <div class={"chips"}>
            <For each=chips key=|(label, _)| label.clone() let((label, action))>
                <button
                    type={"button"}
                    class={"chip"}
                    data-chip={""}
                    aria-label=(t.remove)(&label)
                    on:click=move |_| explorer.dispatch(action.clone())
                >
                    <bdi>{label.clone()}</bdi>
                    {icon(Icon::Close)}
                </button>
            </For>
        </div>
        <Show when=move || explorer.query.with(|query| query.is_filtered())>
            <button type={"button"} class={"clear"} data-clear={""} on:click=move |_| explorer.dispatch(Action::Clear)>
                {t.clear}
            </button>
        </Show>
    }
}
