//! The questions that open a sheet, and the fields in it.

use serde_json::json;

use super::Page;
use crate::Outcome;

/// What was wrong with what was typed last, in the sheet.
const ALERT: &str = "[data-panel] [role=alert]";

impl Page<'_> {
    /// Asks a question of the bar: `compare` or `connect`.
    pub(crate) fn ask(&self, question: &str) -> Outcome {
        self.click(&format!("[data-ask={question}]"))
    }

    /// Begins the tour.
    pub(crate) fn start_tour(&self) -> Outcome {
        self.click(".start [data-step]")
    }

    /// Goes on with the tour where it was left.
    pub(crate) fn go_on_with_tour(&self) -> Outcome {
        self.click(".paused [data-step]")
    }

    /// Presses a button of the sheet.
    pub(crate) fn deed(&self, deed: &str) -> Outcome {
        self.click(&format!("[data-panel] [data-do={deed}]"))
    }

    /// Types into a field of the sheet in place of what stands there, and leaves it with Tab.
    pub(crate) fn answer(&self, field: &str, text: &str) -> Outcome {
        self.fill(&format!("[data-panel] [data-field={field}]"), text)
    }

    /// What stands in a field of the sheet.
    pub(crate) fn answered(&self, field: &str) -> Outcome<String> {
        self.value_of(&format!("[data-panel] [data-field={field}]"))
    }

    /// What the sheet says is wrong with what was typed, once it says so.
    pub(crate) fn problem(&self) -> Outcome<String> {
        self.text_of(ALERT)
    }

    /// Whether the sheet finds something wrong at this moment.
    pub(crate) fn has_problem(&self) -> Outcome<bool> {
        Ok(self.count(ALERT)? > 0)
    }

    /// The chain of a connection, hop by hop.
    pub(crate) fn chain(&self) -> Outcome<Vec<String>> {
        self.texts_of("[data-panel] ol.chain > li")
    }

    /// Types into a field in place of what stands there, and leaves it with Tab. Enter would first close the suggestions
    /// that one of the engines opens.
    pub(super) fn fill(&self, css: &str, text: &str) -> Outcome {
        let field = self.one(css)?;
        self.session.execute("arguments[0].focus(); arguments[0].select()", &json!([field.argument()]))?;
        self.session
            .type_into(&field, &format!("{text}\u{e004}"))
            .map_err(|reason| format!("typing into {css}: {reason}"))
    }

    /// What stands in a field at this moment.
    pub(super) fn value_of(&self, css: &str) -> Outcome<String> {
        let field = self.one(css)?;
        let value = self.session.execute("return arguments[0].value", &json!([field.argument()]))?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }
}
