//! The parts of the suite, the quickest first.

use std::process::Command;

use super::counted;
use super::tally::Tally;
use crate::{build, command, tidy, weight, workspace};

const WASM: &str = "wasm32-unknown-unknown";

/// A part of the suite.
pub(crate) struct Part {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it checks.
    pub(crate) what: &'static str,
    /// How long it usually takes on two cores, from nothing and then after an edit.
    pub(crate) usual: &'static str,
    /// Whether it needs the WebAssembly target and the build's tools.
    pub(crate) compiles_wasm: bool,
    /// Whether it needs browsers.
    pub(crate) opens_browsers: bool,
    /// Makes the checks.
    pub(crate) run: fn() -> Tally,
}

/// All parts, in the order in which they run.
#[rustfmt::skip]
pub(crate) const PARTS: [Part; 10] = [
    Part { name: "format", what: "every file is formatted", usual: "a second", compiles_wasm: false, opens_browsers: false, run: format },
    Part { name: "tidy", what: "the rules that no compiler knows", usual: "a second", compiles_wasm: false, opens_browsers: false, run: tidiness },
    Part { name: "core", what: "the tests of core", usual: "a minute, then seconds", compiles_wasm: false, opens_browsers: false, run: core },
    Part { name: "house", what: "the tests of xtask and of the browser tests themselves", usual: "half a minute, then seconds", compiles_wasm: false, opens_browsers: false, run: house },
    Part { name: "lint", what: "clippy on what runs on this machine", usual: "a minute, then seconds", compiles_wasm: false, opens_browsers: false, run: lint },
    Part { name: "lint-app", what: "clippy on what runs in the browser", usual: "2 minutes, then seconds", compiles_wasm: true, opens_browsers: false, run: lint_app },
    Part { name: "components", what: "the app's own tests in headless Chromium", usual: "3 minutes, then half of one", compiles_wasm: true, opens_browsers: true, run: components },
    Part { name: "build", what: "the production build", usual: "4 minutes, then one", compiles_wasm: true, opens_browsers: false, run: production },
    Part { name: "budget", what: "what a reader downloads", usual: "seconds", compiles_wasm: false, opens_browsers: false, run: budget },
    Part { name: "journeys", what: "what readers do, in three engines, under a strict policy, with axe", usual: "2 minutes", compiles_wasm: false, opens_browsers: true, run: journeys },
];

fn format() -> Tally {
    check("formatting", &mut command::cargo(&["fmt", "--all", "--check"]))
}

fn tidiness() -> Tally {
    let verdicts = match tidy::verdicts() {
        Ok(verdicts) => verdicts,
        Err(reason) => return Tally::one(Err(reason)),
    };
    let mut tally = Tally::default();
    for breaches in verdicts {
        let outcome = if breaches.is_empty() { Ok(()) } else { Err(breaches.join("\n        ")) };
        tally += Tally::one(outcome);
    }
    tally
}

fn core() -> Tally {
    counted::run("core", &mut command::cargo(&["test", "--package", "dossier-core"]))
}

fn house() -> Tally {
    counted::run(
        "house",
        &mut command::cargo(&["test", "--package", "xtask", "--package", "browser-tests", "--features", "xtask/press"]),
    )
}

fn lint() -> Tally {
    let packages = ["--package", "dossier-core", "--package", "xtask", "--package", "browser-tests"];
    let mut clippy = command::cargo(&["clippy", "--all-targets", "--features", "xtask/press"]);
    check("clippy", clippy.args(packages).args(["--", "-D", "warnings"]))
}

fn lint_app() -> Tally {
    check(
        "clippy of the app",
        &mut command::cargo(&[
            "clippy",
            "--package",
            "dossier",
            "--target",
            WASM,
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    )
}

fn components() -> Tally {
    let Some(driver) = command::find("chromedriver") else {
        return Tally::skip("the app's own tests: chromedriver is missing");
    };
    // Never quietly: the runner takes cargo's word for it as an option of its own, and stops.
    let mut tests = command::cargo(&["test", "--package", "dossier", "--target", WASM]);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    tests.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted::run("components", &mut tests)
}

fn production() -> Tally {
    Tally::one(build::compile())
}

fn budget() -> Tally {
    let weight = match weight::of(&workspace::dist()) {
        Ok(weight) => weight,
        Err(reason) => return Tally::one(Err(reason)),
    };
    eprintln!("{weight}");
    let excess = weight.brotli().saturating_sub(weight::BUDGET);
    Tally::one(if excess == 0 { Ok(()) } else { Err(format!("The build is {excess} bytes over its budget.")) })
}

fn journeys() -> Tally {
    let mut tests = command::cargo(&["run", "--quiet", "--package", "browser-tests", "--", "journeys"]);
    tests.arg(workspace::dist()).arg(workspace::axe()).arg(workspace::target().join("journeys"));
    counted::run("journeys", &mut tests)
}

fn check(name: &str, command: &mut Command) -> Tally {
    Tally::one(command::run(command).map_err(|reason| format!("{name}: {reason}")))
}
