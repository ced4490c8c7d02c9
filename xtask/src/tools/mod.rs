//! The programs this project is built and tested with, and how each is got.
//!
//! What is present in the right version is used as it is. What is missing is installed: crates and npm packages in the
//! pinned version into `.tools/`, browsers through the system's package manager where we may use it. Where we may not,
//! the command that would do it is named.

mod browsers;
mod crates;
mod npm;
mod pins;
mod rustup;

pub(crate) use browsers::CHROMIUM;

use crate::Outcome;

/// Everything that `serve` and `build` need.
///
/// # Errors
/// Names what is missing and the command that installs it.
pub(crate) fn ensure_for_build() -> Outcome {
    rustup::ensure_target()?;
    crates::fetch_dependencies()?;
    crates::fetch_standard_library(&rustup::ensure_source()?)?;
    crates::ensure(&pins::trunk())?;
    crates::ensure(&pins::wasm_bindgen()?)?;
    npm::ensure()
}

/// The formatter and the linter.
///
/// # Errors
/// Where one is missing and rustup is not there to add it.
pub(crate) fn ensure_for_lints() -> Outcome {
    rustup::ensure_component("rustfmt")?;
    rustup::ensure_component("clippy")
}

/// The npm packages alone.
///
/// # Errors
/// Where npm is missing or the installation fails.
pub(crate) fn ensure_packages() -> Outcome {
    npm::ensure()
}

/// What `test` needs beyond that: a headless Chromium for the component tests, and the engines of the journeys.
/// An engine that cannot be installed is named here and counted as skipped by the journeys, so it is no error.
///
/// # Errors
/// Where a crate or an npm package cannot be installed.
pub(crate) fn ensure_for_tests() -> Outcome {
    browsers::ensure();
    if crate::command::exists("firefox") || crate::command::exists("firefox-esr") {
        crates::ensure(&pins::geckodriver())?;
    }
    npm::ensure()
}
