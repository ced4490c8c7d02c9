//! The parts of the suite, the quickest first.

use std::process::Command;

use super::counted;
use super::tally::Tally;
use crate::{build, bundle, command, loops, tidy, tools, weight, workspace};

const WASM: &str = "wasm32-unknown-unknown";

/// A part of the suite.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// Its name on the command line.
    pub(crate) name: &'static str,
    /// What it checks.
    pub(crate) what: &'static str,
    /// How long it usually takes on two cores, from nothing and then after an edit.
    pub(crate) usual: &'static str,
    /// Whether it needs the compiler's companions, which a minimal installation lacks.
    pub(crate) lints: bool,
    /// Whether it needs the WebAssembly target and the build's tools.
    pub(crate) compiles_wasm: bool,
    /// Whether it needs browsers.
    pub(crate) opens_browsers: bool,
    /// Makes the checks; only those whose names hold the words, where it has names.
    pub(crate) run: fn(&[String]) -> Tally,
}

/// All parts, in the order in which they run.
pub(crate) const PARTS: [Part; 12] = [
    Part { lints: true, ..part("format", "every file is formatted", "a second", format) },
    part("tidy", "the rules that no compiler knows", "a second", tidiness),
    part("core", "the tests of core", "a minute, then seconds", core),
    part("readers", "what is taken along, read by the programs of others", "half a minute, then seconds", readers),
    part("house", "the tests of xtask and of the browser tests themselves", "half a minute, then seconds", house),
    Part { lints: true, ..part("lint", "clippy on what runs on this machine", "a minute, then seconds", lint) },
    Part {
        lints: true,
        compiles_wasm: true,
        ..part("lint-app", "clippy on what runs in the browser", "2 minutes, then seconds", lint_app)
    },
    Part {
        compiles_wasm: true,
        opens_browsers: true,
        ..part("components", "the app's own tests in headless Chromium", "3 minutes, then half of one", components)
    },
    Part { compiles_wasm: true, ..part("build", "the production build", "4 minutes, then one", production) },
    Part {
        compiles_wasm: true,
        ..part("loops", "no loop of the module is one that WebKit gets wrong", "seconds", sound_loops)
    },
    part("budget", "what a reader downloads, and the single file", "seconds", budget),
    Part {
        opens_browsers: true,
        ..part(
            "journeys",
            "what readers do, in three engines, under a strict policy, with axe",
            "4 to 8 minutes",
            journeys,
        )
    },
];

/// A part that needs no tools.
const fn part(name: &'static str, what: &'static str, usual: &'static str, run: fn(&[String]) -> Tally) -> Part {
    Part { name, what, usual, lints: false, compiles_wasm: false, opens_browsers: false, run }
}

fn format(_: &[String]) -> Tally {
    check("formatting", &mut command::cargo(&["fmt", "--all", "--check"]))
}

fn tidiness(_: &[String]) -> Tally {
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

fn core(only: &[String]) -> Tally {
    counted::run("core", &mut command::cargo(&["test", "--package", "dossier-core", "--"]), only)
}

fn readers(_: &[String]) -> Tally {
    if let Err(reason) = tools::ensure_packages() {
        return Tally::skip(&format!("reading back what is taken along: {reason}"));
    }
    let (file, folder) = (workspace::root().join("assets/dossier.json"), workspace::target().join("taken"));
    let mut take = command::cargo(&["run", "--quiet", "--package", "dossier-core", "--example", "take", "--"]);
    let mut read = command::program("node");
    read.arg(workspace::root().join("tests/readers/read.mjs")).arg(workspace::packages());
    let written = command::run(take.arg(&file).arg(&folder));
    Tally::one(written.and_then(|()| command::run(read.arg(&file).arg(&folder))))
}

fn house(only: &[String]) -> Tally {
    let mut tests = command::cargo(&[
        "test",
        "--package",
        "xtask",
        "--package",
        "browser-tests",
        "--features",
        "xtask/press",
        "--",
    ]);
    counted::run("house", &mut tests, only)
}

fn lint(_: &[String]) -> Tally {
    let packages = ["--package", "dossier-core", "--package", "xtask", "--package", "browser-tests"];
    let mut clippy = command::cargo(&["clippy", "--all-targets", "--features", "xtask/press"]);
    check("clippy", clippy.args(packages).args(["--", "-D", "warnings"]))
}

fn lint_app(_: &[String]) -> Tally {
    // With what is measured, which no other build has.
    let what = ["--package", "dossier", "--target", WASM, "--all-targets", "--features", "bench"];
    let mut clippy = command::cargo(&["clippy"]);
    check("clippy of the app", clippy.args(what).args(["--", "-D", "warnings"]))
}

fn components(_: &[String]) -> Tally {
    let Some(driver) = command::find("chromedriver") else {
        return Tally::skip("the app's own tests: chromedriver is missing");
    };
    // Never quietly: the runner takes cargo's word for it as an option of its own, and stops.
    let mut tests = command::cargo(&["test", "--package", "dossier", "--target", WASM]);
    tests.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    tests.env("CHROMEDRIVER", driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted::run("components", &mut tests, &[])
}

fn production(_: &[String]) -> Tally {
    Tally::one(build::compile().and_then(|()| build::complete()))
}

fn sound_loops(_: &[String]) -> Tally {
    Tally::one(loops::of_build(&workspace::dist()).and_then(|loops| match loops.waiting {
        0 => Ok(()),
        waiting => Err(format!(
            "{waiting} of {} loops begin while values wait on the stack; see xtask/src/loops.rs.",
            loops.all
        )),
    }))
}

fn budget(_: &[String]) -> Tally {
    let weight = match weight::of(&workspace::dist()) {
        Ok(weight) => weight,
        Err(reason) => return Tally::one(Err(reason)),
    };
    eprintln!("{weight}");
    let mut tally = Tally::one(weight.judge());
    let file = workspace::single_file();
    tally += Tally::one(bundle::write(None, &file).and_then(|()| weight::judge_file(&file)));
    tally += Tally::one(weight::judge_host_script(&workspace::dist()));
    tally
}

fn journeys(only: &[String]) -> Tally {
    if let Err(reason) = bundle::write(None, &workspace::single_file()) {
        return Tally::one(Err(reason));
    }
    let mut tests = command::cargo(&["run", "--quiet", "--package", "browser-tests", "--", "journeys"]);
    tests
        .arg(workspace::dist())
        .arg(workspace::single_file())
        .arg(workspace::axe())
        .arg(workspace::target().join("journeys"));
    counted::run("journeys", &mut tests, only)
}

fn check(name: &str, command: &mut Command) -> Tally {
    Tally::one(command::run(command).map_err(|reason| format!("{name}: {reason}")))
}
