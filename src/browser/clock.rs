//! Time that passes.

use super::page::get;
use dossier_core::date::Day;
use gloo::events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::js_sys;

#[wasm_bindgen]
extern "C" {
    /// Puts a name to this moment, for whoever measures the page.
    #[wasm_bindgen(js_namespace = performance)]
    fn mark(name: &str);

    /// Milliseconds since the page was opened.
    #[wasm_bindgen(js_namespace = performance)]
    pub(crate) fn now() -> f64;
}

/// What day it is, in universal time.
pub(crate) fn today() -> Option<Day> {
    let now: String = js_sys::Date::new_0().to_iso_string().into();
    now.get(..10)?.parse().ok()
}

/// Marks the moment as `app:interactive` when what is in the page now is on screen.
pub(crate) fn mark_when_drawn() {
    when_drawn(Box::new(|| mark("app:interactive")));
}

/// Calls when the first picture is on screen and the whole module there, of which a part may come later.
pub(crate) fn when_whole(then: impl FnOnce() + 'static) {
    let is_whole = || get(&get(&js_sys::global(), "__rest")?, "whole")?.as_bool();
    match web_sys::window() {
        Some(window) if is_whole() == Some(false) => {
            EventListener::once(&window, "dossier-whole", move |_| then()).forget();
        }
        _ => when_drawn(Box::new(then)),
    }
}

/// Calls when what is in the page now is on screen: two frames from now.
pub(super) fn when_drawn(then: Box<dyn FnOnce()>) {
    frame(Box::new(|| frame(then)));
}

fn frame(then: Box<dyn FnOnce()>) {
    // Dropping the handle would cancel the frame.
    std::mem::forget(gloo::render::request_animation_frame(move |_| then()));
}

/// Calls once, after so many milliseconds.
pub(crate) fn after(milliseconds: u32, then: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(milliseconds, then).forget();
}

/// Calls at each frame with the share of so many milliseconds that has passed, for the last time with 1, as long as the call says
/// to go on.
pub(crate) fn over(milliseconds: f64, call: impl Fn(f64) -> bool + 'static) {
    go_on(None, milliseconds, Box::new(call));
}

fn go_on(start: Option<f64>, milliseconds: f64, call: Box<dyn Fn(f64) -> bool>) {
    let step = move |now: f64| {
        let start = start.unwrap_or(now);
        let share = ((now - start) / milliseconds).min(1.0);
        if call(share) && share < 1.0 {
            go_on(Some(start), milliseconds, call);
        }
    };
    std::mem::forget(gloo::render::request_animation_frame(step));
}

/// Calls again and again, so many milliseconds apart, as long as the call says to go on.
pub(crate) fn every(milliseconds: u32, again: impl Fn() -> bool + 'static) {
    repeat(milliseconds, Box::new(again));
}

fn repeat(milliseconds: u32, again: Box<dyn Fn() -> bool>) {
    let call = move || {
        if again() {
            repeat(milliseconds, again);
        }
    };
    after(milliseconds, call);
}
