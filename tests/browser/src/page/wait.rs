//! Waiting for what a reader would wait for.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use super::Page;
use crate::Outcome;
use crate::wire::Element;

/// How long a reader waits for an answer to something they did, at the very most.
const PATIENCE: Duration = Duration::from_secs(10);

impl Page<'_> {
    /// Waits until `condition` holds.
    ///
    /// # Errors
    /// Where it does not within the time a reader waits; the sentence says what was awaited.
    pub(crate) fn wait(&self, what: &str, condition: impl Fn() -> Outcome<bool>) -> Outcome {
        if within(PATIENCE, condition)? { Ok(()) } else { Err(format!("waited in vain: {what}")) }
    }

    /// Whether `condition` comes true while one looks at it: for what may or may not happen.
    pub(crate) fn soon(&self, condition: impl Fn() -> Outcome<bool>) -> Outcome<bool> {
        within(Duration::from_millis(500), condition)
    }

    /// The first element that `css` selects and a reader can see.
    pub(super) fn one(&self, css: &str) -> Outcome<Element> {
        let end = Instant::now() + PATIENCE;
        loop {
            for element in self.session.all(css)? {
                if self.is_visible(&element) {
                    return Ok(element);
                }
            }
            if Instant::now() > end {
                return Err(format!("There is no {css} to be seen."));
            }
            thread::sleep(Duration::from_millis(30));
        }
    }

    /// Whether an element takes up room on the page; one that has just been removed does not.
    fn is_visible(&self, element: &Element) -> bool {
        let body = "const box = arguments[0].getBoundingClientRect(); return box.width > 0 && box.height > 0";
        self.session.execute(body, &json!([element.argument()])).is_ok_and(|visible| visible == true)
    }
}

/// Whether `condition` comes true within `patience`; asked again and again.
fn within(patience: Duration, condition: impl Fn() -> Outcome<bool>) -> Outcome<bool> {
    let end = Instant::now() + patience;
    while !condition()? {
        if Instant::now() > end {
            return Ok(false);
        }
        thread::sleep(Duration::from_millis(30));
    }
    Ok(true)
}
