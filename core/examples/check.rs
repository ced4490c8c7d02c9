//! Prints the problems of a dataset file: `cargo run -p dossier-core --example check FILE`.

use dossier_core::dataset::{load, report};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("Which file?");
        return ExitCode::FAILURE;
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    match load(&bytes) {
        Ok(dataset) => {
            println!("{path}: no problems; {} items", dataset.items().count());
            ExitCode::SUCCESS
        }
        Err(problems) => {
            print!("{}", report(&problems));
            ExitCode::FAILURE
        }
    }
}
