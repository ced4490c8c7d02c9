//! The process that listens for WebDriver commands and holds the browser.

use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::http;
use crate::Outcome;

/// A running driver. Dropped, it ends together with every process it started.
pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the program that `command` makes of a port, and waits until it listens there.
    ///
    /// # Errors
    /// Where it cannot be started, or does not listen within half a minute.
    pub(super) fn start(command: impl FnOnce(u16) -> Command) -> Outcome<Self> {
        let port = free_port()?;
        let mut command = command(port);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        lead_a_group(&mut command);
        let name = command.get_program().to_string_lossy().into_owned();
        let process = command.spawn().map_err(|error| format!("{name}: {error}"))?;
        let driver = Self { process, port };
        let patience = Instant::now() + Duration::from_secs(30);
        while http::call(port, "GET", "/status", None).is_err() {
            if Instant::now() > patience {
                return Err(format!("{name} did not listen within 30 seconds."));
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    /// The port it listens on, at 127.0.0.1.
    pub(super) fn port(&self) -> u16 {
        self.port
    }
}

impl Drop for Driver {
    /// Ends the whole process group: a driver that is killed alone leaves its browser behind.
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let _ = Command::new("kill").args(["-s", "KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[cfg(unix)]
fn lead_a_group(command: &mut Command) {
    std::os::unix::process::CommandExt::process_group(command, 0);
}

#[cfg(not(unix))]
fn lead_a_group(_: &mut Command) {}

fn free_port() -> Outcome<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}
