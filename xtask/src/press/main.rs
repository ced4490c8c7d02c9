//! The press: what the build makes of a dataset, and what is written from the types.
//!
//! Trunk calls `press page` when it has compiled the app; `cargo xtask` calls the rest.

mod codegen;
mod digest;
mod dossier;
mod page;
mod style;

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
        ["codegen"] => codegen::write(),
        _ => Err("press page | check FILE | codegen".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
