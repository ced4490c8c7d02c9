//! The lanes with their marks and keys.

use super::axis::ground;
use super::cluster::Cluster;
use super::event::Mark;
use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::i18n::dates;
use dossier_core::order::order;
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{plan, reach, scene};
use leptos::prelude::*;
use std::sync::Arc;

/// The lanes.
#[component]
pub(super) fn Lanes() -> impl IntoView {
    let explorer = use_explorer();
    let (data, t) = (explorer.data, explorer.t);
    let (dataset, index) = (&data.dataset, &data.index);
    let frame = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Memo::new(move |_| size.get().unwrap_or((896.0, 160.0)));
    let spacing = Memo::new(move |_| explorer.query.with(|query| query.spacing));
    let plan = Memo::new(move |_| Arc::new(plan(dataset, index, size.get(), spacing.get())));
    let scene = Memo::new(move |_| {
        let focus = explorer.focus.get();
        Arc::new(
            explorer
                .selection
                .with(|selection| plan.with(|plan| scene(dataset, index, plan, selection, focus.as_deref()))),
        )
    });
    let reached = RwSignal::new(0_usize);
    let opened = RwSignal::new(None);
    // The marks in order of time, across the lanes: the order in which arrow keys go.
    let in_time = Memo::new(move |_| {
        plan.with(|plan| order(plan.groups.len(), &|a, b| plan.groups[a].glyph.x.total_cmp(&plan.groups[b].glyph.x)))
    });
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let order = in_time.get_untracked();
        let here = order.iter().position(|&at| at == reached.get_untracked()).unwrap_or(0);
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => here + 1,
            "ArrowLeft" | "ArrowUp" => here.saturating_sub(1),
            "Home" => 0,
            "End" => order.len().saturating_sub(1),
            "Enter" | " " => {
                browser::click(format!("group-{}", reached.get_untracked()));
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
    let frame_box = move || view_box(size.get());
    let marks = move || {
        let (groups, width) = plan.with(|plan| (plan.groups.clone(), plan.size.0));
        groups
            .into_iter()
            .enumerate()
            .map(|(at, group)| view! { <Mark at group width scene reached opened/> })
            .collect_view()
    };
    view! {
        <div class="time-lanes" node_ref=frame>
            <svg class={"time-picture"} role={"group"} aria-label=format!("{name}. {}", t.timeline_keys) viewBox=live(frame_box) on:keydown=on(on_key)>
                <g aria-hidden={"true"}>{part(move || plan.with(|plan| ground(plan)))}</g>
                {part(marks)}
            </svg>
            <Cluster opened width=size/>
        </div>
    }
}
