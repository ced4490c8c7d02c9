//! Pictures of the build, to be looked at: two sizes, light and dark.

use std::path::Path;
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::door::Door;
use crate::server::Server;
use crate::wire::{Engine, Look, Session};
use crate::{Outcome, picture};

/// Width and height, in CSS pixels.
const SIZES: [(u32, u32); 2] = [(1280, 800), (360, 740)];

/// Photographs each of `views` in Chromium. A view is a fragment, with or without `#`, and may be followed by `!` and
/// the body of a script that runs once the explorer stands, such as `!document.querySelector("button").click()`.
///
/// # Errors
/// Where there is no build or no browser, or a script fails.
pub(crate) fn take(build: &Path, out: &Path, views: &[String]) -> Outcome {
    let server = Server::start(build)?;
    let opening = [String::new()];
    let views = if views.is_empty() { &opening } else { views };
    for look in [Look::Light, Look::Dark] {
        let session = Engine::Chromium.open(look)?;
        for (number, view) in views.iter().enumerate() {
            for size in SIZES {
                let name = format!("{number}-{}-{}.png", size.0, look.word());
                session.screen(size)?;
                show(&session, &server, view)?;
                picture::save(&session.picture()?, &out.join(&name))?;
                println!("{}", out.join(&name).display());
            }
        }
    }
    for complaint in server.take_complaints() {
        println!("complaint: {complaint}");
    }
    Ok(())
}

fn show(session: &Session, server: &Server, view: &str) -> Outcome {
    let (fragment, script) = view.split_once('!').unwrap_or((view, ""));
    // A fragment alone would not load the page again.
    session.go("about:blank")?;
    session.go(&format!("{}#{}", server.address(Door::Front), fragment.trim_start_matches('#')))?;
    for _ in 0..200 {
        let settled = session.execute(
            "return document.getElementById('static').hidden || !!document.getElementById('stopped')",
            &json!([]),
        )?;
        if settled == true {
            break;
        }
        thread::sleep(Duration::from_millis(25));
    }
    session.execute(script, &json!([]))?;
    session
        .execute_async(
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))",
            &json!([]),
        )
        .map(drop)
}
