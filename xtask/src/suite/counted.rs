//! Programs that count their own checks: their output is shown as it comes, and their counts are read from it.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::tally::Tally;

/// Runs `command` on the checks whose names hold the words in `only`, and sums what it counted.
///
/// A failing status without a failed check is a failure of its own: it did not compile, or ended before it could count.
/// So is no check at all, unless the words left none.
pub(crate) fn run(name: &str, command: &mut Command, only: &[String]) -> Tally {
    match stream(command.args(only)) {
        Ok((mut tally, succeeded)) => {
            if !succeeded && tally.failed == 0 {
                tally += Tally::one(Err(format!("{name} did not run to its end")));
            } else if tally == Tally::default() && only.is_empty() {
                tally += Tally::one(Err(format!("{name} has checked nothing")));
            }
            tally
        }
        Err(error) => Tally::one(Err(format!("{name}: {error}"))),
    }
}

fn stream(command: &mut Command) -> std::io::Result<(Tally, bool)> {
    let mut process = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut tally = Tally::default();
    if let Some(output) = process.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line?;
            eprintln!("{line}");
            tally += count(&line).unwrap_or_default();
        }
    }
    Ok((tally, process.wait()?.success()))
}

/// What one line of output counts: the result of a test program, or the name of a test that failed.
fn count(line: &str) -> Option<Tally> {
    let line = line.trim();
    if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
        return Some(Tally { failures: vec![name.to_owned()], ..Tally::default() });
    }
    let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let number = |word: &str| {
        let part = counts.split(';').find(|part| part.trim().ends_with(word))?;
        part.split_whitespace().next()?.parse().ok()
    };
    Some(Tally {
        passed: number(" passed")?,
        failed: number(" failed")?,
        skipped: number(" ignored")?,
        failures: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_result_of_a_test_program_is_counted() {
        for (line, counts) in [
            (
                "test result: ok. 25 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.00s",
                Some((25, 0, 2)),
            ),
            ("test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 filtered out; finished in 1.21s", Some((3, 1, 0))),
            ("test day::reads_a_day ... ok", None),
            ("running 25 tests", None),
        ] {
            let found = count(line).map(|tally| (tally.passed, tally.failed, tally.skipped));
            assert_eq!(found, counts, "{line}");
        }
    }

    #[test]
    fn a_failed_test_is_named() {
        let tally = count("test chromium: the panel opens ... FAILED").unwrap();
        assert_eq!(tally.failures, ["chromium: the panel opens"]);
    }

    #[test]
    fn a_program_that_stops_before_it_counts_has_failed() {
        assert_eq!(run("nothing", &mut Command::new("false"), &[]).failures, ["nothing did not run to its end"]);
    }

    #[test]
    fn a_program_that_checks_nothing_has_failed_unless_that_was_asked_for() {
        assert_eq!(run("nothing", &mut Command::new("true"), &[]).failures, ["nothing has checked nothing"]);
        assert_eq!(run("nothing", &mut Command::new("true"), &["a word".to_owned()]), Tally::default());
    }
}
