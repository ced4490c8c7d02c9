//! The arrangement: head, lanes, overview.

use super::lanes::Lanes;
use super::overview::Overview;
use super::tray::Tray;
use crate::explorer::use_explorer;
use crate::view::controls::{Segmented, on, part, phrase};
use dossier_core::dataset::Item;
use dossier_core::query::{Action, Spacing};
use leptos::prelude::*;

/// The timeline.
#[component]
pub(in crate::view) fn Timeline() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let spacing = Signal::derive(move || explorer.query.with(|query| query.spacing));
    let options = vec![(Spacing::Folded, "folded", t.folded), (Spacing::True, "true", t.true_spacing)];
    view! {
        <section class="time" data-view={"timeline"} aria-label=t.timeline>
            <div class={"timehead"}>
                <h2>{t.timeline}</h2>
                <Segmented name=t.spacing options value=spacing on_press=move |spacing| explorer.dispatch(Action::Spacing(spacing)) is_small=true/>
                <With/>
                <Tray/>
            </div>
            <Lanes/>
            <Overview/>
        </section>
    }
}

/// How many events the chosen actor has, and a way to keep only those.
#[component]
fn With() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let actor = Memo::new(move |_| match explorer.selected() {
        Some(Item::Actor(actor)) => Some(actor),
        _ => None,
    });
    let count = move || {
        explorer.focus.get().map_or(0, |focus| {
            explorer.selection.with(|selection| selection.events.all().count_both(&focus.lit.events))
        })
    };
    view! {
        {part(move || actor.get().map(|actor| {
            let name = explorer.name(Item::Actor(actor));
            let is_only = move || explorer.query.with(|query| query.with == Some(actor));
            let label = move || if is_only() { t.show_all } else { t.only_these };
            view! {
                <p class={"count"} data-with={""}>{part(move || phrase((t.with)(count(), &name)))}</p>
                <button
                    type={"button"}
                    class={"btn line small"}
                    on:click=on(move |_| explorer.dispatch(Action::With((!is_only()).then_some(actor))))
                >
                    {label}
                </button>
            }
        }))}
    }
}
