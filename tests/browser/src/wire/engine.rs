//! The three engines: how each is found, started and asked for a dark page.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::Session;
use super::driver::Driver;
use crate::Outcome;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox.
    Firefox,
    /// WebKit, in the small browser that comes with WebKitGTK.
    Webkit,
}

/// What the reader's system asks pages for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// The system's own few colours in place of the page's.
    Forced,
}

impl Engine {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The name in reports and on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The programs it needs that this machine lacks, in words; none if it can be started.
    pub(crate) fn missing(self) -> Vec<&'static str> {
        let needs: &[(&'static str, bool)] = match self {
            Self::Chromium => &[("chromium", chromium().is_some()), ("chromedriver", find("chromedriver").is_some())],
            Self::Firefox => &[("firefox", firefox().is_some()), ("geckodriver", find("geckodriver").is_some())],
            Self::Webkit => &[
                ("MiniBrowser of WebKitGTK", minibrowser().is_some()),
                ("WebKitWebDriver", find("WebKitWebDriver").is_some()),
                ("xvfb-run", find("xvfb-run").is_some()),
            ],
        };
        needs.iter().filter(|(_, present)| !present).map(|(name, _)| *name).collect()
    }

    /// Whether it can be made to ask pages for this look.
    pub(crate) fn can_ask_for(self, look: Look) -> bool {
        look != Look::Forced || self != Self::Webkit
    }

    /// Starts the browser with a fresh profile and without motion, and opens a window.
    ///
    /// # Errors
    /// Where a program is missing, or the browser does not start.
    pub(crate) fn open(self, look: Look) -> Outcome<Session> {
        let driver = Driver::start(|port| self.driver(port, look))?;
        let session = Session::open(driver, &self.capabilities(look))?;
        if self == Self::Chromium {
            let mut features = vec![json!({ "name": "prefers-color-scheme", "value": look.word() })];
            if look == Look::Forced {
                features.push(json!({ "name": "forced-colors", "value": "active" }));
            }
            session.devtools("Emulation.setEmulatedMedia", &json!({ "features": features }))?;
        }
        Ok(session)
    }

    fn driver(self, port: u16, look: Look) -> Command {
        let port = format!("--port={port}");
        match self {
            Self::Chromium => command("chromedriver", &[&port]),
            Self::Firefox => command("geckodriver", &[&port]),
            Self::Webkit => {
                let mut command = command(
                    "xvfb-run",
                    &["--auto-servernum", "--server-args=-screen 0 1400x1000x24", "WebKitWebDriver", &port],
                );
                // No sandbox and no graphics card in a container; the desktop's theme is what decides between light and dark.
                command
                    .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
                    .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
                command
                    .env("LIBGL_ALWAYS_SOFTWARE", "1")
                    .env("GTK_THEME", if look == Look::Dark { "Adwaita:dark" } else { "Adwaita" });
                command
            }
        }
    }

    fn capabilities(self, look: Look) -> Value {
        match self {
            Self::Chromium => json!({ "browserName": "chrome", "goog:chromeOptions": { "binary": chromium(), "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-ipc-flooding-protection", "--disable-sync", "--force-prefers-reduced-motion", "--window-size=1280,900",
            ] } }),
            Self::Firefox => {
                json!({ "browserName": "firefox", "moz:firefoxOptions": { "binary": firefox(), "args": ["-headless"], "prefs": {
                "layout.css.prefers-color-scheme.content-override": if look == Look::Dark { 0 } else { 1 },
                "browser.display.document_color_use": if look == Look::Forced { 2 } else { 1 },
                "dom.navigation.locationChangeRateLimit.count": 10_000,
                "security.fileuri.strict_origin_policy": true,
                "ui.prefersReducedMotion": 1,
            } } })
            }
            Self::Webkit => {
                json!({ "browserName": "MiniBrowser", "webkitgtk:browserOptions": { "binary": minibrowser(), "args": ["--automation"] } })
            }
        }
    }
}

impl Look {
    /// The word that media queries use.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Light | Self::Forced => "light",
            Self::Dark => "dark",
        }
    }
}

fn command(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(find(program).unwrap_or_else(|| program.into()));
    command.args(arguments);
    command
}

fn chromium() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find)
}

fn firefox() -> Option<PathBuf> {
    ["firefox-esr", "firefox"].into_iter().find_map(find)
}

/// Systems keep it beside the library, under the name of the machine's architecture.
fn minibrowser() -> Option<PathBuf> {
    let beside_library = |folder: PathBuf| folder.join("webkit2gtk-4.1/MiniBrowser");
    let architecture = Path::new("/usr/lib").join(format!("{}-linux-gnu", env::consts::ARCH));
    let libraries = [architecture, "/usr/lib".into(), "/usr/libexec".into(), "/usr/lib64".into()];
    libraries.into_iter().map(beside_library).find(|path| path.is_file())
}

fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
