//! The page as one file, which opens from a disk, in a message or in a frame, and calls nobody.
//!
//! It holds the parts of a build, its style and scripts inline and the module as text. A policy in its head names each of them
//! by its hash and allows nothing else: no request, no other script, no markup made from text. The dataset stands in a block of
//! its own, which no hash covers, so that an editor can change it by hand.

use std::fs;
use std::path::Path;

use crate::template::{fill, without_orders};
use crate::{Outcome, digest, dossier, pack, page, script, style};

/// Says to whoever opens the file in an editor what may be changed.
const HINT: &str = "<!-- The dataset: one as DATASET.md describes it, between the two tags of the next line, each < in it written as \\u003c.
       Where there is none, the explorer shows the one it was made with. The text above is for readers without scripts. -->";

/// What unpacks the module, as `xtask/src/bundle.rs` has it compiled.
const WORKER: &str = "wasm32-unknown-unknown/release/unpack.wasm";

/// Writes the page of `dataset`, or of the one that the app brings, to `out`, from the parts in `build`.
///
/// The app's own dataset is compiled into the module, so its block stays empty: written out it would take 300 kB more.
///
/// # Errors
/// Where a file cannot be read or written, or the dataset has problems.
pub(crate) fn press(build: &Path, dataset: Option<&Path>, out: &Path) -> Outcome {
    let root = page::root();
    let read = |path: &Path| fs::read_to_string(path).map_err(|error| format!("{}: {error}.", path.display()));
    let front = dossier::front(&dossier::load(dataset.unwrap_or(&root.join("assets/dossier.json")))?);
    let data = dataset.map_or(Ok(String::new()), &read)?;
    let part = |path: &Path| fs::read(path).map_err(|error| format!("{}: {error}.", path.display()));
    let first = part(&page::find(build, "wasm")?)?;
    let rest = part(&page::find_named(build, "rest-", "wasm")?)?;

    // The style that the explorer needs comes with it, packed before the module, which begins with the first zero: a style has none.
    let [style, late_style] = style::parts(&root.join("assets/css"))?;
    let [module, rest] = pack::pack(&[late_style.as_bytes(), &first].concat(), &rest)?;
    let loader = script::classic(&root.join("assets"), &[&["rest.js"], page::LOADER].concat())?;
    let bindings = read(&page::find(build, "js")?)?;
    let worker = digest::base64(&part(&root.join("target").join(WORKER))?);
    let unpack = script::classic(&root.join("assets"), &["unpack.js"])?.replace("@WORKER@", &worker);
    if [&style, &late_style, &loader, &bindings, &unpack].iter().any(|text| ends_early(text)) {
        return Err("A script or the style holds what would end its element in HTML.".to_owned());
    }

    let policy = policy(&[&loader, &bindings, &unpack], &[&style, &late_style]);
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let icon = digest::base64(read(&root.join("assets/icons/dossier.svg"))?.as_bytes());
    let icon = format!("data:image/svg+xml;base64,{icon}");
    let early = format!("<style>{style}</style>");
    let loader = format!("<script data-rest=\"rest\">{loader}</script>");
    let parts = format!(
        "{HINT}\n  <script type=\"application/json\" id=\"dossier\">{}</script>\n  \
         <script type=\"text/plain\" id=\"module\">\n{module}\n</script>\n  <script>{bindings}</script>\n  <script>{unpack}</script>\n  \
         <script type=\"text/plain\" id=\"rest\">\n{rest}\n</script>",
        inert(&data),
    );
    let mut values = front.values().to_vec();
    values.extend([
        ("<!-- @POLICY@ -->", policy.as_str()),
        ("<!-- @ADDRESS@ -->", ""),
        ("<!-- @PICTURE@ -->", ""),
        ("@ICON@", &icon),
        ("<!-- @LINKED_DATA@ -->", ""),
        ("<!-- @STYLE@ -->", &early),
    ]);
    values.extend([("<!-- @LOADER@ -->", loader.as_str()), ("<!-- @PARTS@ -->", &parts)]);
    let finished = fill(&without_orders(&read(&root.join("index.html"))?), &values)?;
    fs::write(out, &finished).map_err(|error| format!("{}: {error}.", out.display()))?;
    println!(
        "{}: {} kB, {} kB of them the module.",
        out.display(),
        finished.len() / 1000,
        (module.len() + rest.len()) / 1000
    );
    Ok(())
}

/// What the file allows itself.
fn policy(scripts: &[&str], styles: &[&str]) -> String {
    let sources = |texts: &[&str]| texts.iter().map(|text| digest::source(text)).collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        sources(scripts),
        sources(styles)
    )
}

/// Whether a browser would read the end of the element, or the start of a comment, inside `text`.
fn ends_early(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["</script", "</style", "<!--", "<script"].iter().any(|end| text.contains(end))
}

/// JSON that holds nothing HTML reads. A `<` stands only inside its strings, where it may be written like this.
fn inert(json: &str) -> String {
    json.trim().trim_start_matches('\u{feff}').replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_names_each_script_and_style_by_its_hash_and_no_address() {
        let policy = policy(&["one", "two"], &["style", "more"]);
        for text in ["one", "two", "style", "more"] {
            assert!(policy.contains(&digest::source(text)), "{policy}");
        }
        assert!(!policy.contains("'self'") && !policy.contains("http") && !policy.contains('"'), "{policy}");
    }

    #[test]
    fn a_dataset_cannot_end_its_block_and_stays_the_same() {
        let json = r#"{"title": "</script><!-- <b>"}"#;
        let block = inert(json);
        assert!(!ends_early(&block));
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(read(&block), read(json));
    }

    #[test]
    fn what_ends_an_element_is_found_in_any_case() {
        for (text, found) in [("a</ScRiPt>", true), ("<!--", true), ("a<b", false), ("<\\/script>", false)] {
            assert_eq!(ends_early(text), found, "{text}");
        }
    }
}
