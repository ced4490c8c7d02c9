//! Search: a combobox by the ARIA pattern, over names first and then texts.

use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on};
use dossier_core::index::Hit;
use dossier_core::order::sort_by_key;
use dossier_core::page::choices;
use dossier_core::query::Action;
use leptos::prelude::*;

/// The most hits shown of each sort.
const SHOWN: usize = 6;

/// The search field and what it finds.
#[component]
pub(super) fn Search() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, index, t) = explorer.sources();
    let text = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let hits = Derived::new(move || grouped(index.text.search(&text.get())));
    // What was found, and last to keep only what mentions the words.
    let count = move || if text.with_untracked(|text| text.trim().is_empty()) { 0 } else { hits.now().len() + 1 };
    let close = move || {
        is_open.set(false);
        active.set(0);
    };
    let choose = move |at: usize| {
        match hits.now().get(at) {
            Some(hit) => explorer.select(hit.item),
            None => explorer.dispatch(Action::Text(text.get_untracked())),
        }
        text.set(String::new());
        close();
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = count();
        let step = |by: usize| active.update(|active| *active = if count == 0 { 0 } else { (*active + by) % count });
        match event.key().as_str() {
            "ArrowDown" if is_open.get_untracked() => step(1),
            "ArrowUp" if is_open.get_untracked() => step(count.saturating_sub(1)),
            "ArrowDown" | "ArrowUp" => is_open.set(true),
            "Enter" => {
                if count > 0 {
                    choose(active.get_untracked());
                }
            }
            "Escape" if is_open.get_untracked() || !text.with_untracked(String::is_empty) => {
                text.set(String::new());
                close();
            }
            _ => return,
        }
        event.prevent_default();
    };
    browser::on_key(move |event| {
        if event.key() == "/" && !browser::is_typing(event) {
            event.prevent_default();
            browser::focus_on("search");
        }
    });
    let has_choices = move || is_open.get() && !text.with(|text| text.trim().is_empty());
    let options = move || choices(dataset, t, &hits.get(), text.get().trim(), active.get());
    let on_click = move |event: leptos::ev::MouseEvent| {
        let at = browser::told(&event, "[data-choice]", "data-choice").and_then(|at| at.parse().ok());
        at.into_iter().for_each(choose);
    };
    let active_id = move || has_choices().then(|| format!("choice-{}", active.get()));
    view! {
        <div class={"search"} on:focusout=on(move |event| if !browser::focus_stays(&event) { close() })>
            {icon(Icon::Search)}
            <input
                id={"search"}
                type={"search"}
                role={"combobox"}
                autocomplete={"off"}
                spellcheck={"false"}
                placeholder=t.search
                aria-label=t.search
                aria-autocomplete={"list"}
                aria-controls={"choices"}
                aria-expanded=live(move || has_choices().to_string())
                aria-activedescendant=live(active_id)
                prop:value=live(move || text.get())
                on:input=on(move |event| {
                    text.set(event_target_value(&event));
                    active.set(0);
                    is_open.set(true);
                })
                on:keydown=on(on_key)
            />
            <ul id={"choices"} class={"choices"} role={"listbox"} aria-label=t.search class:is-open=live(has_choices)
                on:pointerdown=on(move |event: leptos::ev::PointerEvent| event.prevent_default())
                on:click=on(on_click)
                use:paint=markup(options)
            >
            </ul>
        </div>
    }
}

/// The hits in their order, few of each sort.
fn grouped(hits: Vec<Hit>) -> Vec<Hit> {
    let mut counts = [0; 7];
    let mut few: Vec<_> = (hits.into_iter())
        .filter(|hit| {
            counts[hit.item.numbers().0] += 1;
            counts[hit.item.numbers().0] <= SHOWN
        })
        .collect();
    sort_by_key(&mut few, |hit| hit.item.numbers().0);
    few
}
