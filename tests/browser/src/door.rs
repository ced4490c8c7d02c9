//! Doors: the ways into one build, under the strictest policy a newsroom could set, and what can go wrong on the way.

use std::time::Duration;

/// A way into the build. Each is a folder of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// As a careful newsroom would serve it.
    Front,
    /// No script may run.
    Unscripted,
    /// Scripts may run, WebAssembly may not.
    Unassembled,
    /// The browser does not know WebAssembly.
    Unaware,
    /// Nothing may be fetched by a script.
    Unconnected,
    /// The server does not know what kind of file a module is.
    Untyped,
    /// For frames of no origin: the policy names ours, and everyone may read.
    Shared,
    /// The same, but nobody else may read.
    Unshared,
    /// The policy lets the reader keep the page.
    Kept,
    /// Whatever a script says on the console is counted.
    Heard,
    /// The rest of the module takes its time.
    Late,
    /// The rest of the module does not come when it is asked for first.
    Faltering,
    /// The page brings a dataset of its own.
    Own,
    /// The page has room for a dataset, and none in it, as the one that is one file.
    Vacant,
    /// A part is not what it was.
    Broken(Part, Fault),
}

/// What docs/embedding.md tells a server to say so that every frame may hold the page.
const SHARING: &str = "Access-Control-Allow-Origin: *\r\nCross-Origin-Resource-Policy: cross-origin\r\n\
    Cross-Origin-Embedder-Policy: require-corp\r\n";

/// Counts in the page what its scripts say on the console.
const HEARING: &[u8] = b"window.heard = []; for (const way of ['debug', 'log', 'info', 'warn', 'error'])
  console[way] = (...words) => window.heard.push(way + ': ' + words.join(' '));
";

/// What docs/embedding.md adds to the policy for a page that may be kept, beside the rules on types.
const KEEPING: &str = " manifest-src 'self';";

/// The dataset that a page brings.
const OWN: &str = include_str!("../../../core/tests/datasets/small.json");

/// A part of the build that can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// The script that ties the module to the page.
    Bindings,
    /// The first part of the WebAssembly module.
    Module,
    /// The rest of it.
    Rest,
}

/// What is wrong with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It is not there.
    Missing,
    /// A page comes in its place, as from servers that answer everything.
    Page,
    /// One bit is wrong: the lowest of the byte at this place, counted round.
    Flipped(usize),
    /// It ends at this place, counted round.
    Cut(usize),
}

impl Door {
    /// Its folder.
    pub(crate) fn folder(self) -> String {
        match self {
            Self::Broken(part, fault) => format!("broken-{}-{}", part.word(), fault.words()),
            other => format!("{other:?}").to_lowercase(),
        }
    }

    /// The door with this folder.
    pub(crate) fn at(folder: &str) -> Option<Self> {
        if let Some(rest) = folder.strip_prefix("broken-") {
            let (part, fault) = rest.split_once('-')?;
            let part = [Part::Bindings, Part::Module, Part::Rest].into_iter().find(|known| known.word() == part)?;
            return Some(Self::Broken(part, Fault::read(fault)?));
        }
        let plain = [
            Self::Front,
            Self::Unscripted,
            Self::Unassembled,
            Self::Unaware,
            Self::Unconnected,
            Self::Untyped,
            Self::Shared,
            Self::Unshared,
            Self::Kept,
            Self::Heard,
            Self::Late,
            Self::Faltering,
            Self::Own,
            Self::Vacant,
        ];
        plain.into_iter().find(|door| door.folder() == folder)
    }

    /// What comes through of a file of the build; nothing where it is held back.
    pub(crate) fn pass(self, name: &str, bytes: Vec<u8>) -> Option<Vec<u8>> {
        match self {
            Self::Broken(part, fault) if part.is(name) => fault.of(bytes),
            // The first word of the first script; the policy lets no script be put into the page.
            Self::Unaware if name.starts_with("loader-") => Some([b"delete window.WebAssembly;", &bytes[..]].concat()),
            Self::Heard if name.starts_with("loader-") => Some([HEARING, &bytes[..]].concat()),
            Self::Own | Self::Vacant if name == "index.html" => {
                let own = if self == Self::Own { OWN } else { "" };
                let block = ["<script type=\"application/json\" id=\"dossier\">", own, "</script></body>"].concat();
                Some(String::from_utf8_lossy(&bytes).replacen("</body>", &block, 1).into_bytes())
            }
            _ => Some(bytes),
        }
    }

    /// Whether a file is held back that is asked for the first time.
    pub(crate) fn falters(self, name: &str) -> bool {
        self == Self::Faltering && Part::Rest.is(name)
    }

    /// How long a file is held back before it comes.
    pub(crate) fn delay(self, name: &str) -> Duration {
        Duration::from_millis(if self == Self::Late && Part::Rest.is(name) { 1_500 } else { 0 })
    }

    /// The headers of a file, each with the end of its line.
    pub(crate) fn headers(self, name: &str, origin: &str) -> String {
        let kind =
            if self == Self::Untyped && name.ends_with(".wasm") { "application/octet-stream" } else { kind(name) };
        let share = if self == Self::Shared { SHARING } else { "" };
        format!(
            "Content-Type: {kind}\r\nContent-Security-Policy: {}\r\nReferrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n{share}",
            self.policy(origin)
        )
    }

    fn policy(self, origin: &str) -> String {
        // WebKit takes 'self' for nobody in a frame of no origin.
        let us = if matches!(self, Self::Shared | Self::Unshared) { origin } else { "'self'" };
        let scripts = match self {
            Self::Unscripted => "'none'".to_owned(),
            Self::Unassembled => us.to_owned(),
            _ => format!("{us} 'wasm-unsafe-eval'"),
        };
        let (keeping, types) = if self == Self::Kept { (KEEPING, "dossier") } else { ("", "'none'") };
        let connections = if self == Self::Unconnected { "'none'" } else { us };
        format!(
            "default-src 'none'; script-src {scripts}; style-src {us}; img-src {us} data:; connect-src {connections};{keeping} \
             base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types {types}; report-uri /complaint"
        )
    }
}

impl Part {
    fn word(self) -> &'static str {
        match self {
            Self::Bindings => "bindings",
            Self::Module => "module",
            Self::Rest => "rest",
        }
    }

    fn is(self, name: &str) -> bool {
        let (start, kind) = match self {
            Self::Bindings => ("dossier-", ".js"),
            Self::Module => ("dossier-", ".wasm"),
            Self::Rest => ("rest-", ".wasm"),
        };
        name.starts_with(start) && name.ends_with(kind)
    }
}

impl Fault {
    fn words(self) -> String {
        match self {
            Self::Missing => "missing".to_owned(),
            Self::Page => "page".to_owned(),
            Self::Flipped(place) => format!("flipped-{place}"),
            Self::Cut(place) => format!("cut-{place}"),
        }
    }

    fn read(words: &str) -> Option<Self> {
        match words.split_once('-') {
            Some(("flipped", place)) => Some(Self::Flipped(place.parse().ok()?)),
            Some(("cut", place)) => Some(Self::Cut(place.parse().ok()?)),
            _ => [Self::Missing, Self::Page].into_iter().find(|fault| fault.words() == words),
        }
    }

    fn of(self, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
        let length = bytes.len();
        match self {
            Self::Missing => return None,
            Self::Page => return Some(b"<!doctype html><title>Not found</title>".to_vec()),
            Self::Flipped(place) => bytes[place % length] ^= 1,
            Self::Cut(place) => bytes.truncate(place % length),
        }
        Some(bytes)
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_door_is_found_by_its_folder() {
        for door in [
            Door::Front,
            Door::Unshared,
            Door::Broken(Part::Module, Fault::Missing),
            Door::Broken(Part::Bindings, Fault::Page),
            Door::Broken(Part::Module, Fault::Flipped(400)),
            Door::Broken(Part::Bindings, Fault::Cut(7)),
        ] {
            assert_eq!(Door::at(&door.folder()), Some(door));
        }
        for folder in ["back", "broken-", "broken-module", "broken-style-missing", "broken-module-cut-x"] {
            assert_eq!(Door::at(folder), None, "{folder}");
        }
    }

    #[test]
    fn a_broken_part_differs_and_every_other_part_does_not() {
        let bytes = || b"abcd".to_vec();
        for (fault, found) in [
            (Fault::Missing, None),
            (Fault::Flipped(1), Some(b"accd".to_vec())),
            (Fault::Flipped(6), Some(b"abbd".to_vec())),
            (Fault::Cut(5), Some(b"a".to_vec())),
        ] {
            let door = Door::Broken(Part::Module, fault);
            assert_eq!(door.pass("dossier-1.wasm", bytes()), found, "{fault:?}");
            assert_eq!(door.pass("dossier-1.js", bytes()), Some(bytes()), "{fault:?}");
        }
    }
}
