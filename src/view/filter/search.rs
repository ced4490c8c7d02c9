//! Search: a combobox by the ARIA pattern, over names first and then texts.

use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on, part, shape_mark};
use dossier_core::dataset::Item;
use dossier_core::index::Hit;
use dossier_core::order::sort_by_key;
use dossier_core::query::Action;
use leptos::prelude::*;

/// The most hits shown of each sort.
const SHOWN: usize = 6;

/// One choice under the field.
#[derive(Clone, PartialEq)]
enum Choice {
    /// Go to what was found.
    Hit(Hit),
    /// Keep only what mentions the words.
    Filter,
}

/// The search field and what it finds.
#[component]
pub(super) fn Search() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let text = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(0_usize);
    let choices = Memo::new(move |_| {
        choices(explorer.data.index.text.search(&text.get()), text.with(|text| text.trim().is_empty()))
    });
    let close = move || {
        is_open.set(false);
        active.set(0);
    };
    let choose = move |choice: Choice| {
        match choice {
            Choice::Hit(hit) => explorer.select(hit.item),
            Choice::Filter => explorer.dispatch(Action::Text(text.get_untracked())),
        }
        text.set(String::new());
        close();
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let count = choices.with_untracked(Vec::len);
        let step = |by: usize| active.update(|active| *active = if count == 0 { 0 } else { (*active + by) % count });
        match event.key().as_str() {
            "ArrowDown" if is_open.get_untracked() => step(1),
            "ArrowUp" if is_open.get_untracked() => step(count.saturating_sub(1)),
            "ArrowDown" | "ArrowUp" => is_open.set(true),
            "Enter" => {
                let choice = choices.with_untracked(|choices| choices.get(active.get_untracked()).cloned());
                choice.into_iter().for_each(choose);
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
            <ul id={"choices"} class={"choices"} role={"listbox"} aria-label=t.search class:is-open=live(has_choices)>
                {part(move || {
                    let words = text.get();
                    choices.get().into_iter().enumerate().map(|(at, choice)| {
                        let chosen = choice.clone();
                        view! {
                            <li
                                id=format!("choice-{at}")
                                role={"option"}
                                data-id=choice.id().map(|item| explorer.id(item))
                                aria-selected=live(move || (active.get() == at).to_string())
                                on:pointerdown=on(move |event: leptos::ev::PointerEvent| event.prevent_default())
                                on:click=on(move |_| choose(chosen.clone()))
                            >
                                {option(&choice, &words)}
                            </li>
                        }
                    }).collect_view()
                })}
            </ul>
        </div>
    }
}

impl Choice {
    fn id(&self) -> Option<Item> {
        if let Self::Hit(hit) = self { Some(hit.item) } else { None }
    }
}

/// The hits in their order, few of each sort, and last the filter.
fn choices(hits: Vec<Hit>, is_empty: bool) -> Vec<Choice> {
    let mut counts = [0; 7];
    let mut choices: Vec<_> = (hits.into_iter())
        .filter(|hit| {
            counts[section(hit.item)] += 1;
            counts[section(hit.item)] <= SHOWN
        })
        .collect();
    sort_by_key(&mut choices, |hit| section(hit.item));
    let filter = (!is_empty).then_some(Choice::Filter);
    choices.into_iter().map(Choice::Hit).chain(filter).collect()
}

/// The number of the sort of an item, as the catalogue names it.
fn section(item: Item) -> usize {
    match item {
        Item::Actor(_) => 0,
        Item::Relation(_) => 1,
        Item::Event(_) => 2,
        Item::Claim(_) => 3,
        Item::Figure(_) => 4,
        Item::Account(_) => 5,
        Item::Source(_) => 6,
    }
}

fn option(choice: &Choice, words: &str) -> AnyView {
    let explorer = use_explorer();
    let dataset = &explorer.data.dataset;
    match choice {
        Choice::Filter => view! { <span>{(explorer.t.only_mentions)(words.trim())}</span> }.into_any(),
        Choice::Hit(hit) => {
            let shape = match hit.item {
                Item::Actor(id) => Some(dataset.vocabulary.actors[dataset.actors[id].kind].shape),
                _ => None,
            };
            let sort = explorer.t.sections[section(hit.item)];
            let alias = hit.alias.as_ref().map(|alias| (explorer.t.also)(alias));
            view! {
                {shape.map(shape_mark)}
                <bdi class={"found"}>{explorer.name(hit.item)}</bdi>
                {alias.map(|alias| view! { <bdi class={"note"}>{alias}</bdi> })}
                <span class={"note sort"}>{sort}</span>
            }
            .into_any()
        }
    }
}
