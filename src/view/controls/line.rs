//! One thing told in one line, with its receipts and, where accounts of it differ, those side by side.

use super::{AccountsButton, Receipts, part, phrase};
use crate::explorer::use_explorer;
use dossier_core::dataset::AccountId;
use dossier_core::describe::{Line, Side, accounts};
use leptos::prelude::*;

/// A line of a panel or a list.
#[component]
pub(in crate::view) fn LineView(line: Line) -> impl IntoView {
    let explorer = use_explorer();
    let has_accounts = RwSignal::new(false);
    let sides: usize = line.accounts.iter().map(|&id| explorer.data.dataset.accounts[id].answers.len()).sum();
    let points = line.accounts.len();
    let ids = StoredValue::new(line.accounts);
    let is_one = line.lead.is_empty();
    let lead = (!is_one).then(|| view! { <span class={"d"}>{line.lead}</span> });
    view! {
        <li class={"item"} class:one=is_one class:is-out=!line.is_kept>
            {lead}
            <div>
                {phrase(line.phrase)}
                {line.tag.map(|tag| view! { <span class={"tag"}>{tag}</span> })}
                {line.body.map(|body| view! { <p class={"body"}><bdi>{body}</bdi></p> })}
                <div class={"proof"}>
                    <Receipts receipts=line.receipts/>
                    {(sides > 0).then(|| view! { <AccountsButton answers=sides points is_open=has_accounts/> })}
                </div>
                {part(move || has_accounts.get().then(|| {
                    ids.get_value().into_iter().map(|id| view! { <AccountsView id/> }).collect_view()
                }))}
            </div>
        </li>
    }
}

/// The accounts of one question, side by side.
#[component]
pub(in crate::view) fn AccountsView(id: AccountId) -> impl IntoView {
    let explorer = use_explorer();
    let accounts = accounts(&explorer.data.dataset, explorer.t, id);
    view! {
        <div class={"accounts"}>
            <div class={"q"}><bdi>{accounts.question}</bdi></div>
            {accounts.sides.into_iter().map(side).collect_view()}
            {accounts.note.map(|note| view! { <p class={"note"}><bdi>{note}</bdi></p> })}
            <p class={"note"}>{accounts.kind}</p>
        </div>
    }
}

fn side(side: Side) -> impl IntoView {
    view! {
        <div class={"side"}>
            <b><bdi>{side.label}</bdi></b>
            <p><bdi>{side.text}</bdi></p>
            <Receipts receipts=side.receipts/>
        </div>
    }
}
