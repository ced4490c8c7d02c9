//! What the first view of a build runs: the names of its functions, for the press to take the module apart by them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::Outcome;
use crate::door::Door;
use crate::page::Page;
use crate::server::Server;
use crate::wire::{Engine, Look, Session};

/// Windows of a reader: width and height, in CSS pixels.
const SIZES: [(u32, u32); 3] = [(1280, 800), (768, 1024), (360, 740)];

/// What is opened: the whole, and what most links lead to.
const VIEWS: [&str; 7] = [
    "",
    "v=1&sel=taliban",
    "v=1&sel=soviet-war",
    "v=1&sel=putin-office-russia",
    "v=1&sel=claim-delisting-weighed",
    "v=1&sel=account-first-delegation",
    "v=1&t=2003%2F2015",
];

/// The exported globals of a marked module (`xtask/src/press/marks.rs`) that say that their function has run, without the number.
const RUN: &str = "return __bindings.default().then((exports) => Object.entries(exports)
  .filter(([name, global]) => name.startsWith('ran ') && global.value === 1)
  .map(([name]) => name.split(' ').slice(2).join(' ')))";

/// Opens the marked `build` in Chromium, as readers would, and writes the names of the functions that have run into `file`.
///
/// # Errors
/// Where there is no such build or no browser.
pub(crate) fn write(build: &Path, file: &Path) -> Outcome {
    hold_back_rest(build)?;
    let server = Server::start(build)?;
    let session = Engine::Chromium.open(Look::Light)?;
    let page = Page::new(&session, &server);
    let mut names = BTreeSet::new();
    for size in SIZES {
        session.screen(size)?;
        for view in VIEWS {
            page.open(view)?;
            // What comes with the first frames: sizes, fonts, what is further down the page.
            thread::sleep(Duration::from_secs(1));
            add_run(&session, &mut names)?;
        }
    }
    session.screen(SIZES[0])?;
    // In an article.
    let frame = format!("<!doctype html><iframe width=900 height=700 src={}></iframe>", server.address(Door::Front));
    page.open_in_frame(&server.host(frame))?;
    thread::sleep(Duration::from_secs(1));
    add_run(&session, &mut names)?;
    page.open_at(&server.address(Door::Vacant))?;
    session.execute(MOVE, &json!([]))?;
    thread::sleep(Duration::from_millis(500));
    add_run(&session, &mut names)?;
    if names.is_empty() {
        return Err("The build has no marks.".to_owned());
    }
    let text: String = names.iter().filter(|name| !name.is_empty()).map(|name| format!("{name}\n")).collect();
    println!("{}: {} functions.", file.display(), names.len());
    fs::write(file, text).map_err(|error| format!("{}: {error}.", file.display()))
}

/// Takes the rest away, in which nothing is in a marked build: so what waits for it does not run.
fn hold_back_rest(build: &Path) -> Outcome {
    let failed = |error| format!("{}: {error}.", build.display());
    for entry in fs::read_dir(build).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.file_name().to_string_lossy().starts_with("rest-") {
            fs::remove_file(entry.path()).map_err(failed)?;
        }
    }
    Ok(())
}

/// What hands do first, often before the rest is there: they come across marks of both pictures.
const MOVE: &str = "for (const mark of document.querySelectorAll('.node, .ev [data-id]')) {
    const { left, top, width, height } = mark.getBoundingClientRect();
    const at = { bubbles: true, clientX: left + width / 2, clientY: top + height / 2, pointerId: 1, pointerType: 'mouse' };
    for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerout', 'pointerleave']) mark.dispatchEvent(new PointerEvent(type, at));
  }";

/// Adds the names of the functions that have run.
fn add_run(session: &Session, names: &mut BTreeSet<String>) -> Outcome {
    let run = session.execute(RUN, &json!([]))?;
    names.extend(run.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
    Ok(())
}
