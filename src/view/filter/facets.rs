//! The facets: what there is of each, and what is chosen.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::index::Facet;
use dossier_core::page::facets;
use dossier_core::query::Action;
use leptos::prelude::*;

/// The buttons, and the facets behind each. What is asked seldom shares one.
const BUTTONS: [&[Facet]; 6] = [
    &[Facet::Actors],
    &[Facet::Links],
    &[Facet::Events],
    &[Facet::Topics],
    &[Facet::Sources],
    &[Facet::Certainty, Facet::Status, Facet::Stances],
];

/// A button for each facet or few, which opens their values.
#[component]
pub(super) fn Facets() -> impl IntoView {
    BUTTONS.map(|facets| view! { <FacetButton behind=facets/> }).collect_view()
}

#[component]
fn FacetButton(behind: &'static [Facet]) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let first = behind[0];
    let name = t.facets[first as usize];
    let id = format!("facet-{}", first.key());
    let popover = id.clone();
    let chosen = move || {
        explorer.query.with(|query| {
            let values: usize = behind.iter().map(|&facet| query.values(facet).len()).sum();
            values + usize::from(first == Facet::Sources && query.only_source)
        })
    };
    let listed = move || {
        let selection = explorer.selection.get();
        explorer.query.with(|query| facets(dataset, t, query, &selection, behind))
    };
    let toggle = move |event: leptos::ev::Event| {
        let told = |attribute: &str| browser::told(&event, "[data-value]", attribute);
        let facet = Facet::ALL.into_iter().find(|facet| Some(facet.key()) == told("data-of").as_deref());
        match (facet, told("data-value").and_then(|value| value.parse().ok())) {
            (Some(facet), Some(value)) => explorer.dispatch(Action::Toggle(facet, value)),
            _ => explorer.dispatch(Action::OnlySource(!explorer.query.with_untracked(|query| query.only_source))),
        }
    };
    view! {
        <button
            type={"button"}
            class={"facet"}
            class:on=live(move || { chosen() > 0 })
            data-facet=first.key()
            popovertarget=id
        >
            {name}
            {part(move || (chosen() > 0).then(|| view! { <span class={"n"}>{chosen()}</span> }))}
        </button>
        <div
            id=popover
            class={"values"}
            popover={"auto"}
            role={"group"}
            aria-label=name
            on:change=on(toggle)
            use:paint=markup(listed)
        ></div>
    }
}
