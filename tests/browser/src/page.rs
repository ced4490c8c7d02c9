//! The page object: the explorer in the words of a reader.
//!
//! Everything that knows how the page is built is here: roles and `data-` attributes, never its layout. What a reader
//! would wait for is waited for; nothing sleeps for a fixed time.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Outcome;
use crate::door::Door;
use crate::server::Server;
use crate::wire::{Element, Key, Session};

/// How long a reader waits for an answer to something they did, at the very most.
const PATIENCE: Duration = Duration::from_secs(10);

/// The explorer in a browser.
pub(crate) struct Page<'a> {
    session: &'a Session,
    server: &'a Server,
}

impl<'a> Page<'a> {
    /// The page that `server` serves, in the window of `session`.
    pub(crate) fn new(session: &'a Session, server: &'a Server) -> Self {
        Self { session, server }
    }

    /// Opens the explorer at a fragment, behind the front door, and waits until it stands.
    pub(crate) fn open(&self, fragment: &str) -> Outcome {
        self.enter(Door::Front, fragment)?;
        self.stands()
    }

    /// Opens the page behind a door, whatever becomes of it.
    pub(crate) fn enter(&self, door: Door, fragment: &str) -> Outcome {
        self.enter_at(&format!("{}#{fragment}", self.server.address(door)))
    }

    /// Opens the explorer at an address, and waits until it stands.
    pub(crate) fn open_at(&self, address: &str) -> Outcome {
        self.enter_at(address)?;
        self.stands()
    }

    /// Opens the page at an address, whatever becomes of it.
    pub(crate) fn enter_at(&self, address: &str) -> Outcome {
        // From the same page, a fragment alone would load nothing.
        self.session.go("about:blank")?;
        self.session.go(address)
    }

    /// Opens the explorer in the frame of a page, and waits until it stands.
    pub(crate) fn open_in_frame(&self, address: &str) -> Outcome {
        self.enter_frame(address)?;
        self.stands()
    }

    /// Opens the frame of a page, whatever becomes of it.
    pub(crate) fn enter_frame(&self, address: &str) -> Outcome {
        self.enter_at(address)?;
        let frame = self.one("iframe")?;
        self.session.enter_frame(Some(&frame))
    }

    /// Opens the explorer at a fragment in a frame of the size of a phone, and waits until it stands. Windows of most
    /// browsers cannot be as small.
    pub(crate) fn open_on_phone(&self, fragment: &str) -> Outcome {
        self.open_in_frame(&self.server.phone(fragment))
    }

    /// Loads the page again and waits until the explorer stands.
    pub(crate) fn reload(&self) -> Outcome {
        self.session.reload()?;
        self.stands()
    }

    /// The browser's Back.
    pub(crate) fn back(&self) -> Outcome {
        self.session.back()
    }

    /// The fragment of the address.
    pub(crate) fn fragment(&self) -> Outcome<String> {
        let address = self.session.address()?;
        Ok(address.split_once('#').map_or("", |(_, fragment)| fragment).to_owned())
    }

    /// The text of the page that a reader can see.
    pub(crate) fn text(&self) -> Outcome<String> {
        self.read("return document.body.innerText")
    }

    /// The text of the first element that `css` selects, once it is there.
    pub(crate) fn text_of(&self, css: &str) -> Outcome<String> {
        let element = self.one(css)?;
        self.session.text(&element)
    }

    /// How many elements `css` selects at this moment.
    pub(crate) fn count(&self, css: &str) -> Outcome<usize> {
        Ok(self.session.all(css)?.len())
    }

    /// Types into the search field, as one who has clicked it.
    pub(crate) fn search(&self, text: &str) -> Outcome {
        let field = self.one("input[type=search]")?;
        self.session.click(&field)?;
        self.session.type_into(&field, text)
    }

    /// Takes the choice under the search field that stands for an item.
    pub(crate) fn choose(&self, id: &str) -> Outcome {
        self.click(&format!("[role=option][data-id='{id}']"))
    }

    /// Selects an actor in the network.
    pub(crate) fn select_actor(&self, id: &str) -> Outcome {
        self.point_at(&actor(id))
    }

    /// Whether an actor is the selected one, in the network's own words.
    pub(crate) fn is_selected(&self, id: &str) -> Outcome<bool> {
        let mark = self.one(&actor(id))?;
        Ok(self.session.attribute(&mark, "aria-pressed")?.as_deref() == Some("true"))
    }

    /// The title of the panel, once it is open.
    pub(crate) fn panel(&self) -> Outcome<String> {
        self.text_of("[data-panel] h2")
    }

    /// The marks that are lit on the timeline: for each the ids of its events, of which a stack has several.
    pub(crate) fn marks_lit(&self) -> Outcome<Vec<Vec<String>>> {
        let lit = self.session.execute(
            "return [...document.querySelectorAll('[data-view=timeline] [data-level]')]
               .filter(mark => ['selected', 'near'].includes(mark.dataset.level)).map(mark => mark.dataset.ids || mark.dataset.id)",
            &json!([]),
        )?;
        let marks = lit.as_array().into_iter().flatten().filter_map(Value::as_str);
        Ok(marks.map(|ids| ids.split_whitespace().map(str::to_owned).collect()).collect())
    }

    /// Opens the first receipt of the panel and gives the evidence behind it.
    pub(crate) fn open_receipt(&self) -> Outcome<String> {
        self.click("[data-panel] [data-receipt]")?;
        self.text_of("[data-panel] [data-evidence]")
    }

    /// Keeps only what a source tells.
    pub(crate) fn filter_by_source(&self, id: &str) -> Outcome {
        self.click("button[data-facet=sources]")?;
        self.click(&format!("input[type=checkbox][value='{id}']"))?;
        self.session.press(Key::Escape)
    }

    /// The sentence that counts what is left.
    pub(crate) fn counting_sentence(&self) -> Outcome<String> {
        self.text_of("[data-count]")
    }

    /// Takes all filters away.
    pub(crate) fn clear(&self) -> Outcome {
        self.click("button[data-clear]")
    }

    /// Changes to another view: `network`, `timeline` or `read`.
    pub(crate) fn show(&self, view: &str) -> Outcome {
        self.click(&format!("button[data-show={view}]"))
    }

    /// Presses a key.
    pub(crate) fn press(&self, key: Key) -> Outcome {
        self.session.press(key)
    }

    /// Presses Tab until the focus is on what `css` selects, at most two hundred times.
    pub(crate) fn tab_to(&self, css: &str) -> Outcome {
        self.tab_until(Key::Tab, css)
    }

    /// Presses Shift and Tab until the focus is on what `css` selects, at most two hundred times.
    pub(crate) fn tab_back_to(&self, css: &str) -> Outcome {
        self.tab_until(Key::ShiftTab, css)
    }

    /// Types with whatever has the focus.
    pub(crate) fn type_at_focus(&self, text: &str) -> Outcome {
        let field = self.session.focus()?.ok_or("Nothing has the focus.")?;
        self.session.type_into(&field, text)
    }

    /// Whether what has the focus is selected by `css`.
    pub(crate) fn focus_is(&self, css: &str) -> Outcome<bool> {
        let matches = self.session.execute("return document.activeElement.matches(arguments[0])", &json!([css]))?;
        Ok(matches == true)
    }

    /// Clicks the first element that `css` selects and a reader can see, once there is one.
    pub(crate) fn click(&self, css: &str) -> Outcome {
        let element = self.one(css)?;
        self.session.click(&element).map_err(|reason| format!("clicking {css}: {reason}"))
    }

    /// Clicks the button with exactly this on it.
    pub(crate) fn click_button(&self, label: &str) -> Outcome {
        for button in self.session.all("button")? {
            if self.session.text(&button)? == label {
                return self.session.click(&button);
            }
        }
        Err(format!("There is no button {label}."))
    }

    /// Clicks in the middle of a part of a picture. Two of the engines' drivers hold such a part for no target at all.
    pub(crate) fn point_at(&self, css: &str) -> Outcome {
        let part = self.one(css)?;
        let body = "arguments[0].scrollIntoView({ block: 'center' }); const box = arguments[0].getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]";
        let middle = self.session.execute(body, &json!([part.argument()]))?;
        let (Some(x), Some(y)) = (middle[0].as_f64(), middle[1].as_f64()) else {
            return Err(format!("{css} is nowhere."));
        };
        self.session.click_at(x, y)
    }

    /// Runs the body of a function in the page for a text.
    pub(crate) fn read(&self, body: &str) -> Outcome<String> {
        let value = self.session.execute(body, &json!([]))?;
        Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

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

    /// Waits until the explorer stands and the still page is gone.
    pub(crate) fn stands(&self) -> Outcome {
        self.wait("the explorer stands", || {
            if self.count("#stopped")? > 0 {
                let report = "const { cause, report } = document.getElementById('stopped').dataset; return cause + ': ' + report";
                return Err(format!("The explorer stopped: {}", self.read(report)?));
            }
            Ok(self.read("return String(document.getElementById('static')?.hidden)")? == "true")
        })
    }

    fn tab_until(&self, key: Key, css: &str) -> Outcome {
        for _ in 0..200 {
            self.session.press(key)?;
            if self.focus_is(css)? {
                return Ok(());
            }
        }
        Err(format!("Tab never reaches {css}."))
    }

    /// The first element that `css` selects and a reader can see.
    fn one(&self, css: &str) -> Outcome<Element> {
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

/// The mark of an actor in the network.
pub(crate) fn actor(id: &str) -> String {
    format!("[data-view=network] [role=button][data-id='{id}']")
}
