//! The tray: events without a date, always in sight.

use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::dataset::{Id, Item};
use dossier_core::scene::path::pixels;
use leptos::prelude::*;

/// How many events have no date, and which.
#[component]
pub(super) fn Tray() -> impl IntoView {
    let explorer = use_explorer();
    let (t, data) = (explorer.t, explorer.data);
    let (at, set_at) = signal((0.0, 0.0));
    let kept = Memo::new(move |_| explorer.selection.with(|selection| selection.undated.clone()));
    let events = move || {
        let kept = kept.get();
        let undated = data.index.undated.iter().copied().filter(|id| kept.contains(id.index()));
        undated
            .map(|id| {
                let item = Item::Event(id);
                let event = &data.dataset.events[id];
                let is_lit = move || explorer.focus.with(|focus| focus.as_ref().is_some_and(|focus| focus.item == item || focus.lit.events.contains(id.index())));
                let tag = event.status.is_unreal().then(|| view! { <span class={"tag"}>{(t.status)(event.status)}</span> });
                view! {
                    <li>
                        <button type={"button"} class={"name"} class:lit=live(is_lit) data-id=explorer.id(item) on:click=on(move |_| explorer.select(item))>
                            <bdi>{event.title.as_str()}</bdi>
                        </button>
                        {tag}
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <button
            type={"button"}
            class={"btn small tray"}
            data-tray={""}
            popovertarget={"tray"}
            disabled=live(move || kept.with(|kept| kept.is_empty()))
            on:click=on(move |event| set_at.set(browser::below(&event)))
        >
            {live(move || (t.no_date)(kept.with(|kept| kept.count())))}
        </button>
        <div
            id={"tray"}
            class={"values tray-list"}
            popover={"auto"}
            role={"group"}
            aria-label=live(move || (t.no_date)(kept.with(|kept| kept.count())))
            style:left=live(move || pixels(at.get().0))
            style:top=live(move || pixels(at.get().1))
        >
            <ul>{part(events)}</ul>
        </div>
    }
}
