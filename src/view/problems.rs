//! A dataset that cannot be shown: every problem, by place and with its remedy.

use dossier_core::dataset::Problem;
use dossier_core::i18n::ENGLISH;
use leptos::prelude::*;

/// The most problems listed; whoever mends these will look again.
const SHOWN: usize = 100;

/// The list of problems.
#[component]
pub(crate) fn Problems(problems: Vec<Problem>) -> impl IntoView {
    let count = problems.len();
    view! {
        <main class={"dossier problems"}>
            <h1>{(ENGLISH.problems)(count)}</h1>
            <ol>{problems.into_iter().take(SHOWN).map(|problem| view! { <li><bdi>{problem.to_string()}</bdi></li> }).collect_view()}</ol>
        </main>
    }
}
