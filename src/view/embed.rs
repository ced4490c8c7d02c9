//! How the dossier is to stand in another page. While an editor chooses, this page is what it will look like there.

use crate::browser::{self, markup, paint};
use crate::explorer::{Explorer, use_explorer};
use crate::view::controls::on;
use dossier_core::page::{Embed, embed_choices};
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// The choices of the embed menu. What is chosen is asked of this page as another page would, and taken back when the menu closes.
#[component]
pub(super) fn Choices() -> impl IntoView {
    let explorer = use_explorer();
    let before = explorer.embed.get_untracked();
    let choose = move |event: leptos::ev::MouseEvent| {
        if let Some(button) = browser::told(&event, "[data-choose]", "data-choose") {
            explorer.embed.update(|embed| embed.choose(&button));
            show(explorer, explorer.embed.get_untracked());
        }
    };
    browser::on_close("embed", move || {
        explorer.embed.set(before);
        show(explorer, before);
    });
    let choices = move || embed_choices(explorer.t, explorer.embed.get());
    view! { <div on:click=on(choose) use:paint=markup(choices)></div> }
}

fn show(explorer: Explorer, embed: Embed) {
    for (key, value) in embed.settings() {
        browser::set(key, value);
        if let ("panes", Some(view)) = (key, value.and_then(View::find)) {
            explorer.dispatch(Action::View(view));
        }
    }
}
