//! Runs every journey in every engine, the engines beside each other.

use std::path::Path;
use std::thread;
use std::time::Instant;

use super::{DARK, FORCED, Journey, LIGHT, Traveller};
use crate::axe::Axe;
use crate::facts::Facts;
use crate::page::Page;
use crate::server::Server;
use crate::wire::{Engine, Look, Session};
use crate::{Outcome, picture};

/// How many journeys succeeded, failed and were left out.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: usize,
    failed: usize,
    ignored: usize,
}

/// Runs all journeys on the build in `build` and the single file `file`, and prints them in the manner of Rust's own tests. A picture of each page
/// that disappointed goes into `pictures`. Only engines and journeys whose names hold `only` are run.
///
/// # Errors
/// Where something is missing that all need, or any journey failed.
pub(crate) fn run(build: &Path, file: &Path, axe: &Path, pictures: &Path, only: &[String]) -> Outcome {
    let packages = axe.ancestors().nth(2).ok_or("The checker is no npm package.")?;
    let (facts, axe) = (Facts::read()?, Axe::read(axe)?);
    Server::start(build)?;
    let file = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let counts: Vec<Count> = thread::scope(|scope| {
        let lanes = Engine::ALL.map(|engine| {
            let (file, facts, axe) = (file.as_str(), &facts, &axe);
            scope.spawn(move || Lane { engine, build, file, facts, axe, packages, pictures, only }.run())
        });
        lanes.into_iter().map(|lane| lane.join().unwrap_or(Count { failed: 1, ..Count::default() })).collect()
    });
    let sum = |number: fn(&Count) -> usize| counts.iter().map(number).sum::<usize>();
    let (passed, failed, ignored) = (sum(|count| count.passed), sum(|count| count.failed), sum(|count| count.ignored));
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {word}. {passed} passed; {failed} failed; {ignored} ignored");
    if failed == 0 { Ok(()) } else { Err(format!("Pictures are in {}.", pictures.display())) }
}

/// One engine and its journeys.
struct Lane<'a> {
    engine: Engine,
    build: &'a Path,
    file: &'a str,
    facts: &'a Facts,
    axe: &'a Axe,
    packages: &'a Path,
    pictures: &'a Path,
    only: &'a [String],
}

impl Lane<'_> {
    fn run(&self) -> Count {
        let mut count = Count::default();
        for (look, journeys) in [(Look::Light, LIGHT), (Look::Dark, &DARK[..]), (Look::Forced, &FORCED[..])] {
            let journeys: Vec<&Journey> =
                journeys.iter().copied().flatten().filter(|(name, _)| self.wants(name)).collect();
            let mut missing = self.engine.missing();
            if !self.engine.can_ask_for(look) {
                missing.push("a way to ask for this look");
            }
            if !missing.is_empty() {
                for (name, _) in &journeys {
                    println!("test {}: {name} ... ignored, without {}", self.engine.name(), missing.join(" and "));
                }
                count.ignored += journeys.len();
            } else if !journeys.is_empty() {
                self.travel(look, &journeys, &mut count);
            }
        }
        count
    }

    fn wants(&self, journey: &str) -> bool {
        let name = format!("{}: {journey}", self.engine.name());
        self.only.iter().all(|word| name.contains(word.as_str()))
    }

    fn travel(&self, look: Look, journeys: &[&Journey], count: &mut Count) {
        let window = || self.window(look).or_else(|_| self.window(look));
        let opened = Server::start(self.build).and_then(|server| Ok((server, window()?)));
        let (server, session) = match opened {
            Ok(opened) => opened,
            Err(reason) => {
                self.report("opens a window", Err(reason), count);
                return;
            }
        };
        let scratch = self.pictures.join(self.engine.name());
        for (name, journey) in journeys {
            let start = Instant::now();
            let traveller = Traveller {
                page: Page::new(&session, &server),
                facts: self.facts,
                axe: self.axe,
                engine: self.engine,
                session: &session,
                server: &server,
                file: self.file,
                packages: self.packages,
                scratch: &scratch,
            };
            let once = || {
                let outcome = journey(&traveller).and_then(|()| no_complaints(&server));
                server.take_complaints();
                outcome
            };
            let mut outcome = once();
            if let (Err(reason), "webkit") = (&outcome, self.engine.name()) {
                // WebKitGTK's compiler corrupts a module's memory now and then: what fails there has to fail twice.
                println!("test webkit: {name}: once more, after: {reason}");
                outcome = once();
            }
            let seconds = start.elapsed().as_secs_f32();
            if outcome.is_err() {
                self.photograph(&session, name);
            }
            self.report(&format!("{name} ({seconds:.1} s)"), outcome, count);
        }
    }

    fn window(&self, look: Look) -> Outcome<Session> {
        let session = self.engine.open(look)?;
        session.resize(1280, 800)?;
        Ok(session)
    }

    fn report(&self, name: &str, outcome: Outcome, count: &mut Count) {
        let line = format!("test {}: {name} ...", self.engine.name());
        match outcome {
            Ok(()) => {
                count.passed += 1;
                println!("{line} ok");
            }
            Err(reason) => {
                count.failed += 1;
                println!("{line} FAILED\n    {reason}");
            }
        }
    }

    fn photograph(&self, session: &Session, journey: &str) {
        let name =
            format!("{}-{}.png", self.engine.name(), journey.replace(|letter: char| !letter.is_alphanumeric(), "-"));
        if let Ok(png) = session.picture() {
            let _ = picture::save(&png, &self.pictures.join(name));
        }
    }
}

/// Whether the server has seen nothing but what it should: no violation of the policy, no request in vain.
fn no_complaints(server: &Server) -> Outcome {
    let complaints = server.take_complaints();
    if complaints.is_empty() { Ok(()) } else { Err(complaints.join("\n    ")) }
}
