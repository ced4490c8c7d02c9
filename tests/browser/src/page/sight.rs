//! What a reader sees.

use serde_json::{Value, json};

use super::Page;
use crate::Outcome;

impl Page<'_> {
    /// The text of the page that a reader can see.
    pub(crate) fn text(&self) -> Outcome<String> {
        // What is below the window is not laid out, and yet it is there.
        self.read(
            "const below = document.querySelectorAll('#static:not([hidden]) .lines');
             return [document.body.innerText, ...[...below].map(it => it.textContent)].join('\\n')",
        )
    }

    /// The text of the first element that `css` selects, once it is there.
    pub(crate) fn text_of(&self, css: &str) -> Outcome<String> {
        let element = self.one(css)?;
        self.session.text(&element)
    }

    /// How many elements that `css` selects have something drawn in them: a path that is not empty.
    pub(crate) fn drawn(&self, css: &str) -> Outcome<usize> {
        let body = "return [...document.querySelectorAll(arguments[0])].filter(path => path.getAttribute('d')).length";
        let count = self.session.execute(body, &json!([css]))?;
        Ok(count.as_u64().unwrap_or(0) as usize)
    }

    /// Keeps from now on what goes wrong in the page without stopping it.
    pub(crate) fn listen_for_errors(&self) -> Outcome {
        let body = "window.__errors = [];
            window.addEventListener('error', event => window.__errors.push(String(event.message)));
            window.addEventListener('unhandledrejection', event => window.__errors.push(String(event.reason)))";
        self.session.execute(body, &json!([])).map(drop)
    }

    /// What went wrong since.
    pub(crate) fn errors(&self) -> Outcome<String> {
        self.read("return window.__errors.join('; ')")
    }

    /// The text of each element that `css` selects at this moment.
    pub(crate) fn texts_of(&self, css: &str) -> Outcome<Vec<String>> {
        self.session.all(css)?.iter().map(|element| self.session.text(element)).collect()
    }

    /// How many elements `css` selects at this moment.
    pub(crate) fn count(&self, css: &str) -> Outcome<usize> {
        Ok(self.session.all(css)?.len())
    }

    /// The sentence that counts what is left.
    pub(crate) fn counting_sentence(&self) -> Outcome<String> {
        self.text_of("[data-count]")
    }

    /// What the chips say that stand for filters and the like.
    pub(crate) fn chips(&self) -> Outcome<Vec<String>> {
        let chips = self
            .read("return [...document.querySelectorAll('[data-chip]')].map(chip => chip.textContent).join('\\n')")?;
        Ok(chips.lines().map(str::to_owned).collect())
    }

    /// How many chips there are, those behind a button among them.
    pub(crate) fn chip_count(&self) -> Outcome<usize> {
        let count = "const more = document.querySelector('[popovertarget=more-chips]');
            const count = css => document.querySelectorAll(css).length;
            return String(count('[data-chip]') - count('#more-chips [data-chip]') + Number(more?.textContent ?? 0))";
        self.read(count)?.parse().map_err(|_| "The chips cannot be counted.".to_owned())
    }

    /// What is offered under the search field, by id.
    pub(crate) fn offered(&self) -> Outcome<Vec<String>> {
        let ids = self.read("return [...document.querySelectorAll('[role=option][data-id]')].map(option => option.dataset.id).join(' ')")?;
        Ok(ids.split_whitespace().map(str::to_owned).collect())
    }

    /// The actors that are as bright in the network as what is chosen, by id.
    pub(crate) fn actors_chosen(&self) -> Outcome<Vec<String>> {
        let ids = self.read(
            "return [...document.querySelectorAll('[data-view=network] [data-level=selected]')].map(mark => mark.dataset.id).join(' ')",
        )?;
        Ok(ids.split_whitespace().map(str::to_owned).collect())
    }

    /// The title of the panel, once it is open.
    pub(crate) fn panel(&self) -> Outcome<String> {
        self.text_of("[data-panel] h2")
    }

    /// Whether an actor is the selected one, in the network's own words.
    pub(crate) fn is_selected(&self, id: &str) -> Outcome<bool> {
        let mark = self.one(&actor(id))?;
        Ok(self.session.attribute(&mark, "aria-pressed")?.as_deref() == Some("true"))
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

    /// Whether what has the focus is selected by `css`.
    pub(crate) fn focus_is(&self, css: &str) -> Outcome<bool> {
        let matches = self.session.execute("return document.activeElement.matches(arguments[0])", &json!([css]))?;
        Ok(matches == true)
    }

    /// Runs the body of a function in the page for a text.
    pub(crate) fn read(&self, body: &str) -> Outcome<String> {
        let value = self.session.execute(body, &json!([]))?;
        Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }
}

/// The mark of an actor in the network.
pub(crate) fn actor(id: &str) -> String {
    format!("[data-view=network] [role=button][data-id='{id}']")
}
