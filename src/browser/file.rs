//! Files that a reader brings, and the text of the page itself.

use super::page::{document, get, is_hosted, keep};
use super::promise::{Thenable, settled};
use gloo::events::{EventListener, EventListenerOptions};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::Array;
use web_sys::{Element, HtmlElement};

/// Lets the reader choose a file, and calls back with its text.
pub(crate) fn choose_file(read: impl Fn(String) + Clone + 'static) {
    let Some(input) = document().and_then(|document| document.create_element("input").ok()) else { return };
    let _ = input.set_attribute("type", "file");
    let _ = input.set_attribute("accept", ".json,application/json");
    EventListener::new(&input, "change", move |event| {
        event.target().into_iter().for_each(|input| text_of_first(&input, read.clone()));
    })
    .forget();
    input.unchecked_into::<HtmlElement>().click();
}

/// Calls back with the text of each file that is dropped on the page, as long as the caller is there.
pub(crate) fn on_dropped(read: impl Fn(String) + Clone + 'static) {
    let Some(document) = document() else { return };
    for name in ["dragover", "drop"] {
        let read = read.clone();
        let prevent = EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&document, name, prevent, move |event| {
            let Some(brought) = get(event, "dataTransfer").filter(has_files) else { return };
            event.prevent_default();
            if event.type_() == "drop" {
                text_of_first(&brought, read.clone());
            }
        });
        keep(listener);
    }
}

/// Calls back with the text of the page as one file: the one that stands beside it, or itself as it was before anything was drawn.
/// With nothing where it does not come.
pub(crate) fn whole_page(read: impl Fn(Option<String>) + Clone + 'static) {
    if is_hosted() {
        return text_of_answer(&fetch("dossier.html"), Rc::new(read));
    }
    let own = document().and_then(|document| document.document_element()).and_then(|page| {
        let page: Element = page.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        page.query_selector("#app").ok()??.set_text_content(None);
        page.query_selector("#static").ok()??.remove_attribute("hidden").ok()?;
        Some(["<!doctype html>\n", &page.outer_html()].concat())
    });
    read(own);
}

#[wasm_bindgen]
extern "C" {
    fn fetch(address: &str) -> Thenable;
    /// What has a text that is still to come.
    type Texted;
    #[wasm_bindgen(method)]
    fn text(this: &Texted) -> Thenable;
}

fn has_files(brought: &JsValue) -> bool {
    get(brought, "types").is_some_and(|types| Array::from(&types).includes(&"Files".into(), 0))
}

fn text_of_first(holder: &JsValue, read: impl Fn(String) + Clone + 'static) {
    if let Some(file) = get(holder, "files").and_then(|files| get(&files, "0")) {
        text_of(&file, Rc::new(move |text| text.into_iter().for_each(&read)));
    }
}

fn text_of_answer(answer: &Thenable, read: Rc<dyn Fn(Option<String>)>) {
    settled(
        answer,
        Rc::new(move |answer| {
            let is_good = |answer: &JsValue| get(answer, "ok").is_some_and(|ok| ok.is_truthy());
            match answer.filter(is_good) {
                Some(answer) => text_of(&answer, read.clone()),
                None => read(None),
            }
        }),
    );
}

fn text_of(holder: &JsValue, read: Rc<dyn Fn(Option<String>)>) {
    let text = holder.unchecked_ref::<Texted>().text();
    settled(&text, Rc::new(move |text| read(text.and_then(|text| text.as_string()))));
}
