//! The built page on 127.0.0.1, behind doors, and pages that hold it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::door::Door;
use crate::{Outcome, next};

/// A running server. It serves until the program ends; each engine has its own, so that complaints have an owner.
pub(crate) struct Server {
    port: u16,
    state: Arc<Mutex<State>>,
}

/// What a server remembers.
#[derive(Default)]
struct State {
    complaints: Vec<String>,
    /// The paths asked for, since they were taken.
    requests: Vec<String>,
    /// All that were ever asked for.
    asked: BTreeSet<String>,
    /// What becomes of the build that a reader keeps.
    kept: Kept,
    /// Pages that are no part of the build, and what is said of each beside its kind.
    hosts: Vec<Host>,
}

/// What the server does behind [`Door::Kept`].
#[derive(Default)]
struct Kept {
    /// Whether it is the next build.
    is_next: bool,
    /// How many bytes come through before every connection breaks; the worker's own do not count. All, where there is no number.
    allowance: Option<usize>,
    /// A worker in place of the build's.
    worker: Option<String>,
}

impl Kept {
    /// A file, as far as it comes through, and how long it would be.
    fn pass(&mut self, folder: &Path, name: &str, body: Option<Vec<u8>>, is_head: bool) -> Option<(Vec<u8>, usize)> {
        let next = if self.is_next { next::file(folder, name) } else { None };
        let is_worker = name == "worker.js";
        let given = self.worker.clone().filter(|_| is_worker).map(String::into_bytes);
        let mut body = given.or(next).or(body)?;
        let length = body.len();
        if let Some(left) = self.allowance.as_mut().filter(|_| !is_worker && !is_head) {
            body.truncate(*left);
            *left -= body.len();
        }
        Some((body, length))
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
        let state = Arc::new(Mutex::default());
        let (folder, shared) = (folder.to_owned(), Arc::clone(&state));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (folder, state) = (folder.clone(), Arc::clone(&shared));
                thread::spawn(move || serve(stream, port, &folder, &state));
            }
        });
        Ok(Self { port, state })
    }

    /// The page's address behind `door`.
    pub(crate) fn address(&self, door: Door) -> String {
        format!("{}/{}/", origin(self.port), door.folder())
    }

    /// The address of a page that holds the explorer at a fragment in a frame of the size of a phone.
    pub(crate) fn phone(&self, fragment: &str) -> String {
        let fragment = fragment.replace('&', "&amp;").replace('"', "&quot;");
        self.host(PHONE.replace("FRAGMENT", &fragment))
    }

    /// Serves `page` as it is, without a policy, and gives its address. Where it brings a policy itself, whatever breaks that
    /// is a complaint.
    pub(crate) fn host(&self, page: String) -> String {
        let headers = reporting(&page);
        self.host_with(page, headers)
    }

    /// The same, with headers of its own, each with the end of its line.
    pub(crate) fn host_with(&self, page: String, headers: String) -> String {
        self.add_host(Host { page, headers, pause: None })
    }

    /// The same page, which comes no further than to a place for some seconds.
    pub(crate) fn host_slowly(&self, page: String, place: usize) -> String {
        self.add_host(Host { page, headers: String::new(), pause: Some(place) })
    }

    fn add_host(&self, host: Host) -> String {
        let hosts = &mut lock(&self.state).hosts;
        hosts.push(host);
        format!("{}/host/{}", origin(self.port), hosts.len() - 1)
    }

    /// Goes on with the next build behind [`Door::Kept`], of which only `allowance` bytes come through before every connection breaks; all,
    /// where there is no number.
    pub(crate) fn go_on(&self, is_next: bool, allowance: Option<usize>) {
        let kept = &mut lock(&self.state).kept;
        (kept.is_next, kept.allowance) = (is_next, allowance);
    }

    /// Serves `worker` as the worker there, or that of the build.
    pub(crate) fn put_worker(&self, worker: Option<String>) {
        lock(&self.state).kept.worker = worker;
    }

    /// What went wrong since the last time of asking: violations of the policy, requests for what is not there.
    pub(crate) fn take_complaints(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.state).complaints)
    }

    /// The paths that were asked for since the last time of asking.
    pub(crate) fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.state).requests)
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

fn origin(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// How long a page pauses that comes slowly.
const PAUSE: Duration = Duration::from_secs(6);

/// A page that holds the explorer in 360 by 740 CSS pixels.
const PHONE: &str = r#"<!doctype html><html lang="en"><title>Phone</title><link rel="icon" href="data:,">
<iframe title="The explorer" width="360" height="740" frameborder="0" src="/front/#FRAGMENT"></iframe></html>"#;

struct Request {
    method: String,
    path: String,
    body: String,
}

fn serve(mut stream: TcpStream, port: u16, folder: &Path, state: &Mutex<State>) {
    let Ok(request) = read(&stream) else { return };
    let answer = answer(&request, port, folder, &mut lock(state));
    if answer.length > 0 && answer.body.is_empty() {
        // The connection has broken before anything came.
        return;
    }
    let body = if request.method == "HEAD" { &[][..] } else { &answer.body };
    let (place, pause) = answer.pause;
    let (before, after) = body.split_at(place.min(body.len()));
    let head = format!(
        "HTTP/1.1 {}\r\nContent-Length: {}\r\n{}Cache-Control: no-cache\r\nConnection: close\r\n\r\n",
        answer.status, answer.length, answer.headers
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(before));
    thread::sleep(pause);
    let _ = stream.write_all(after);
}

/// A page that is served as it is: its headers, and how far it comes at first.
struct Host {
    page: String,
    headers: String,
    pause: Option<usize>,
}

struct Answer {
    status: &'static str,
    /// Each with the end of its line.
    headers: String,
    body: Vec<u8>,
    /// How long the body is said to be: a connection may break before.
    length: usize,
    /// After how many bytes of the body nothing comes, and for how long.
    pause: (usize, Duration),
}

impl Answer {
    fn new(status: &'static str, headers: String, body: Vec<u8>) -> Self {
        Self { status, headers, length: body.len(), body, pause: (0, Duration::ZERO) }
    }
}

fn answer(request: &Request, port: u16, folder: &Path, state: &mut State) -> Answer {
    if request.method == "POST" {
        state.complaints.push(format!("policy: {}", request.body));
        return Answer::new("204 No Content", String::new(), Vec::new());
    }
    let is_first = !state.asked.contains(&request.path);
    state.asked.insert(request.path.clone());
    state.requests.push(request.path.clone());
    let path = request.path.split(['?', '#']).next().unwrap_or_default();
    let host = path.strip_prefix("/host/").and_then(|number| state.hosts.get(number.parse::<usize>().ok()?));
    if let Some(Host { page, headers, pause }) = host {
        let headers = format!("Content-Type: text/html; charset=utf-8\r\n{headers}");
        let answer = Answer::new("200 OK", headers, page.clone().into_bytes());
        return Answer { pause: pause.map_or(answer.pause, |place| (place, PAUSE)), ..answer };
    }
    let found = path.strip_prefix('/').and_then(|path| path.split_once('/')).and_then(|(door, file)| {
        let door = Door::at(door)?;
        Some((door, if file.is_empty() { "index.html" } else { file }))
    });
    let body = found.and_then(|(door, name)| {
        let body = read_inside(folder, name);
        let (body, length) = match door {
            Door::Kept => state.kept.pass(folder, name, body, request.method == "HEAD")?,
            _ if is_first && door.falters(name) => return None,
            _ => {
                let body = door.pass(name, body?)?;
                let length = body.len();
                (body, length)
            }
        };
        Some((door, name, body, length))
    });
    let Some((door, name, body, length)) = body else {
        // Some browsers ask for this whatever the page says.
        if path != "/favicon.ico" {
            state.complaints.push(format!("not there: {path}"));
        }
        return Answer::new("404 Not Found", String::new(), Vec::new());
    };
    let pause = (0, door.delay(name));
    Answer { status: "200 OK", headers: door.headers(name, &origin(port)), body, length, pause }
}

/// A page that brings a policy cannot have its breaches reported; a second one that only reports can.
fn reporting(page: &str) -> String {
    let brought = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"");
    brought.and_then(|(_, rest)| rest.split_once('"')).map_or(String::new(), |(policy, _)| {
        format!("Content-Security-Policy-Report-Only: {policy}; report-uri /complaint\r\n")
    })
}

/// The file of this name in `folder`, if it is there and inside.
fn read_inside(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let stays_inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if stays_inside { fs::read(folder.join(name)).ok() } else { None }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_build_behind_a_known_door_are_served() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        for (path, status) in [
            ("/front/Cargo.toml", "200 OK"),
            ("/front/Cargo.toml?x#y", "200 OK"),
            ("/broken-module-missing/src/main.rs", "200 OK"),
            ("/back/Cargo.toml", "404 Not Found"),
            ("/front/../Cargo.toml", "404 Not Found"),
            ("/front//etc/passwd", "404 Not Found"),
            ("/front/nothing", "404 Not Found"),
            ("/host/0", "404 Not Found"),
            ("/", "404 Not Found"),
        ] {
            let request = Request { method: "GET".to_owned(), path: path.to_owned(), body: String::new() };
            assert_eq!(answer(&request, 80, folder, &mut State::default()).status, status, "{path}");
        }
    }
}
