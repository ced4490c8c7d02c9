//! `first`: which functions of the module the first view runs.

use crate::{Outcome, build, command, tools, workspace};

/// Where the press looks for the names (`xtask/src/press/split.rs`).
const NAMES: &str = "xtask/src/press/first.txt";

/// Builds a module that remembers what it has run, opens it in Chromium, and writes the names down.
///
/// # Errors
/// Where a tool is missing, or a step fails.
pub(crate) fn run() -> Outcome {
    tools::ensure_for_build()?;
    let marked = workspace::target().join("marked");
    command::announce("building a module that remembers what it has run", "a minute");
    build::compile_marked(&marked)?;
    let mut first = command::cargo(&["run", "--quiet", "--package", "browser-tests", "--", "first"]);
    command::run(first.arg(marked).arg(workspace::root().join(NAMES)))
}
