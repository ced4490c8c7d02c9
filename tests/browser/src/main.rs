//! The built page in real browsers: what a reader does in it, and pictures of it.

mod axe;
mod door;
mod facts;
mod first;
mod hosts;
mod journey;
mod next;
mod page;
mod picture;
mod server;
mod shots;
mod wire;

use std::path::Path;
use std::process::ExitCode;

/// What a step says when it stops short.
pub(crate) type Outcome<T = ()> = Result<T, String>;

const USAGE: &str =
    "browser-tests journeys BUILD FILE AXE PICTURES [WORD…] | shots BUILD OUT [VIEW…] | first BUILD FILE";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [word, build, out, views @ ..] if word == "shots" => shots::take(Path::new(build), Path::new(out), views),
        [word, build, file] if word == "first" => first::write(Path::new(build), Path::new(file)),
        [word, build, file, axe, pictures, only @ ..] if word == "journeys" => {
            journey::run(Path::new(build), Path::new(file), Path::new(axe), Path::new(pictures), only)
        }
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
