//! The press: what the build makes of a dataset, and what is written from the types.
//!
//! Trunk calls `press page` when it has compiled the app; `cargo xtask` calls the rest.

mod abroad;
mod codegen;
mod digest;
mod dossier;
mod file;
mod kin;
mod marks;
mod names;
mod offline;
mod pack;
mod page;
mod program;
mod script;
mod split;
mod style;
mod template;

use std::path::Path;
use std::process::ExitCode;

/// What a step says when it stops short.
pub(crate) type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["page"] => page::press_for_trunk(),
        ["check", file] => dossier::check(Path::new(file)),
        ["file", build, out] => file::press(Path::new(build), None, Path::new(out)),
        ["file", build, out, dataset] => file::press(Path::new(build), Some(Path::new(dataset)), Path::new(out)),
        ["codegen"] => codegen::write(),
        _ => Err("press page | file BUILD OUT [DATASET] | check FILE | codegen".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
