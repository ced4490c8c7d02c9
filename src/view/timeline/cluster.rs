//! Several events in one mark, opened in place.

use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::dataset::{EventId, Item};
use dossier_core::i18n::dates;
use dossier_core::scene::path::pixels;
use leptos::prelude::*;

/// A group that is open: its number, its place and its events.
#[derive(Clone, PartialEq)]
pub(super) struct Opened {
    pub(super) at: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) events: Vec<EventId>,
}

/// The events of an open group, beneath its mark.
#[component]
pub(super) fn Cluster(opened: RwSignal<Option<Opened>>, width: Memo<(f64, f64)>) -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let list = move |opened_now: Opened| {
        let count = opened_now.events.len();
        let left = opened_now.x.min(width.get().0 - 264.0).max(0.0);
        let close = move || {
            opened.set(None);
            crate::browser::focus_on(format!("group-{}", opened_now.at));
        };
        let events = opened_now.events.into_iter().map(|id| {
            let (item, event) = (Item::Event(id), &explorer.data.dataset.events[id]);
            let when = event.when.as_ref().map(|when| dates::short_date(&when.edtf));
            view! {
                <li class={"item"}>
                    <span class={"d"}>{when}</span>
                    <button type={"button"} class={"name"} data-id=explorer.id(item) on:click=on(move |_| { opened.set(None); explorer.select(item); })>
                        <bdi>{event.title.as_str()}</bdi>
                    </button>
                </li>
            }
        });
        view! {
            <div
                class={"cluster"}
                role={"dialog"}
                tabindex={"-1"}
                id={"cluster"}
                aria-label=(t.events_here)(count)
                style:left=pixels(left)
                style:bottom=pixels(width.get().1 - opened_now.y + 12.0)
                on:focusout=on(move |event| if !crate::browser::focus_stays(&event) { opened.set(None) })
                on:keydown=on(move |event: leptos::ev::KeyboardEvent| if event.key() == "Escape" { event.prevent_default(); close() })
            >
                <ul>{events.collect_view()}</ul>
            </div>
        }
    };
    Effect::new(move |_| {
        if opened.with(Option::is_some) {
            crate::browser::focus_on("cluster");
        }
    });
    part(move || opened.get().map(list))
}
