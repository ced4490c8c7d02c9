//! Receipts: who says so, and where.

use super::icon::{Icon, icon};
use super::{live, on, part};
use crate::explorer::use_explorer;
use dossier_core::dataset::How;
use dossier_core::describe::Receipt;
use leptos::prelude::*;

/// The receipts of an item, each of which opens its evidence.
#[component]
pub(in crate::view) fn Receipts(receipts: Vec<Receipt>) -> impl IntoView {
    view! { <span class={"recs"}>{receipts.into_iter().map(|receipt| view! { <ReceiptView receipt/> }).collect_view()}</span> }
}

#[component]
fn ReceiptView(receipt: Receipt) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let sign = match receipt.how {
        How::Reported => Icon::Reported,
        How::Claimed => Icon::Claimed,
        How::Inferred => Icon::Inferred,
    };
    let manner = receipt.manner.clone();
    let place = receipt.place.clone();
    view! {
        <button
            type={"button"}
            class={"rec"}
            data-receipt={""}
            aria-expanded=live(move || is_open.get().to_string())
            on:click=on(move |_| is_open.update(|is_open| *is_open = !*is_open))
        >
            {icon(sign)}
            <span>{manner}" · "<u>{place}</u></span>
        </button>
        {part(move || is_open.get().then(|| evidence(receipt.clone())))}
    }
}

/// What stands behind a receipt.
fn evidence(receipt: Receipt) -> impl IntoView {
    let t = use_explorer().t;
    view! {
        <div class={"evidence"} data-evidence={""}>
            <p><bdi>{receipt.citation}</bdi></p>
            {receipt.notes.into_iter().map(|note| view! { <p class={"note"}><bdi>{note}</bdi></p> }).collect_view()}
            {receipt.address.map(|(address, host)| {
                view! { <a href=address target={"_blank"} rel={"noopener noreferrer"}>{(t.open_source)(&host)}</a> }
            })}
        </div>
    }
}
