//! The dataset, as far as the press needs it.

use std::fs;
use std::path::Path;

use dossier_core::dataset::{self, Dataset};
use dossier_core::i18n::ENGLISH;
use dossier_core::page;

use crate::Outcome;

/// What the page says before any script runs.
pub(crate) struct Front {
    /// Its language, as in BCP 47.
    pub(crate) language: String,
    /// The title, as plain text.
    pub(crate) title: String,
    /// The one-sentence answer, as plain text.
    pub(crate) description: String,
    /// Everything the dataset says, as finished HTML.
    pub(crate) content: String,
}

/// Reads the dataset in `file`.
///
/// # Errors
/// Where it cannot be read or has problems.
pub(crate) fn front(file: &Path) -> Outcome<Front> {
    let dataset = load(file)?;
    let content = page::static_html(&dataset, &ENGLISH);
    Ok(Front { language: dataset.language, title: dataset.title, description: dataset.answer.text, content })
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

fn load(file: &Path) -> Outcome<Dataset> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}.", file.display()))?;
    dataset::load(&bytes).map_err(|problems| {
        let count = if problems.len() == 1 { "1 problem".to_owned() } else { format!("{} problems", problems.len()) };
        format!("{}{count} in {}.", dataset::report(&problems), file.display())
    })
}
