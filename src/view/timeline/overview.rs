//! The overview: how many events each year has, and the window on time, which is drawn, moved and resized here.

use crate::browser::{self, markup, paint, wear};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::on;
use dossier_core::date::Window;
use dossier_core::describe::{compare_between, name_of};
use dossier_core::draw::{self, Ends};
use dossier_core::markup::element;
use dossier_core::query::Action;
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{bars, overview, reach};
use dossier_core::timeline::{Brush, Handle, Step};
use leptos::prelude::*;

/// How near a handle a mouse has to be, and a finger, in pixels: half of a target's least size.
const REACH: [f64; 2] = [12.0, 22.0];

/// A drag under way.
#[derive(Clone, Copy)]
enum Drag {
    /// A new window, from where it began.
    New(f64),
    /// A part of the window, from where it was and as it was.
    Part(Handle, f64, Window),
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
    // The window, or from the beginning of the first to the end of the second of two times that are compared.
    let set_window = move || {
        let compared = |(a, b): (Window, Window)| Window { from: a.from, to: b.to };
        explorer.query.with_untracked(|query| query.window.or(query.compare.map(compared)))
    };
    let is_comparison = move || explorer.query.with_untracked(|query| query.compare.is_some());
    // With Alt it snaps to nothing coarser than a day.
    let brush = move |is_free: bool| {
        let (left, right) = picture.now().scale.ends();
        if is_free { Brush::free(all) } else { Brush::new(all, right - left) }
    };
    let drag = StoredValue::new(None::<Drag>);
    let day = move |x: f64| picture.now().scale.day(x);
    let moved = move |drag: Drag, x: f64, is_free: bool| match drag {
        Drag::New(start) => brush(is_free).drawn(day(start), day(x)),
        Drag::Part(handle, start, window) => brush(is_free).dragged(window, handle, day(start), day(x)),
    };
    let place = move |event: &leptos::ev::PointerEvent| picture.now().mirror.place(browser::offset(event).0);
    let on_down = move |event: leptos::ev::PointerEvent| {
        let x = place(&event);
        let reach = REACH[usize::from(event.pointer_type() == "touch")];
        let window = set_window().unwrap_or(all);
        let scale = &picture.now().scale;
        let (from, to) = (scale.x(window.from), scale.x_end(window.to));
        let taken = match x {
            x if (x - from).abs() <= reach && (x - from).abs() <= (x - to).abs() => Drag::Part(Handle::From, x, window),
            x if (x - to).abs() <= reach => Drag::Part(Handle::To, x, window),
            x if set_window().is_some() && x > from && x < to => Drag::Part(Handle::Both, x, window),
            x => Drag::New(x),
        };
        drag.set_value(Some(taken));
        browser::capture(&event);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        let Some(drag) = drag.get_value() else { return };
        let window = moved(drag, place(&event), event.alt_key());
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
    let on_up = move |event: leptos::ev::PointerEvent| {
        let x = place(&event);
        match drag.get_value() {
            // A press without a drag is no window; on an end it only takes hold of it.
            Some(Drag::New(start) | Drag::Part(_, start, _)) if (x - start).abs() < 3.0 => {
                set(set_window().unwrap_or(all));
            }
            Some(drag) => set(moved(drag, x, event.alt_key())),
            None => {}
        }
        drag.set_value(None);
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
        let (window, compared) = explorer.query.with(|query| (query.window, query.compare));
        let compared = compared.map(|(a, b)| Window { from: a.from, to: b.to });
        let window = window.or(compared).unwrap_or(all);
        let chosen = explorer.selected().map(|item| name_of(dataset, item)).unwrap_or_default();
        let ends = Ends { window, all, is_comparison: compared.is_some() };
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
                on:pointercancel=on(move |_| drag.set_value(None))
                on:dblclick=on(move |_| explorer.dispatch(Action::Window(None)))
                on:keydown=on(on_key)
                use:paint=markup(picture)
            ></svg>
        </div>
    }
}
