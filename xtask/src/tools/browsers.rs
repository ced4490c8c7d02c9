//! Browsers and what drives them, from the system's package manager.

use crate::{Outcome, command};

/// A program we need, and the Debian package that brings it.
struct Need {
    /// The names under which systems know it.
    programs: &'static [&'static str],
    package: &'static str,
}

/// The names of Chromium.
pub(crate) const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const NEEDS: [Need; 5] = [
    Need { programs: &CHROMIUM, package: "chromium" },
    Need { programs: &["chromedriver"], package: "chromium-driver" },
    Need { programs: &["firefox-esr", "firefox"], package: "firefox-esr" },
    Need { programs: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Need { programs: &["xvfb-run"], package: "xvfb" },
];

/// Comes along with any of them: the journeys measure text, so the faces must be the same everywhere; and xvfb-run
/// asks for xauth without depending on it.
const COMPANIONS: [&str; 2] = ["fonts-noto-core", "xauth"];

/// Installs what is missing where we may, and otherwise names the command that would.
pub(super) fn ensure() {
    let missing: Vec<&str> = NEEDS.iter().filter(|need| !is_present(need)).map(|need| need.package).collect();
    if missing.is_empty() {
        return;
    }
    let packages: Vec<&str> = missing.into_iter().chain(COMPANIONS).collect();
    if !command::exists("apt-get") || !is_root() {
        eprintln!("Some browsers are missing, and their tests will be skipped. To install them on Debian or Ubuntu:");
        eprintln!("  sudo apt-get install {}", packages.join(" "));
        return;
    }
    command::announce(&format!("installing {} by apt-get", packages.join(", ")), "1 to 3 minutes, once");
    if let Err(reason) = install(&packages) {
        eprintln!("{reason} Tests of browsers that are missing will be skipped.");
    }
}

fn is_present(need: &Need) -> bool {
    need.programs.iter().any(|program| command::exists(program))
}

fn is_root() -> bool {
    command::read(command::program("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn install(packages: &[&str]) -> Outcome {
    command::run(command::program("apt-get").args(["update", "-qq"]))?;
    let mut install = command::program("apt-get");
    install.env("DEBIAN_FRONTEND", "noninteractive").args(["install", "-qq", "--yes", "--no-install-recommends"]);
    command::run(install.args(packages))
}
