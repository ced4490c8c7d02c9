//! Time that passes.

use dossier_core::date::Day;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Puts a name to this moment, for whoever measures the page.
    #[wasm_bindgen(js_namespace = performance)]
    fn mark(name: &str);
}

/// What day it is, in universal time.
pub(crate) fn today() -> Option<Day> {
    let now: String = web_sys::js_sys::Date::new_0().to_iso_string().into();
    now.get(..10)?.parse().ok()
}

/// Marks the moment as `app:interactive` when what is in the page now is on screen: two frames from now.
pub(crate) fn mark_when_drawn() {
    frame(Box::new(|| frame(Box::new(|| mark("app:interactive")))));
}

fn frame(then: Box<dyn FnOnce()>) {
    // Dropping the handle would cancel the frame.
    std::mem::forget(gloo::render::request_animation_frame(move |_| then()));
}

/// Calls once, after so many milliseconds.
pub(crate) fn after(milliseconds: u32, then: impl FnOnce() + 'static) {
    gloo::timers::callback::Timeout::new(milliseconds, then).forget();
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
