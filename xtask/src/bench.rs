//! `bench`: other explorers and ours beside each other, in one browser, over the same inputs.
//!
//! What is measured and how lies in `benches/rivals`; the tables go into `docs/benchmarks.md`.

use std::path::PathBuf;

use crate::{Outcome, build, bundle, command, tools, workspace};

/// What can be measured. The first is quick and the last slow.
const PARTS: [&str; 5] = ["payload", "filter", "layout", "timeline", "render"];

/// `bench [PART] [--FLAG=VALUE…]`: installs the other explorers, builds ours, measures, and writes the tables.
/// The flags go on to the part, such as `--sizes=100,1000`, `--peers=d3-force` and `--runs=3`.
///
/// # Errors
/// Where there is no such part, or npm, Node or Chromium is missing.
pub(crate) fn run(rest: &[String]) -> Outcome {
    let (flags, words): (Vec<&String>, Vec<&String>) = rest.iter().partition(|word| word.starts_with("--"));
    let parts: Vec<&str> = match words[..] {
        [] => PARTS.to_vec(),
        [word] if word == "all" => PARTS.to_vec(),
        [word] => PARTS.into_iter().filter(|part| part == word).collect(),
        _ => Vec::new(),
    };
    if parts.is_empty() {
        return Err(format!("cargo xtask bench [PART] [--FLAG=VALUE…], where PART is one of {}", PARTS.join(", ")));
    }
    tools::ensure_for_build()?;
    install()?;
    // The payload is that of what is shipped; the other parts ask for what only a build of their own offers.
    let file = workspace::target().join("bench.html");
    if parts.contains(&"payload") {
        build::compile()?;
        bundle::write(None, &file)?;
    }
    let app = workspace::target().join("bench");
    if parts.iter().any(|part| *part != "payload") {
        command::announce("building what may be measured", "2 to 5 minutes the first time, then about one");
        build::compile_as(&["--features", "bench", "--dist", &app.to_string_lossy()])?;
    }
    for script in ["data.mjs", "pages.mjs"] {
        node(script, &[])?;
    }
    for part in &parts {
        command::announce(&format!("measuring: {part}"), "minutes; the quieter the machine, the better");
        let mut flags: Vec<String> = flags.iter().map(|&flag| flag.clone()).collect();
        if *part == "payload" {
            flags.push(format!("--dist={}", workspace::dist().display()));
            flags.push(format!("--file={}", file.display()));
        } else {
            flags.push(format!("--app={}", app.display()));
        }
        node(&format!("{part}.mjs"), &flags)?;
        node("report.mjs", &[format!("--part={part}"), format!("--command={}", said(part, rest))])?;
    }
    Ok(())
}

/// The command that measures a part again.
fn said(part: &str, rest: &[String]) -> String {
    let flags = rest.iter().filter(|word| word.starts_with("--")).map(|flag| format!(" {flag}"));
    format!("cargo xtask bench {part}{}", flags.collect::<String>())
}

/// Installs what package-lock.json names, unless it is there.
fn install() -> Outcome {
    let changed = |path: PathBuf| std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
    let installed = changed(folder().join("node_modules/.package-lock.json"));
    if installed.is_some() && installed >= changed(folder().join("package-lock.json")) {
        return Ok(());
    }
    command::announce("installing the other explorers from npm", "a minute, once, some 500 MB");
    let mut npm = command::program("npm");
    // The bundler's own program comes as a package, so nothing has to run when installed.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    command::run(npm.current_dir(folder()))
}

fn node(script: &str, flags: &[String]) -> Outcome {
    command::run(command::program("node").arg(script).args(flags).current_dir(folder()))
}

fn folder() -> PathBuf {
    workspace::root().join("benches/rivals")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_under_a_table_measures_that_part_with_the_same_flags() {
        let rest = ["all", "--runs=3"].map(str::to_owned);
        assert_eq!(said("layout", &rest), "cargo xtask bench layout --runs=3");
        assert_eq!(said("filter", &[]), "cargo xtask bench filter");
    }
}
