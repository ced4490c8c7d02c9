//! What stands over the picture when nothing is left of it.

use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::describe::empty;
use dossier_core::page;
use leptos::prelude::*;

/// Says that nothing is left and why, and offers ways out.
#[component]
pub(super) fn Empty() -> impl IntoView {
    let explorer = use_explorer();
    let said = Derived::new(move || {
        let selection = explorer.selection.get();
        explorer.query.with(|query| empty(explorer.sources(), query, &selection))
    });
    let press = move |event: leptos::ev::MouseEvent| {
        let at = browser::told(&event, "[data-offer]", "data-offer").and_then(|at| at.parse::<usize>().ok());
        let offer = said.now().as_ref().as_ref().zip(at).and_then(|(said, at)| said.offers.get(at).cloned());
        offer.into_iter().for_each(|(_, action)| explorer.dispatch(action));
    };
    let words = move || said.get().as_ref().as_ref().map(page::empty).unwrap_or_default();
    part(move || {
        said.get().is_some().then(|| {
            view! { <div class={"empty"} role={"status"} data-empty={""} on:click=on(press) use:paint=markup(words)></div> }
        })
    })
}
