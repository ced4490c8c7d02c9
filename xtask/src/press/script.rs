//! Scripts and style, made small by esbuild.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;

/// The oldest language that the loader speaks, for it has to say its sentence in browsers that know no more than that.
const OLD: &str = "--target=es2018";

/// The bindings of the module, which Trunk leaves as a module script, as a classic one that gives them to the
/// loader as `__bindings`.
///
/// A browser checks the integrity of a script that is named in the page, and of none that is imported.
///
/// # Errors
/// Where esbuild is missing or does not understand them.
pub(crate) fn bindings(text: &str) -> Outcome<String> {
    // The address of the script serves to guess where the module is. The loader says where.
    esbuild(&["--format=iife", "--global-name=__bindings", "--define:import.meta.url=\"\""], text)
}

/// A classic script of ours, from the files in `assets` with these names, one after the other.
///
/// # Errors
/// Where esbuild is missing or does not understand a file.
pub(crate) fn classic(assets: &Path, names: &[&str]) -> Outcome<String> {
    let mut text = String::new();
    for name in names {
        let file = assets.join(name);
        text += &fs::read_to_string(&file).map_err(|error| format!("{}: {error}.", file.display()))?;
    }
    esbuild(&[OLD], &text)
}

/// A script that only browsers of today run.
///
/// # Errors
/// Where esbuild is missing or does not understand it.
pub(crate) fn modern(text: &str) -> Outcome<String> {
    esbuild(&[], text)
}

/// A style sheet.
///
/// # Errors
/// Where esbuild is missing or does not understand it.
pub(crate) fn style(sheet: &str) -> Outcome<String> {
    esbuild(&["--loader=css"], sheet)
}

fn esbuild(arguments: &[&str], input: &str) -> Outcome<String> {
    let failed = |error: &dyn std::fmt::Display| format!("esbuild: {error}");
    let mut command = Command::new("esbuild");
    command.args(["--minify", "--charset=utf8", "--log-level=warning"]).args(arguments);
    let mut process = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("esbuild could not be started: {error}. cargo xtask tools installs it."))?;
    // Dropped at once: esbuild reads to the end of its input.
    if let Some(mut stdin) = process.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(|error| failed(&error))?;
    }
    let output = process.wait_with_output().map_err(|error| failed(&error))?;
    if !output.status.success() {
        return Err(failed(&output.status));
    }
    String::from_utf8(output.stdout).map(|text| text.trim_end().to_owned()).map_err(|error| failed(&error))
}
