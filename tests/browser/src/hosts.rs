//! Pages that hold the explorer in a column and make its frame as high as it asks for: the files in `tests/hosts`.
//!
//! Each way of listening is the host's own. Where others publish a script for it, that very script does the work.

use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::door::Door;

/// A page around the explorer.
pub(crate) struct Host {
    /// The name of its file.
    pub(crate) name: &'static str,
    text: &'static str,
    /// By which way the explorer comes in.
    pub(crate) door: Door,
    /// What stands behind the address of the explorer.
    suffix: &'static str,
    /// What the server of the page says, beside its kind. EXPLORER stands for the explorer's origin.
    headers: &'static str,
}

macro_rules! host {
    ($name:literal) => {
        Host {
            name: $name,
            text: include_str!(concat!("../../hosts/", $name, ".html")),
            door: Door::Front,
            suffix: "",
            headers: "",
        }
    };
}

/// Every page that follows the height by a script, in the dialects that the explorer speaks and in hard places.
pub(crate) const HOSTS: [Host; 15] = [
    host!("element"),
    host!("pym"),
    host!("iframe-resizer-4"),
    host!("iframe-resizer-5"),
    host!("datawrapper"),
    Host { suffix: "#id=front", ..host!("datawrapper-before-2022") },
    host!("amp"),
    host!("guardian"),
    Host { suffix: "#v=1&amp;depth=2", ..host!("infogram-medium") },
    Host { suffix: "#?secret=k7Xp", door: Door::Shared, ..host!("wordpress") },
    host!("late"),
    host!("narrow"),
    Host { door: Door::Shared, ..host!("sandbox") },
    Host {
        door: Door::Shared,
        headers: "Cross-Origin-Embedder-Policy: require-corp\r\nCross-Origin-Opener-Policy: same-origin\r\n",
        ..host!("isolated")
    },
    Host {
        headers: "Content-Security-Policy: default-src 'none'; script-src EXPLORER; frame-src EXPLORER; img-src data:\r\n",
        ..host!("strict")
    },
];

/// The page that leaves it to the browser.
pub(crate) const NATIVE: Host = host!("native");

impl Host {
    /// The page and what its server says of it, with the explorer in `folder` and the scripts of others from the folder `packages`.
    ///
    /// # Errors
    /// Where such a script is not there.
    pub(crate) fn page(&self, folder: &str, packages: &Path) -> Outcome<(String, String)> {
        let mut page = self.text.replace("ADDRESS", &[folder, self.suffix].concat()).replace("FOLDER", folder);
        while let Some((before, rest)) = page.split_once(" src=\"npm:") {
            let (script, after) = rest.split_once("\">").ok_or("A script of others is not closed.")?;
            let path = packages.join(script);
            let script = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            page = [before, ">", &script, after].concat();
        }
        let origin = folder.trim_end_matches('/').rsplit_once('/').map_or(folder, |(origin, _)| origin);
        Ok((page, self.headers.replace("EXPLORER", origin)))
    }
}

/// An article with `body` in a column of `width` CSS pixels, above more text than a window holds.
pub(crate) fn article(body: &str, width: u32) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Article</title><link rel=icon href=data:,>
         <style>body {{ margin: 0 }} main {{ width: {width}px }} hr {{ height: 1200px }}</style><main>{body}</main><hr>"
    )
}
