//! The overview: how many events each year has, and the window on time, which is drawn, moved and resized here.

use super::axis::tick;
use crate::browser;
use crate::explorer::use_explorer;
use crate::view::controls::{live, on, part};
use dossier_core::date::Window;
use dossier_core::i18n::dates;
use dossier_core::query::Action;
use dossier_core::scene::metrics;
use dossier_core::scene::path::{draw, number, translate, view_box};
use dossier_core::scene::timeline::{overview, reach};
use dossier_core::timeline::{Brush, Handle, Step};
use leptos::prelude::*;
use std::sync::Arc;

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
    let (data, t) = (explorer.data, explorer.t);
    let dataset = &data.dataset;
    let all = reach(dataset);
    let frame = NodeRef::<leptos::html::Div>::new();
    let size = browser::use_size(move || frame.get().map(Into::into));
    let size = Memo::new(move |_| size.get().unwrap_or((896.0, 62.0)));
    let picture = Memo::new(move |_| {
        let focus = explorer.focus.get();
        Arc::new(explorer.selection.with(|selection| overview(dataset, size.get(), selection, focus.as_deref())))
    });
    let brush = Memo::new(move |_| {
        picture.with(|picture| Brush::new(all, picture.scale.x_end(all.to) - picture.scale.x(all.from)))
    });
    let window = Memo::new(move |_| explorer.query.with(|query| query.window).unwrap_or(all));
    let ends = Memo::new(move |_| {
        picture.with(|picture| (picture.scale.x(window.get().from), picture.scale.x_end(window.get().to)))
    });

    let drag = StoredValue::new(None::<Drag>);
    let day = move |x: f64| picture.with_untracked(|picture| picture.scale.day(x));
    let moved = move |drag: Drag, x: f64| match drag {
        Drag::New(start) => brush.get_untracked().drawn(day(start), day(x)),
        Drag::Part(handle, start, window) => brush.get_untracked().dragged(window, handle, day(start), day(x)),
    };
    let on_down = move |event: leptos::ev::PointerEvent| {
        let (x, _) = browser::offset(&event);
        let (from, to) = ends.get_untracked();
        let window_now = window.get_untracked();
        let is_set = explorer.query.with_untracked(|query| query.window.is_some());
        let taken = match x {
            x if (x - from).abs() <= REACH && (x - from).abs() <= (x - to).abs() => {
                Drag::Part(Handle::From, x, window_now)
            }
            x if (x - to).abs() <= REACH => Drag::Part(Handle::To, x, window_now),
            x if is_set && x > from && x < to => Drag::Part(Handle::Both, x, window_now),
            x => Drag::New(x),
        };
        drag.set_value(Some(taken));
        browser::capture(&event);
    };
    let on_move = move |event: leptos::ev::PointerEvent| {
        if let Some(drag) = drag.get_value() {
            explorer.dispatch(Action::Brush(moved(drag, browser::offset(&event).0)));
        }
    };
    let set = move |window: Window| explorer.dispatch(Action::Window((window != all).then_some(window)));
    let on_up = move |event: leptos::ev::PointerEvent| {
        let (x, _) = browser::offset(&event);
        match drag.get_value() {
            // A press without a drag is no window; on an end it only takes hold of it.
            Some(Drag::New(start) | Drag::Part(_, start, _)) if (x - start).abs() < 3.0 => {
                set(explorer.query.with_untracked(|query| query.window).unwrap_or(all));
            }
            Some(drag) => set(moved(drag, x)),
            None => {}
        }
        drag.set_value(None);
    };
    let frame_box = move || view_box(size.get());
    let bars = move || {
        picture.with(|picture| {
            let [all, kept, lit] = picture.bars.clone();
            view! {
                <path class={"solid-bar"} d=kept></path>
                <path class={"ghost"} d=all></path>
                <path class={"sel-bar"} d=lit></path>
            }
        })
    };
    let ticks = move || {
        picture.with(|picture| {
            let y = picture.size.1 - 3.0;
            picture.ticks.iter().map(|mark| tick(mark, y)).collect_view()
        })
    };
    let baseline = move || picture.with(|picture| picture.baseline.clone());
    let rows = move || picture.with(|picture| picture.rows);
    let left = Signal::derive(move || picture.with(|picture| picture.scale.x(all.from) - 12.0));
    let right = Signal::derive(move || size.get().0);
    let names = move || {
        (size.get().0 >= 560.0).then(|| {
            let [first, second] = t.histogram;
            view! { <text class={"lane"} y={"28"}>{first}</text><text class={"axis"} y={"42"}>{second}</text> }
        })
    };
    view! {
        <div class="time-overview" node_ref=frame>
            <svg
                class={"time-picture"}
                role={"group"}
                aria-label=t.time
                viewBox=live(frame_box)
                on:pointerdown=on(on_down)
                on:pointermove=on(on_move)
                on:pointerup=on(on_up)
                on:pointercancel=on(move |_| drag.set_value(None))
                on:dblclick=on(move |_| explorer.dispatch(Action::Window(None)))
            >
                <g aria-hidden={"true"}>
                    <rect
                        class={"brush"}
                        x=live(move || number(ends.get().0))
                        y=live(move || number(rows().0))
                        width=live(move || number((ends.get().1 - ends.get().0).max(1.0)))
                        height=live(move || number(rows().1 - rows().0))
                    ></rect>
                    {part(bars)}
                    <path class={"foldline"} d=live(baseline)></path>
                    {part(ticks)}
                    {part(names)}
                </g>
                <HandleMark handle=Handle::From name=t.handles[0] window ends rows=Signal::derive(rows) left right brush set/>
                <HandleMark handle=Handle::To name=t.handles[1] window ends rows=Signal::derive(rows) left right brush set/>
            </svg>
        </div>
    }
}

/// One end of the window: a slider.
#[component]
fn HandleMark(
    handle: Handle,
    name: &'static str,
    window: Memo<Window>,
    ends: Memo<(f64, f64)>,
    rows: Signal<(f64, f64)>,
    /// Where the names of the ends may stand.
    left: Signal<f64>,
    right: Signal<f64>,
    brush: Memo<Brush>,
    set: impl Fn(Window) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let explorer = use_explorer();
    let all = reach(&explorer.data.dataset);
    let is_from = handle == Handle::From;
    let day = move || if is_from { window.get().from } else { window.get().to };
    let text = move || if is_from { dates::window_from(day()) } else { dates::window_to(day()) };
    let x = move || if is_from { ends.get().0 } else { ends.get().1 };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
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
        set(brush.get_untracked().stepped(window.get_untracked(), handle, step));
    };
    // The names of both ends stand outside the window, but inside the picture.
    let is_before = move || {
        let room = metrics::width(&text(), 11.0, true);
        if is_from { x() - room > left.get() } else { x() + room > right.get() }
    };
    let anchor = move || if is_before() { "end" } else { "start" };
    let held = move || if is_before() { "5" } else { "-5" };
    let middle = move || (rows.get().0 + rows.get().1) / 2.0;
    let path = |commands: &'static str, numbers: [f64; 2]| {
        let mut path = String::new();
        draw(&mut path, commands, &numbers);
        path
    };
    let edge = move || path("M0 #V#", [rows.get().0 - 2.0, rows.get().1]);
    let grip = move || path("M-1.5 #v8m3 0v-8", [middle() - 4.0, 0.0]);
    view! {
        <g
            class={"brush-end"}
            role={"slider"}
            tabindex={"0"}
            data-handle=if is_from { "from" } else { "to" }
            aria-label=name
            aria-valuemin=all.from.number().to_string()
            aria-valuemax=all.to.number().to_string()
            aria-valuenow=live(move || day().number().to_string())
            aria-valuetext=live(text)
            transform=live(move || translate(x(), 0.0))
            on:keydown=on(on_key)
        >
            <rect class={"reach"} x={"-12"} y=live(move || number(rows.get().0)) width={"24"} height=live(move || number(rows.get().1 - rows.get().0))></rect>
            <path class={"brush-edge"} d=live(edge)></path>
            <rect class={"handle"} x={"-5"} y=live(move || number(middle() - 10.0)) width={"10"} height={"20"} rx={"3"}></rect>
            <path class={"foldline"} d=live(grip)></path>
            <text class={"hval"} x=live(held) y={"11"} text-anchor=live(anchor)>{live(text)}</text>
        </g>
    }
}
