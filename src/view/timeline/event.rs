//! The mark of one event, or of several too close to be told apart: a button in the picture.

use super::cluster::Opened;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::dataset::Item;
use dossier_core::scene::network::Level;
use dossier_core::scene::path::number;
use dossier_core::scene::timeline::{Group, GroupLook, TimelineScene, group_name};
use dossier_core::timeline::Anchor;
use leptos::prelude::*;
use std::sync::Arc;

/// A mark of the timeline.
#[component]
pub(super) fn Mark(
    /// Its number among the groups of the plan.
    at: usize,
    group: Group,
    /// The width of the picture.
    width: f64,
    scene: Memo<Arc<TimelineScene>>,
    /// The group that Tab reaches.
    reached: RwSignal<usize>,
    /// The group that is open in place.
    opened: RwSignal<Option<Opened>>,
) -> impl IntoView {
    let explorer = use_explorer();
    let data = explorer.data;
    let look: Memo<Option<GroupLook>> = Memo::new(move |_| scene.with(|scene| scene.looks.get(at).cloned()));
    let level = move || look.with(|look| look.as_ref().map_or(Level::Plain, |look| look.level));
    let ids = group.events.iter().map(|&id| explorer.id(Item::Event(id))).collect::<Vec<_>>().join(" ");
    let first = group.events.first().copied();
    let id =
        move || look.with(|look| look.as_ref().map(|look| look.first).or(first)).map(|id| explorer.id(Item::Event(id)));
    let count = group.events.len();
    let (x, y) = (group.glyph.x, group.y);
    let events = StoredValue::new(group.events.clone());
    let named = StoredValue::new(group.clone());
    let name = move || {
        look.with(|look| {
            look.as_ref().map(|look| named.with_value(|group| group_name(&data.dataset, explorer.t, group, look)))
        })
    };
    let open = move || match (count, first) {
        (1, Some(id)) => explorer.select(Item::Event(id)),
        _ => opened.set(Some(Opened { at, x, y, events: events.get_value() })),
    };
    let is_hovered = move || match explorer.hovered.get() {
        Some(Item::Event(id)) => events.with_value(|events| events.contains(&id)),
        Some(Item::Actor(actor)) => {
            events.with_value(|events| events.iter().any(|id| data.index.links.events(actor).contains(id)))
        }
        _ => false,
    };
    let times = move || {
        let shown = look.with(|look| {
            look.as_ref().map_or(count, |look| if look.level >= Level::Near { look.count } else { count })
        });
        (count > 1).then(|| (explorer.t.times)(shown, count))
    };
    // At the end of the line, the count stands before its mark.
    let times_at =
        if group.glyph.end + 28.0 > width { (x - 9.0, "end") } else { (group.glyph.end.max(x + 5.0) + 3.0, "start") };
    let glyph = group.glyph;
    view! {
        <g
            class=live(move || format!("ev {}", level().key()))
            class:hovered=live(is_hovered)
            on:click=on(move |_| open())
            on:pointerenter=on(move |_| explorer.hovered.set(first.map(Item::Event)))
            on:pointerleave=on(move |_| explorer.hovered.set(None))
        >
            <g
                id=format!("group-{at}")
                role={"button"}
                tabindex=live(move || if reached.get() == at { "0" } else { "-1" })
                aria-label=live(name)
                aria-pressed=live(move || (level() == Level::Selected).to_string())
                data-id=live(id)
                data-ids=ids
                data-level=live(move || level().word())
                on:focus=on(move |_| {
                    reached.set(at);
                    explorer.hovered.set(first.map(Item::Event));
                })
                on:blur=on(move |_| explorer.hovered.set(None))
            >
                <rect class={"reach"} x=number(x - 12.0) y=number(y - 15.0) width={"24"} height={"24"}></rect>
                <path class={"g-dots"} d=glyph.dots></path>
                <path class={"g-line"} d=glyph.line></path>
                <path class={"g-hollow"} d=glyph.hollow></path>
                <path class={"g-fill"} d=glyph.fill></path>
            </g>
            <g aria-hidden={"true"}>
                <text class={"tl times"} x=number(times_at.0) y=number(y + 4.0) text-anchor=times_at.1>{live(times)}</text>
                {part(move || look.with(|look| look.as_ref().and_then(|look| look.label.clone())).map(|label| {
                    let anchor = match label.anchor {
                        Anchor::Middle => "middle",
                        Anchor::Start => "start",
                        Anchor::End => "end",
                    };
                    view! {
                        <text class={"tl"} class:major=label.is_major x=number(label.x) y=number(y - 7.5) text-anchor=anchor>
                            {label.text}
                        </text>
                    }
                }))}
            </g>
        </g>
    }
}
