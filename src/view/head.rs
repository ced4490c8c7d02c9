//! The head: what this is about, and which view is open. Where there is little room, the switch stands at the foot.

use super::controls::{Icon, Segmented, icon, live, on};
use crate::browser;
use crate::explorer::use_explorer;
use dossier_core::i18n::dates;
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// The head.
#[component]
pub(super) fn Head(has_tools: RwSignal<bool>, children: Children) -> impl IntoView {
    let explorer = use_explorer();
    let dataset = &explorer.data.dataset;
    let (title, period) = (dataset.title.as_str(), dates::short_date(&dataset.period));
    let search = move |_| {
        has_tools.set(true);
        browser::focus_on("search");
    };
    view! {
        <header class="head">
            <span class={"brand"}><bdi>{title}</bdi>" "<span>{period}</span></span>
            <ViewSwitch is_short=false/>
            <button type={"button"} class={"btn icon-only narrow"} aria-label=explorer.t.search_short on:click=on(search)>
                {icon(Icon::Search)}
            </button>
            {children()}
        </header>
    }
}

/// The foot where there is little room: the switch, and what opens the filters.
#[component]
pub(super) fn Dock(has_tools: RwSignal<bool>) -> impl IntoView {
    let t = use_explorer().t;
    view! {
        <footer class={"dock"}>
            <ViewSwitch is_short=true/>
            <button
                type={"button"}
                class={"btn"}
                aria-expanded=live(move || has_tools.get().to_string())
                on:click=on(move |_| has_tools.update(|has_tools| *has_tools = !*has_tools))
            >
                {icon(Icon::Filter)}
                <span>{t.filter}</span>
            </button>
        </footer>
    }
}

#[component]
fn ViewSwitch(is_short: bool) -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let timeline = if is_short { t.timeline_short } else { t.timeline };
    let labels = [t.network, timeline, t.read];
    let options = View::ALL.into_iter().zip(labels).map(|(view, label)| (view, view.key(), label)).collect();
    let value = Signal::derive(move || explorer.query.with(|query| query.view));
    view! { <Segmented name=t.view options value on_press=move |view| explorer.dispatch(Action::View(view))/> }
}
