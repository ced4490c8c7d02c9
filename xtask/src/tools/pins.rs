//! The pinned version of each tool.

use std::fs;

use super::crates::Tool;
use crate::{Outcome, workspace};

/// The npm packages, with their versions: the WASM optimiser, what makes scripts and style small, the accessibility checker;
/// three scripts of others that hold a page in an article, so that ours is tried with them; and readers of references and
/// networks, which have to understand what is taken along. Nothing of these is shipped.
pub(super) const NPM_PACKAGES: [(&str, &str); 12] = [
    ("binaryen", "132.0.0"),
    ("esbuild", "0.28.2"),
    ("axe-core", "4.14.1"),
    ("pym.js", "1.3.2"),
    ("iframe-resizer", "4.4.5"),
    ("@iframe-resizer/parent", "5.5.9"),
    ("@citation-js/core", "0.8.2"),
    ("@citation-js/plugin-bibtex", "0.8.2"),
    ("@citation-js/plugin-csl", "0.8.2"),
    ("@citation-js/plugin-ris", "0.8.2"),
    ("graphology", "0.26.0"),
    ("graphology-gexf", "0.13.2"),
];

/// The build tool. Trunk.toml is written for this version; 0.22 asks for a newer compiler than ours.
pub(super) fn trunk() -> Tool {
    Tool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".to_owned(),
        optimised: "0",
        usual: "2 to 4 minutes, once",
    }
}

/// The binding generator, which must be of exactly the version that the app links.
///
/// # Errors
/// Where Cargo.lock cannot be read or does not name it.
pub(super) fn wasm_bindgen() -> Outcome<Tool> {
    let path = workspace::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock does not name wasm-bindgen.")?;
    Ok(Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        optimised: "1",
        usual: "2 to 5 minutes, once",
    })
}

/// The WebDriver server of Firefox.
pub(super) fn geckodriver() -> Tool {
    Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".to_owned(),
        optimised: "0",
        usual: "1 to 3 minutes, once",
    }
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == format!("name = {package:?}"))?;
    let version = lines.next()?.strip_prefix("version = ")?;
    Some(version.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";

    #[test]
    fn the_lock_file_gives_the_version_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
