//! The fragment of the address, which holds what a reader has set.
//!
//! A page in a `srcdoc` frame may not write its history, and a sandboxed one has no origin: each way that fails gives
//! way to the next, and the last is to do without.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The fragment, without its `#`.
pub(crate) fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// The whole address of this view.
pub(crate) fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Adds a step to the history, so that Back comes here again; does nothing where the fragment is the same.
pub(crate) fn push_fragment(fragment: &str) {
    if fragment == self::fragment() {
        return;
    }
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    let pushed = window.history().ok().and_then(|history| {
        // An empty fragment still needs an address of its own, which is the page without its `#`.
        let address = if fragment.is_empty() {
            location.pathname().ok()? + &location.search().ok()?
        } else {
            format!("#{fragment}")
        };
        history.push_state_with_url(&JsValue::NULL, "", Some(&address)).ok()
    });
    if pushed.is_none() {
        let _ = location.set_hash(fragment);
    }
}

/// Calls back whenever the reader goes to another fragment: Back, Forward, a link, a typed address.
pub(crate) fn on_fragment(callback: impl Fn(String) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for event in ["popstate", "hashchange"] {
        let callback = callback.clone();
        EventListener::new(&window, event, move |_| callback(fragment())).forget();
    }
}
