//! The lanes with their marks and keys.

use super::cluster::{Cluster, Opened};
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on};
use dossier_core::dataset::Item;
use dossier_core::draw;
use dossier_core::i18n::dates;
use dossier_core::order::order;
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{plan, reach, scene};
use leptos::prelude::*;

/// The lanes.
#[component]
pub(super) fn Lanes() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::new(move || size.get().unwrap_or((896.0, 160.0)));
    let arranged = Derived::new(move || explorer.query.with(|query| (query.spacing, query.lanes)));
    let plan = Derived::new(move || {
        let (spacing, lanes) = *arranged.get();
        plan(dataset, index, *size.get(), spacing, lanes)
    });
    let scene = Derived::new(move || {
        scene(dataset, index, &plan.get(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref())
    });
    // The mark that Tab reaches, and the group that is open in place.
    let reached = RwSignal::new(0_usize);
    let opened = RwSignal::new(None);

    let group_of =
        |event: &leptos::ev::Event| browser::told(event, "[data-group]", "data-group")?.parse::<usize>().ok();
    let first_of =
        move |at: usize| plan.now().groups.get(at).and_then(|group| group.events.first()).map(|&id| Item::Event(id));
    let open = move |at: usize, event: &leptos::ev::Event| {
        let plan = plan.now();
        match plan.groups.get(at) {
            Some(group) if group.events.len() > 1 => {
                opened.set(Some(Opened { at, x: group.glyph.x, y: group.y, events: group.events.clone() }));
            }
            _ => first_of(at).into_iter().for_each(|item| explorer.choose(Some(item), event)),
        }
    };
    let on_click = move |event: leptos::ev::MouseEvent| group_of(&event).into_iter().for_each(|at| open(at, &event));
    let on_over = move |event: leptos::ev::PointerEvent| explorer.hover(group_of(&event).and_then(first_of));
    let on_focus = move |event: leptos::ev::FocusEvent| {
        if let Some(at) = group_of(&event) {
            reached.set(at);
            explorer.hover(first_of(at));
        }
    };
    // Arrow keys go in order of time, across the lanes.
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let groups = &plan.now().groups;
        let order = order(groups.len(), &|a, b| groups[a].glyph.x.total_cmp(&groups[b].glyph.x));
        let here = order.iter().position(|&at| at == reached.get_untracked()).unwrap_or(0);
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => here + 1,
            "ArrowLeft" | "ArrowUp" => here.saturating_sub(1),
            "Home" => 0,
            "End" => order.len().saturating_sub(1),
            "Enter" | " " => {
                open(reached.get_untracked(), &event);
                event.prevent_default();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if let Some(&to) = order.get(to) {
            reached.set(to);
            browser::focus_on(format!("group-{to}"));
        }
    };
    let days = reach(dataset);
    let name = (t.timeline_of)(index.in_time.len(), &dates::window_from(days.from), &dates::window_to(days.to));
    view! {
        <div class="time-lanes" node_ref=frame>
            <svg
                class={"time-picture"}
                role={"group"}
                aria-label=format!("{name}. {}", t.timeline_keys)
                viewBox=live(move || view_box(*size.get()))
                on:click=on(on_click)
                on:pointerover=on(on_over)
                on:pointerleave=on(move |_| explorer.hover(None))
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
                on:keydown=on(on_key)
            >
                <g aria-hidden={"true"} use:paint=markup(move || draw::ground(t, &plan.get()))></g>
                <g use:paint=markup(move || draw::groups(sources, &plan.get(), &scene.get(), explorer.hovered.get(), reached.get()))></g>
            </svg>
            <Cluster opened size/>
        </div>
    }
}
