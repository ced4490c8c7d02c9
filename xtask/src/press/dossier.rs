//! The dataset, as far as the press needs it.

use std::fs;
use std::path::Path;

use dossier_core::dataset::{self, Dataset};
use dossier_core::export;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::page;

use crate::{Outcome, template};

/// What the page says before any script runs, as finished HTML.
pub(crate) struct Front {
    /// Its language, as in BCP 47.
    language: String,
    title: String,
    /// The one-sentence answer.
    description: String,
    /// Everything the dataset says.
    content: String,
    /// What search engines and social networks read, as finished HTML.
    pub(crate) linked_data: String,
    /// The events for readers of feeds.
    pub(crate) feed: String,
}

impl Front {
    /// Each part, with its place in the template.
    pub(crate) fn values(&self) -> [(&str, &str); 4] {
        [
            ("@LANGUAGE@", &self.language),
            ("@TITLE@", &self.title),
            ("@DESCRIPTION@", &self.description),
            ("@CONTENT@", &self.content),
        ]
    }
}

/// What the page of a dataset says.
pub(crate) fn front(dataset: &Dataset) -> Front {
    let content = page::static_html(dataset, &ENGLISH);
    let [language, title, description] =
        [&dataset.language, &dataset.title, &dataset.answer.text].map(|text| template::escape(text));
    let index = Index::new(dataset);
    let feed = export::feed(dataset, &index, &ENGLISH, None);
    // A block of data, which no policy takes for a script.
    let linked_data = format!(
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.xml\" title=\"{title}\">\n  <meta property=\"og:type\" content=\"article\">\n  <meta property=\"og:title\" content=\"{title}\">\n  \
         <meta property=\"og:description\" content=\"{description}\">\n  <script type=\"application/ld+json\">{}</script>",
        export::json_ld(dataset, &index, &ENGLISH, None)
    );
    Front { language, title, description, content, linked_data, feed }
}

/// Says how much the dataset in `file` holds.
///
/// # Errors
/// Where it has problems: all of them.
pub(crate) fn check(file: &Path) -> Outcome {
    let dataset = load(file)?;
    println!(
        "{} has no problems: {} actors, {} relations, {} events, {} claims, {} figures, {} accounts, {} sources.",
        file.display(),
        dataset.actors.len(),
        dataset.relations.len(),
        dataset.events.len(),
        dataset.claims.len(),
        dataset.figures.len(),
        dataset.accounts.len(),
        dataset.sources.len()
    );
    Ok(())
}

/// Reads the dataset in `file`.
///
/// # Errors
/// Where it cannot be read or has problems: all of them.
pub(crate) fn load(file: &Path) -> Outcome<Dataset> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}.", file.display()))?;
    dataset::load(&bytes).map_err(|problems| {
        let count = if problems.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", problems.len()) };
        format!("{}{count} in {}.", dataset::report(&problems), file.display())
    })
}
