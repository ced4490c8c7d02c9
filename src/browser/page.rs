//! The page that the explorer is part of.

use gloo::events::EventListener;
use leptos::prelude::StoredValue;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Reflect;
use web_sys::{CssStyleSheet, Document, HtmlElement};

#[wasm_bindgen]
extern "C" {
    /// The loader's way of ending: shows what went wrong and brings the readable page back.
    #[wasm_bindgen(catch, js_namespace = globalThis, js_name = __fatal)]
    fn fatal(message: &str) -> Result<(), JsValue>;
}

/// Hands the first panic to the loader. After a panic nothing here may be trusted, so the loader drops what was drawn.
pub(crate) fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        // Without a loader there is nobody to tell, and the trap that follows is on the console anyway.
        let _ = fatal(&panic.to_string());
    }));
}

/// The element the explorer is drawn in, emptied: a saved page holds what was drawn before it was saved. The text that stands there
/// until then makes room, so that the explorer measures the page that it will have; the loader brings it back if need be.
pub(crate) fn root() -> Option<HtmlElement> {
    let text = document()?.get_element_by_id("static");
    text.into_iter().for_each(|text| text.unchecked_into::<HtmlElement>().set_hidden(true));
    let root = document()?.get_element_by_id("app")?;
    root.set_text_content(None);
    root.dyn_into().ok()
}

/// The dataset that the page brings itself, in place of the one compiled in.
pub(crate) fn data_block() -> Option<String> {
    document()?.get_element_by_id("dossier")?.text_content().filter(|text| !text.trim().is_empty())
}

/// What the page around this one asks for under `name`, as `assets/options.js` has understood it, or what this one brings.
pub(crate) fn setting(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(&["data-", name].concat())
}

/// Whether the page is to be a picture, with nothing in it to choose.
pub(crate) fn is_still() -> bool {
    setting("mode").is_some()
}

/// Asks for something under `name` as the page around might, or no longer.
pub(crate) fn set(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let name = ["data-", name].concat();
    // No name here has letters that an attribute may not have.
    let _ = match value {
        Some(value) => root.set_attribute(&name, value),
        None => root.remove_attribute(&name),
    };
}

/// Whether anybody can see this page now: it is in front, and the frame it may be in is in sight.
pub(crate) fn is_seen() -> bool {
    document().is_some_and(|document| !document.hidden()) && setting("away").is_none()
}

/// Keeps a listener as long as the part of the page is there that asked for it.
pub(super) fn keep(listener: EventListener) {
    StoredValue::new_local(listener);
}

/// Names the page.
pub(crate) fn set_title(title: &str) {
    document().into_iter().for_each(|document| document.set_title(title));
}

/// What something has under this name.
pub(super) fn get(holder: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(holder, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Whether the page is on a server, with its parts beside it, rather than all in one file.
pub(crate) fn is_hosted() -> bool {
    has("script[src]")
}

/// Whether the page was built for an address on the web, and so answers oEmbed.
pub(crate) fn has_address() -> bool {
    has("[type='application/json+oembed']")
}

/// Whether there is something that a selector of CSS picks.
pub(crate) fn has(selector: &str) -> bool {
    document().is_some_and(|document| document.query_selector(selector).is_ok_and(|found| found.is_some()))
}

/// The style sheets of the page as text, for a picture that is to look the same elsewhere.
pub(crate) fn style() -> String {
    let mut text = String::new();
    let sheets = document().map(|document| document.style_sheets());
    for sheet in sheets.iter().flat_map(|sheets| (0..sheets.length()).filter_map(|at| sheets.get(at))) {
        // A sheet from elsewhere may not be read.
        let rules = sheet.dyn_into::<CssStyleSheet>().ok().and_then(|sheet| sheet.css_rules().ok());
        for rule in rules.iter().flat_map(|rules| (0..rules.length()).filter_map(|at| rules.get(at))) {
            text.push_str(&rule.css_text());
        }
    }
    text
}
