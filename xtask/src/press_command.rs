//! The commands that need `core`, handed on to the press.

use std::path::Path;
use std::process::Command;

use crate::{Outcome, command};

/// `check FILE`: the problems of a dataset file.
///
/// # Errors
/// Where no file is named, or it has problems: the press has then printed them.
pub(crate) fn check(rest: &[String]) -> Outcome {
    let [file] = rest else { return Err("Name one dataset file: cargo xtask check FILE".to_owned()) };
    // The press runs in the root, the reader's path starts from where the command was given.
    let file = std::path::absolute(Path::new(file)).map_err(|error| format!("{file}: {error}."))?;
    command::run(press("check").arg(file)).map_err(|_| String::new())
}

/// `codegen`: the files that are written from the types.
///
/// # Errors
/// Where one of them cannot be written.
pub(crate) fn codegen() -> Outcome {
    command::run(&mut press("codegen"))
}

/// The press with its first argument.
pub(crate) fn press(word: &str) -> Command {
    command::cargo(&["run", "--quiet", "--package", "xtask", "--features", "press", "--bin", "press", "--", word])
}
