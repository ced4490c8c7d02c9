//! What could not be understood in a link, in one line.

use super::controls::{Icon, icon, live, on, part};
use crate::explorer::use_explorer;
use leptos::prelude::*;

/// Names the parts of a link that were left out, until the reader takes the line away.
#[component]
pub(super) fn Notice() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    view! {
        {part(move || explorer.left_out.with(|parts| !parts.is_empty()).then(|| view! {
            <div class={"notice"} role={"status"} data-notice={""}>
                <bdi>{live(move || explorer.left_out.with(|parts| (t.question.left_out)(parts)))}</bdi>
                <button type={"button"} class={"btn icon-only"} aria-label=t.dismiss on:click=on(move |_| explorer.left_out.set(Vec::new()))>
                    {icon(Icon::Close)}
                </button>
            </div>
        }))}
    }
}
