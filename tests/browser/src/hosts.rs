//! Pages that hold the explorer in a column of 640 CSS pixels and make its frame as high as it asks for.
//!
//! Each way of listening is the host's own. Where others publish a script for it, that very script does the work.

use std::fs;
use std::path::Path;

use crate::Outcome;

/// A way in which a host learns the height of a frame.
pub(crate) struct Dialect {
    /// Whose it is.
    pub(crate) name: &'static str,
    /// What stands behind the address of the explorer.
    pub(crate) suffix: &'static str,
    listener: Listener,
}

enum Listener {
    /// An expression for the height in a message `d` to a host whose frame is `f`; nothing in messages about something else.
    Reads(&'static str),
    /// A script of others, by its place among the npm packages, and a word that starts it.
    Theirs { script: &'static str, markup: &'static str, start: &'static str },
    /// Our own element.
    Ours,
}

const FRAME: &str = "<iframe title=Dossier src=\"ADDRESS\" style=\"width:100%;border:0\"></iframe>";

/// Every dialect that the explorer speaks.
pub(crate) const DIALECTS: [Dialect; 11] = [
    Dialect { name: "dossier-explorer", suffix: "", listener: Listener::Ours },
    Dialect {
        name: "pym",
        suffix: "",
        listener: Listener::Theirs {
            script: "pym.js/dist/pym.v1.min.js",
            markup: "<div id=place></div>",
            start: "new pym.Parent('place', 'ADDRESS', {})",
        },
    },
    Dialect {
        name: "iframe-resizer 4",
        suffix: "",
        listener: Listener::Theirs {
            script: "iframe-resizer/js/iframeResizer.min.js",
            markup: FRAME,
            start: "iFrameResize({}, 'iframe')",
        },
    },
    Dialect {
        name: "iframe-resizer 5",
        suffix: "",
        listener: Listener::Theirs {
            script: "@iframe-resizer/parent/index.umd.js",
            markup: FRAME,
            start: "iframeResize({ license: 'GPLv3' }, 'iframe')",
        },
    },
    reads("Datawrapper", "", "Object.values(d['datawrapper-height'] || {})[0]"),
    reads(
        "Datawrapper before 2022",
        "#id=front",
        "Object.entries(d['datawrapper-height'] || {}).filter(([id]) => f.matches(`[src*='${id}']`)).map(([, h]) => h)[0]",
    ),
    reads("AMP", "", "d.sentinel === 'amp' && d.type === 'embed-size' && d.height"),
    reads("Guardian", "", "d.kind === 'interactive:height' && d.height"),
    reads(
        "Infogram and Medium",
        "#v=1&depth=2",
        "typeof d === 'string' && d[0] === '{' && [JSON.parse(d)].filter(d => d.context === 'iframe.resize' && d.src === f.src).map(d => d.height)[0]",
    ),
    reads("WordPress", "#?secret=k7Xp", "d.message === 'height' && d.secret === 'k7Xp' && d.value"),
    reads(
        "a listener that comes late",
        "",
        "d.kind === 'interactive:height' && (f.missed = (f.missed || 0) + 1) > 3 && d.height",
    ),
];

const fn reads(name: &'static str, suffix: &'static str, expression: &'static str) -> Dialect {
    Dialect { name, suffix, listener: Listener::Reads(expression) }
}

impl Dialect {
    /// The page, with the explorer from `address` and the scripts of others from the folder `packages`.
    ///
    /// # Errors
    /// Where such a script is not there.
    pub(crate) fn page(&self, address: &str, packages: &Path) -> Outcome<String> {
        let explorer = address.split('#').next().unwrap_or(address);
        let body = match self.listener {
            Listener::Reads(height) => format!(
                "{FRAME}<script>const f = document.querySelector('iframe'); addEventListener('message', ({{ source, data: d }}) => {{
                   if (source !== f.contentWindow) return;
                   const height = {height};
                   if (height) f.style.height = height + 'px';
                 }})</script>"
            ),
            Listener::Theirs { script, markup, start } => {
                let path = packages.join(script);
                let script = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                format!("{markup}<script>{script}</script><script>{start}</script>")
            }
            Listener::Ours => format!(
                "<script src=\"{explorer}embed.js\"></script><dossier-explorer src=ADDRESS label=Dossier></dossier-explorer>"
            ),
        };
        Ok(article(&body.replace("ADDRESS", address), 640))
    }
}

/// An article with `body` in a column of `width` CSS pixels, below more text than a window holds.
pub(crate) fn article(body: &str, width: u32) -> String {
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Article</title><link rel=icon href=data:,>
         <style>body {{ margin: 0 }} main {{ width: {width}px }} hr {{ height: 1200px }}</style><main>{body}</main><hr>"
    )
}
