//! The facets: what there is of each, how much of it would be left, and what is chosen.

use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::index::Facet;
use dossier_core::query::Action;
use dossier_core::scene::path::pixels;
use leptos::prelude::*;

/// A button for each facet, which opens its values.
#[component]
pub(super) fn Facets() -> impl IntoView {
    let t = use_explorer().t;
    let facets = Facet::ALL.into_iter().zip(t.facets);
    facets.map(|(facet, name)| view! { <FacetButton facet name/> }).collect_view()
}

#[component]
fn FacetButton(facet: Facet, name: &'static str) -> impl IntoView {
    let explorer = use_explorer();
    let id = format!("facet-{}", facet.key());
    let (popover, heading) = (id.clone(), name);
    let chosen = move || explorer.query.with(|query| query.values(facet).len());
    // The browser keeps the list in its top layer, so it is placed by where the button is in the window.
    let (at, set_at) = signal((0.0, 0.0));
    view! {
        <button
            type={"button"}
            class={"facet"}
            class:on=live(move || { chosen() > 0 })
            data-facet=facet.key()
            popovertarget=id
            on:click=on(move |event| set_at.set(browser::below(&event)))
        >
            {name}
            {part(move || (chosen() > 0).then(|| view! { <span class={"n"}>{chosen()}</span> }))}
        </button>
        <div
            id=popover
            class={"values"}
            popover={"auto"}
            role={"group"}
            aria-label=heading
            style:left=live(move || pixels(at.get().0))
            style:top=live(move || pixels(at.get().1))
        >
            <ul>{values(facet)}</ul>
        </div>
    }
}

/// The values of a facet. One that would leave nothing is disabled, not gone; what is chosen can always be dropped.
fn values(facet: Facet) -> impl IntoView {
    let explorer = use_explorer();
    let dataset = &explorer.data.dataset;
    let is_shown = move |value: &usize| {
        let is_fine = facet == Facet::Actors && dataset.vocabulary.actors.rows()[*value].within.is_some();
        !is_fine || explorer.query.with_untracked(|query| query.values(facet).contains(value))
    };
    (0..facet.len(dataset))
        .filter(is_shown)
        .map(|value| {
            let is_chosen = move || explorer.query.with(|query| query.values(facet).contains(&value));
            let count = move || explorer.selection.with(|selection| selection.count(facet, value));
            view! {
                <li>
                    <label>
                        <input
                            type={"checkbox"}
                            value=facet.id(dataset, value)
                            prop:checked=live(is_chosen)
                            disabled=live(move || count() == 0 && !is_chosen())
                            on:change=on(move |_| explorer.dispatch(Action::Toggle(facet, value)))
                        />
                        <bdi>{facet.label(dataset, value)}</bdi>
                        <span class={"num"}>{live(count)}</span>
                    </label>
                </li>
            }
        })
        .collect_view()
}
