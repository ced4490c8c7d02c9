//! Work that a measuring page may ask for.

use wasm_bindgen::prelude::*;
use web_sys::js_sys::Reflect;

/// What is called with numbers and the bytes of a text.
type Work = dyn FnMut(Vec<i32>, Vec<u8>) -> Vec<f64>;

/// Offers some work to the page as the function `__dossier_` and its name: numbers and a text go in, numbers come out.
pub(crate) fn offer(name: &str, mut work: impl FnMut(&[i32], &str) -> Vec<f64> + 'static) {
    let Some(window) = web_sys::window() else { return };
    // As bytes, since a text of some megabytes is encoded letter by letter on its way.
    let work: Box<Work> = Box::new(move |numbers, text| work(&numbers, &String::from_utf8_lossy(&text)));
    let work = Closure::wrap(work);
    let _ = Reflect::set(&window, &["__dossier_", name].concat().into(), work.as_ref());
    work.forget();
}
