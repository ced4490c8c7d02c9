//! The built page on 127.0.0.1, under the strictest policy a newsroom could set, and behind doors that break it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::Outcome;

/// A running server. It serves until the program ends; each engine has its own, so that complaints have an owner.
pub(crate) struct Server {
    port: u16,
    complaints: Arc<Mutex<Vec<String>>>,
}

/// The ways into the same build. Each is a folder of the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// As a careful newsroom would serve it.
    Front,
    /// No script may run.
    Unscripted,
    /// Scripts may run, WebAssembly may not.
    Unassembled,
    /// One bit of the module is wrong.
    Damaged,
    /// The module is not there.
    Missing,
}

impl Door {
    const ALL: [Self; 5] = [Self::Front, Self::Unscripted, Self::Unassembled, Self::Damaged, Self::Missing];

    fn folder(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Unscripted => "unscripted",
            Self::Unassembled => "unassembled",
            Self::Damaged => "damaged",
            Self::Missing => "missing",
        }
    }

    fn policy(self) -> String {
        let scripts = match self {
            Self::Unscripted => "'none'",
            Self::Unassembled => "'self'",
            Self::Front | Self::Damaged | Self::Missing => "'self' 'wasm-unsafe-eval'",
        };
        format!(
            "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; \
             form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /complaint"
        )
    }
}

impl Server {
    /// Serves the build in `folder`.
    ///
    /// # Errors
    /// Where there is no page in it, or nothing can listen.
    pub(crate) fn start(folder: &Path) -> Outcome<Self> {
        if !folder.join("index.html").is_file() {
            return Err(format!("There is no build in {}. First: cargo xtask build", folder.display()));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let complaints = Arc::new(Mutex::new(Vec::new()));
        let (folder, shared) = (folder.to_owned(), Arc::clone(&complaints));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, complaints) = (folder.clone(), Arc::clone(&shared));
                thread::spawn(move || serve(stream, &folder, &complaints));
            }
        });
        Ok(Self { port, complaints })
    }

    /// The page's address behind `door`.
    pub(crate) fn address(&self, door: Door) -> String {
        format!("http://127.0.0.1:{}/{}/", self.port, door.folder())
    }

    /// The address of a page that holds the explorer at a fragment in a frame of the size of a phone.
    pub(crate) fn phone(&self, fragment: &str) -> String {
        format!("http://127.0.0.1:{}/phone?{fragment}", self.port)
    }

    /// What went wrong since the last time of asking: violations of the policy, requests for what is not there.
    pub(crate) fn take_complaints(&self) -> Vec<String> {
        std::mem::take(&mut *self.complaints.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A page that holds the explorer in 360 by 740 CSS pixels.
const PHONE: &str = r#"<!doctype html><html lang="en"><title>Phone</title><link rel="icon" href="data:,">
<iframe title="The explorer" width="360" height="740" frameborder="0" src="/front/#FRAGMENT"></iframe></html>"#;

struct Request {
    method: String,
    path: String,
    body: String,
}

fn serve(mut stream: TcpStream, folder: &Path, complaints: &Mutex<Vec<String>>) {
    let Ok(request) = read(&stream) else { return };
    let complain = |text: String| complaints.lock().unwrap_or_else(PoisonError::into_inner).push(text);
    if request.method == "POST" {
        complain(format!("policy: {}", request.body));
        let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        return;
    }
    if let Some(fragment) = request.path.strip_prefix("/phone?") {
        let page = PHONE.replace("FRAGMENT", &fragment.replace('&', "&amp;").replace('"', "&quot;"));
        let _ = write!(
            stream,
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{page}",
            page.len()
        );
        return;
    }
    let Some((door, file)) = resolve(&request.path, folder) else {
        // Some browsers ask for this whatever the page says.
        if request.path != "/favicon.ico" {
            complain(format!("not there: {}", request.path));
        }
        let _ = stream.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
    };
    let Ok(mut bytes) = fs::read(&file) else { return };
    let middle = bytes.len() / 2;
    if door == Door::Damaged && kind(&file) == "application/wasm" {
        bytes[middle] ^= 1;
    }
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {}\r\n\
         Cache-Control: no-cache\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        kind(&file),
        bytes.len(),
        door.policy()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&bytes));
}

fn read(stream: &TcpStream) -> std::io::Result<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        // A browser may open a connection and think better of it.
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let mut length = 0;
    loop {
        let mut header = String::new();
        if reader.read_line(&mut header)? == 0 || header.trim_end().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    Ok(Request { method, path, body })
}

/// The door and the file behind a request's path, if it is there.
fn resolve(path: &str, folder: &Path) -> Option<(Door, PathBuf)> {
    let path = path.split(['?', '#']).next()?.strip_prefix('/')?;
    let (first, rest) = path.split_once('/')?;
    let door = Door::ALL.into_iter().find(|door| door.folder() == first)?;
    let name = Path::new(if rest.is_empty() { "index.html" } else { rest });
    let file = folder.join(name);
    let stays_inside = name.components().all(|part| matches!(part, Component::Normal(_)));
    let withheld = door == Door::Missing && kind(&file) == "application/wasm";
    (stays_inside && !withheld && file.is_file()).then_some((door, file))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_build_behind_a_known_door_are_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (path, found) in [
            ("/front/Cargo.toml", true),
            ("/front/Cargo.toml?x#y", true),
            ("/damaged/src/main.rs", true),
            ("/back/Cargo.toml", false),
            ("/front/../Cargo.toml", false),
            ("/front//etc/passwd", false),
            ("/front/nothing", false),
            ("/", false),
        ] {
            assert_eq!(resolve(path, folder).is_some(), found, "{path}");
        }
    }
}
