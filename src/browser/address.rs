//! The fragment of the address, which holds what a reader has set.
//!
//! A page in a `srcdoc` frame may not write its history, and a sandboxed one has no origin: each way that fails gives
//! way to the next, and the last is to do without.

use super::page::{keep, setting};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The event by which `assets/guest.js` learns of a step.
const STEP: &str = "dossier-view";

/// The fragment, without its `#`.
pub(crate) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// The whole address of this view, without what the page around asks of it.
pub(crate) fn address() -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let options = setting("options").unwrap_or_default();
    let is_own = |part: &&str| !options.split('&').any(|option| option == *part);
    match address.split_once('#') {
        Some((page, fragment)) => {
            [page, "#", &fragment.split('&').filter(is_own).collect::<Vec<_>>().join("&")].concat()
        }
        None => address,
    }
}

/// Adds a step to the history, so that Back comes here again; does nothing where the fragment is the same.
pub(crate) fn push_fragment(fragment: &str) {
    if fragment != self::fragment() && !write(fragment, true) {
        let _ = web_sys::window().map(|window| window.location().set_hash(fragment));
    }
}

/// Puts a fragment in the place of the one that is there; whether that worked.
pub(crate) fn replace_fragment(fragment: &str) -> bool {
    write(fragment, false)
}

fn write(fragment: &str, is_step: bool) -> bool {
    let written = web_sys::window().and_then(|window| {
        let (location, history) = (window.location(), window.history().ok()?);
        // An empty fragment still needs an address of its own, which is the page without its `#`.
        let address = if fragment.is_empty() {
            location.pathname().ok()? + &location.search().ok()?
        } else {
            ["#", fragment].concat()
        };
        let (state, address) = (JsValue::NULL, Some(&*address));
        let done = if is_step {
            history.push_state_with_url(&state, "", address)
        } else {
            history.replace_state_with_url(&state, "", address)
        };
        let told = web_sys::Event::new(STEP).and_then(|event| window.dispatch_event(&event));
        // Whoever would have listened has not been told, and that is all.
        let _ = told;
        done.ok()
    });
    written.is_some()
}

/// Goes back or forward by a step of the history, which calls back like any other step.
pub(crate) fn go_in_history(is_back: bool) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    let _ = history.map(|history| if is_back { history.back() } else { history.forward() });
}

/// Calls back whenever the reader goes to another fragment: Back, Forward, a link, a typed address.
pub(crate) fn on_fragment(callback: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let callback: Rc<dyn Fn()> = Rc::new(callback);
    for event in ["popstate", "hashchange"] {
        let callback = callback.clone();
        keep(EventListener::new(&window, event, move |_| callback()));
    }
}
