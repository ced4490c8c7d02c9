//! Promises.

use std::rc::Rc;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A promise, of which only `then` is needed.
    pub(super) type Thenable;
    #[wasm_bindgen(method)]
    fn then(this: &Thenable, done: &JsValue, failed: &JsValue);
}

/// Calls back with what a promise holds, or with nothing where it is broken.
pub(super) fn settled(promise: &Thenable, then: Rc<dyn Fn(Option<JsValue>)>) {
    let failed = then.clone();
    let done = Closure::once_into_js(move |value: JsValue| then(Some(value)));
    let failed = Closure::once_into_js(move || failed(None));
    promise.then(&done, &failed);
}
