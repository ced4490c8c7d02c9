//! The finished page: what the compiler could not know is put into the `index.html` that Trunk has staged.
//!
//! The template holds a word in @ signs for each: the dataset's title, language and answer, everything it says as
//! static HTML, and the integrity of the WebAssembly module, which exists only after optimisation. The style becomes
//! one file, named after its content so that it may be cached for ever.

use std::fs;
use std::path::{Path, PathBuf};

use crate::dossier::{self, Front};
use crate::{Outcome, digest, style};

/// Finishes the page in the folders that Trunk names in the environment of its hooks.
///
/// # Errors
/// Where it is not called by Trunk, a file cannot be read or written, or the dataset has problems.
pub(crate) fn press_for_trunk() -> Outcome {
    let folder = |name: &str| {
        std::env::var_os(name).map(PathBuf::from).ok_or(format!("Trunk sets {name}; nobody else calls this."))
    };
    press(&folder("TRUNK_SOURCE_DIR")?, &folder("TRUNK_STAGING_DIR")?)
}

fn press(source: &Path, staging: &Path) -> Outcome {
    let page = staging.join("index.html");
    let template = fs::read_to_string(&page).map_err(|error| format!("{}: {error}.", page.display()))?;
    let style_name = write_style(&source.join("assets/css"), staging)?;
    let front = dossier::front(&source.join("assets/dossier.json"))?;
    let finished = fill(&template, &front, &style_name, &digest::integrity(&module(staging)?))?;
    fs::write(&page, finished).map_err(|error| format!("{}: {error}.", page.display()))
}

/// Puts every value into its place.
///
/// # Errors
/// Where the template has no place for one of them.
fn fill(template: &str, front: &Front, style_name: &str, integrity: &str) -> Outcome<String> {
    // The content comes last: it is the dataset's, and must not be searched for places.
    let values = [
        ("@LANGUAGE@", escape(&front.language)),
        ("@TITLE@", escape(&front.title)),
        ("@DESCRIPTION@", escape(&front.description)),
        ("@STYLE@", style_name.to_owned()),
        ("@INTEGRITY@", integrity.to_owned()),
        ("@CONTENT@", front.content.clone()),
    ];
    let mut page = template.to_owned();
    for (place, value) in values {
        if !page.contains(place) {
            return Err(format!("index.html has no {place}."));
        }
        page = page.replace(place, &value);
    }
    Ok(page)
}

fn write_style(source: &Path, staging: &Path) -> Outcome<String> {
    let sheet = style::sheet(source)?;
    let name = format!("dossier-{}.css", digest::fingerprint(sheet.as_bytes()));
    let path = staging.join(&name);
    fs::write(&path, sheet).map_err(|error| format!("{}: {error}.", path.display()))?;
    Ok(name)
}

/// The WebAssembly module that Trunk has staged.
fn module(staging: &Path) -> Outcome<Vec<u8>> {
    let entries = fs::read_dir(staging).map_err(|error| format!("{}: {error}.", staging.display()))?;
    let mut modules =
        entries.flatten().map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|kind| kind == "wasm"));
    let path = modules.next().ok_or("There is no WebAssembly module in the build.")?;
    fs::read(&path).map_err(|error| format!("{}: {error}.", path.display()))
}

/// `text` as HTML text or attribute value.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<html lang=@LANGUAGE@><title>@TITLE@</title><meta content=\"@DESCRIPTION@\"><link href=@STYLE@><script data-integrity=\"@INTEGRITY@\"></script><div>@CONTENT@</div>";

    fn front(title: &str, content: &str) -> Front {
        let [language, title, description, content] = ["en", title, "What \"it\" says", content].map(str::to_owned);
        Front { language, title, description, content }
    }

    #[test]
    fn every_place_is_filled_and_text_is_escaped() {
        let page = fill(TEMPLATE, &front("Salt & <pepper>", "<h1>Salt</h1>"), "a.css", "sha384-x").unwrap();
        assert_eq!(
            page,
            "<html lang=en><title>Salt &amp; &lt;pepper&gt;</title><meta content=\"What &quot;it&quot; says\"><link href=a.css><script data-integrity=\"sha384-x\"></script><div><h1>Salt</h1></div>"
        );
    }

    #[test]
    fn a_dataset_that_says_a_place_by_name_keeps_its_text() {
        let page = fill(TEMPLATE, &front("T", "<p>@TITLE@</p>"), "a.css", "sha384-x").unwrap();
        assert!(page.contains("<p>@TITLE@</p>"), "{page}");
    }

    #[test]
    fn a_template_without_a_place_is_an_error_that_names_it() {
        let problem = fill(&TEMPLATE.replace("@INTEGRITY@", ""), &front("T", ""), "a.css", "sha384-x").unwrap_err();
        assert_eq!(problem, "index.html has no @INTEGRITY@.");
    }
}
