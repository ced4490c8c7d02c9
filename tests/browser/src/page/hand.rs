//! What a reader does by hand.

use std::cell::Cell;

use serde_json::json;

use super::{Page, actor};
use crate::Outcome;
use crate::wire::Key;

/// A picture that is being moved, in which marks are painted and their elements stay where they were.
pub(crate) const MOVING: &str = ".is-moving";

impl Page<'_> {
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

    /// Selects an actor in the network besides what is selected.
    pub(crate) fn add_actor(&self, id: &str) -> Outcome {
        let (x, y) = self.middle_of(&actor(id))?;
        self.session.click_besides(x, y)
    }

    /// Holds a finger on an actor in the network, for longer than a tap: no driver of every engine has fingers.
    pub(crate) fn hold_actor(&self, id: &str) -> Outcome {
        let (x, y) = self.middle_of(&actor(id))?;
        let body = "const [x, y, done] = arguments;
            const target = document.querySelector('[data-view=network] .net-picture');
            const send = type => target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 7,
              pointerType: 'touch', button: 0, clientX: x, clientY: y }));
            send('pointerdown');
            setTimeout(() => { send('pointerup'); done(true) }, 700);";
        self.session.execute_async(body, &json!([x, y])).map(drop)
    }

    /// Opens the first receipt of the panel and gives the evidence behind it.
    pub(crate) fn open_receipt(&self) -> Outcome<String> {
        self.click("[data-panel] [data-receipt]")?;
        self.text_of("[data-panel] [data-evidence]")
    }

    /// Keeps only what a source tells.
    pub(crate) fn filter_by_source(&self, id: &str) -> Outcome {
        self.filter_by("sources", id)
    }

    /// Keeps only what has a value of a facet.
    pub(crate) fn filter_by(&self, facet: &str, id: &str) -> Outcome {
        self.click(&format!("button[data-facet={facet}]"))?;
        self.click(&format!("#facet-{facet} input[type=checkbox][value='{id}']"))?;
        self.session.press(Key::Escape)
    }

    /// Presses the chip that says this, which takes away what it stands for.
    pub(crate) fn remove(&self, chip: &str) -> Outcome {
        let at = self.chips()?.iter().position(|other| other == chip).ok_or(format!("There is no chip {chip}."))?;
        self.click(&format!("[data-chip='{at}']"))
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
        let (x, y) = self.middle_of(css)?;
        self.session.click_at(x, y)
    }

    /// The middle of a part of a picture, once two looks at it agree: a picture that has just come may still be fitted to its room.
    fn middle_of(&self, css: &str) -> Outcome<(f64, f64)> {
        let before = Cell::new(self.middle_now(css)?);
        self.wait(&format!("{css} stands still"), || {
            let now = self.middle_now(css)?;
            Ok(before.replace(now) == now && self.count(MOVING)? == 0)
        })?;
        Ok(before.get())
    }

    fn middle_now(&self, css: &str) -> Outcome<(f64, f64)> {
        let part = self.one(css)?;
        let body = "arguments[0].scrollIntoView({ block: 'center' }); const box = arguments[0].getBoundingClientRect();
            return [box.x + box.width / 2, box.y + box.height / 2]";
        let middle = self.session.execute(body, &json!([part.argument()]))?;
        let (Some(x), Some(y)) = (middle[0].as_f64(), middle[1].as_f64()) else {
            return Err(format!("{css} is nowhere."));
        };
        Ok((x, y))
    }

    /// Moves a finger across an element, from one place to another beside the left edge of the window.
    ///
    /// Drivers have no fingers in a frame of another size than their window, so the page is told of one.
    pub(crate) fn swipe(&self, css: &str, from: i32, to: i32) -> Outcome {
        self.finger(css, (from, 0), (to, 0))
    }

    /// Drags the upper edge of the sheet down by so many pixels.
    pub(crate) fn drag_sheet(&self, down: i32) -> Outcome {
        self.finger("[data-panel] [data-grip]", (180, 0), (180, down))
    }

    fn finger(&self, css: &str, from: (i32, i32), to: (i32, i32)) -> Outcome {
        let element = self.one(css)?;
        let body = "const [element, from, to] = arguments, top = element.getBoundingClientRect().top + 4;
            HTMLElement.prototype.setPointerCapture = () => {};
            const tell = (type, [x, y]) => element.dispatchEvent(new PointerEvent(type,
              { bubbles: true, cancelable: true, pointerId: 7, pointerType: 'touch', isPrimary: true, clientX: x, clientY: top + y }));
            tell('pointerdown', from);
            tell('pointermove', to);
            tell('pointerup', to)";
        let places = json!([element.argument(), [from.0, from.1], [to.0, to.1]]);
        self.session.execute(body, &places).map(drop)
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
}
