//! The hosted page: what the compiler could not know is put into the `index.html` that Trunk has staged.
//!
//! Every file beside it is named after its content, so that it may be cached for ever and a page never meets the file of
//! another build. The bindings and the module carry their integrity; the loader does not, since in a sandboxed frame without
//! permission to read across origins it is the one who has to say so.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::dossier;
use crate::program::Program;
use crate::split::{self, Parts};
use crate::template::fill;
use crate::{Outcome, abroad, digest, marks, names, offline, script, style};

/// What the loader of a page is made of, hosted or not: what is asked of it comes before it starts.
pub(crate) const LOADER: &[&str] = &["options.js", "loader.js", "guest.js"];

/// The address of the folder that the page will be in, where it is known; with its last /.
const ADDRESS: &str = "DOSSIER_ADDRESS";

/// Set where the module shall say which functions the first view runs: `cargo xtask first`.
const MARKS: &str = "DOSSIER_MARKS";

/// The names of these functions, one in a line.
const FIRST: &str = include_str!("first.txt");

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
    let (dataset, assets) = (dossier::load(&source.join("assets/dossier.json"))?, source.join("assets"));
    let front = dossier::front(&dataset);
    let address = std::env::var(ADDRESS).ok().filter(|address| !address.is_empty());

    let (module, bindings) = (take(staging, "wasm")?, take(staging, "js")?);
    let mut program = Program::read(&module)?;
    let bindings = names::shorten(&mut program, &String::from_utf8_lossy(&bindings));
    let parts = parts(&program)?;
    let bindings = script::bindings(&meeting(&bindings)?)?;
    let loader = script::classic(&assets, &[&["rest.js"], LOADER, &["keep.js"]].concat())?;
    let host = script::classic(&assets, &["embed.js"])?;
    let style = style::sheet(&assets.join("css"))?;
    let icon = source.join("assets/icons/dossier.svg");
    let icon = fs::read(&icon).map_err(|error| format!("{}: {error}.", icon.display()))?;

    let put = |name: &str, bytes: &[u8]| put(staging, name, bytes);
    let loader = put("loader-@.js", loader.as_bytes())?;
    let (module, integrity) = (put("dossier-@.wasm", &parts.first)?, digest::integrity(&parts.first));
    let (rest, rest_integrity) = (put("rest-@.wasm", &parts.rest)?, digest::integrity(&parts.rest));
    let sum = unpack::sum(&parts.rest);
    let (bindings, tied) = (put("dossier-@.js", bindings.as_bytes())?, digest::integrity(bindings.as_bytes()));
    let scripts = format!(
        "<script src=\"{loader}\" data-module=\"{module}\" data-integrity=\"{integrity}\" \
         data-rest=\"{rest}\" data-rest-integrity=\"{rest_integrity}\" data-rest-sum=\"{sum}\"></script>\n  \
         <script src=\"{bindings}\" integrity=\"{tied}\" crossorigin=\"anonymous\" defer></script>",
    );
    // Articles name this one, so its name has to stay.
    put("embed.js", host.as_bytes())?;
    put("feed.xml", front.feed.as_bytes())?;
    let style = put("dossier-@.css", style.as_bytes())?;
    let styled = format!("<link rel=\"stylesheet\" href=\"{style}\">");
    let icon = put("dossier-@.svg", &icon)?;
    put(abroad::PICTURE, abroad::poster(&dataset, &style::of_pictures(&assets.join("css"))?).as_bytes())?;
    put("summary.txt", abroad::summary(&dataset, address.as_deref()).as_bytes())?;
    let discovery = address.as_deref().map_or(String::new(), |address| abroad::discovery(&dataset, address));
    if let Some(address) = &address {
        put(abroad::OEMBED, abroad::oembed(&dataset, address).as_bytes())?;
    }
    let picture =
        format!("<noscript><img src=\"{}\" width=\"1200\" height=\"675\" alt=\"\"></noscript>", abroad::PICTURE);
    let manifest = put("manifest.webmanifest", offline::manifest(&dataset).as_bytes())?;
    for (icon, ..) in offline::ICONS {
        let from = assets.join("icons").join(icon);
        fs::copy(&from, staging.join(icon)).map_err(|error| format!("{}: {error}.", from.display()))?;
    }
    let mut values = front.values().to_vec();
    // A host sets its policy in a header, where it can say more.
    values.extend([("<!-- @POLICY@ -->", ""), ("@ICON@", &icon), ("<!-- @STYLE@ -->", &styled)]);
    values.extend([("<!-- @ADDRESS@ -->", discovery.as_str()), ("<!-- @PICTURE@ -->", &picture)]);
    values.push(("<!-- @LINKED_DATA@ -->", &front.linked_data));
    values.extend([("<!-- @LOADER@ -->", scripts.as_str()), ("<!-- @PARTS@ -->", "")]);
    let finished = fill(&template, &values)?;
    fs::write(&page, finished).map_err(|error| format!("{}: {error}.", page.display()))?;
    offline::put_worker(&assets, staging, &[&loader, &module, &rest, &bindings, &style, &icon, &manifest])
}

/// The module in its two parts. One that has marks, or is built to be looked into, is all first part, whatever its names.
fn parts(program: &Program) -> Outcome<Parts> {
    if std::env::var_os(MARKS).is_some() {
        return split::split(&Program::read(&marks::marked(program)?)?, |_| true);
    }
    let (is_release, names) = (is_release(), FIRST.lines().collect::<HashSet<&str>>());
    split::split(program, |name| !is_release || names.contains(name))
}

/// Whether Trunk builds for readers, and not, at every edit, for whoever works on it.
fn is_release() -> bool {
    std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "release")
}

/// The bindings, with the two words between them and `assets/rest.js`: they hand on what the first part imports of the rest, and
/// say when there is a first part, before it runs.
///
/// # Errors
/// Where they are not as `wasm-bindgen` writes them.
fn meeting(bindings: &str) -> Outcome<String> {
    let mut bindings = bindings.to_owned();
    for (before, word) in
        [("\": import0,", " rest: window.__rest?.places,"), ("wasm = instance.exports;", " window.__rest?.meet(wasm);")]
    {
        let mut places = bindings.match_indices(before);
        let (Some((at, _)), None) = (places.next(), places.next()) else {
            return Err(format!("The bindings have no one place after {before:?}."));
        };
        bindings.insert_str(at + before.len(), word);
    }
    Ok(bindings)
}

/// The folder with the workspace's files.
pub(crate) fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// The one file of a kind in a build, by its ending and the beginning of its name.
///
/// # Errors
/// Where there is none.
pub(crate) fn find(folder: &Path, kind: &str) -> Outcome<PathBuf> {
    find_named(folder, "dossier-", kind)
}

/// The file in `folder` whose name has this beginning and ending.
///
/// # Errors
/// Where there is none.
pub(crate) fn find_named(folder: &Path, start: &str, kind: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
    let is_it = |path: &PathBuf| {
        path.extension().is_some_and(|found| found == kind)
            && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
    };
    let found = entries.flatten().map(|entry| entry.path()).find(is_it);
    found.ok_or(format!("There is no {start}….{kind} in {}.", folder.display()))
}

/// Takes a file of Trunk's out of the build, to be put back under our name for it.
fn take(staging: &Path, kind: &str) -> Outcome<Vec<u8>> {
    let path = find(staging, kind)?;
    let failed = |error: std::io::Error| format!("{}: {error}.", path.display());
    let bytes = fs::read(&path).map_err(failed)?;
    fs::remove_file(&path).map_err(failed)?;
    Ok(bytes)
}

/// Writes a file of the build and gives its name: `name` with a word for its content in place of the @.
fn put(staging: &Path, name: &str, bytes: &[u8]) -> Outcome<String> {
    let name = name.replace('@', &digest::fingerprint(bytes));
    let path = staging.join(&name);
    fs::write(&path, bytes).map_err(|error| format!("{}: {error}.", path.display()))?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bindings_say_when_there_is_a_first_part_and_hand_on_what_it_imports() {
        let bindings = "return { \"./dossier_bg.js\": import0, }; wasm = instance.exports; wasm.start();";
        let expected = "return { \"./dossier_bg.js\": import0, rest: window.__rest?.places, }; \
                        wasm = instance.exports; window.__rest?.meet(wasm); wasm.start();";
        assert_eq!(meeting(bindings).as_deref(), Ok(expected));
    }

    #[test]
    fn bindings_of_another_shape_are_refused() {
        let whole = "\": import0, wasm = instance.exports;";
        for bindings in ["", "\": import0,", "wasm = instance.exports;", &format!("{whole} {whole}")] {
            assert!(meeting(bindings).is_err(), "{bindings}");
        }
    }
}
