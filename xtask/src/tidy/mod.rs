//! `tidy`: the rules of ARCHITECTURE.md that a compiler does not know.
//!
//! A rule is a function from the sources to the places that break it, and has a test with a source that does.

mod browser;
mod colour;
mod crates;
mod english;
mod layers;
mod length;
mod machine;
mod modules;
mod policy;
mod rooms;
mod source;

use source::{Breach, Source};

use crate::Outcome;

/// A rule: what it demands, and what finds its breaches.
type Rule = (&'static str, fn(&[Source]) -> Vec<Breach>);

const RULES: [Rule; 9] = [
    ("core's modules name each other in one direction", modules::breaches),
    ("the app's rooms name each other in one direction, and no view another", rooms::breaches),
    ("only src/browser names the browser's own interfaces", browser::breaches),
    ("no style as a string and no markup as text", policy::breaches),
    ("no colour outside the tokens", colour::breaches),
    ("every stylesheet is its layer", layers::breaches),
    ("no visible words outside the catalogue", english::breaches),
    ("no file of more than 500 lines", length::breaches),
    ("no path of one machine", machine::breaches),
];

/// Prints every breach of every rule.
///
/// # Errors
/// Where there is one, with their number.
pub(crate) fn run() -> Outcome {
    let verdicts = verdicts()?;
    let breaches: Vec<&String> = verdicts.iter().flatten().collect();
    for breach in &breaches {
        eprintln!("{breach}");
    }
    if breaches.is_empty() { Ok(()) } else { Err(format!("{} breaches of {} rules.", breaches.len(), verdicts.len())) }
}

/// The breaches of each rule, a line each.
///
/// # Errors
/// Where the sources cannot be read.
pub(crate) fn verdicts() -> Outcome<Vec<Vec<String>>> {
    let sources = Source::all()?;
    let judge = |(rule, find): &Rule| find(&sources).iter().map(|breach| format!("{breach}: {rule}")).collect();
    let mut verdicts: Vec<Vec<String>> = RULES.iter().map(judge).collect();
    verdicts.push(crates::breaches()?);
    Ok(verdicts)
}
