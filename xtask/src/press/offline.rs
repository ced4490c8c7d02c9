//! What lets a reader keep the page: a manifest, and a worker that holds all of a build or none of it.

use std::fs;
use std::path::Path;

use dossier_core::dataset::Dataset;
use serde_json::json;

use crate::{Outcome, digest, script};

/// The worker. A browser asks for it by this name to learn of a new build, so it stays.
pub(crate) const WORKER: &str = "worker.js";

/// The icons of an installed page: size, and whether a system may cut it to a shape of its own.
pub(crate) const ICONS: [(&str, &str, &str); 3] = [
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
];

/// What a browser needs to install the page (W3C Web Application Manifest).
pub(crate) fn manifest(dataset: &Dataset) -> String {
    let icons: Vec<_> = ICONS
        .iter()
        .map(|(src, sizes, purpose)| json!({ "src": src, "sizes": sizes, "type": "image/png", "purpose": purpose }))
        .collect();
    json!({
        "name": dataset.title,
        "short_name": dataset.title.split([':', ',']).next(),
        "description": dataset.answer.text,
        "lang": dataset.language,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "icons": icons,
    })
    .to_string()
}

/// Writes the worker into `build`, with the list of what it has to keep: the page and each of `names`.
///
/// # Errors
/// Where a file cannot be read or written, or esbuild does not understand the worker.
pub(crate) fn put_worker(assets: &Path, build: &Path, names: &[&str]) -> Outcome {
    let mut list = Vec::new();
    for name in ["index.html"].iter().chain(names) {
        let path = build.join(name);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}.", path.display()))?;
        // The page is asked for by the name of its folder, for some servers lead away from any other.
        let asked = if *name == "index.html" { "" } else { name };
        list.push(json!([asked, bytes.len(), digest::sha256(&bytes)]));
    }
    let list = serde_json::Value::from(list).to_string();
    let worker = fs::read_to_string(assets.join(WORKER)).map_err(|error| format!("{WORKER}: {error}."))?;
    let build_word = digest::fingerprint(list.as_bytes());
    let text = script::modern(&format!("const BUILD = \"{build_word}\";\nconst FILES = {list};\n{worker}"))?;
    fs::write(build.join(WORKER), text).map_err(|error| format!("{WORKER}: {error}."))
}
