//! The lanes with their marks, gestures and keys.

use crate::browser::{self, ink, markup, paint, painting, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::dataset::{EventId, Item};
use dossier_core::draw;
use dossier_core::i18n::dates;
use dossier_core::markup::element;
use dossier_core::page::{CLUSTER, all_of_time, cluster};
use dossier_core::scene::gesture::{Gesture, Motion};
use dossier_core::scene::path::{number, view_box};
use dossier_core::scene::timeline::{beside, columns, line, reach, scene, seen};
use dossier_core::timeline::Zoom;
use leptos::prelude::*;

/// By how much a key or a button zooms.
const STEP: f64 = 1.6;
/// By which part of the frame a key moves it.
const MOVE: f64 = 0.25;

/// The width of the list of an open mark, in pixels.
const CLUSTER_WIDTH: f64 = 264.0;

/// A mark that is open: its element, its place and its events.
#[derive(Clone)]
struct Opened {
    element: String,
    x: f64,
    y: f64,
    events: Vec<EventId>,
}

/// The lanes.
#[component]
pub(super) fn Lanes(
    /// What of the line is in sight.
    zoom: RwSignal<Zoom>,
) -> impl IntoView {
    let explorer = use_explorer();
    let (t, movement) = (explorer.t, explorer.in_time);
    let sources @ (dataset, index, _) = explorer.sources();
    let frame = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::distinct(move || size.get().unwrap_or((896.0, 160.0)));
    let spacing = Derived::distinct(move || explorer.query.with(|query| query.spacing));
    let by = Derived::distinct(move || explorer.query.with(|query| query.lanes));
    let columns = Derived::new(move || columns(dataset, index, *by.get()));
    let whole = Derived::new(move || line(dataset, size.get().0, *spacing.get()));
    let plan = Derived::new(move || {
        seen(dataset, &columns.get(), &whole.get(), *size.get(), zoom.get()).turned(t.in_time.runs_left)
    });
    let scene = Derived::new(move || {
        scene(dataset, index, &plan.get(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref())
    });
    // The event whose mark Tab reaches, and the group that is open in place.
    let reached = RwSignal::new(None::<EventId>);
    let opened = RwSignal::new(None::<Opened>);

    let look = move |change: &dyn Fn(Zoom) -> Zoom| {
        let next = change(zoom.get_untracked());
        if next != zoom.get_untracked() {
            zoom.set(next);
            opened.set(None);
        }
    };
    let place = move |x: f64| plan.now().mirror.place(x);
    let zoom_at = move |x: f64, factor: f64| look(&|zoom| zoom.zoomed(&whole.now(), place(x), factor));
    let zoom_by = move |factor: f64| zoom_at((size.now().0 + plan.now().left) / 2.0, factor);
    let move_by = move |pixels: f64| look(&|zoom| zoom.moved(&whole.now(), pixels * plan.now().mirror.way()));

    let group_of = move |event: &leptos::ev::Event| {
        let key = browser::told(event, "[data-group]", "data-group")?.parse::<usize>().ok()?;
        plan.now().groups.iter().position(|group| group.key() == key)
    };
    let first_of = move |at: usize| plan.now().groups.get(at)?.events.first().copied();
    let open = move |at: usize, event: &leptos::ev::Event| {
        let plan = plan.now();
        match plan.groups.get(at) {
            Some(group) if group.events.len() > 1 => {
                let x = plan.mirror.place(group.glyph.x);
                opened.set(Some(Opened { element: group.element(), x, y: group.y, events: group.events.clone() }));
            }
            _ => first_of(at).into_iter().for_each(|first| explorer.choose(Some(Item::Event(first)), event)),
        }
    };
    // What is chosen elsewhere comes into sight where it is not.
    Effect::new(move |_| {
        if let Some(Item::Event(event)) = explorer.selected()
            && let Some(when) = &dataset.events[event].when
            && !zoom.get_untracked().is_all()
        {
            look(&|zoom| zoom.showing(&whole.now(), when.edtf.anchor().earliest));
        }
    });

    let gesture = StoredValue::new(Gesture::default());
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() == 0 {
            gesture.update_value(|gesture| gesture.down(event.pointer_id(), browser::offset(&event)));
        }
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let was_drag = gesture.with_value(Gesture::is_drag);
        let motion = gesture.try_update_value(|gesture| gesture.moved(event.pointer_id(), browser::offset(&event)));
        match motion.unwrap_or(Motion::None) {
            Motion::Pan((by, _)) => {
                movement.go();
                move_by(by);
            }
            Motion::Pinch { at, by, factor } => {
                movement.go();
                move_by(by.0);
                zoom_at(at.0, factor);
            }
            Motion::Over(_) | Motion::None => {}
        }
        if !was_drag && gesture.with_value(Gesture::is_drag) {
            browser::capture(&event);
            explorer.hover(None);
        }
    };
    // A drag ends on no mark.
    let was_drag = StoredValue::new(false);
    let release = move |event: leptos::ev::PointerEvent| {
        was_drag.set_value(gesture.with_value(Gesture::is_drag));
        gesture.try_update_value(|gesture| gesture.up(event.pointer_id()));
    };
    let on_click = move |event: leptos::ev::MouseEvent| {
        if !was_drag.get_value() {
            group_of(&event).into_iter().for_each(|at| open(at, &event));
        }
    };
    let on_wheel = move |event: leptos::ev::WheelEvent| {
        let is_sideways = event.delta_x().abs() > event.delta_y().abs() || event.shift_key();
        // The wheel scrolls the page. With a key, or two fingers on a pad, it zooms; sideways it moves what is zoomed.
        let is_sideways = is_sideways && !zoom.get_untracked().is_all();
        if event.ctrl_key() || event.meta_key() || is_sideways {
            movement.go();
        }
        if event.ctrl_key() || event.meta_key() {
            zoom_at(browser::offset(&event).0, (1.0 - event.delta_y() * 0.004).clamp(0.5, 2.0));
        } else if is_sideways {
            move_by(-event.delta_x() - if event.shift_key() { event.delta_y() } else { 0.0 });
        } else {
            return;
        }
        event.prevent_default();
    };
    let on_over = move |event: leptos::ev::PointerEvent| {
        explorer.hover(group_of(&event).and_then(first_of).map(Item::Event));
    };
    let on_focus = move |event: leptos::ev::FocusEvent| {
        if let Some(event) = group_of(&event).and_then(first_of) {
            reached.set(Some(event));
            explorer.hover(Some(Item::Event(event)));
        }
    };
    // Arrow keys go in order of time, across the lanes, and on beyond what is in sight.
    let go = move |to: Option<EventId>| {
        let Some(event) = to else { return };
        if let Some(when) = &dataset.events[event].when {
            look(&|zoom| zoom.showing(&whole.now(), when.edtf.anchor().earliest));
        }
        let plan = plan.now();
        if let Some(group) = plan.groups.get(plan.group_of(Some(event))) {
            reached.set(group.events.first().copied());
            browser::focus_on(group.element());
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let now = plan.now();
        let here = now.group_of(reached.get_untracked());
        let way = if t.in_time.runs_left { -1 } else { 1 };
        match event.key().as_str() {
            _ if browser::is_chord(&event) => return,
            "ArrowRight" => go(beside(&now, index, here, way)),
            "ArrowLeft" => go(beside(&now, index, here, -way)),
            "ArrowDown" => go(beside(&now, index, here, 1)),
            "ArrowUp" => go(beside(&now, index, here, -1)),
            "Home" => go(index.in_time.first().copied()),
            "End" => go(index.in_time.last().copied()),
            "Enter" | " " => open(here, &event),
            "+" | "=" => zoom_by(STEP),
            "-" => zoom_by(1.0 / STEP),
            "0" => look(&|_| Zoom::default()),
            "PageUp" => move_by(-size.now().0 * MOVE),
            "PageDown" => move_by(size.now().0 * MOVE),
            _ => return,
        }
        event.prevent_default();
    };
    let days = reach(dataset);
    let name = (t.timeline_of)(index.in_time.len(), &dates::window_from(days.from), &dates::window_to(days.to));
    let name = format!("{name}. {}", t.timeline_keys);
    let place = move || {
        let zoomed = if plan.get().is_zoomed { " is-zoomed" } else { "" };
        let moving = if movement.is_on() { " is-moving" } else { "" };
        element("div").class(["time-lanes", zoomed, moving].concat())
    };
    let picture = move || {
        let picture = element("svg").class("time-picture").attr("role", "group").attr("aria-label", name.clone());
        picture.attr("viewBox", view_box(*size.get()))
    };
    let ground = move || element("g").attr("aria-hidden", "true").children(draw::ground(t, &plan.get()));
    // What is out of sight is cut off where the names of the lanes stand.
    let cut = move || {
        let sight = plan.get().sight();
        let [x, _, width, height] = sight.map(number);
        let cut = element("svg").attr("x", x).attr("width", width).attr("height", height);
        cut.attr("viewBox", sight.map(number).join(" "))
    };
    let pictures = Derived::new(move || (plan.get(), scene.get()));
    let rested = movement.at_rest(pictures);
    let groups = move || {
        let ((plan, scene), hovered, reached) = (&*rested.get().0, explorer.hovered.get(), reached.get());
        element("g").class("groups").children(draw::groups(sources, plan, scene, hovered, reached))
    };
    let picture_in_motion = move || {
        movement.is_on().then(|| {
            let [x, _, width, height] = plan.get().lanes_in_sight();
            let inks = draw::timeline_ink((index, t), &plan.get(), &scene.get(), explorer.hovered.get());
            ((width, height), (-x, 0.0), inks)
        })
    };
    let canvas = move || draw::lanes_canvas(&plan.get());
    // Over the lanes: the way back to all of time, and the events of a mark that is open in place.
    let over = move || {
        let (all, (width, height)) = (plan.get().is_zoomed.then(|| all_of_time(t)), *size.get());
        let cluster = opened.get().map(|opened: Opened| {
            let left = opened.x.min(width - CLUSTER_WIDTH).max(0.0);
            cluster((dataset, t), &opened.events, left, height - opened.y + 12.0)
        });
        element("div").class("on-lanes").children(all.into_iter().chain(cluster))
    };
    let is_in_cluster = |event: &leptos::ev::Event| browser::told(event, ".cluster", "id").is_some();
    let on_over_click = move |event: leptos::ev::MouseEvent| {
        if is_in_cluster(&event) {
            opened.set(None);
        } else if browser::told(&event, "[data-look]", "data-look").is_some() {
            zoom.set(Zoom::default());
        }
    };
    let on_over_key = move |event: leptos::ev::KeyboardEvent| {
        if let Some(group) = opened.get_untracked().filter(|_| event.key() == "Escape") {
            event.prevent_default();
            opened.set(None);
            browser::focus_on(group.element);
        }
    };
    let on_over_leave = move |event: leptos::ev::FocusEvent| {
        if is_in_cluster(&event) && !browser::focus_stays(&event) {
            opened.set(None);
        }
    };
    Effect::new(move |_| {
        if opened.with(Option::is_some) {
            browser::focus_on(CLUSTER);
        }
    });
    view! {
        <div node_ref=frame use:wear=markup(place)>
            <svg
                on:click=on(on_click)
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(release)
                on:pointercancel=on(release)
                on:wheel=on(on_wheel)
                on:pointerover=on(on_over)
                on:pointerleave=on(move |_| explorer.hover(None))
                on:focusin=on(on_focus)
                on:focusout=on(move |_| explorer.hover(None))
                on:keydown=on(on_key)
                use:wear=markup(picture)
            >
                <g use:paint=markup(ground)></g>
                <svg use:wear=markup(cut)>
                    <g use:paint=markup(groups)></g>
                </svg>
            </svg>
            <canvas use:wear=markup(canvas) use:ink=painting(picture_in_motion)></canvas>
            <div
                on:click=on(on_over_click)
                on:keydown=on(on_over_key)
                on:focusout=on(on_over_leave)
                use:paint=markup(over)
            ></div>
        </div>
    }
}
