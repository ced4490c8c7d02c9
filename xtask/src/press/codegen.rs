//! What is written from the types: the JSON Schema, and the table of fields in DATASET.md.

use std::fs;
use std::path::PathBuf;

use dossier_core::dataset;

use crate::{Outcome, page};

/// Between these two lines of DATASET.md everything is written by `codegen`.
const FENCE: [&str; 2] = ["<!-- fields: written by `cargo xtask codegen` -->", "<!-- /fields -->"];

/// Writes every file that differs from what the types say.
///
/// # Errors
/// Where a file cannot be read or written, or DATASET.md has no place for the table.
pub(crate) fn write() -> Outcome {
    for (path, text) in generated()? {
        if fs::read_to_string(&path).ok().as_deref() != Some(&text) {
            fs::write(&path, text).map_err(|error| format!("{}: {error}.", path.display()))?;
            println!("wrote {}", path.display());
        }
    }
    Ok(())
}

/// Each file, with the text it should have.
fn generated() -> Outcome<Vec<(PathBuf, String)>> {
    let root = page::root();
    let description = root.join("DATASET.md");
    let prose = fs::read_to_string(&description).map_err(|error| format!("{}: {error}.", description.display()))?;
    let prose =
        with_fields(&prose, &dataset::field_table()).ok_or(format!("DATASET.md lacks the line {}", FENCE[0]))?;
    let schema = serde_json::to_string_pretty(&dataset::schema()).map_err(|error| error.to_string())?;
    Ok(vec![(root.join("assets/dossier.schema.json"), schema + "\n"), (description, prose)])
}

/// `prose` with `table` between the lines of the fence.
fn with_fields(prose: &str, table: &str) -> Option<String> {
    let (before, rest) = prose.split_once(FENCE[0])?;
    let (_, after) = rest.split_once(FENCE[1])?;
    Some(format!("{before}{}\n\n{}\n\n{}{after}", FENCE[0], table.trim(), FENCE[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_replaces_what_stands_in_the_fence() {
        let prose = format!("Before.\n{}\nold\n{}\nAfter.", FENCE[0], FENCE[1]);
        let expected = format!("Before.\n{}\n\n| new |\n\n{}\nAfter.", FENCE[0], FENCE[1]);
        assert_eq!(with_fields(&prose, "| new |\n"), Some(expected));
        assert_eq!(with_fields("no fence", "| new |"), None);
    }

    #[test]
    fn what_is_written_from_the_types_is_fresh() {
        for (path, text) in generated().unwrap() {
            let found = fs::read_to_string(&path).unwrap_or_default();
            assert!(found == text, "{} is stale: cargo xtask codegen", path.display());
        }
    }
}
