//! The timeline: its window, its play, its lanes.

use serde_json::json;

use super::Page;
use crate::Outcome;
use crate::wire::Key;

/// The picture beneath the timeline, on which the window is drawn.
const OVERVIEW: &str = ".time-overview";

impl Page<'_> {
    /// Opens the fields of the window.
    pub(crate) fn open_dates(&self) -> Outcome {
        self.click("[data-dates]")
    }

    /// Types an end of the window: `from` or `to`.
    pub(crate) fn type_date(&self, end: &str, text: &str) -> Outcome {
        self.fill(&format!("#dates [data-field={end}]"), text)
    }

    /// Says whether only what surely lies within the window counts, or no longer.
    pub(crate) fn toggle_certain(&self) -> Outcome {
        self.click("#dates [data-field=certain]")
    }

    /// The ends of the window, as its handles say them.
    pub(crate) fn window(&self) -> Outcome<[String; 2]> {
        Ok([self.end_of_window("from")?, self.end_of_window("to")?])
    }

    /// The bars of the histogram that are counted, as they are drawn.
    pub(crate) fn bars(&self) -> Outcome<String> {
        self.read("return document.querySelector('.time-overview .solid-bar').getAttribute('d')")
    }

    /// Drags on the histogram from one place to another, each as a part of its width.
    pub(crate) fn brush(&self, from: f64, to: f64) -> Outcome {
        let place = |part| self.place_in(OVERVIEW, part);
        self.session.drag(place(from)?, place(to)?)
    }

    /// Does the same with a finger. A driver without fingers sends the page what one would make it hear.
    pub(crate) fn brush_by_finger(&self, from: f64, to: f64) -> Outcome {
        let place = |part| self.place_in(OVERVIEW, part);
        let (from, to) = (place(from)?, place(to)?);
        if self.session.drag_by_finger(from, to).is_ok() {
            return Ok(());
        }
        let body = "const host = document.querySelector('.time-overview svg');
            host.setPointerCapture = () => {};
            const [x0, x1, y] = arguments;
            for (const [name, x] of [['pointerdown', x0], ['pointermove', (x0 + x1) / 2], ['pointermove', x1], ['pointerup', x1]])
              host.dispatchEvent(new PointerEvent(name, { bubbles: true, pointerType: 'touch', pointerId: 7, clientX: x, clientY: y }))";
        self.session.execute(body, &json!([from.0, to.0, from.1])).map(drop)
    }

    /// Goes closer to the lanes with the keyboard, whose focus is on a mark.
    pub(crate) fn zoom_by_key(&self, times: usize) -> Outcome {
        (0..times).try_for_each(|_| self.press(Key::Sign(&["+"])))
    }

    /// Shows the window in the whole width, or all of time again: `window`, `all`.
    pub(crate) fn look(&self, at: &str) -> Outcome {
        if at == "window" {
            self.open_dates()?;
        }
        self.click(&format!("[data-look={at}]"))
    }

    /// The years and days that the axis names.
    pub(crate) fn axis(&self) -> Outcome<String> {
        self.read(
            "return [...document.querySelectorAll('.time-lanes text.axis')].map(tick => tick.textContent).join(' ')",
        )
    }

    /// How many actors and links of the network are out of focus or left out.
    pub(crate) fn network_dimmed(&self) -> Outcome<usize> {
        self.count("[data-view=network] .is-out, [data-view=network] [data-level=other].far")
    }

    /// Opens the list of what has no date, and gives the titles in it.
    pub(crate) fn open_tray(&self) -> Outcome<Vec<String>> {
        self.click("[data-tray]")?;
        self.texts_of("#tray button")
    }

    /// Drags an end of the window by some pixels.
    pub(crate) fn drag_end(&self, end: &str, pixels: f64) -> Outcome {
        let (x, y) = self.place_in(&format!("[data-handle={end}] .handle"), 0.5)?;
        self.session.drag((x, y), (x + pixels, y))
    }

    /// Plays time, or pauses.
    pub(crate) fn play(&self) -> Outcome {
        self.click("[data-play]")
    }

    /// Whether time is playing.
    pub(crate) fn is_playing(&self) -> Outcome<bool> {
        Ok(self.count("[data-play][aria-pressed=true]")? == 1)
    }

    /// Goes to the event after the one that is chosen: `on`, or before it: `back`.
    pub(crate) fn step(&self, way: &str) -> Outcome {
        self.click(&format!("[data-go={way}]"))
    }

    /// Makes the page take the reader's system for one that asks for less motion, or for one that does not.
    pub(crate) fn let_system_ask_for_less_motion(&self, is_asked: bool) -> Outcome {
        let body = "const real = window.matchMedia.bind(window);
            window.matchMedia = query => query.includes('reduced-motion') ? { matches: arguments[0] } : real(query)";
        // An arrow function has the arguments of the function round it.
        self.session.execute(body, &json!([is_asked])).map(drop)
    }

    /// Chooses what the lanes stand for.
    pub(crate) fn choose_lanes(&self, by: &str) -> Outcome {
        let option = self.session.all(&format!("[data-lanes] option[value={by}]"))?;
        self.session.click(option.first().ok_or("There is no such choice of lanes.")?)
    }

    /// The names of the lanes, from above.
    pub(crate) fn lanes(&self) -> Outcome<Vec<String>> {
        let names = self.read(
            "return [...document.querySelectorAll('.time-lanes text.lane')].map(name => name.textContent).join('\\n')",
        )?;
        Ok(names.lines().map(str::to_owned).collect())
    }

    fn end_of_window(&self, end: &str) -> Outcome<String> {
        self.read(&format!("return document.querySelector('[data-handle={end}]').getAttribute('aria-valuetext')"))
    }

    /// Where in the window a part of the width of an element is, halfway down.
    fn place_in(&self, css: &str, part: f64) -> Outcome<(f64, f64)> {
        let element = self.one(css)?;
        let body =
            "arguments[0].scrollIntoView({ block: 'nearest' }); const box = arguments[0].getBoundingClientRect();
            return [box.x + box.width * arguments[1], box.y + box.height / 2]";
        let place = self.session.execute(body, &json!([element.argument(), part]))?;
        match (place[0].as_f64(), place[1].as_f64()) {
            (Some(x), Some(y)) => Ok((x, y)),
            _ => Err(format!("{css} is nowhere.")),
        }
    }
}
