//! axe-core (Deque Systems): what an automatic check knows of WCAG.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::wire::Session;

/// The checker's script.
pub(crate) struct Axe {
    script: String,
}

impl Axe {
    /// Reads the checker from `path`.
    ///
    /// # Errors
    /// Where it is not there.
    pub(crate) fn read(path: &Path) -> Outcome<Self> {
        let script = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { script })
    }

    /// Checks the page that is open.
    ///
    /// # Errors
    /// Where it has violations: the rule, what it asks for, and the first elements that break it.
    pub(crate) fn check(&self, session: &Session) -> Outcome {
        if session.execute("return typeof axe", &json!([]))? == "undefined" {
            session.execute(&self.script, &json!([]))?;
        }
        let violations = session.execute_async(
            "const done = arguments[0];
             // In the dark only colours differ from what was checked by daylight.
             const rules = matchMedia('(prefers-color-scheme: dark)').matches ? { runOnly: ['color-contrast'] } : {};
             axe.run(document, { resultTypes: ['violations'], ...rules }).then(
               result => done(result.violations.map(v => `${v.id}: ${v.help}: ` + v.nodes.slice(0, 3).map(n =>
                 n.target.join(' ') + ' (' + (n.failureSummary || '').replace(/\\s+/g, ' ').slice(0, 160) + ')').join('; '))),
               error => done(['axe: ' + error]))",
            &json!([]),
        )?;
        let violations: Vec<&str> = violations.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if violations.is_empty() { Ok(()) } else { Err(violations.join("\n    ")) }
    }
}
