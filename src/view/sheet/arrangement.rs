//! A side sheet where there is room, a bottom sheet where there is not.

use super::content::Content;
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::{Explorer, use_explorer};
use crate::view::controls::{Icon, icon, live, on, part};
use dossier_core::page::SHEET_FIELD;
use leptos::prelude::*;

/// The sheet over the story.
#[component]
pub(in crate::view) fn Sheet() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let is_full = RwSignal::new(false);
    // What was wrong with what was typed last.
    let problem = RwSignal::new(None::<String>);
    let press_close = move |_| {
        let mark = explorer.selected().map(|item| format!("mark-{}", explorer.id(item)));
        close(explorer);
        mark.into_iter().for_each(browser::focus_on);
    };
    // On a phone the sheet covers the lower half; what it is about is brought into the upper.
    let about = Derived::new(move || Content::of(explorer));
    Effect::new(move |_| {
        let content = about.get();
        // What was typed wrongly elsewhere is of no concern here.
        problem.set(None);
        if content.is_some() && browser::is_narrow() {
            browser::reveal("network");
        }
    });
    let contents = move || match Content::of(explorer) {
        Some(content) => problem.with(|problem| content.drawn(explorer, problem.as_deref())),
        None => Vec::new(),
    };
    let on_change = move |event: leptos::ev::Event| {
        let field = browser::told(&event, "[data-field]", "data-field");
        if let (Some(field), Some(content)) = (field, Content::of(explorer)) {
            let done = content.typed(explorer, &field, &event_target_value(&event));
            problem.set(done.as_ref().err().cloned());
            done.into_iter().for_each(|action| explorer.dispatch(action));
        }
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        let deed = browser::told(&event, "[data-do]", "data-do");
        let action = deed.zip(Content::of(explorer)).and_then(|(deed, content)| content.done(explorer, &deed));
        let was_item = explorer.selected().is_some();
        action.into_iter().for_each(|action| explorer.dispatch(action));
        // What was pressed is gone with the panel that it stood in.
        if was_item && explorer.selected().is_none() {
            browser::focus_on(SHEET_FIELD);
        }
    };
    let height_name = move || if is_full.get() { t.half_height } else { t.full_height };
    view! {
        <aside class="panel" data-panel={""} class:is-full=live(move || is_full.get()) aria-label=t.details>
            <div class={"panel-tools"}>
                <button
                    type={"button"}
                    class={"btn icon-only taller"}
                    aria-label=live(height_name)
                    on:click=on(move |_| is_full.update(|is_full| *is_full = !*is_full))
                >
                    {part(move || icon(if is_full.get() { Icon::Down } else { Icon::Up }))}
                </button>
                <button type={"button"} class={"btn icon-only"} data-close={""} aria-label=t.close on:click=on(press_close)>
                    {icon(Icon::Close)}
                </button>
            </div>
            <div class={"panel-sheet"} on:change=on(on_change) on:click=on(on_click) use:paint=markup(contents)></div>
        </aside>
    }
}

/// Whether there is a sheet.
pub(in crate::view) fn is_open(explorer: Explorer) -> bool {
    Content::of(explorer).is_some()
}

/// Closes the sheet, if there is one.
pub(in crate::view) fn close(explorer: Explorer) {
    if let Some(content) = Content::of(explorer) {
        explorer.dispatch(content.close());
    }
}
