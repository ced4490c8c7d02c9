//! The overview: how many events each year has, and the window on time, which is drawn, moved and resized here.

use crate::browser::{self, markup, paint};
use crate::derived::Derived;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on};
use dossier_core::date::Window;
use dossier_core::describe::compare_between;
use dossier_core::draw::{self, Ends};
use dossier_core::query::Action;
use dossier_core::scene::path::view_box;
use dossier_core::scene::timeline::{overview, reach};
use dossier_core::timeline::{Brush, Handle, Step};
use leptos::prelude::*;

/// How near a handle a pointer has to be, in pixels: half of a target's least size.
const REACH: f64 = 12.0;

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
    let size = Derived::new(move || size.get().unwrap_or((896.0, 62.0)));
    let picture = Derived::new(move || {
        overview(dataset, *size.get(), &explorer.selection.get(), explorer.focus.get().as_ref().as_ref())
    });
    // The window, or from the beginning of the first to the end of the second of two times that are compared.
    let set_window = move || {
        let compared = |(a, b): (Window, Window)| Window { from: a.from, to: b.to };
        explorer.query.with_untracked(|query| query.window.or(query.compare.map(compared)))
    };
    let is_comparison = move || explorer.query.with_untracked(|query| query.compare.is_some());
    let brush = move || {
        let scale = &picture.now().scale;
        Brush::new(all, scale.x_end(all.to) - scale.x(all.from))
    };
    let drag = StoredValue::new(None::<Drag>);
    let day = move |x: f64| picture.now().scale.day(x);
    let moved = move |drag: Drag, x: f64| match drag {
        Drag::New(start) => brush().drawn(day(start), day(x)),
        Drag::Part(handle, start, window) => brush().dragged(window, handle, day(start), day(x)),
    };
    let on_down = move |event: leptos::ev::PointerEvent| {
        let (x, _) = browser::offset(&event);
        let window = set_window().unwrap_or(all);
        let scale = &picture.now().scale;
        let (from, to) = (scale.x(window.from), scale.x_end(window.to));
        let taken = match x {
            x if (x - from).abs() <= REACH && (x - from).abs() <= (x - to).abs() => Drag::Part(Handle::From, x, window),
            x if (x - to).abs() <= REACH => Drag::Part(Handle::To, x, window),
            x if set_window().is_some() && x > from && x < to => Drag::Part(Handle::Both, x, window),
            x => Drag::New(x),
        };
        drag.set_value(Some(taken));
        browser::capture(&event);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        // A comparison is made anew when its end comes to rest.
        if let Some(drag) = drag.get_value().filter(|_| !is_comparison()) {
            explorer.dispatch(Action::Brush(moved(drag, browser::offset(&event).0)));
        }
    };
    let set = move |window: Window| {
        explorer.dispatch(match is_comparison() {
            true => Action::Compare(Some(compare_between(window))),
            false => Action::Window((window != all).then_some(window)),
        });
    };
    let on_up = move |event: leptos::ev::PointerEvent| {
        let (x, _) = browser::offset(&event);
        match drag.get_value() {
            // A press without a drag is no window; on an end it only takes hold of it.
            Some(Drag::New(start) | Drag::Part(_, start, _)) if (x - start).abs() < 3.0 => {
                set(set_window().unwrap_or(all));
            }
            Some(drag) => set(moved(drag, x)),
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
        let step = match event.key().as_str() {
            "ArrowLeft" | "ArrowDown" => Step::Back,
            "ArrowRight" | "ArrowUp" => Step::Forward,
            "PageDown" => Step::PageBack,
            "PageUp" => Step::PageForward,
            "Home" => Step::Home,
            "End" => Step::End,
            _ => return,
        };
        event.prevent_default();
        set(brush().stepped(set_window().unwrap_or(all), handle, step));
    };
    let drawn = move || {
        let (window, compared) = explorer.query.with(|query| (query.window, query.compare));
        let compared = compared.map(|(a, b)| Window { from: a.from, to: b.to });
        let window = window.or(compared).unwrap_or(all);
        draw::overview(t, &picture.get(), Ends { window, all, is_comparison: compared.is_some() })
    };
    view! {
        <div class="time-overview" node_ref=frame>
            <svg
                class={"time-picture"}
                role={"group"}
                aria-label=t.time
                viewBox=live(move || view_box(*size.get()))
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(move |_| drag.set_value(None))
                on:dblclick=on(move |_| explorer.dispatch(Action::Window(None)))
                on:keydown=on(on_key)
                use:paint=markup(drawn)
            ></svg>
        </div>
    }
}
