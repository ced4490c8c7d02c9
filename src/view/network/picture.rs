//! The picture with its gestures and keys.

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
use dossier_core::scene::camera::Camera;
use dossier_core::scene::gesture::{Gesture, Motion};
use dossier_core::scene::network::{self, hit, is_wide};
use dossier_core::scene::path::{translate, view_box};
use leptos::prelude::*;

/// By how much a key or a button zooms.
const STEP: f64 = 1.4;

/// How long a finger is held still, in milliseconds, to choose an actor besides what is chosen already.
const HOLD: u32 = 500;

/// The network.
#[component]
pub(in crate::view) fn Network() -> impl IntoView {
    let explorer = use_explorer();
    let (data, t) = (explorer.data, explorer.t);
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Section>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::new(move || size.get().unwrap_or((928.0, 424.0)));
    let camera = RwSignal::new(Camera::default());
    let look = move |change: &dyn Fn(Camera, (f64, f64)) -> Camera| {
        camera.update(|camera| *camera = change(*camera, *size.now()))
    };
    let zoom = Derived::new(move || camera.get().zoom);
    let layout = Derived::new(move || data.layout(is_wide(size.get().0, size.get().1)));
    let plan = Derived::new(move || network::plan(dataset, index, &layout.get(), *size.get(), *zoom.get()));
    let scene = Derived::new(move || {
        let (focus, comparison) = (explorer.focus.get(), explorer.comparison.get());
        let (focus, comparison) = (focus.as_ref().as_ref(), comparison.as_ref().as_ref());
        network::scene(dataset, &plan.get(), &explorer.selection.get(), focus, comparison)
    });
    let labels = Derived::new(move || network::labels(dataset, &plan.get(), explorer.focus.get().as_ref().as_ref()));
    let walk = Walk::new(explorer, plan);

    // The chosen actor is brought into sight where it is not; otherwise the camera stays.
    Effect::new(move |_| {
        if let Some(Item::Actor(id)) = explorer.selected() {
            walk.reached.set(Some(id));
            let at = plan.now().spots[id.index()].at;
            look(&|camera, size| camera.showing((at.x, at.y), size));
        }
    });

    let reach = if browser::has_coarse_pointer() { 22.0 } else { 12.0 };
    let find = move |at: (f64, f64)| {
        let (x, y) = camera.get_untracked().inside(at);
        hit(&plan.now(), Point::new(x, y), reach)
    };
    let gesture = StoredValue::new(Gesture::default());
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() == 0 {
            gesture.update_value(|gesture| gesture.down(event.pointer_id(), browser::offset(&event)));
            // A finger has no key to hold down: it is held itself.
            if event.pointer_type() == "touch" {
                let press = gesture.with_value(Gesture::presses);
                browser::after(HOLD, move || {
                    let held = gesture.try_update_value(|gesture| gesture.held(press)).flatten();
                    held.and_then(find).into_iter().for_each(|item| explorer.dispatch(Action::Add(item)));
                });
            }
        }
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let was_drag = gesture.with_value(Gesture::is_drag);
        let motion = gesture.try_update_value(|gesture| gesture.moved(event.pointer_id(), browser::offset(&event)));
        match motion.unwrap_or(Motion::None) {
            Motion::Over(at) if event.pointer_type() != "touch" => explorer.hover(find(at)),
            Motion::Over(_) | Motion::None => {}
            Motion::Pan(by) => look(&|camera, size| camera.panned(by, size)),
            Motion::Pinch { at, by, factor } => look(&|camera, size| camera.panned(by, size).zoomed(at, factor, size)),
        }
        if !was_drag && gesture.with_value(Gesture::is_drag) {
            browser::capture(&event);
            explorer.hover(None);
        }
    };
    let release = move |event: &leptos::ev::PointerEvent| {
        gesture.try_update_value(|gesture| gesture.up(event.pointer_id())).unwrap_or(false)
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        if release(&event) {
            explorer.choose(find(browser::offset(&event)), &event);
        }
    };
    let on_wheel = move |event: leptos::ev::WheelEvent| {
        // In another page the wheel is the page's, unless the reader says otherwise.
        if browser::is_embedded() && !event.ctrl_key() && !event.meta_key() {
            return;
        }
        event.prevent_default();
        let factor = (1.0 - event.delta_y() * 0.002).clamp(0.5, 2.0);
        look(&|camera, size| camera.zoomed(browser::offset(&event), factor, size));
    };
    let zoom_by = move |factor: f64| look(&|camera, size| camera.zoomed((size.0 / 2.0, size.1 / 2.0), factor, size));
    let fit = move || camera.set(Camera::default());
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        match event.key().as_str() {
            "+" | "=" => zoom_by(STEP),
            "-" => zoom_by(1.0 / STEP),
            "0" => fit(),
            "1" | "2" | "3" => explorer.dispatch(Action::Depth(event.key().as_bytes()[0] - b'0')),
            _ if walk.go(&event) => {}
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
    let shift = move || camera.with(|camera| translate(camera.pan.0, camera.pan.1));
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
                on:pointercancel=on(move |event| { release(&event); })
                on:pointerleave=on(move |_| explorer.hover(None))
                on:wheel=on(on_wheel)
                on:keydown=on(on_key)
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
            >
                <g transform=live(shift)>
                    <g class={"links"} aria-hidden={"true"} use:paint=markup(move || draw::links(&scene.get()))></g>
                    <g class={"links"} aria-hidden={"true"} use:paint=markup(move || draw::preview(dataset, &plan.get(), explorer.hovered.get()))></g>
                    <g class={"labels"} aria-hidden={"true"} use:paint=markup(move || draw::labels(&labels.get(), &explorer.selection.get(), &scene.get()))></g>
                    <g class={"marks"} use:paint=markup(move || draw::marks(sources, &plan.get(), &scene.get(), explorer.hovered.get(), walk.reached.get()))></g>
                </g>
            </svg>
            <Empty/>
            <div class={"zoom"}>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_in on:click=on(move |_| zoom_by(STEP))>{icon(Icon::Plus)}</button>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_out on:click=on(move |_| zoom_by(1.0 / STEP))>{icon(Icon::Minus)}</button>
                <button type={"button"} class={"btn icon-only"} aria-label=t.zoom_fit on:click=on(move |_| fit())>{icon(Icon::Fit)}</button>
            </div>
        </section>
    }
}
