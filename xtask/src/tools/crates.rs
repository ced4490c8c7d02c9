//! Tools that come as crates.

use std::path::Path;

use crate::{Outcome, command, workspace};

/// A program that a crate on crates.io installs.
pub(super) struct Tool {
    /// The crate.
    pub(super) package: &'static str,
    /// The program it installs.
    pub(super) program: &'static str,
    /// The one version we work with.
    pub(super) version: String,
    /// How well it is optimised. What runs for seconds and compiles for minutes is not.
    pub(super) optimised: &'static str,
    /// How long an installation usually takes on two cores.
    pub(super) usual: &'static str,
}

/// Installs `tool` into `.tools/` unless the right version is there or on the machine.
///
/// # Errors
/// Where the installation fails; the sentence holds the command to try by hand.
pub(super) fn ensure(tool: &Tool) -> Outcome {
    if is_present(tool) {
        return Ok(());
    }
    command::announce(&format!("installing {} {} from crates.io into .tools", tool.package, tool.version), tool.usual);
    let package = format!("{}@{}", tool.package, tool.version);
    let root = workspace::tools();
    // Without what fetches from the web, which none of them has to.
    let mut install = command::cargo(&["install", "--locked", "--force", "--no-default-features", &package]);
    install.arg("--root").arg(&root).args(command::quiet_unless_watched());
    // Some of these crates ask for the slowest optimisation there is. Nobody ships the tools, so build time wins.
    install.env("CARGO_PROFILE_RELEASE_LTO", "off").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    install.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.optimised);
    // One build folder for all of them: they share dependencies, and an interrupted installation goes on where it was.
    install.env("CARGO_TARGET_DIR", workspace::target().join("tools"));
    command::run(&mut install)
        .map_err(|reason| format!("{reason} By hand: cargo install --locked --root .tools {package}"))
}

/// Downloads every crate that Cargo.lock names: Trunk builds offline, and an edit on a train should build too.
///
/// # Errors
/// Where the registry cannot be reached and something is missing.
pub(super) fn fetch_dependencies() -> Outcome {
    command::run(command::cargo(&["fetch", "--locked"]).args(command::quiet_unless_watched()))
}

/// Downloads every crate that the standard library is built from, whose manifest this is.
///
/// # Errors
/// Where the registry cannot be reached and something is missing.
pub(super) fn fetch_standard_library(manifest: &Path) -> Outcome {
    let mut fetch = command::cargo(&["fetch", "--locked", "--manifest-path"]);
    // Its manifest uses what the compiler calls unstable.
    command::run(fetch.arg(manifest).args(command::quiet_unless_watched()).env("RUSTC_BOOTSTRAP", "1"))
}

fn is_present(tool: &Tool) -> bool {
    let answer = command::read(command::program(tool.program).arg("--version"));
    answer.is_ok_and(|text| says_version(&text, &tool.version))
}

/// Whether the first line of a program's answer to `--version` names exactly `version`.
fn says_version(answer: &str, version: &str) -> bool {
    answer.lines().next().is_some_and(|line| line.split_whitespace().any(|word| word == version))
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn only_the_exact_version_counts_as_present() {
        for (answer, present) in [
            ("wasm-bindgen 0.2.129\n", true),
            ("geckodriver 0.2.129 (abcdef 2026-01-01)\n\nMore", true),
            ("wasm-bindgen 0.2.1290\n", false),
            ("wasm-bindgen 0.2.12\n", false),
            ("", false),
        ] {
            assert_eq!(says_version(answer, "0.2.129"), present, "{answer:?}");
        }
    }
}
