//! How many checks passed, failed and were skipped.

use std::fmt;
use std::ops::AddAssign;

/// A count of checks.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Tally {
    /// Checks that hold.
    pub(crate) passed: u32,
    /// Checks that don't.
    pub(crate) failed: u32,
    /// Checks that could not be made here.
    pub(crate) skipped: u32,
    /// What failed, in words.
    pub(crate) failures: Vec<String>,
}

impl Tally {
    /// One check, by what became of it.
    pub(crate) fn one(outcome: Result<(), String>) -> Self {
        match outcome {
            Ok(()) => Self { passed: 1, ..Self::default() },
            Err(reason) => Self { failed: 1, failures: vec![reason], ..Self::default() },
        }
    }

    /// One check that could not be made.
    pub(crate) fn skip(reason: &str) -> Self {
        eprintln!("skipped: {reason}");
        Self { skipped: 1, ..Self::default() }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.failures.extend(other.failures);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}
