//! `build`: the production build in `dist/`.

use std::path::Path;

use crate::{Outcome, bundle, command, poster, tools, weight, workspace};

/// Where the build will be on the web, as the press reads it.
const ADDRESS: &str = "DOSSIER_ADDRESS";

/// Whether its module is to have marks, as the press reads it.
const MARKS: &str = "DOSSIER_MARKS";

/// `build [--address URL]`: builds, optimises and presses the page, then prints what a reader downloads. Where the address of its
/// folder on the web is known, the page can also say it to those who link to it.
///
/// # Errors
/// Where an argument is not understood, a tool is missing or a step fails.
pub(crate) fn run(rest: &[String]) -> Outcome {
    let address = match rest {
        [] => String::new(),
        [word, address] if word == "--address" && address.starts_with("http") => {
            format!("{}/", address.trim_end_matches('/'))
        }
        _ => return Err("cargo xtask build [--address https://…]".to_owned()),
    };
    tools::ensure_for_build()?;
    command::announce("building for production", USUAL);
    build_by_trunk(&[], &[(ADDRESS, &address)])?;
    complete()?;
    println!("{}", weight::of(&workspace::dist())?);
    Ok(())
}

/// Puts beside the page what is made from it.
///
/// # Errors
/// Where a step fails.
pub(crate) fn complete() -> Outcome {
    command::announce(
        "making the single file, which the page offers for keeping, and the still picture",
        "some ten seconds",
    );
    bundle::write(None, &workspace::dist().join(weight::KEPT_FILE))?;
    poster::paint(&workspace::dist())
}

/// The build alone, without looking after the tools.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile() -> Outcome {
    command::announce("building for production", USUAL);
    compile_as(&[])
}

const USUAL: &str = "2 to 5 minutes the first time, then about one";

/// A build like that for production, but for what `arguments` tell Trunk.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile_as(arguments: &[&str]) -> Outcome {
    build_by_trunk(arguments, &[])
}

/// A build into `folder`, of which the module remembers what it has run.
///
/// # Errors
/// Where trunk or one of its steps fails.
pub(crate) fn compile_marked(folder: &Path) -> Outcome {
    build_by_trunk(&["--dist", &folder.to_string_lossy()], &[(MARKS, "1")])
}

/// Calls Trunk with what it, and the press after it, is told.
fn build_by_trunk(arguments: &[&str], told: &[(&str, &str)]) -> Outcome {
    let mut build = command::program("trunk");
    build.args(["build", "--release"]).args(arguments);
    // A panic stops the module at once, and the loader says so; nobody ever reads its words. Without them the reader downloads a
    // fourteenth less. They are in the standard library, which therefore is built here too: a way of building that the
    // compiler calls unstable, and hides behind the first of these names. Trunk.toml keeps them from the hook.
    build.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
    build.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort");
    build.envs(told.iter().copied());
    // What the compiler says is what helps; where Trunk was in its own code when it heard so does not.
    command::run(build.env("RUST_LIB_BACKTRACE", "0"))
}
