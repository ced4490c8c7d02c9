//! The active filters, each with a way to take it away.

use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, on, part};
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
            {part(move || chips().into_iter().map(|(label, action)| { let name = (t.remove)(&label); view! {
                <button
                    type={"button"}
                    class={"chip"}
                    data-chip={""}
                    aria-label=name
                    on:click=on(move |_| explorer.dispatch(action.clone()))
                >
                    <bdi>{label}</bdi>
                    {icon(Icon::Close)}
                </button>
            }}).collect_view())}
        </div>
        {part(move || explorer.query.with(|query| query.is_filtered()).then(|| view! {
            <button type={"button"} class={"clear"} data-clear={""} on:click=on(move |_| explorer.dispatch(Action::Clear))>
                {t.clear}
            </button>
        }))}
    }
}
