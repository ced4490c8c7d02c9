//! The picture with its gestures and keys.

use super::camera::Camera;
use super::empty::Empty;
use super::walk::Walk;
use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{Icon, icon, live, on};
use dossier_core::dataset::{Id, Item};
use dossier_core::draw;
use dossier_core::layout::Point;
use dossier_core::query::Action;
use dossier_core::scene::network::{self, hit, is_wide};
use dossier_core::scene::path::{translate, view_box};
use leptos::prelude::*;

/// How far a pointer may move, in pixels, before a click becomes a drag.
const DRAG: f64 = 3.0;

/// By how much a key or a button zooms.
const STEP: f64 = 1.4;

/// A pointer that is down.
#[derive(Clone, Copy)]
struct Press {
    /// Where it went down.
    start: (f64, f64),
    /// Where it was last.
    last: (f64, f64),
    /// Whether it has moved so far that it is no click.
    is_drag: bool,
}

/// The network.
#[component]
pub(in crate::view) fn Network() -> impl IntoView {
    let explorer = use_explorer();
    let (data, t) = (explorer.data, explorer.t);
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Section>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::new(move || size.get().unwrap_or((928.0, 424.0)));
    let camera = Camera::new();
    let layout = Derived::new(move || data.layout(is_wide(size.get().0, size.get().1)));
    let plan = Derived::new(move || network::plan(dataset, index, &layout.get(), *size.get(), camera.zoom()));
    let scene = Derived::new(move || {
        network::scene(dataset, &plan.get(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref())
    });
    let labels = Derived::new(move || network::labels(dataset, &plan.get(), explorer.focus.get().as_ref().as_ref()));
    let walk = Walk::new(explorer, plan);

    // The chosen actor is brought into sight where it is not; otherwise the camera stays.
    Effect::new(move |_| {
        if let Some(Item::Actor(id)) = explorer.selected() {
            walk.reached.set(Some(id));
            let at = plan.now().spots[id.index()].at;
            camera.show((at.x, at.y), *size.now());
            if browser::is_narrow() {
                browser::reveal("network");
            }
        }
    });

    let reach = if browser::has_coarse_pointer() { 22.0 } else { 12.0 };
    let find = move |event: &leptos::ev::PointerEvent| {
        let (x, y) = camera.inside(browser::offset(event));
        hit(&plan.now(), Point::new(x, y), reach)
    };
    let press = StoredValue::new(None::<Press>);
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() == 0 && event.is_primary() {
            let start = browser::offset(&event);
            press.set_value(Some(Press { start, last: start, is_drag: false }));
        }
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let Some(Press { start, last, is_drag }) = press.get_value() else {
            if event.pointer_type() != "touch" {
                explorer.hover(find(&event));
            }
            return;
        };
        let at = browser::offset(&event);
        let has_begun = !is_drag && (at.0 - start.0).abs().max((at.1 - start.1).abs()) > DRAG;
        if has_begun {
            browser::capture(&event);
            explorer.hover(None);
        }
        if is_drag || has_begun {
            camera.pan_by((at.0 - last.0, at.1 - last.1), *size.now());
        }
        press.set_value(Some(Press { start, last: at, is_drag: is_drag || has_begun }));
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        if let Some(Press { is_drag: false, .. }) = press.get_value() {
            explorer.dispatch(Action::Select(find(&event)));
        }
        press.set_value(None);
    };
    let on_wheel = move |event: leptos::ev::WheelEvent| {
        // In another page the wheel is the page's, unless the reader says otherwise.
        if browser::is_embedded() && !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        let factor = (1.0 - event.delta_y() * 0.002).clamp(0.5, 2.0);
        camera.zoom_at(browser::offset(&event), factor, *size.now());
    };
    let zoom = move |factor: f64| {
        let size = *size.now();
        camera.zoom_at((size.0 / 2.0, size.1 / 2.0), factor, size);
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        match event.key().as_str() {
            "+" | "=" => zoom(STEP),
            "-" => zoom(1.0 / STEP),
            "0" => camera.fit(),
            key if walk.go(key) => {}
            _ => return,
        }
        event.prevent_default();
    };
    // Keyboard focus on a mark is what the pointer over it is: a preview.
    let on_focus = move |event: leptos::ev::FocusEvent| {
        let item = browser::told(&event, "[data-id]", "data-id").and_then(|id| dataset.find(&id));
        if let Some(Item::Actor(id)) = item {
            walk.reached.set(Some(id));
        }
        explorer.hover(item);
    };
    let shift = move || translate(camera.pan().0, camera.pan().1);
    let name = (t.network_of)(dataset.actors.len(), dataset.relations.len());
    view! {
        <section class="net" id={"network"} node_ref=frame data-view={"network"} aria-label=t.network>
            <svg
                class={"net-picture"}
                role={"group"}
                aria-label=format!("{name}. {}", t.network_keys)
                viewBox=live(move || view_box(*size.get()))
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(move |_| press.set_value(None))
                on:pointerleave=on(move |_| explorer.hover(None))
                on:wheel=on(on_wheel)
                on:keydown=on(on_key)
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
            >
                <g transform=live(shift)>
                    <g class={"links"} aria-hidden={"true"} use:paint=markup(move || draw::links(&scene.get()))></g>
                    <g class={"links"} aria-hidden={"true"} use:paint=markup(move || draw::preview(dataset, &plan.get(), explorer.hovered.get()))></g>
                    <g class={"labels"} aria-hidden={"true"} use:paint=markup(move || draw::labels(&labels.get(), &explorer.selection.get()))></g>
                    <g class={"marks"} use:paint=markup(move || draw::marks(sources, &plan.get(), &scene.get(), explorer.hovered.get(), walk.reached.get()))></g>
                </g>
            </svg>
            <Empty/>
            <div class={"zoom"}>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_in on:click=on(move |_| zoom(STEP))>{icon(Icon::Plus)}</button>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_out on:click=on(move |_| zoom(1.0 / STEP))>{icon(Icon::Minus)}</button>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_fit on:click=on(move |_| camera.fit())>{icon(Icon::Fit)}</button>
            </div>
        </section>
    }
}
