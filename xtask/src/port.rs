//! A free port to serve on.

use std::net::{Ipv4Addr, TcpListener};

/// The first port from `from` on that nobody listens on at 127.0.0.1, among a hundred.
pub(crate) fn free_from(from: u16) -> Option<u16> {
    (from..from.saturating_add(100)).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_in_use_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_ne!(free_from(port), Some(port));
    }
}
