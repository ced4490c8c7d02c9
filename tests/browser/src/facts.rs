//! What the dataset says, read from its file and not from the page: the measure of what a page shows.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;

/// The dataset's file, as far as the journeys compare with it.
pub(crate) struct Facts {
    dataset: Value,
}

impl Facts {
    /// Reads `assets/dossier.json`.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn read() -> Outcome<Self> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/dossier.json");
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let dataset = serde_json::from_slice(&bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { dataset })
    }

    /// The one-sentence answer.
    pub(crate) fn answer(&self) -> &str {
        self.dataset["answer"]["text"].as_str().unwrap_or_default()
    }

    /// The headline.
    pub(crate) fn headline(&self) -> &str {
        self.dataset["headline"]["text"].as_str().unwrap_or_default()
    }

    /// The names of all actors.
    pub(crate) fn actors(&self) -> Vec<&str> {
        self.each("actors", "name")
    }

    /// The titles of all events.
    pub(crate) fn events(&self) -> Vec<&str> {
        self.each("events", "title")
    }

    /// The titles of all sources.
    pub(crate) fn sources(&self) -> Vec<&str> {
        self.each("sources", "title")
    }

    /// The ids of the events that the actor with this id takes part in.
    pub(crate) fn events_of(&self, actor: &str) -> Vec<&str> {
        let takes_part = |event: &&Value| list(&event["participants"]).any(|part| part["actor"] == actor);
        list(&self.dataset["events"]).filter(takes_part).filter_map(|event| event["id"].as_str()).collect()
    }

    fn each(&self, section: &str, field: &str) -> Vec<&str> {
        list(&self.dataset[section]).filter_map(|item| item[field].as_str()).collect()
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
