//! The facets: what there is of each, and what is chosen.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::index::Facet;
use dossier_core::page::values;
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
    let listed = move || {
        let selection = explorer.selection.get();
        explorer.query.with(|query| values(&explorer.data.dataset, query, &selection, facet))
    };
    let toggle = move |event: leptos::ev::Event| {
        let value = browser::told(&event, "[data-value]", "data-value").and_then(|value| value.parse().ok());
        value.into_iter().for_each(|value| explorer.dispatch(Action::Toggle(facet, value)));
    };
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
            <ul on:change=on(toggle) use:paint=markup(listed)></ul>
        </div>
    }
}
