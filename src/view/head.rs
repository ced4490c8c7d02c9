//! The head, and the foot where there is little room.

use super::controls::on;
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::{Explorer, use_explorer};
use dossier_core::markup::element;
use dossier_core::page::{self, Place};
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// The head.
#[component]
pub(super) fn Head(has_tools: RwSignal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let place = Place {
        is_embedded: browser::is_embedded(),
        is_hosted: browser::is_hosted(),
        has_address: browser::has_address(),
        can_send: browser::can_send(),
    };
    let view = Derived::distinct(move || explorer.query.with(|query| query.view));
    let contents = move || {
        // Only what leads out of a frame follows all that a reader sets.
        let address = if place.is_embedded {
            explorer.query.track();
            browser::address()
        } else {
            String::new()
        };
        let (view, embed, open) = (*view.get(), explorer.embed.get(), explorer.list.get());
        let head =
            explorer.folds.with(|folds| page::head((dataset, t), view, &place, folds, embed, address, open.as_deref()));
        element("header").class("head").children(head)
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        show(explorer, &event);
        if browser::told(&event, "[data-search]", "data-search").is_some() {
            has_tools.set(true);
            browser::focus_on("search");
        }
        // What was copied from another menu is of no concern in this one.
        if browser::told(&event, "[data-menu]", "data-menu").is_some() {
            explorer.folds.update(|folds| folds.copied(None));
        }
    };
    view! { <header on:click=on(on_click) use:paint=markup(contents)></header> }
}

/// The foot where there is little room: the switch, and what opens the filters.
#[component]
pub(super) fn Dock(has_tools: RwSignal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let view = Derived::distinct(move || explorer.query.with(|query| query.view));
    let contents = move || {
        let view = *view.get();
        element("footer").class("dock").children(page::dock(explorer.t, view, has_tools.get()))
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        show(explorer, &event);
        if browser::told(&event, "[data-filter]", "data-filter").is_some() {
            has_tools.update(|has_tools| *has_tools = !*has_tools);
        }
    };
    view! { <footer on:click=on(on_click) use:paint=markup(contents)></footer> }
}

/// Shows the view that a press on its switch asks for.
fn show(explorer: Explorer, event: &leptos::ev::Event) {
    let view = browser::told(event, "[data-show]", "data-show").and_then(|key| View::find(&key));
    view.into_iter().for_each(|view| explorer.dispatch(Action::View(view)));
}
