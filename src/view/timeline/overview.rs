//! The overview: how many events each year has, and the window on time, which is drawn, moved and resized here.

use crate::browser::{self, markup, paint, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::date::Window;
use dossier_core::describe::{compare_between, name_of};
use dossier_core::draw::{self, Ends};
use dossier_core::markup::element;
use dossier_core::query::{Action, Query};
use dossier_core::scene::gesture::{Gesture, Motion, REACH};
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{bars, overview, reach};
use dossier_core::timeline::{Brush, Handle, Step};
use leptos::prelude::*;

/// What a pointer has taken hold of.
#[derive(Clone, Copy)]
struct Held {
    /// Where, in pixels.
    start: f64,
    /// The part of the window and the window as it was; nothing where a new one is drawn.
    part: Option<(Handle, Window)>,
    /// The window as it was set before, and the times that were compared.
    before: (Option<Window>, Option<(Window, Window)>),
    /// Whether it has been moved.
    is_moved: bool,
}

/// The overview.
#[component]
pub(super) fn Overview() -> impl IntoView {
    let explorer = use_explorer();
    let (dataset, _, t) = explorer.sources();
    let all = reach(dataset);
    let frame = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Derived::distinct(move || size.get().unwrap_or((896.0, 62.0)));
    let picture = Derived::new(move || overview(dataset, *size.get()).turned(t.in_time.runs_left));
    let counted =
        Derived::new(move || bars(&picture.get(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref()));
    let set_window = move || explorer.query.with_untracked(Query::span);
    let is_comparison = move || explorer.query.with_untracked(|query| query.compare.is_some());
    // With Alt it snaps to nothing coarser than a day.
    let brush = move |is_free: bool| {
        let (left, right) = picture.now().scale.ends();
        if is_free { Brush::free(all) } else { Brush::new(all, right - left) }
    };
    let held = StoredValue::new(None::<Held>);
    let gesture = StoredValue::new(Gesture::default());
    let day = move |x: f64| picture.now().scale.day(x);
    let moved = move |held: Held, x: f64, is_free: bool| match held.part {
        None => brush(is_free).drawn(day(held.start), day(x)),
        Some((handle, window)) => brush(is_free).dragged(window, handle, day(held.start), day(x)),
    };
    let place = move |event: &leptos::ev::PointerEvent| picture.now().mirror.place(browser::offset(event).0);
    let on_down = move |event: leptos::ev::PointerEvent| {
        if event.button() != 0 {
            return;
        }
        gesture.update_value(|gesture| gesture.down(event.pointer_id(), browser::offset(&event)));
        // A second finger leaves the first what it holds.
        if gesture.with_value(Gesture::is_pinch) {
            return;
        }
        let start = place(&event);
        let reach = REACH[usize::from(event.pointer_type() == "touch")];
        let window = set_window().unwrap_or(all);
        let scale = &picture.now().scale;
        let (from, to) = (scale.x(window.from), scale.x_end(window.to));
        let handle = match start {
            x if (x - from).abs() <= reach && (x - from).abs() <= (x - to).abs() => Some(Handle::From),
            x if (x - to).abs() <= reach => Some(Handle::To),
            x if set_window().is_some() && x > from && x < to => Some(Handle::Both),
            _ => None,
        };
        let before = explorer.query.with_untracked(|query| (query.window, query.compare));
        let part = handle.map(|handle| (handle, window));
        held.set_value(Some(Held { start, part, before, is_moved: false }));
        browser::capture(&event);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let motion = gesture.try_update_value(|gesture| gesture.moved(event.pointer_id(), browser::offset(&event)));
        let (Some(Motion::Pan(_)), Some(now)) = (motion, held.get_value()) else { return };
        let window = moved(now, place(&event), event.alt_key());
        held.set_value(Some(Held { is_moved: true, ..now }));
        explorer.in_time.go();
        explorer.dispatch(if is_comparison() {
            let (a, b) = compare_between(window);
            Action::BrushBoth(a, b)
        } else {
            Action::Brush(window)
        });
    };
    let set = move |window: Window| {
        explorer.dispatch(match is_comparison() {
            true => Action::Compare(Some(compare_between(window))),
            false => Action::Window((window != all).then_some(window)),
        });
    };
    // What was moved, once the last pointer is up.
    let released = move |event: &leptos::ev::PointerEvent| {
        let goes_on = gesture.try_update_value(|gesture| {
            gesture.up(event.pointer_id());
            gesture.is_down()
        });
        let over = if goes_on == Some(false) { held.try_update_value(Option::take).flatten() } else { None };
        over.filter(|held| held.is_moved)
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        if let Some(held) = released(&event) {
            set(moved(held, place(&event), event.alt_key()));
        }
    };
    // The finger was meant to scroll the page.
    let on_cancel = move |event: leptos::ev::PointerEvent| {
        if let Some(Held { before, .. }) = released(&event) {
            explorer.dispatch(match before {
                (window, None) => Action::Window(window),
                (_, compared) => Action::Compare(compared),
            });
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        let handle = match browser::told(&event, "[data-handle]", "data-handle").as_deref() {
            Some("from") => Handle::From,
            Some(_) => Handle::To,
            None => return,
        };
        let runs_left = t.in_time.runs_left;
        let step = match event.key().as_str() {
            "ArrowLeft" if runs_left => Step::Forward,
            "ArrowRight" if runs_left => Step::Back,
            "ArrowLeft" | "ArrowDown" => Step::Back,
            "ArrowRight" | "ArrowUp" => Step::Forward,
            "PageDown" => Step::PageBack,
            "PageUp" => Step::PageForward,
            "Home" => Step::Home,
            "End" => Step::End,
            _ => return,
        };
        event.prevent_default();
        set(brush(event.alt_key()).stepped(set_window().unwrap_or(all), handle, step));
    };
    let drawn = move || {
        let (window, is_comparison) = explorer.query.with(|query| (query.span(), query.compare.is_some()));
        let window = window.unwrap_or(all);
        let chosen = explorer.selected().map(|item| name_of(dataset, item)).unwrap_or_default();
        let ends = Ends { window, all, is_comparison };
        draw::overview(t, &picture.get(), &counted.get(), ends, &chosen)
    };
    let place = || element("div").class("time-overview");
    let picture = move || {
        let picture = element("svg").class("time-picture").attr("role", "group").attr("aria-label", t.time);
        picture.attr("viewBox", view_box(*size.get())).children(drawn())
    };
    view! {
        <div node_ref=frame use:wear=markup(place)>
            <svg
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(on_cancel)
                on:dblclick=on(move |_| explorer.dispatch(Action::Window(None)))
                on:keydown=on(on_key)
                use:paint=markup(picture)
            ></svg>
        </div>
    }
}
