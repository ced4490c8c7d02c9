//! Search: a combobox by the ARIA pattern, over names first and then texts. What the filters hide stands apart, below.

use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::dataset::Item;
use dossier_core::index::GROUPS;
use dossier_core::markup::element;
use dossier_core::order::sort_by_key;
use dossier_core::page::{choices, search};
use dossier_core::query::Action;
use leptos::prelude::*;

/// The most hits shown of each sort.
const SHOWN: usize = 6;

/// Added to the number of a sort for those of it that the filters hide.
const HIDDEN: usize = GROUPS / 2;

/// The search field and what it finds.
#[component]
pub(super) fn Search() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, index, t) = explorer.sources();
    let text = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let hits = Derived::new(move || {
        explorer.has_words.track();
        let selection = explorer.selection.get();
        let group = |item: Item| item.numbers().0 + if selection.hides(item) { HIDDEN } else { 0 };
        let mut hits = index.words().few(&text.get(), SHOWN, &group);
        sort_by_key(&mut hits, |hit| group(hit.item));
        let kept = hits.iter().filter(|hit| !selection.hides(hit.item)).count();
        (hits, kept)
    });
    // What was found, and last to keep only what mentions the words.
    let count = move || if text.with_untracked(|text| text.trim().is_empty()) { 0 } else { hits.now().0.len() + 1 };
    let close = move || {
        is_open.set(false);
        active.set(0);
    };
    let choose = move |at: usize| {
        let (hits, kept) = &*hits.now();
        match hits.get(at) {
            Some(hit) if at < *kept => explorer.select(hit.item),
            // What the filters hide is shown without them.
            Some(hit) => {
                let query = explorer.query.get_untracked().apply(Action::Clear);
                explorer.dispatch(Action::Load(query.apply(Action::Select(Some(hit.item)))));
            }
            None => explorer.dispatch(Action::Text(text.get_untracked())),
        }
        text.set(String::new());
        close();
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = count();
        let step = |by: usize| active.update(|active| *active = if count == 0 { 0 } else { (*active + by) % count });
        match event.key().as_str() {
            // It belongs to a word that is still being put together.
            _ if event.is_composing() => return,
            "ArrowDown" if is_open.get_untracked() => step(1),
            "ArrowUp" if is_open.get_untracked() => step(count.saturating_sub(1)),
            "Enter" if is_open.get_untracked() => {
                if count > 0 {
                    choose(active.get_untracked());
                }
            }
            // What nobody sees is not chosen.
            "ArrowDown" | "ArrowUp" | "Enter" => is_open.set(true),
            "Escape" if is_open.get_untracked() || !text.with_untracked(String::is_empty) => {
                text.set(String::new());
                close();
            }
            _ => return,
        }
        event.prevent_default();
    };
    browser::on_key(move |event| {
        if event.key() == "/" && !browser::is_chord(event) && !browser::is_typing(event) {
            event.prevent_default();
            browser::focus_on("search");
        }
    });
    let field = move || {
        let words = text.get();
        let is_open = is_open.get() && !words.trim().is_empty();
        let options = is_open.then(|| {
            let (hits, active) = (hits.get(), active.get());
            (choices(dataset, t, hits.0.split_at(hits.1), words.trim(), active), active)
        });
        element("div").class("search").children(search(t, words, options))
    };
    let on_input = move |event: leptos::ev::Event| {
        text.set(event_target_value(&event));
        active.set(0);
        is_open.set(true);
    };
    let option = |event: &leptos::ev::Event| browser::told(event, "[data-choice]", "data-choice");
    let on_click = move |event: leptos::ev::MouseEvent| {
        option(&event).and_then(|at| at.parse().ok()).into_iter().for_each(choose);
    };
    // A press on an option leaves the focus where it is.
    let on_down =
        move |event: leptos::ev::PointerEvent| option(&event).into_iter().for_each(|_| event.prevent_default());
    view! {
        <div
            on:focusout=on(move |event| if !browser::focus_stays(&event) { close() })
            on:input=on(on_input)
            on:keydown=on(on_key)
            on:pointerdown=on(on_down)
            on:click=on(on_click)
            use:paint=markup(field)
        ></div>
    }
}
