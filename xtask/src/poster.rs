//! The still picture of the page as pixels, which is what social networks and mail take.

use std::path::Path;

use crate::tools::CHROMIUM;
use crate::{Outcome, command};

/// Its width and height in pixels; the press draws it as large.
const SIZE: &str = "1200,675";

/// Paints `poster.png` from the `poster.svg` in `build`. Where there is no Chromium it says so and leaves it out: the page does without.
///
/// # Errors
/// Where Chromium fails.
pub(crate) fn paint(build: &Path) -> Outcome {
    let Some(chromium) = CHROMIUM.into_iter().find_map(command::find) else {
        eprintln!(
            "poster.png was not painted, for there is no Chromium. What shows it: social cards, the picture of the embed menu."
        );
        return Ok(());
    };
    let (from, to) = (build.join("poster.svg"), build.join("poster.png"));
    let mut paint = command::program(chromium);
    // Our own drawing, from our own disk, is all that it opens; as root it has no sandbox.
    paint.args(["--headless", "--no-sandbox", "--hide-scrollbars", "--force-color-profile=srgb"]);
    paint.arg(format!("--window-size={SIZE}")).arg(format!("--screenshot={}", to.display()));
    command::read(paint.arg(format!("file://{}", from.display()))).map(drop)
}
