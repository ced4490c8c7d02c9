//! A sentence in which names can be chosen.

use super::on;
use crate::explorer::use_explorer;
use dossier_core::i18n::{Phrase, Run};
use leptos::prelude::*;

/// The runs of a sentence: a name chooses its item, and hovering it shows where that is.
pub(in crate::view) fn phrase(phrase: Phrase) -> impl IntoView {
    phrase.into_iter().map(run).collect_view()
}

fn run(run: Run) -> AnyView {
    match run.item {
        Some(item) => {
            let explorer = use_explorer();
            view! {
                <button
                    type={"button"}
                    class={"name"}
                    on:click=on(move |_| explorer.select(item))
                    on:pointerenter=on(move |_| explorer.hovered.set(Some(item)))
                    on:pointerleave=on(move |_| explorer.hovered.set(None))
                >
                    <bdi>{run.text}</bdi>
                </button>
            }
            .into_any()
        }
        None if run.is_strong => view! { <b>{run.text}</b> }.into_any(),
        None => view! { <span>{run.text}</span> }.into_any(),
    }
}
