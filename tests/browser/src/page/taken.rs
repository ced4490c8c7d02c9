//! What a reader takes along: texts and files.

use serde_json::json;

use super::Page;
use crate::Outcome;

impl Page<'_> {
    /// Opens a menu of the head: `share`, `embed` or `download`.
    pub(crate) fn open_menu(&self, menu: &str) -> Outcome {
        self.click(&format!("[data-menu={menu}]"))
    }

    /// Takes something from the menu that is open.
    pub(crate) fn take(&self, thing: &str) -> Outcome {
        let button = self.one(&format!("[data-take='{thing}']"))?;
        // Not every driver scrolls a list to what it is to click there.
        self.session.execute("arguments[0].scrollIntoView({ block: 'nearest' })", &json!([button.argument()]))?;
        self.session.click(&button).map_err(|reason| format!("taking {thing}: {reason}"))
    }

    /// Lets the browser copy, and keeps what it would; or lets it refuse.
    pub(crate) fn let_copy(&self, is_allowed: bool) -> Outcome {
        let body = "const isAllowed = arguments[0];
            window.__copied = null;
            window.Clipboard.prototype.writeText = isAllowed
              ? text => { window.__copied = text; return window.Promise.resolve() }
              : () => window.Promise.reject(new window.Error('refused'))";
        self.session.execute(body, &json!([is_allowed])).map(drop)
    }

    /// What was copied last.
    pub(crate) fn copied(&self) -> Outcome<String> {
        self.read("return window.__copied")
    }

    /// Keeps each file that the page hands out, instead of letting the browser write it to the disk.
    pub(crate) fn catch_files(&self) -> Outcome {
        let body = "window.__file = null;
            const make = window.URL.createObjectURL;
            let last;
            window.URL.createObjectURL = blob => { last = blob; return make(blob) };
            window.HTMLAnchorElement.prototype.click = function () {
              const { download: name } = this;
              const { type } = last;
              // Of a picture made of points, what there is to say is how many: those of its paper and others.
              // A text keeps its byte order mark.
              const decode = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
              const read = type !== 'image/png' ? last.arrayBuffer().then(decode) : createImageBitmap(last).then(points => {
                const canvas = document.createElement('canvas');
                [canvas.width, canvas.height] = [points.width, points.height];
                const pen = canvas.getContext('2d');
                pen.drawImage(points, 0, 0);
                const { data } = pen.getImageData(0, 0, points.width, points.height);
                let drawn = 0;
                for (let at = 0; at < data.length; at += 4) drawn += data[at] !== data[0] || data[at + 1] !== data[1];
                return [points.width, points.height, drawn].join(' ') });
              read.then(text => window.__file = { name, type, text });
            }";
        self.session.execute(body, &json!([])).map(drop)
    }

    /// The file that was handed out last, once there is one: its name, its media type and its text.
    pub(crate) fn file(&self) -> Outcome<[String; 3]> {
        self.wait("a file is handed out", || Ok(self.read("return String(!!window.__file)")? == "true"))?;
        let body = "const { name, type, text } = window.__file; window.__file = null; return [name, type, text]";
        let file = self.session.execute(body, &json!([]))?;
        Ok([0, 1, 2].map(|at| file[at].as_str().unwrap_or_default().to_owned()))
    }
}
