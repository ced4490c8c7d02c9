//! The commands that need `core`, handed on to the press.

use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, command};

/// `check FILE`: the problems of a dataset file.
///
/// # Errors
/// Where no file is named, or it has problems: the press has then printed them.
pub(crate) fn check(rest: &[String]) -> Outcome {
    let [file] = rest else { return Err("Name one dataset file: cargo xtask check FILE".to_owned()) };
    command::run(press("check").arg(absolute(file)?)).map_err(|_| String::new())
}

/// `codegen`: the files that are written from the types.
///
/// # Errors
/// Where one of them cannot be written.
pub(crate) fn codegen() -> Outcome {
    command::run(&mut press("codegen"))
}

/// A path as the press needs it, which runs in the root: what is typed starts from where the command was given.
///
/// # Errors
/// Where there is no path, or no folder to start from.
pub(crate) fn absolute(file: &str) -> Outcome<PathBuf> {
    std::path::absolute(file).map_err(|error| format!("{file:?}: {error}."))
}

/// The press with its first argument.
pub(crate) fn press(word: &str) -> Command {
    command::cargo(&["run", "--quiet", "--package", "xtask", "--features", "press", "--bin", "press", "--", word])
}
