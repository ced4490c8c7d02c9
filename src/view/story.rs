//! The story: headline, answer, and the key to the pictures.

use super::controls::{Icon, icon};
use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use dossier_core::index::Facet;
use dossier_core::{draw, page};
use leptos::prelude::*;

/// The story column.
#[component]
pub(super) fn Story() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let extent = (t.extent)(dataset.actors.len(), dataset.relations.len(), dataset.events.len(), dataset.sources.len());
    let proof = move || explorer.folds.with(|folds| page::answer_proof(dataset, t, folds));
    let key = move || {
        let chosen = explorer.query.with(|query| query.values(Facet::Actors).to_vec());
        draw::key(dataset, &explorer.selection.get(), &chosen, t)
    };
    let steps = explorer.data.tour.steps.len();
    view! {
        <section class="story" aria-label=t.story>
            <div use:paint=markup(move || page::story(dataset, t))></div>
            <details class={"answer-proof"} use:paint=markup(proof)></details>
            {(steps > 0).then(|| view! {
                <p class={"start"}>
                    <button type={"button"} class={"btn solid large"} data-step={"0"}>{icon(Icon::Play)}<span>{t.start_tour}</span></button>
                    <span class={"note"}>{(t.tour_length)(steps)}</span>
                </p>
            })}
            <details class={"how"} open=!browser::is_narrow()>
                <summary>{t.how_to_read}</summary>
                <div class={"keys"} use:paint=markup(key)></div>
            </details>
            <div class={"foot note"}>
                <p use:paint=markup(move || page::disagreements(dataset, t))></p>
                <p>{t.invitation}</p>
                <p>{extent}</p>
            </div>
        </section>
    }
}
