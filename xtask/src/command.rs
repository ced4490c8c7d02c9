//! Other programs: how they are found, run and announced.

use std::env;
use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Outcome, workspace};

/// `program`, run in the workspace's root, with this checkout's tools before those of the machine.
pub(crate) fn program(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root()).env("PATH", search_path());
    command
}

/// The cargo that runs us, with `arguments`.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs `command` with its output on the terminal.
///
/// # Errors
/// Where it cannot be started or leaves with a failing status.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} failed ({status}).")),
        Err(error) => Err(format!("{name} could not be started: {error}.")),
    }
}

/// What `command` writes to its standard output.
///
/// # Errors
/// Where it cannot be started or leaves with a failing status; its standard error is part of the sentence.
pub(crate) fn read(command: &mut Command) -> Outcome<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| format!("{name} could not be started: {error}."))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(format!("{name} failed ({}): {}", output.status, String::from_utf8_lossy(&output.stderr).trim()))
}

/// Whether `name` is a program that [`program`] would find.
pub(crate) fn exists(name: &str) -> bool {
    find(name).is_some()
}

/// Where [`program`] would find `name`.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&search_path()).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// Says what a long step does and how long it usually takes.
pub(crate) fn announce(what: &str, how_long: &str) {
    eprintln!("› {what} ({how_long})");
}

/// Cargo's own word for less output where nobody watches a progress bar.
pub(crate) fn quiet_unless_watched() -> Option<&'static str> {
    (!std::io::stderr().is_terminal()).then_some("--quiet")
}

fn search_path() -> std::ffi::OsString {
    let tools = workspace::tools();
    let ours = [tools.join("bin"), tools.join("npm/node_modules/.bin")];
    let theirs = env::var_os("PATH").unwrap_or_default();
    let all = ours.into_iter().chain(env::split_paths(&theirs).filter(|folder| folder.as_path() != Path::new("")));
    env::join_paths(all).unwrap_or(theirs)
}
