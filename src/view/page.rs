//! The arrangement: head, story or panel, bar, views. How wide the container is decides the rest, in the style sheet.

use super::announce::Announce;
use super::detail::Panel;
use super::filter::Bar;
use super::head::{Dock, Head};
use super::network::Network;
use super::notice::Notice;
use super::reading::Reading;
use super::story::Story;
use super::timeline::Timeline;
use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{live, part};
use dossier_core::query::{Action, View};
use leptos::prelude::*;

/// Everything on the page.
#[component]
pub(crate) fn Page() -> impl IntoView {
    let explorer = use_explorer();
    let show = Memo::new(move |_| explorer.query.with(|query| query.view));
    let is_read = Memo::new(move |_| show.get() == View::Read);
    let has_panel = Memo::new(move |_| explorer.selected().is_some());
    // Whether the tools are open where there is too little room to have them always.
    let has_tools = RwSignal::new(false);
    browser::on_key(move |event| {
        if event.key() == "Escape" && explorer.selected().is_some() {
            explorer.dispatch(Action::Select(None));
        }
    });
    view! {
        <div class="dossier">
            <div class="frame" data-show=live(move || show.get().key()) class:has-panel=has_panel>
                <Head has_tools/>
                <Notice/>
                <Story/>
                {part(move || has_panel.get().then(|| view! { <Panel/> }))}
                <main class="views" class:has-tools=has_tools>
                    <Bar has_tools/>
                    {part(move || match is_read.get() {
                        true => view! { <Reading/> }.into_any(),
                        false => view! { <Network/><Timeline/> }.into_any(),
                    })}
                </main>
                <Dock has_tools/>
            </div>
            <Announce/>
        </div>
    }
}
