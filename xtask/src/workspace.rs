//! Where things are in the working tree.

use std::path::{Path, PathBuf};

/// The folder with the workspace's Cargo.toml.
pub(crate) fn root() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package)
}

/// The production build.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder for tools that belong to this checkout; git ignores it.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// Cargo's build folder, which is also where reports and pictures go.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The explorer as one file, as the tests take it.
pub(crate) fn single_file() -> PathBuf {
    target().join("dossier.html")
}

/// The folder with the npm packages.
pub(crate) fn packages() -> PathBuf {
    tools().join("npm")
}

/// The axe-core script that the browser tests inject.
pub(crate) fn axe() -> PathBuf {
    tools().join("npm/node_modules/axe-core/axe.min.js")
}
