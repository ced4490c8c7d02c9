//! The picture with its gestures and keys.

use super::drag::Drag;
use super::glide::places;
use super::made::Made;
use super::walk::Walk;
use crate::browser::{self, ink, markup, paint, painting, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::movement::Movement;
use crate::view::controls::on;
use dossier_core::dataset::{Id, Item};
use dossier_core::describe::{empty, name_of};
use dossier_core::draw::{self, Hand};
use dossier_core::layout::Point;
use dossier_core::markup::element;
use dossier_core::page::{self, KEYS_BUTTON, Overlay, Work, still};
use dossier_core::query::{Action, Depth, Query};
use dossier_core::scene::camera::Camera;
use dossier_core::scene::gesture::{Gesture, Motion};
use dossier_core::scene::network::{self, CROWD, Ground, Light, hit, is_wide};
use dossier_core::scene::path::{translate, view_box};
use dossier_core::scene::rect::Rect;
use leptos::prelude::*;

/// By how much a key or a button zooms.
const STEP: f64 = 1.4;

/// How long a finger is held still, in milliseconds, to choose an actor besides what is chosen already.
const HOLD: u32 = 500;

/// The network.
#[component]
pub(in crate::view) fn Network() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Section>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::distinct(move || size.get().unwrap_or((928.0, 424.0)));
    let camera = RwSignal::new(Camera::default());
    let look = move |change: &dyn Fn(Camera, (f64, f64)) -> Camera| {
        camera.update(|camera| *camera = change(*camera, *size.now()))
    };
    // Another size of the frame keeps what is in its middle there.
    Effect::new(move |before: Option<(f64, f64)>| {
        let now = *size.get();
        before
            .filter(|before| *before != now)
            .into_iter()
            .for_each(|before| look(&|camera, size| camera.resized(before, size)));
        now
    });
    let is_crowd = dataset.actors.len() > CROWD;
    let gesture = StoredValue::new(Gesture::default());
    let moves = StoredValue::new(false);
    let is_wide = Derived::distinct(move || is_wide(size.get().0, size.get().1));
    let made = Made::new(explorer, is_wide);
    let places = places(explorer, made, moves);
    let zoom = Derived::distinct(move || camera.get().zoom);
    let movement = Movement::new();
    // By hand it moves frame by frame; by a button or a key it is simply elsewhere.
    let shift_by_hand = move |change: &dyn Fn(Camera, (f64, f64)) -> Camera| {
        if !is_crowd {
            movement.go();
        }
        look(change);
    };
    let ground = Derived::new(move || Ground::new(dataset, index, &places.get(), *size.get()));
    let plan = Derived::new(move || ground.get().zoomed(*zoom.get()));
    let window = Derived::distinct(move || explorer.query.with(|query| query.window));
    let scene = Derived::new(move || {
        let (focus, comparison, selection) =
            (explorer.focus.get(), explorer.comparison.get(), explorer.selection.get());
        let (focus, comparison) = (focus.as_ref().as_ref(), comparison.as_ref().as_ref());
        network::scene(dataset, index, Light { selection: &selection, focus, comparison, window: *window.get() })
    });
    // In a crowd only what is in sight is labelled, and in elsewhere everything, so that moving the picture changes nothing.
    let sight = Derived::new(move || match is_crowd {
        true => camera.get().surroundings(*size.get()),
        false => Rect::new(0.0, 0.0, size.get().0 * *zoom.get(), size.get().1 * *zoom.get()),
    });
    let before = StoredValue::new((Derived::now(explorer.focus), Vec::new()));
    let labels = Derived::new(move || {
        let focus = explorer.focus.get();
        // All in sight, the same focus always has the same labels; on the way from there they stay as far as they can.
        let keeps = *zoom.get() > 1.0 && before.with_value(|before| before.0 == focus);
        let labels = before.with_value(|before| {
            let before: &[_] = if keeps { &before.1 } else { &[] };
            network::labels(dataset, &plan.get(), focus.as_ref().as_ref(), &sight.get(), before)
        });
        before.set_value((focus, labels.clone()));
        labels
    });
    let walk = Walk::new(explorer, plan);
    let drag = Drag::new(explorer, plan, moves);

    // The actor that is chosen or has the focus is brought into sight where it is not; otherwise the camera stays.
    let selected = Derived::distinct(move || explorer.selected());
    Effect::new(move |_| {
        if let Some(Item::Actor(id)) = *selected.get() {
            walk.reached.set(Some(id));
        }
    });
    Effect::new(move |_| {
        if let Some(id) = walk.reached.get() {
            let at = plan.now().spots[id.index()].at;
            look(&|camera, size| camera.showing((at.x, at.y), size));
        }
    });

    let reach = if browser::has_coarse_pointer() { 22.0 } else { 12.0 };
    let find = move |at: (f64, f64)| {
        let (x, y) = camera.get_untracked().inside(at);
        hit(&plan.now(), &scene.now(), Point::new(x, y), reach)
    };
    let hint = RwSignal::new(None);
    let was_said = StoredValue::new([false; 2]);
    // How to move the picture within another page is said once, and goes away by itself.
    let say = move |at: usize| {
        if !was_said.with_value(|said| said[at]) {
            was_said.update_value(|said| said[at] = true);
            hint.set(Some(t.picture.hints[at]));
            browser::after(4000, move || hint.set(None));
        }
    };
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() == 0 {
            let at = browser::offset(&event);
            gesture.update_value(|gesture| gesture.down(event.pointer_id(), at));
            if event.pointer_type() == "touch" {
                // A finger has no key to hold down: it is held itself.
                let press = gesture.with_value(Gesture::presses);
                browser::after(HOLD, move || {
                    let held = gesture.try_update_value(|gesture| gesture.held(press)).flatten();
                    held.and_then(find).into_iter().for_each(|item| explorer.dispatch(Action::Add(item)));
                });
            } else {
                // It moves the page or the picture; a mark is moved by what points finer.
                drag.hold(find(at).and_then(|item| item.as_actor().map(Id::from_index)), at);
            }
        }
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let was_drag = gesture.with_value(Gesture::is_drag);
        let motion = gesture.try_update_value(|gesture| gesture.moved(event.pointer_id(), browser::offset(&event)));
        match motion.unwrap_or(Motion::None) {
            Motion::Over(at) if event.pointer_type() != "touch" => explorer.hover(find(at)),
            Motion::Over(_) | Motion::None => {}
            Motion::Pan(_) if drag.holds() => drag.go(browser::offset(&event)),
            Motion::Pan(_) if event.pointer_type() == "touch" && browser::is_embedded() => say(1),
            Motion::Pan(by) => shift_by_hand(&|camera, size| camera.panned(by, size)),
            Motion::Pinch { at, by, factor } => {
                shift_by_hand(&|camera, size| camera.panned(by, size).zoomed(at, factor, size));
            }
        }
        if !was_drag && gesture.with_value(Gesture::is_drag) {
            browser::capture(&event);
            explorer.hover(None);
        }
    };
    let release = move |event: &leptos::ev::PointerEvent| {
        drag.release(gesture.with_value(Gesture::is_drag));
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
            say(0);
            return;
        }
        event.prevent_default();
        let factor = (1.0 - event.delta_y() * 0.002).clamp(0.5, 2.0);
        shift_by_hand(&|camera, size| camera.zoomed(browser::offset(&event), factor, size));
    };
    let zoom_by = move |factor: f64| look(&|camera, size| camera.zoomed((size.0 / 2.0, size.1 / 2.0), factor, size));
    // Near what is chosen: as near as shows all that is lit and not covered by a sheet.
    let fit_chosen = move || {
        let Some(focus) = &*explorer.focus.now() else { return camera.set(Camera::default()) };
        let plan = plan.now();
        let lit =
            dataset.actors.ids().filter(|&id| focus.lit.actors.contains(id.index()) || focus.has(Item::Actor(id)));
        let places = lit.map(|id| plan.spots[id.index()].at * (1.0 / plan.zoom));
        let covered = frame.get_untracked().map_or(0.0, |frame| browser::covered(&frame, "[data-panel]"));
        camera.set(Camera::fitted(places, *size.now(), covered));
    };
    // Everything; and from there to what is chosen.
    let fit = move || match camera.get_untracked() == Camera::default() {
        true => fit_chosen(),
        false => camera.set(Camera::default()),
    };
    let on_twice = move |event: leptos::ev::MouseEvent| {
        let at = browser::offset(&event);
        match find(at) {
            Some(Item::Actor(_)) => fit_chosen(),
            Some(_) => {}
            None => look(&|camera, size| camera.zoomed(at, STEP * STEP, size)),
        }
    };
    let reached = move || walk.reached.get_untracked();
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let key = event.key();
        let arrow = match key.as_str() {
            "ArrowLeft" => (-8.0, 0.0),
            "ArrowRight" => (8.0, 0.0),
            "ArrowUp" => (0.0, -8.0),
            "ArrowDown" => (0.0, 8.0),
            _ => (0.0, 0.0),
        };
        match key.as_str() {
            _ if browser::is_chord(&event) => return,
            _ if arrow != (0.0, 0.0) && event.shift_key() => {
                reached().into_iter().for_each(|actor| drag.nudge(actor, arrow));
            }
            "Delete" => explorer.dispatch(Action::Unpin(reached())),
            "+" | "=" => zoom_by(STEP),
            "-" => zoom_by(1.0 / STEP),
            "0" => fit(),
            "?" => browser::click(KEYS_BUTTON),
            "1" | "2" | "3" => explorer.dispatch(Action::Depth(key.as_bytes()[0] - b'0')),
            "Escape" if explorer.query.with_untracked(|query| query.depth != Depth::default()) => {
                explorer.dispatch(Action::Depth(1));
            }
            _ if walk.go(&event) => {}
            _ => return,
        }
        event.prevent_default();
    };
    let is_lost = Derived::distinct(move || {
        let sight = camera.get().sight(*size.get());
        !plan.get().spots.iter().any(|spot| sight.distance(spot.at) < spot.radius)
    });
    let left = Derived::new(move || {
        let selection = explorer.selection.get();
        explorer.query.with(|query| empty(sources, query, &selection))
    });
    let over = move || {
        let (chosen, left, open) = (explorer.selected(), left.get(), explorer.list.get());
        explorer.query.with(|query| {
            let is_pinned = |item: Item| query.pins.iter().any(|pin| Item::Actor(pin.actor) == item);
            let depth = usize::from(query.depth.steps());
            let overlay = Overlay {
                empty: left.as_ref().as_ref(),
                chosen: chosen.filter(|_| depth > 1).map(|item| (name_of(dataset, item), t.depths[depth - 1])),
                is_lost: *is_lost.get(),
                hint: hint.get(),
                work: made.work.get(),
                actors: dataset.actors.len(),
                can_tidy: !query.pins.is_empty() && query.tidy != query.pins,
                can_unpin: query.pins.len() > 1 && chosen.is_some_and(is_pinned),
                has_pins: !query.pins.is_empty(),
                open: open.as_deref(),
            };
            element("div").class("on-picture").children(page::overlay(t, overlay))
        })
    };
    let on_act = move |event: leptos::ev::MouseEvent| {
        let chosen = || explorer.query.with_untracked(Query::shown).and_then(Item::as_actor);
        match browser::told(&event, "[data-act]", "data-act").as_deref() {
            Some("everything") => explorer.dispatch(Action::Select(None)),
            Some("nearest") => explorer.dispatch(Action::Depth(1)),
            Some("show-all") => camera.set(Camera::default()),
            Some("tidy") => explorer.dispatch(Action::Tidy),
            Some("stop") => made.stop(),
            Some("arrange") => made.make(),
            Some("unpin") => explorer.dispatch(Action::Unpin(chosen().map(Id::from_index))),
            Some("unpin-all") => explorer.dispatch(Action::Unpin(None)),
            _ => {}
        }
        match browser::told(&event, "[data-zoom]", "data-zoom").as_deref() {
            Some("in") => zoom_by(STEP),
            Some("out") => zoom_by(1.0 / STEP),
            Some(_) => fit(),
            None => {}
        }
        let at = browser::told(&event, "[data-offer]", "data-offer").and_then(|at| at.parse::<usize>().ok());
        let offer = left.now().as_ref().as_ref().zip(at).and_then(|(left, at)| left.offers.get(at).cloned());
        offer.into_iter().for_each(|(_, action)| explorer.dispatch(action));
    };
    // Keyboard focus on a mark is what the pointer over it is: a preview.
    let on_focus = move |event: leptos::ev::FocusEvent| {
        let item = browser::told(&event, "[data-id]", "data-id").and_then(|id| dataset.find(&id));
        if let Some(Item::Actor(id)) = item {
            walk.reached.set(Some(id));
        }
        explorer.hover(item);
    };
    // Whoever changes the colours of the page changes the colour of the canvas, too, which takes a moment and ends.
    let colours = RwSignal::new(0_u32);
    let pins = Derived::distinct(move || explorer.query.with(|query| query.pins.clone()));
    let picture = move || {
        colours.track();
        (is_crowd || movement.is_on()).then(|| {
            let (camera, pins) = (camera.get(), pins.get());
            let hand = Hand { hovered: explorer.hovered.get(), pins: &pins, is_crowd, ..Hand::default() };
            let sight = camera.sight(*size.get());
            (*size.get(), camera.pan, draw::network_ink(&plan.get(), &scene.get(), &hand, &sight))
        })
    };
    let canvas = || element("canvas").class("net-canvas").attr("aria-hidden", "true");
    let on_colours = move |_: leptos::ev::TransitionEvent| colours.update(|count| *count += 1);
    let rested = movement.at_rest(plan);
    let links = move || if is_crowd { Vec::new() } else { draw::links(&rested.get().0, &scene.get()) };
    let marks = move || {
        let (way, pins) = (walk.way(), pins.get());
        let hand =
            Hand { hovered: explorer.hovered.get(), reached: walk.reached.get(), way: &way, pins: &pins, is_crowd };
        draw::marks(sources, &rested.get().0, &scene.get(), &hand)
    };
    let on_touch = move |event: leptos::ev::TouchEvent| {
        // Two fingers are ours, wherever they go.
        if gesture.with_value(Gesture::is_pinch) {
            event.prevent_default();
        }
    };
    let name = format!("{}. {}", (t.network_of)(dataset.actors.len(), dataset.relations.len()), t.network_keys);
    let region = move || {
        let is_hidden = matches!(made.work.get(), Some(Work::UnderWay(_))) && !made.is_made.get_value();
        let region = element("section")
            .class(match (is_hidden, is_crowd, movement.is_on()) {
                (true, ..) => "net is-arranging",
                (_, true, _) => "net is-crowd",
                (.., true) => "net is-moving",
                _ => "net",
            })
            .attr("id", "network")
            .attr("data-view", "network");
        still(region.attr("aria-label", t.network), browser::is_still())
    };
    let drawing = move || {
        let drawing = element("svg").class("net-picture").attr("role", "group").attr("aria-label", name.clone());
        drawing.attr("viewBox", view_box(*size.get()))
    };
    let shift = move || camera.with(|camera| element("g").attr("transform", translate(camera.pan.0, camera.pan.1)));
    let group = |class: &'static str, shapes| element("g").class(class).children(shapes);
    let hidden = move |class, shapes| group(class, shapes).attr("aria-hidden", "true");
    let previewed = move || draw::preview(dataset, &plan.get(), &scene.get(), explorer.hovered.get());
    let words = move || draw::labels(&labels.get(), &explorer.selection.get(), &scene.get());
    view! {
        <section node_ref=frame use:wear=markup(region)>
            <canvas
                use:wear=markup(canvas)
                on:transitionend=on(on_colours)
                use:ink=painting(picture)
            ></canvas>
            <svg
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(move |event| { release(&event); })
                on:pointerleave=on(move |_| explorer.hover(None))
                on:touchmove=on(on_touch)
                on:dblclick=on(on_twice)
                on:wheel=on(on_wheel)
                on:keydown=on(on_key)
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
                use:wear=markup(drawing)
            >
                <g use:wear=markup(shift)>
                    <g use:paint=markup(move || hidden("links", links()))></g>
                    <g use:paint=markup(move || hidden("links preview", previewed().into()))></g>
                    <g use:paint=markup(move || group("marks", marks()))></g>
                    <g use:paint=markup(move || hidden("labels", words()))></g>
                </g>
            </svg>
            <div on:click=on(on_act) use:paint=markup(over)></div>
        </section>
    }
}
