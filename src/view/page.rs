//! The arrangement: head, story or panel, bar, views. How wide the container is decides the rest, in the style sheet.

use super::announce::Announce;
use super::embed;
use super::filter::Bar;
use super::head::{Dock, Head};
use super::network::Network;
use super::notice::Notice;
use super::print::Print;
use super::reading::Reading;
use super::sheet::{self, Sheet};
use super::story::Story;
use super::take;
use super::timeline::Timeline;
use super::touch;
use crate::browser::{self, markup, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{on, part};
use dossier_core::markup::element;
use dossier_core::query::View;
use leptos::prelude::*;

/// Everything on the page.
#[component]
pub(crate) fn Page() -> impl IntoView {
    let explorer = use_explorer();
    let show = move || explorer.query.with(|query| query.view);
    let is_read = Derived::distinct(move || show() == View::Read);
    // A still picture has nothing to choose in, whatever is chosen.
    let is_still = browser::is_still();
    let has_panel = Derived::distinct(move || !is_still && sheet::is_open(explorer));
    // Whether the tools are open where there is too little room to have them always.
    let has_tools = RwSignal::new(false);
    browser::on_key(move |event| match event.key().as_str() {
        "Escape" if *has_panel.now() && !browser::has_popover() => {
            sheet::close(explorer, browser::is_focus_in("[data-panel]"));
        }
        "z" | "Z"
            if (event.ctrl_key() || event.meta_key())
                && !event.alt_key()
                && !browser::is_typing(event)
                && explorer.travel(!event.shift_key()) =>
        {
            event.prevent_default();
        }
        _ => {}
    });
    let dossier = || element("div").class("dossier");
    let frame = move || {
        let class = if *has_panel.get() { "frame has-panel" } else { "frame" };
        element("div").class(class).attr("data-show", show().key())
    };
    let views = move || element("main").class(if has_tools.get() { "views has-tools" } else { "views" });
    browser::on_list(move |id, is_open| match is_open {
        true => explorer.list.set(Some(id)),
        // One that opens closes another, which says so later.
        false if explorer.list.with_untracked(|list| list.as_ref() == Some(&id)) => explorer.list.set(None),
        false => {}
    });
    embed::take_back(explorer);
    view! {
        <div
            on:click=on(move |event: leptos::ev::MouseEvent| {
                touch::press(explorer, &event);
                take::press(explorer, &event);
                embed::choose(explorer, &event);
                sheet::press(explorer, &event);
            })
            on:pointerover=on(move |event: leptos::ev::PointerEvent| touch::preview(explorer, &event, true))
            on:pointerout=on(move |event: leptos::ev::PointerEvent| touch::preview(explorer, &event, false))
            on:focusin=on(move |event: leptos::ev::FocusEvent| touch::preview(explorer, &event, true))
            on:focusout=on(move |event: leptos::ev::FocusEvent| touch::preview(explorer, &event, false))
            use:wear=markup(dossier)
        >
            <div use:wear=markup(frame)>
                <Head has_tools/>
                <Notice/>
                <Story/>
                {part(move || has_panel.get().then(|| view! { <Sheet/> }))}
                <main use:wear=markup(views)>
                    <Bar has_tools/>
                    {part(move || match *is_read.get() {
                        true => view! { <Reading/> }.into_any(),
                        false => view! { <Network/><Timeline/> }.into_any(),
                    })}
                </main>
                <Dock has_tools/>
            </div>
            <Print/>
            <Announce/>
        </div>
    }
}
