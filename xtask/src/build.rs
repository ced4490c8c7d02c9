//! `build`: the production build in `dist/`.

use crate::{Outcome, command, tools, weight, workspace};

/// Builds, optimises and presses the page, then prints what a reader downloads.
///
/// # Errors
/// Where a tool is missing or a step fails.
pub(crate) fn run() -> Outcome {
    tools::ensure_for_build()?;
    compile()?;
    println!("{}", weight::of(&workspace::dist())?);
    Ok(())
}

/// The build alone, without looking after the tools.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile() -> Outcome {
    command::announce("building for production", "2 to 5 minutes the first time, then about one");
    // What the compiler says is what helps; where Trunk was in its own code when it heard so does not.
    command::run(command::program("trunk").args(["build", "--release"]).env("RUST_LIB_BACKTRACE", "0"))
}
