//! `serve`: the explorer on this machine, rebuilt on every change.

use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::thread;
use std::time::Duration;

use crate::{Outcome, command, port, tools, workspace};

/// Builds, serves on 127.0.0.1 and watches, until it is interrupted.
///
/// # Errors
/// Where a tool is missing, no port is free or the build tool stops.
pub(crate) fn run() -> Outcome {
    tools::ensure_for_build()?;
    let port = port::free_from(8080).ok_or("No port from 8080 to 8179 is free on 127.0.0.1.")?;
    command::announce("building the explorer", "2 to 4 minutes the first time, then seconds");
    thread::spawn(move || tell_when_ready(port));
    let mut trunk = command::program("trunk");
    trunk.args(["serve", "--address", "127.0.0.1", "--port", &port.to_string()]);
    // Not into dist/, which holds the production build.
    command::run(trunk.arg("--dist").arg(workspace::target().join("serve")))
}

/// Prints the address once somebody answers there: trunk builds before it listens.
fn tell_when_ready(port: u16) {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    while TcpStream::connect(address).is_err() {
        thread::sleep(Duration::from_millis(300));
    }
    println!("\n  The explorer is at http://{address}/ and follows your edits. Ctrl+C stops it.\n");
}
