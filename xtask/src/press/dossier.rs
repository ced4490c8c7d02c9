//! The dataset, as far as the press needs it.

use std::path::Path;

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
pub(crate) fn front(_file: &Path) -> Outcome<Front> {
    Ok(Front {
        language: "en".to_owned(),
        title: "Dossier".to_owned(),
        description: String::new(),
        content: String::new(),
    })
}

/// Prints the problems of the dataset in `file`.
///
/// # Errors
/// Where there are any; the sentence counts them.
pub(crate) fn check(_file: &Path) -> Outcome {
    Err("Datasets cannot be checked yet.".to_owned())
}
