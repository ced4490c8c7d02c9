//! `bundle`: the explorer and a dataset as one file.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::press_command::{absolute, press};
use crate::{Outcome, build, command, tools, weight, workspace};

/// What the build is made from. A file that is newer than the build makes it stale.
const SOURCES: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "assets",
    "src",
    "core/Cargo.toml",
    "core/src",
    "xtask/src/press",
];

/// `bundle [--dataset FILE] [-o FILE]`: builds where `dist/` is older than its sources, and writes the file.
///
/// # Errors
/// Where an argument is not understood, the build fails, the dataset has problems, or the file becomes too large: what is
/// wrong has then been printed.
pub(crate) fn run(rest: &[String]) -> Outcome {
    let (mut dataset, mut out) = (None, absolute("dossier.html")?);
    let mut words = rest.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--dataset", Some(file)) => dataset = Some(absolute(file)?),
            ("-o", Some(file)) => out = absolute(file)?,
            _ => return Err("cargo xtask bundle [--dataset FILE] [-o FILE]".to_owned()),
        }
    }
    if let Some(dataset) = &dataset {
        // Before a minute of building.
        command::run(press("check").arg(dataset)).map_err(|_| String::new())?;
    }
    tools::ensure_for_build()?;
    if is_stale() {
        build::compile()?;
    }
    write(dataset.as_deref(), &out)?;
    // Whoever brings a dataset of their own decides how large it may be.
    if dataset.is_none() { weight::judge_file(&out) } else { Ok(()) }
}

/// Writes the file from the build as it is.
///
/// # Errors
/// Where there is no build, or the dataset has problems.
pub(crate) fn write(dataset: Option<&Path>, out: &Path) -> Outcome {
    let worker = ["rustc", "--quiet", "--package", "unpack", "--release", "--target", "wasm32-unknown-unknown"];
    command::run(command::cargo(&worker).args(["--crate-type", "cdylib", "--", "-Cstrip=symbols"]))?;
    let mut command = press("file");
    command.arg(workspace::dist()).arg(out).args(dataset);
    command::run(&mut command).map_err(|_| "The single file could not be written.".to_owned())
}

fn is_stale() -> bool {
    let Some(built) = changed(&workspace::dist().join("index.html")) else { return true };
    SOURCES.iter().any(|source| newest(&workspace::root().join(source)).is_none_or(|changed| changed > built))
}

/// When a file was changed last; of a folder the latest of all in it.
fn newest(path: &Path) -> Option<SystemTime> {
    let Ok(entries) = fs::read_dir(path) else { return changed(path) };
    entries.flatten().filter_map(|entry| newest(&entry.path())).max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|metadata| metadata.modified()).ok()
}
