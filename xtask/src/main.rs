//! The commands of the house: `cargo xtask COMMAND`.
//!
//! Nothing here is shipped. A command installs what it needs, says what it is doing, and leaves with a failing status
//! and one plain sentence where it cannot go on.

mod bench;
mod build;
mod bundle;
mod command;
mod first;
mod loops;
mod port;
mod poster;
mod press_command;
mod serve;
mod shots;
mod suite;
mod tidy;
mod tools;
mod weight;
mod workspace;

use std::process::ExitCode;

/// What a command says when it stops short: one sentence for the person at the terminal.
pub(crate) type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
cargo xtask COMMAND

  serve            build, serve on 127.0.0.1 and rebuild on every change
  build [--address URL]
                   the production build in dist/, with its sizes; for this address on the web
  bundle [--dataset FILE] [-o FILE]
                   the explorer and a dataset as one file, dossier.html unless named
  test [PART…]     everything that CI checks, or only the parts named; after -- words of tests
  tidy             the rules of ARCHITECTURE.md that a compiler does not know
  check FILE       the problems of a dataset file; status 1 where there are any
  codegen          write the JSON Schema and the field table of DATASET.md from the types
  first            find out which functions the first view runs; what a reader waits for is made of them
  shots [VIEW…]    pictures of dist/ at 1280 × 800 and 360 × 740, light and dark, into target/shots
  bench [PART] [--FLAG=VALUE…]
                   layout, filter, payload, timeline, render or all beside other explorers; into docs/benchmarks.md
  tools            install what serve, build and test need, and nothing else";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = arguments.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    match obey(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            // An empty reason: everything has been said already, and the last line stays what it is.
            if !reason.is_empty() {
                eprintln!("{reason}");
            }
            ExitCode::FAILURE
        }
    }
}

fn obey(command: &str, rest: &[String]) -> Outcome {
    match command {
        "serve" => serve::run(),
        "build" => build::run(rest),
        "bundle" => bundle::run(rest),
        "test" => suite::run(rest),
        "tidy" => tidy::run(),
        "check" => press_command::check(rest),
        "codegen" => press_command::codegen(),
        "first" => first::run(),
        "shots" => shots::run(rest),
        "bench" => bench::run(rest),
        "tools" => tools::ensure_for_build().and_then(|()| tools::ensure_for_tests()),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        other => Err(format!("There is no command {other:?}.\n\n{USAGE}")),
    }
}
