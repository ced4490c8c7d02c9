//! The tray: events without a date, always in sight.

use crate::browser::{markup, paint};
use crate::explorer::use_explorer;
use crate::view::controls::live;
use dossier_core::page::tray;
use leptos::prelude::*;

/// How many events have no date, and which.
#[component]
pub(super) fn Tray() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let count = move || explorer.selection.get().undated.count();
    let events = move || tray(explorer.sources(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref());
    view! {
        <button
            type={"button"}
            class={"btn small tray"}
            data-tray={""}
            popovertarget={"tray"}
            disabled=live(move || { count() == 0 })
        >
            {live(move || (t.no_date)(count()))}
        </button>
        <div
            id={"tray"}
            class={"values tray-list"}
            popover={"auto"}
            role={"group"}
            aria-label=live(move || (t.no_date)(count()))
        >
            <ul use:paint=markup(events)></ul>
        </div>
    }
}
