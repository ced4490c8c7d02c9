//! The tray: events without a date, always in sight.

use crate::browser::{self, markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::{live, on};
use dossier_core::page::tray;
use dossier_core::scene::path::pixels;
use leptos::prelude::*;

/// How many events have no date, and which.
#[component]
pub(super) fn Tray() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let (at, set_at) = signal((0.0, 0.0));
    let count = move || explorer.selection.get().undated.count();
    let events = move || tray(explorer.sources(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref());
    view! {
        <button
            type={"button"}
            class={"btn small tray"}
            data-tray={""}
            popovertarget={"tray"}
            disabled=live(move || { count() == 0 })
            on:click=on(move |event| set_at.set(browser::below(&event)))
        >
            {live(move || (t.no_date)(count()))}
        </button>
        <div
            id={"tray"}
            class={"values tray-list"}
            popover={"auto"}
            role={"group"}
            aria-label=live(move || (t.no_date)(count()))
            style:left=live(move || pixels(at.get().0))
            style:top=live(move || pixels(at.get().1))
        >
            <ul use:paint=markup(events)></ul>
        </div>
    }
}
