//! The compiler's companions: its WebAssembly target, its formatter, its linter.

use std::path::{Path, PathBuf};

use crate::{Outcome, command};

const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the target to the toolchain in use unless it is there.
///
/// # Errors
/// Where the target is missing and rustup is not there to add it.
pub(super) fn ensure_target() -> Outcome {
    let folder = command::read(command::program("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    if !command::exists("rustup") {
        return Err(format!("The compiler has no {TARGET} target. With rustup: rustup target add {TARGET}"));
    }
    command::announce(&format!("adding the compiler's target {TARGET}"), "under a minute, once");
    command::run(command::program("rustup").args(["target", "add", TARGET]))
}

/// Where the source of the standard library is, for the toolchain in use. It is added unless it is there.
///
/// # Errors
/// Where it is missing and rustup is not there to add it.
pub(super) fn ensure_source() -> Outcome<PathBuf> {
    let sysroot = command::read(command::program("rustc").args(["--print", "sysroot"]))?;
    let manifest = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.toml");
    if !manifest.is_file() {
        if !command::exists("rustup") {
            return Err(
                "The source of the standard library is missing. With rustup: rustup component add rust-src".to_owned()
            );
        }
        command::announce("adding the source of the standard library", "under a minute, once");
        command::run(command::program("rustup").args(["component", "add", "rust-src"]))?;
    }
    Ok(manifest)
}

/// Adds a component to the toolchain in use unless it is there.
///
/// # Errors
/// Where it is missing and rustup is not there to add it.
pub(super) fn ensure_component(name: &str) -> Outcome {
    let subcommand = if name == "rustfmt" { "fmt" } else { name };
    if command::read(&mut command::cargo(&[subcommand, "--version"])).is_ok() {
        return Ok(());
    }
    if !command::exists("rustup") {
        return Err(format!("The compiler has no {name}. With rustup: rustup component add {name}"));
    }
    command::announce(&format!("adding {name} to the compiler"), "under a minute, once");
    command::run(command::program("rustup").args(["component", "add", name]))
}
