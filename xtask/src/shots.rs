//! `shots`: pictures of the production build, to be looked at.

use crate::{Outcome, command, workspace};

/// Photographs `dist/` in Chromium. Each view is a fragment such as `v=1&sel=putin`; without any, the opening is taken.
///
/// # Errors
/// Where there is no build, no Chromium, or the browser fails.
pub(crate) fn run(views: &[String]) -> Outcome {
    let mut shots = command::cargo(&["run", "--quiet", "--package", "browser-tests", "--", "shots"]);
    shots.arg(workspace::dist()).arg(workspace::target().join("shots")).args(views);
    command::run(&mut shots)
}
