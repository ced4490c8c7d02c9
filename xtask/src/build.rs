//! `build`: the production build in `dist/`.

use crate::{Outcome, bundle, command, tools, weight, workspace};

/// Builds, optimises and presses the page, then prints what a reader downloads.
///
/// # Errors
/// Where a tool is missing or a step fails.
pub(crate) fn run() -> Outcome {
    tools::ensure_for_build()?;
    compile()?;
    command::announce("making the single file, which the page offers for keeping", "some ten seconds");
    bundle::write(None, &workspace::dist().join(weight::KEPT_FILE))?;
    println!("{}", weight::of(&workspace::dist())?);
    Ok(())
}

/// The build alone, without looking after the tools.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile() -> Outcome {
    command::announce("building for production", "2 to 5 minutes the first time, then about one");
    compile_as(&[])
}

/// A build like that for production, but for what `arguments` tell Trunk.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile_as(arguments: &[&str]) -> Outcome {
    let mut build = command::program("trunk");
    build.args(["build", "--release"]).args(arguments);
    // A panic stops the module at once, and the loader says so; nobody ever reads its words. Without them the reader downloads a
    // fourteenth less. They are in the standard library, which therefore is built here too: a way of building that the
    // compiler calls unstable, and hides behind the first of these names. Trunk.toml keeps them from the hook.
    build.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort");
    // What the compiler says is what helps; where Trunk was in its own code when it heard so does not.
    command::run(build.env("RUST_LIB_BACKTRACE", "0"))
}
