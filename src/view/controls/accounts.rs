//! The sign that accounts differ.

use super::icon::{Icon, icon};
use super::{live, on};
use crate::explorer::use_explorer;
use leptos::prelude::*;

/// "2 accounts": opens the accounts side by side.
#[component]
pub(in crate::view) fn AccountsButton(
    /// How many answers there are.
    answers: usize,
    /// How many points they differ on.
    points: usize,
    /// Whether they are open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let t = use_explorer().t;
    view! {
        <button
            type={"button"}
            class={"two"}
            data-accounts={""}
            aria-expanded=live(move || is_open.get().to_string())
            on:click=on(move |_| is_open.update(|is_open| *is_open = !*is_open))
        >
            {icon(Icon::Accounts)}
            <span>{(t.accounts_count)(answers, points)}</span>
        </button>
    }
}
