//! Tools that come as npm packages.

use std::fs;

use super::pins::NPM_PACKAGES;
use crate::{Outcome, command, workspace};

/// Installs the pinned packages into `.tools/npm` unless they are there.
///
/// # Errors
/// Where npm is missing or the installation fails.
pub(super) fn ensure() -> Outcome {
    if NPM_PACKAGES.iter().all(|(name, version)| installed(name).as_deref() == Some(*version)) {
        return Ok(());
    }
    if !command::exists("npm") {
        return Err(
            "npm is missing. Install Node.js 20 or newer: https://nodejs.org, or sudo apt-get install nodejs npm"
                .to_owned(),
        );
    }
    let folder = workspace::tools().join("npm");
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let packages: Vec<String> = NPM_PACKAGES.iter().map(|(name, version)| format!("{name}@{version}")).collect();
    command::announce(&format!("installing {} from npm into .tools", packages.join(", ")), "a few seconds, once");
    // No package of ours needs to run anything when installed, so none may.
    let mut install = command::program("npm");
    install.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
    command::run(install.arg(&folder).args(&packages))
}

fn installed(package: &str) -> Option<String> {
    let manifest = workspace::tools().join("npm/node_modules").join(package).join("package.json");
    let value: serde_json::Value = serde_json::from_slice(&fs::read(manifest).ok()?).ok()?;
    value["version"].as_str().map(str::to_owned)
}
