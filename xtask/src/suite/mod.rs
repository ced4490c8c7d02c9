//! `test`: everything that CI checks, part by part, with one closing count.

mod counted;
mod parts;
mod tally;

use std::time::Instant;

use parts::{PARTS, Part};
use tally::Tally;

use crate::{Outcome, tools};

/// Runs the parts that `arguments` name, or all of them, and prints `N passed, N failed, N skipped` as the last line.
/// What follows `--` goes to the tests of the parts, which then run only those whose names hold it.
///
/// # Errors
/// Where a part is unknown, a tool cannot be installed, or anything failed.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    let names = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    let only = arguments.get(names.len() + 1..).unwrap_or_default();
    let chosen = choose(names)?;
    if chosen.iter().any(|part| part.lints) {
        tools::ensure_for_lints()?;
    }
    if chosen.iter().any(|part| part.compiles_wasm) {
        tools::ensure_for_build()?;
    }
    if chosen.iter().any(|part| part.opens_browsers) {
        tools::ensure_for_tests()?;
    }
    let mut total = Tally::default();
    for part in chosen {
        eprintln!("\n› {}: {} ({})", part.name, part.what, part.usual);
        let start = Instant::now();
        let tally = (part.run)(only);
        eprintln!("› {}: {tally} in {:.1} s", part.name, start.elapsed().as_secs_f32());
        total += tally;
    }
    for failure in &total.failures {
        eprintln!("failed: {failure}");
    }
    println!("{total}");
    if total.failed == 0 { Ok(()) } else { Err(String::new()) }
}

fn choose(names: &[String]) -> Outcome<Vec<&'static Part>> {
    if names.is_empty() {
        return Ok(PARTS.iter().collect());
    }
    let find = |name: &String| {
        let known = || PARTS.map(|part| part.name).join(", ");
        PARTS
            .iter()
            .find(|part| part.name == name)
            .ok_or_else(|| format!("There is no part {name:?}. The parts are {}.", known()))
    };
    names.iter().map(find).collect()
}
