//! Several events in one mark, opened in place.

use crate::browser;
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::dataset::{EventId, Item};
use dossier_core::i18n::dates;
use dossier_core::scene::path::pixels;
use leptos::prelude::*;

/// A group that is open: its element, its place and its events.
#[derive(Clone)]
pub(super) struct Opened {
    pub(super) element: String,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) events: Vec<EventId>,
}

/// The events of an open group, above its mark.
#[component]
pub(super) fn Cluster(opened: RwSignal<Option<Opened>>, size: Derived<(f64, f64)>) -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let list = move |group: Opened| {
        let (width, height) = *size.get();
        let on_key = move |event: leptos::ev::KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                opened.set(None);
                browser::focus_on(group.element.clone());
            }
        };
        let count = group.events.len();
        let events = group.events.into_iter().map(|id| {
            let event = &explorer.data.dataset.events[id];
            let when = event.when.as_ref().map(|when| dates::short_date(&when.edtf));
            view! {
                <li class={"item"}>
                    <span class={"d"}>{when}</span>
                    <button type={"button"} class={"name"} data-id=explorer.id(Item::Event(id))>
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
                style:left=pixels(group.x.min(width - 264.0).max(0.0))
                style:bottom=pixels(height - group.y + 12.0)
                on:click=on(move |_| opened.set(None))
                on:focusout=on(move |event| if !browser::focus_stays(&event) { opened.set(None) })
                on:keydown=on(on_key)
            >
                <ul>{events.collect_view()}</ul>
            </div>
        }
    };
    Effect::new(move |_| {
        if opened.with(Option::is_some) {
            browser::focus_on("cluster");
        }
    });
    part(move || opened.get().map(list))
}
