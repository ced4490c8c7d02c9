//! The picture with its gestures and keys.

use super::camera::Camera;
use super::labels::Labels;
use super::mark::Mark;
use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on, part};
use dossier_core::dataset::{ActorId, Item};
use dossier_core::i18n::dates;
use dossier_core::layout::Point;
use dossier_core::query::Action;
use dossier_core::scene::network::{self, around, by_weight, hit, is_wide};
use dossier_core::scene::path::{translate, view_box};
use leptos::prelude::*;
use std::sync::Arc;

/// How far a pointer may move, in pixels, before a click becomes a drag.
const DRAG: f64 = 3.0;

/// The network.
#[component]
pub(in crate::view) fn Network() -> impl IntoView {
    let explorer = use_explorer();
    let (data, t) = (explorer.data, explorer.t);
    let (dataset, index) = (&data.dataset, &data.index);
    let frame = NodeRef::<leptos::html::Section>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Memo::new(move |_| size.get().unwrap_or((928.0, 424.0)));
    let camera = Camera::new();
    let layout = Memo::new(move |_| {
        let (width, height) = size.get();
        Arc::new(data.layout(is_wide(width, height)))
    });
    let plan =
        Memo::new(move |_| Arc::new(network::plan(dataset, index, &layout.get(), size.get(), camera.zoom.get())));
    let scene = Memo::new(move |_| {
        let focus = explorer.focus.get();
        Arc::new(
            explorer
                .selection
                .with(|selection| plan.with(|plan| network::scene(dataset, plan, selection, focus.as_deref()))),
        )
    });
    let labels = Memo::new(move |_| {
        let focus = explorer.focus.get();
        Arc::new(plan.with(|plan| network::labels(dataset, plan, focus.as_deref())))
    });
    let first = dataset.actors.ids().max_by_key(|&id| (index.links.weight(id), std::cmp::Reverse(id)));
    let reached = RwSignal::new(first);

    // The chosen actor is brought into sight where it is not; otherwise the camera stays.
    Effect::new(move |_| {
        if let Some(Item::Actor(id)) = explorer.selected() {
            reached.set(Some(id));
            let at = plan.with_untracked(|plan| plan.spots[dossier_core::dataset::Id::index(id)].at);
            camera.show((at.x, at.y), size.get_untracked());
            if browser::is_narrow() {
                browser::reveal("network");
            }
        }
    });

    let reach = if browser::has_coarse_pointer() { 22.0 } else { 12.0 };
    let find = move |event: &leptos::ev::PointerEvent| {
        let ((x, y), pan) = (browser::offset(event), camera.pan.get_untracked());
        plan.with_untracked(|plan| hit(plan, Point::new(x - pan.0, y - pan.1), reach))
    };
    // Where the pointer went down and where it was last; whether it has become a drag.
    let drag = StoredValue::new(None::<((f64, f64), (f64, f64), bool)>);
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() == 0 && event.is_primary() {
            let at = browser::offset(&event);
            drag.set_value(Some((at, at, false)));
        }
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let Some((start, last, was_drag)) = drag.get_value() else {
            if event.pointer_type() != "touch" {
                let found = find(&event);
                if explorer.hovered.get_untracked() != found {
                    explorer.hovered.set(found);
                }
            }
            return;
        };
        let at = browser::offset(&event);
        let is_drag = was_drag || (at.0 - start.0).hypot(at.1 - start.1) > DRAG;
        if is_drag {
            if !was_drag {
                browser::capture(&event);
                explorer.hovered.set(None);
            }
            camera.pan_by((at.0 - last.0, at.1 - last.1), size.get_untracked());
        }
        drag.set_value(Some((start, at, is_drag)));
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        if let Some((_, _, false)) = drag.get_value() {
            explorer.dispatch(Action::Select(find(&event)));
        }
        drag.set_value(None);
    };
    let on_wheel = move |event: leptos::ev::WheelEvent| {
        // In another page the wheel is the page's, unless the reader says otherwise.
        if browser::is_embedded() && !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        let factor = (1.0 - event.delta_y() * 0.002).clamp(0.5, 2.0);
        camera.zoom_at(browser::offset(&event), factor, size.get_untracked());
    };
    let go = move |to: Option<ActorId>| {
        if let Some(to) = to {
            reached.set(Some(to));
            browser::focus_on(format!("mark-{}", explorer.id(Item::Actor(to))));
        }
    };
    // Left and right go round the links of one actor, up and down from actor to actor: so every actor is reached.
    let middle = StoredValue::new(first);
    let ring = move |by: isize| {
        let middle = middle.get_value()?;
        let ring = plan.with_untracked(|plan| around(dataset, plan, index, middle));
        let here = ring.iter().position(|&id| Some(id) == reached.get_untracked());
        let next = match (here, by) {
            (Some(here), _) => (here.cast_signed() + by).rem_euclid(ring.len().cast_signed()),
            (None, 1..) => 0,
            (None, _) => ring.len().cast_signed() - 1,
        };
        ring.get(next.cast_unsigned()).copied()
    };
    let rank = move |by: isize| {
        let order = by_weight(dataset, index);
        let here = order.iter().position(|&id| Some(id) == middle.get_value())?;
        order.get(here.checked_add_signed(by)?).copied()
    };
    let centre = move |to: Option<ActorId>| {
        if to.is_some() {
            middle.set_value(to);
            go(to);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let Some(here) = reached.get_untracked() else { return };
        match event.key().as_str() {
            "ArrowLeft" => go(ring(-1)),
            "ArrowRight" => go(ring(1)),
            "ArrowUp" => centre(rank(-1)),
            "ArrowDown" => centre(rank(1)),
            "Home" => centre(first),
            "Enter" | " " => {
                middle.set_value(Some(here));
                explorer.select(Item::Actor(here));
            }
            "+" | "=" => zoom(camera, size, 1.4),
            "-" => zoom(camera, size, 1.0 / 1.4),
            "0" => camera.fit(),
            _ => return,
        }
        event.prevent_default();
    };
    let marks = dataset.actors.ids().map(|actor| view! { <Mark actor plan scene reached/> }).collect_view();
    let frame_box = move || view_box(size.get());
    let shift = move || translate(camera.pan.get().0, camera.pan.get().1);
    let name = (t.network_of)(dataset.actors.len(), dataset.relations.len());
    view! {
        <section class="net" id={"network"} node_ref=frame data-view={"network"} aria-label=t.network>
            <svg
                class={"net-picture"}
                role={"group"}
                aria-label=format!("{name}. {}", t.network_keys)
                viewBox=live(frame_box)
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(move |_| drag.set_value(None))
                on:pointerleave=on(move |_| explorer.hovered.set(None))
                on:wheel=on(on_wheel)
                on:keydown=on(on_key)
            >
                <g transform=live(shift)>
                    <g class={"links"} aria-hidden={"true"}>{part(move || scene.with(|scene| scene.strokes.iter().map(stroke).collect_view()))}</g>
                    <g class={"links"} aria-hidden={"true"}>{part(move || preview(&plan.read(), explorer.hovered.get()))}</g>
                    <Labels labels/>
                    <g class={"marks"}>{marks}</g>
                </g>
            </svg>
            <Empty/>
            <div class={"zoom"}>
                {[(Icon::Plus, t.zoom_in, 1.4), (Icon::Minus, t.zoom_out, 1.0 / 1.4)]
                    .into_iter()
                    .map(|(sign, name, factor)| view! {
                        <button type={"button"} class={"btn icon-only"} aria-label=name on:click=on(move |_| zoom(camera, size, factor))>
                            {icon(sign)}
                        </button>
                    })
                    .collect_view()}
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_fit on:click=on(move |_| camera.fit())>
                    {icon(Icon::Fit)}
                </button>
            </div>
        </section>
    }
}

/// Goes in or out round the middle.
fn zoom(camera: Camera, size: Memo<(f64, f64)>, factor: f64) {
    let size = size.get_untracked();
    camera.zoom_at((size.0 / 2.0, size.1 / 2.0), factor, size);
}

/// Links of one look.
fn stroke(stroke: &network::Stroke) -> impl IntoView + use<> {
    let class = stroke.style.class();
    view! {
        <path class=format!("link {class}") d=stroke.lines.clone()></path>
        <path class=format!("arrow {class}") d=stroke.arrows.clone()></path>
    }
}

/// The links of what the pointer is over.
fn preview(plan: &network::NetworkPlan, hovered: Option<Item>) -> impl IntoView + use<> {
    let data = use_explorer().data;
    let (mut lines, mut arrows) = (String::new(), String::new());
    for ((id, relation), route) in data.dataset.relations.iter().zip(&plan.routes) {
        let is_of = match hovered {
            Some(Item::Actor(actor)) => relation.from == actor || relation.to == actor,
            Some(Item::Relation(hovered)) => id == hovered,
            _ => false,
        };
        if is_of {
            lines.push_str(&route.line);
            arrows.push_str(&route.arrow);
        }
    }
    view! {
        <path class={"link hovered"} d=lines></path>
        <path class={"arrow hovered"} d=arrows></path>
    }
}

/// What stands over the picture when nothing is left of it.
#[component]
fn Empty() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let is_empty = Memo::new(move |_| {
        explorer.selection.with(|selection| {
            selection.events.count() == 0 && selection.undated.is_empty() && selection.actors.is_empty()
        })
    });
    let title = move || {
        explorer.query.with(|query| match query.window {
            Some(window) if query.filters() == 1 => (t.nothing_within)(&dates::window(&window)),
            _ => t.nothing_matches.to_owned(),
        })
    };
    view! {
        {part(move || is_empty.get().then(|| view! {
            <div class={"empty"} data-empty={""}>
                <h2>{live(title)}</h2>
                <p>{t.nothing_matches_hint}</p>
                <button type={"button"} class={"btn line"} on:click=on(move |_| explorer.dispatch(Action::Clear))>{t.clear}</button>
            </div>
        }))}
    }
}
