//! How large an element is, now and whenever that changes.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};

/// The width and height of an element in pixels; nothing before it has been laid out.
///
/// `element` gives the element once it is in the page.
pub(crate) fn use_size(element: impl Fn() -> Option<Element> + 'static) -> ReadSignal<Option<(f64, f64)>> {
    follow(Box::new(element))
}

/// The one copy of it: the compiler would write one for each caller.
fn follow(element: Box<dyn Fn() -> Option<Element>>) -> ReadSignal<Option<(f64, f64)>> {
    let (size, set_size) = signal(None);
    Effect::new(move |_| {
        let element = element()?;
        let measured = element.clone();
        let measure = move || {
            let rect = measured.get_bounding_client_rect();
            let now = (rect.width(), rect.height());
            if now.0 > 0.0 && now.1 > 0.0 && size.get_untracked() != Some(now) {
                set_size.set(Some(now));
            }
        };
        // At once, before anything is drawn for a size that was only guessed.
        measure();
        let callback = Closure::<dyn FnMut()>::new(measure);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(&element);
        let kept = StoredValue::new_local((observer.clone(), callback));
        on_cleanup(move || {
            observer.disconnect();
            kept.dispose();
        });
        Some(())
    });
    size
}

/// How many pixels of the lower part of an element are covered by the first that a selector of CSS picks.
pub(crate) fn covered(element: &Element, selector: &str) -> f64 {
    let cover = super::page::document().and_then(|document| document.query_selector(selector).ok()?);
    let Some(cover) = cover else { return 0.0 };
    let (below, over) = (element.get_bounding_client_rect(), cover.get_bounding_client_rect());
    let is_across = over.left() < below.right() && over.right() > below.left() && over.top() > below.top();
    if is_across { (below.bottom() - over.top()).max(0.0) } else { 0.0 }
}
