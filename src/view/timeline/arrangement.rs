//! The arrangement: head, lanes, overview.

use super::dates::Dates;
use super::lanes::Lanes as LanesView;
use super::overview::Overview;
use super::play::Play;
use super::ties::Ties;
use super::tray::Tray;
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{Segmented, live, on, part};
use dossier_core::dataset::{Id, Item};
use dossier_core::page::phrase;
use dossier_core::query::{Action, Lanes, Spacing};
use dossier_core::timeline::Zoom;
use leptos::prelude::*;

/// The timeline.
#[component]
pub(in crate::view) fn Timeline() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let spacing = Signal::derive(move || explorer.query.with(|query| query.spacing));
    let words = [t.folded, t.true_spacing, t.in_time.even];
    let options = Spacing::ALL.into_iter().zip(words).map(|(spacing, words)| (spacing, spacing.key(), words)).collect();
    let zoom = RwSignal::new(Zoom::default());
    let lanes = Lanes::ALL.into_iter().zip(t.lanes).map(|(by, words)| {
        let is_chosen = move || explorer.query.with(|query| query.lanes == by);
        view! { <option value=by.key() prop:selected=live(is_chosen)>{words}</option> }
    });
    let lanes = lanes.collect_view();
    let choose_lanes = move |event: leptos::ev::Event| {
        let key = event_target_value(&event);
        let by = Lanes::ALL.into_iter().find(|by| by.key() == key);
        by.into_iter().for_each(|by| explorer.dispatch(Action::Lanes(by)));
    };
    view! {
        <section class="time" id={"timeline"} data-view={"timeline"} aria-label=t.timeline inert=browser::is_still()>
            <div class={"timehead"}>
                <h2>{t.timeline}</h2>
                <Segmented name=t.spacing options value=spacing on_press=move |spacing| explorer.dispatch(Action::Spacing(spacing)) is_small=true/>
                <select class={"btn line small"} aria-label=t.lanes_by data-lanes={""} on:change=on(choose_lanes)>{lanes}</select>
                <Play/>
                <Dates zoom/>
                <With/>
                <Tray/>
            </div>
            <LanesView zoom/>
            <Overview/>
            <Ties/>
        </section>
    }
}

/// How many events the chosen actor has, and a way to keep only those.
#[component]
fn With() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, index, t) = explorer.sources();
    let chosen = Derived::new(move || match explorer.selected() {
        Some(Item::Actor(actor)) => Some(actor),
        _ => None,
    });
    let counted = move || {
        let (Some(actor), selection) = (*chosen.get(), explorer.selection.get()) else { return Vec::new() };
        let kept = index.links.events(actor).iter().filter(|event| selection.events.contains(event.index()));
        phrase(dataset, (t.with)(kept.count(), &dataset.actors[actor].name))
    };
    part(move || {
        chosen.get().map(|actor| {
            let is_only = move || explorer.query.with(|query| query.with == Some(actor));
            let label = move || if is_only() { t.show_all } else { t.only_these };
            view! {
                <p class={"count"} data-with={""} use:paint=markup(counted)></p>
                <button
                    type={"button"}
                    class={"btn line small"}
                    on:click=on(move |_| explorer.dispatch(Action::With((!is_only()).then_some(actor))))
                >
                    {live(label)}
                </button>
            }
        })
    })
}
