//! The arrangement of the bar.

use super::search::Search;
use crate::browser::{self, markup, paint, wear};
use crate::derived::Derived;
use crate::explorer::{Explorer, use_explorer};
use crate::view::controls::on;
use dossier_core::describe::filters;
use dossier_core::index::Facet;
use dossier_core::markup::element;
use dossier_core::page::{counts, facet_buttons};
use dossier_core::query::Action;
use leptos::prelude::*;

/// Search, facets, the counting sentence and the active filters.
#[component]
pub(in crate::view) fn Bar(has_tools: RwSignal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let bar = move || element("div").class("bar").attr("role", "search").attr("aria-label", t.filters);
    let tools = move || element("div").class(if has_tools.get() { "row tools is-open" } else { "row tools" });
    let facets = move || {
        let selection = explorer.selection.get();
        let open = explorer.list.get();
        let buttons = explorer.query.with(|query| facet_buttons(dataset, t, query, &selection, open.as_deref()));
        element("div").class("facets").children(buttons)
    };
    let row = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || row.get().map(Into::into));
    let width = Derived::distinct(move || size.get().map_or(896.0, |(width, _)| width));
    let counted = move || {
        let (selection, open) = (explorer.selection.get(), explorer.list.get());
        explorer.query.with(|query| counts(dataset, t, query, &selection, *width.get(), open.as_deref()))
    };
    view! {
        <div use:wear=markup(bar)>
            <div use:wear=markup(tools)>
                <Search/>
                <div on:change=on(move |event| toggle(explorer, &event)) use:paint=markup(facets)></div>
            </div>
            <div
                node_ref=row
                on:click=on(move |event| press(explorer, &event))
                use:paint=markup(counted)
            ></div>
        </div>
    }
}

/// Keeps a value of a facet, or no longer.
fn toggle(explorer: Explorer, event: &leptos::ev::Event) {
    let told = |attribute: &str| browser::told(event, "[data-value]", attribute);
    let facet = Facet::ALL.into_iter().find(|facet| Some(facet.key()) == told("data-of").as_deref());
    match (facet, told("data-value").and_then(|value| value.parse().ok())) {
        (Some(facet), Some(value)) => explorer.dispatch(Action::Toggle(facet, value)),
        _ => explorer.dispatch(Action::OnlySource(!explorer.query.with_untracked(|query| query.only_source))),
    }
}

/// Takes filters away.
fn press(explorer: Explorer, event: &leptos::ev::MouseEvent) {
    let dataset = &explorer.data.dataset;
    if let Some(at) = browser::told(event, "[data-chip]", "data-chip") {
        let filters = explorer.query.with_untracked(|query| filters(dataset, explorer.t, query));
        let filter = at.parse().ok().and_then(|at: usize| filters.into_iter().nth(at));
        filter.into_iter().for_each(|(_, action)| explorer.dispatch(action));
    } else if browser::told(event, "[data-clear]", "data-clear").is_some() {
        explorer.dispatch(Action::Clear);
    }
}
