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

    /// The title of the whole.
    pub(crate) fn title(&self) -> &str {
        self.dataset["title"].as_str().unwrap_or_default()
    }

    /// The short names of all sources.
    pub(crate) fn short_sources(&self) -> Vec<&str> {
        self.each("sources", "short")
    }

    /// Every item by its id, with the title of its panel where that is a field of the file.
    pub(crate) fn items(&self) -> Vec<(&str, Option<&str>)> {
        const TITLES: [(&str, &str); 7] = [
            ("actors", "name"),
            ("relations", ""),
            ("events", "title"),
            ("claims", ""),
            ("figures", ""),
            ("accounts", ""),
            ("sources", "title"),
        ];
        let item = |(section, field): (&str, &'static str)| {
            list(&self.dataset[section]).filter_map(move |item| Some((item["id"].as_str()?, item[field].as_str())))
        };
        TITLES.into_iter().flat_map(item).collect()
    }

    /// The ids of a sort of item: `actors`, `relations` and so on.
    pub(crate) fn ids(&self, sort: &str) -> Vec<&str> {
        self.each(sort, "id")
    }

    /// The ids of what accounts differ on.
    pub(crate) fn touched(&self) -> Vec<&str> {
        let accounts = list(&self.dataset["accounts"]);
        accounts.flat_map(|account| list(&account["touches"])).filter_map(Value::as_str).collect()
    }

    /// The titles of the steps of the first story.
    pub(crate) fn steps(&self) -> Vec<&str> {
        list(&self.dataset["stories"][0]["steps"]).filter_map(|step| step["title"].as_str()).collect()
    }

    /// The title of the event that begins first.
    pub(crate) fn first_event(&self) -> &str {
        let first = list(&self.dataset["events"]).filter(|event| year(event).is_some()).min_by_key(|event| year(event));
        first.and_then(|event| event["title"].as_str()).unwrap_or_default()
    }

    /// The year in which the first event begins.
    pub(crate) fn first_year(&self) -> &str {
        list(&self.dataset["events"]).filter_map(year).min().unwrap_or_default()
    }

    /// The year in which an event begins.
    pub(crate) fn year_of(&self, event: &str) -> &str {
        list(&self.dataset["events"]).find(|other| other["id"] == event).and_then(year).unwrap_or_default()
    }

    /// Whether a source tells of an event.
    pub(crate) fn tells_of(&self, source: &str, event: &str) -> bool {
        let told = list(&self.dataset["events"]).find(|other| other["id"] == event);
        told.is_some_and(|event| list(&event["evidence"]).any(|evidence| evidence["source"] == source))
    }

    fn each(&self, section: &str, field: &str) -> Vec<&str> {
        list(&self.dataset[section]).filter_map(|item| item[field].as_str()).collect()
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The year in which an event begins, by the first four digits of its date.
fn year(event: &Value) -> Option<&str> {
    let when = event["when"].as_str().or_else(|| event["when"]["edtf"].as_str())?;
    let start = when.find(|letter: char| letter.is_ascii_digit())?;
    when.get(start..start + 4)
}
