//! A side sheet where there is room, a bottom sheet where there is not.

use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{AccountsView, Icon, LineView, icon, live, on, part, shape_mark};
use dossier_core::describe::{Card, Section, card};
use dossier_core::query::Action;
use leptos::prelude::*;

/// What is known of the chosen item.
#[component]
pub(in crate::view) fn Panel() -> impl IntoView {
    let explorer = use_explorer();
    let (t, data) = (explorer.t, explorer.data);
    let is_full = RwSignal::new(false);
    let card = Memo::new(move |_| {
        let item = explorer.selected()?;
        Some(explorer.selection.with(|selection| card(&data.dataset, &data.index, selection, t, item)))
    });
    let close = move |_| {
        let id = explorer.selected().map(|item| format!("mark-{}", explorer.id(item)));
        explorer.dispatch(Action::Select(None));
        id.into_iter().for_each(browser::focus_on);
    };
    let height_name = move || if is_full.get() { t.half_height } else { t.full_height };
    let height_icon = move || icon(if is_full.get() { Icon::Down } else { Icon::Up });
    view! {
        <aside class="panel" data-panel={""} class:is-full=is_full aria-label=t.details>
            <div class={"panel-tools"}>
                <button
                    type={"button"}
                    class={"btn icon-only taller"}
                    aria-label=live(height_name)
                    on:click=on(move |_| is_full.update(|is_full| *is_full = !*is_full))
                >
                    {part(height_icon)}
                </button>
                <button type={"button"} class={"btn icon-only"} data-close={""} aria-label=t.close on:click=on(close)>
                    {icon(Icon::Close)}
                </button>
            </div>
            {part(move || card.get().map(contents))}
        </aside>
    }
}

fn contents(card: Card) -> impl IntoView {
    let explorer = use_explorer();
    let item = card.item;
    let is_hidden = move || explorer.is_hidden(item);
    let name = card.title.clone();
    view! {
        <div class={"panel-head"}>
            <p class={"panel-kind note"}>{card.shape.map(shape_mark)}<span>{card.kind}</span></p>
            <h2><bdi>{card.title}</bdi></h2>
            {card.summary.map(|summary| view! { <p class={"panel-summary"}><bdi>{summary}</bdi></p> })}
            {part(move || is_hidden().then(|| view! {
                <p class={"hidden-note"}>
                    <span>{(explorer.t.hidden)(&name)}</span>
                    <button type={"button"} class={"name"} on:click=on(move |_| explorer.dispatch(Action::Clear))>{explorer.t.show}</button>
                </p>
            }))}
        </div>
        <div class={"panel-body"} tabindex={"-1"}>{card.sections.into_iter().map(section).collect_view()}</div>
    }
}

fn section(section: Section) -> impl IntoView {
    let title = (!section.title.is_empty()).then(|| {
        view! { <h3>{section.title}{section.count.map(|count| view! { <span class={"num"}>{count}</span> })}</h3> }
    });
    let lines = (!section.lines.is_empty()).then(|| {
        view! { <ul>{section.lines.into_iter().map(|line| view! { <LineView line/> }).collect_view()}</ul> }
    });
    view! {
        <section>
            {title}
            {lines}
            {section.accounts.into_iter().map(|id| view! { <AccountsView id/> }).collect_view()}
        </section>
    }
}
