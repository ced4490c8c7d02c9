//! What leaves the page by the reader's hand: the clipboard, what the device sends with, files, the printer.

use super::clock::when_drawn;
use super::page::document;
use super::promise::{Thenable, settled};
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Object, Reflect, encode_uri_component};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Puts a text on the clipboard and says whether that worked. A frame may not be allowed to.
pub(crate) fn copy(text: &str, done: impl Fn(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard()).filter(|it| !it.is_undefined());
    let Some(clipboard) = clipboard else { return done(false) };
    let promise: Thenable = clipboard.write_text(text).unchecked_into();
    settled(&promise, Rc::new(move |copied| done(copied.is_some())));
}

/// Whether the device offers to send things.
pub(crate) fn can_send() -> bool {
    web_sys::window().is_some_and(|window| Reflect::has(&window.navigator(), &"share".into()).unwrap_or(false))
}

/// Lets the reader send an address by whatever the device sends with. Who changes their mind is not told so.
pub(crate) fn send(title: &str, address: &str) {
    let what = Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        let _ = Reflect::set(&what, &name.into(), &value.into());
    }
    if let Ok(promise) = share(&what) {
        settled(&promise, Rc::new(|_| {}));
    }
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = navigator)]
    fn share(what: &Object) -> Result<Thenable, JsValue>;
}

/// Gives the reader a file to keep.
pub(crate) fn save(name: &str, media_type: &str, text: String) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&JsValue::from(vec![text]), &options);
    blob.into_iter().for_each(|blob| keep(name, &blob));
}

/// Gives the reader a picture to keep as PNG, of twice as many pixels as its SVG says; nothing where the browser cannot draw it.
pub(crate) fn save_picture(name: String, svg: &str) {
    const SCALE: u32 = 2;
    let image = Image::new();
    let drawn = image.clone();
    let draw = move || {
        let canvas: Canvas = document()?.create_element("canvas").ok()?.unchecked_into();
        let (width, height) = (SCALE * drawn.width(), SCALE * drawn.height());
        canvas.set_width(width);
        canvas.set_height(height);
        canvas.pen("2d")?.draw(&drawn, 0, 0, width, height);
        let done: Box<dyn FnOnce(Option<Blob>)> = Box::new(move |blob| blob.iter().for_each(|blob| keep(&name, blob)));
        canvas.to_blob(&Closure::once_into_js(done));
        Some(())
    };
    let ready: Box<dyn FnOnce()> = Box::new(move || draw().unwrap_or_default());
    image.set_onload(&Closure::once_into_js(ready));
    // A strict policy lets no picture in but the page's own and those in an address.
    image.set_src(&["data:image/svg+xml,", &String::from(encode_uri_component(svg))].concat());
}

#[wasm_bindgen]
extern "C" {
    /// A picture that is loaded.
    #[derive(Clone)]
    type Image;
    #[wasm_bindgen(constructor)]
    fn new() -> Image;
    #[wasm_bindgen(method, setter)]
    fn set_onload(this: &Image, then: &JsValue);
    #[wasm_bindgen(method, setter)]
    fn set_src(this: &Image, address: &str);
    #[wasm_bindgen(method, getter)]
    fn width(this: &Image) -> u32;
    #[wasm_bindgen(method, getter)]
    fn height(this: &Image) -> u32;

    /// What a picture is drawn on.
    type Canvas;
    #[wasm_bindgen(method, setter)]
    fn set_width(this: &Canvas, width: u32);
    #[wasm_bindgen(method, setter)]
    fn set_height(this: &Canvas, height: u32);
    #[wasm_bindgen(method, js_name = getContext)]
    fn pen(this: &Canvas, sort: &str) -> Option<Pen>;
    #[wasm_bindgen(method, js_name = toBlob)]
    fn to_blob(this: &Canvas, then: &JsValue);

    /// What draws on it.
    type Pen;
    #[wasm_bindgen(method, js_name = drawImage)]
    fn draw(this: &Pen, image: &Image, x: i32, y: i32, width: u32, height: u32);
}

/// Lets the browser save some bytes under a name.
fn keep(name: &str, blob: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(blob) else { return };
    if let Some(link) = document().and_then(|document| document.create_element("a").ok()) {
        let _ = link.set_attribute("href", &address);
        let _ = link.set_attribute("download", name);
        link.unchecked_into::<HtmlElement>().click();
    }
    // The browser reads the file after the click has been dealt with.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
}

/// Opens the print dialog, once there is what is only printed: when the browser itself says that it prints, nothing is drawn any more.
pub(crate) fn print() {
    let Some(window) = web_sys::window() else { return };
    let _ = web_sys::Event::new(BEFORE).and_then(|event| window.dispatch_event(&event));
    when_drawn(Box::new(move || {
        let _ = window.print();
    }));
}

/// What the browser says before it prints.
const BEFORE: &str = "beforeprint";

/// Calls back before the page is printed, and after.
pub(crate) fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for (event, is_now) in [(BEFORE, true), ("afterprint", false)] {
        let callback = callback.clone();
        super::page::keep(EventListener::new(&window, event, move |_| callback(is_now)));
    }
}
