//! A window of a browser, and the commands it takes.

use std::cell::Cell;

use serde_json::{Value, json};

use super::driver::Driver;
use super::{Key, http};
use crate::Outcome;

/// The name under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A window under our control; it closes when it is dropped.
pub(crate) struct Session {
    path: String,
    driver: Driver,
    /// Whether commands are meant for the frame of the page.
    in_frame: Cell<bool>,
}

/// An element of the page that is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Element {
    id: String,
}

impl Session {
    pub(super) fn open(driver: Driver, capabilities: &Value) -> Outcome<Self> {
        let wish = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let answer = http::call(driver.port(), "POST", "/session", Some(&wish))?;
        let id = answer["sessionId"].as_str().ok_or("The driver opened no session.")?;
        let session = Self { path: format!("/session/{id}"), driver, in_frame: Cell::new(false) };
        // On two cores three engines at once take their time over axe.
        session.post("/timeouts", &json!({ "script": 120_000 }))?;
        Ok(session)
    }

    /// Opens `address` and waits until its load event.
    pub(crate) fn go(&self, address: &str) -> Outcome {
        self.in_frame.set(false);
        self.post("/url", &json!({ "url": address })).map(drop)
    }

    /// The browser's Back.
    pub(crate) fn back(&self) -> Outcome {
        self.post("/back", &json!({})).map(drop)
    }

    /// The browser's Forward.
    pub(crate) fn forward(&self) -> Outcome {
        self.post("/forward", &json!({})).map(drop)
    }

    /// Loads the page again.
    pub(crate) fn reload(&self) -> Outcome {
        self.post("/refresh", &json!({})).map(drop)
    }

    /// The address of the open page, with its fragment.
    pub(crate) fn address(&self) -> Outcome<String> {
        self.get("/url").map(text)
    }

    /// Runs the body of a function in the page, whatever its policy, and gives what it returns.
    pub(crate) fn execute(&self, body: &str, arguments: &Value) -> Outcome<Value> {
        self.post("/execute/sync", &json!({ "script": body, "args": arguments }))
    }

    /// Like [`Self::execute`], but the function ends by calling its last argument.
    pub(crate) fn execute_async(&self, body: &str, arguments: &Value) -> Outcome<Value> {
        self.post("/execute/async", &json!({ "script": body, "args": arguments }))
    }

    /// The elements that match a CSS selector, in the order of the document.
    pub(crate) fn all(&self, css: &str) -> Outcome<Vec<Element>> {
        let found = self.post("/elements", &json!({ "using": "css selector", "value": css }))?;
        Ok(found.as_array().into_iter().flatten().filter_map(element).collect())
    }

    /// The element that has the focus.
    pub(crate) fn focus(&self) -> Outcome<Option<Element>> {
        self.get("/element/active").map(|value| element(&value))
    }

    /// Clicks in the middle of `element`, after scrolling it into view.
    pub(crate) fn click(&self, element: &Element) -> Outcome {
        self.post(&format!("/element/{}/click", element.id), &json!({})).map(drop)
    }

    /// Clicks at a place of the window, in CSS pixels.
    pub(crate) fn click_at(&self, x: f64, y: f64) -> Outcome {
        let strokes = json!([
            { "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round() },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        self.post("/actions", &json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": strokes }] }))
            .map(drop)
    }

    /// Clicks at a place of the window while Control is held.
    pub(crate) fn click_besides(&self, x: f64, y: f64) -> Outcome {
        let (control, pause) = (Key::Control.chord()[0], json!({ "type": "pause" }));
        let keys =
            json!([{ "type": "keyDown", "value": control }, pause, pause, { "type": "keyUp", "value": control }]);
        let strokes = json!([
            { "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round() },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
            pause,
        ]);
        let sources = json!([
            { "type": "key", "id": "keyboard", "actions": keys },
            { "type": "pointer", "id": "mouse", "actions": strokes },
        ]);
        self.post("/actions", &json!({ "actions": sources })).map(drop)
    }

    /// Presses at one place of the window, moves to another and lets go there.
    pub(crate) fn drag(&self, from: (f64, f64), to: (f64, f64)) -> Outcome {
        let go = |(x, y): (f64, f64), milliseconds: u32| json!({ "type": "pointerMove", "duration": milliseconds, "x": x.round(), "y": y.round() });
        let strokes = json!([go(from, 0), { "type": "pointerDown", "button": 0 }, go(to, 100), { "type": "pointerUp", "button": 0 }]);
        self.post("/actions", &json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": strokes }] }))
            .map(drop)
    }

    /// Drags with one finger, or says why the engine's driver has none.
    pub(crate) fn drag_by_finger(&self, from: (f64, f64), to: (f64, f64)) -> Outcome {
        let go = |(x, y): (f64, f64), milliseconds: u32| json!({ "type": "pointerMove", "duration": milliseconds, "x": x.round(), "y": y.round() });
        let half = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
        let strokes = json!([go(from, 0), { "type": "pointerDown", "button": 0 }, go(half, 60), go(to, 60), { "type": "pointerUp", "button": 0 }]);
        let finger =
            json!({ "type": "pointer", "id": "finger", "parameters": { "pointerType": "touch" }, "actions": strokes });
        self.post("/actions", &json!({ "actions": [finger] })).map(drop)
    }

    /// Goes into the first frame of the page and stays there until another page is opened.
    pub(crate) fn enter_frame(&self) -> Outcome {
        self.in_frame.set(false);
        self.post("/frame", &json!({ "id": 0 }))?;
        self.in_frame.set(true);
        Ok(())
    }

    /// Goes back to the page that a frame is in.
    pub(crate) fn leave_frame(&self) -> Outcome {
        self.in_frame.set(false);
        self.post("/frame", &json!({ "id": null })).map(drop)
    }

    /// Types `text` into `element`.
    pub(crate) fn type_into(&self, element: &Element, text: &str) -> Outcome {
        self.post(&format!("/element/{}/value", element.id), &json!({ "text": text })).map(drop)
    }

    /// The text of `element` as a reader sees it.
    pub(crate) fn text(&self, element: &Element) -> Outcome<String> {
        self.get(&format!("/element/{}/text", element.id)).map(text)
    }

    /// The value of an attribute of `element`.
    pub(crate) fn attribute(&self, element: &Element, name: &str) -> Outcome<Option<String>> {
        let value = self.get(&format!("/element/{}/attribute/{name}", element.id))?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Presses and releases a key, wherever the focus is.
    pub(crate) fn press(&self, key: Key) -> Outcome {
        let chord = key.chord();
        let down = chord.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = chord.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let strokes: Vec<Value> = down.chain(up).collect();
        self.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }))
            .map(drop)
    }

    /// Gives the page a size, in CSS pixels; what bars a window has come on top.
    ///
    /// # Errors
    /// Where the window does not become as small or large as that.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Outcome {
        let page = || self.execute("return [innerWidth, innerHeight]", &json!([]));
        let mut window = (width, height);
        let mut size = page()?;
        // Each answer tells how much the bars take, the next request makes up for it.
        for _ in 0..5 {
            self.post("/window/rect", &json!({ "width": window.0, "height": window.1 }))?;
            size = self.at_rest(page)?;
            if size == json!([width, height]) {
                return Ok(());
            }
            let (w, h) = (size[0].as_u64().unwrap_or(0) as u32, size[1].as_u64().unwrap_or(0) as u32);
            window = (window.0 + width - w.min(window.0), window.1 + height - h.min(window.1));
        }
        Err(format!("The page is {size}, not {width} by {height}."))
    }

    /// What is read when it has stopped changing: a window manager takes its time.
    fn at_rest(&self, read: impl Fn() -> Outcome<Value>) -> Outcome<Value> {
        let mut last = read()?;
        for _ in 0..20 {
            std::thread::sleep(std::time::Duration::from_millis(150));
            let now = read()?;
            if now == last {
                break;
            }
            last = now;
        }
        Ok(last)
    }

    /// A picture of the visible page, as PNG in base64.
    pub(crate) fn picture(&self) -> Outcome<String> {
        self.get("/screenshot").map(text)
    }

    /// Gives the page the size of a screen, in CSS pixels, whatever its window has; only Chromium can.
    pub(crate) fn screen(&self, (width, height): (u32, u32)) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 480 });
        self.devtools("Emulation.setDeviceMetricsOverride", &size).map(drop)
    }

    /// A command of the Chrome DevTools Protocol; only Chromium knows them.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Outcome<Value> {
        self.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    fn get(&self, path: &str) -> Outcome<Value> {
        self.call("GET", path, None)
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        self.call("POST", path, Some(body))
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        let outcome = self.command(method, path, body);
        if !self.in_frame.get() || !outcome.as_ref().is_err_and(|reason| is_lost(reason)) {
            return outcome;
        }
        // WebKit's driver lets go of a frame, some time after, when the address of the page around it changes.
        for frame in [json!({ "id": null }), json!({ "id": 0 })] {
            self.command("POST", "/frame", Some(&frame))?;
        }
        self.command(method, path, body)
    }

    fn command(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        http::call(self.driver.port(), method, &format!("{}{path}", self.path), body)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = http::call(self.driver.port(), "DELETE", &self.path, None);
    }
}

impl Element {
    /// The element as an argument of a script.
    pub(crate) fn argument(&self) -> Value {
        json!({ ELEMENT: self.id })
    }
}

/// Whether a command found nothing to be carried out in.
fn is_lost(reason: &str) -> bool {
    reason.starts_with("no such frame") || reason.starts_with("no such window")
}

fn element(value: &Value) -> Option<Element> {
    value[ELEMENT].as_str().map(|id| Element { id: id.to_owned() })
}

fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
