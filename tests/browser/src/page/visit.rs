//! Coming to the page, and going back and forth.

use crate::Outcome;
use crate::door::Door;
use crate::server::Server;
use crate::wire::Session;
use std::thread;
use std::time::Duration;

/// The explorer in a browser.
pub(crate) struct Page<'a> {
    pub(super) session: &'a Session,
    pub(super) server: &'a Server,
}

impl<'a> Page<'a> {
    /// The page that `server` serves, in the window of `session`.
    pub(crate) fn new(session: &'a Session, server: &'a Server) -> Self {
        Self { session, server }
    }

    /// Opens the explorer at a fragment, behind the front door, and waits until it stands.
    pub(crate) fn open(&self, fragment: &str) -> Outcome {
        self.enter(Door::Front, fragment)?;
        self.stands()
    }

    /// Opens the page behind a door, whatever becomes of it.
    pub(crate) fn enter(&self, door: Door, fragment: &str) -> Outcome {
        self.enter_at(&format!("{}#{fragment}", self.server.address(door)))
    }

    /// Opens the explorer at an address, and waits until it stands.
    pub(crate) fn open_at(&self, address: &str) -> Outcome {
        self.enter_at(address)?;
        self.stands()
    }

    /// Opens the page at an address, whatever becomes of it.
    pub(crate) fn enter_at(&self, address: &str) -> Outcome {
        // From the same page, a fragment alone would load nothing.
        self.session.go("about:blank")?;
        self.session.go(address)
    }

    /// Opens the explorer in the frame of a page, and waits until it stands.
    pub(crate) fn open_in_frame(&self, address: &str) -> Outcome {
        let mut done = self.enter_frame(address).and_then(|()| self.stands());
        // On a busy machine WebKit is in a frame before its page is, and loses it when that comes.
        for _ in 0..10 {
            if !matches!(&done, Err(reason) if reason.contains("no such")) {
                break;
            }
            thread::sleep(Duration::from_millis(200));
            let again = || self.session.leave_frame().and_then(|()| self.session.enter_frame());
            done = again().and_then(|()| self.stands());
        }
        done
    }

    /// Opens the frame of a page, whatever becomes of it.
    pub(crate) fn enter_frame(&self, address: &str) -> Outcome {
        self.enter_at(address)?;
        self.one("iframe")?;
        self.session.enter_frame()
    }

    /// Opens the explorer at a fragment in a frame of the size of a phone, and waits until it stands. Windows of most
    /// browsers cannot be as small.
    pub(crate) fn open_on_phone(&self, fragment: &str) -> Outcome {
        self.open_in_frame(&self.server.phone(fragment))
    }

    /// Loads the page again and waits until the explorer stands.
    pub(crate) fn reload(&self) -> Outcome {
        self.session.reload()?;
        self.stands()
    }

    /// The browser's Back.
    pub(crate) fn back(&self) -> Outcome {
        self.session.back()
    }

    /// The browser's Forward.
    pub(crate) fn forward(&self) -> Outcome {
        self.session.forward()
    }

    /// The address.
    pub(crate) fn address(&self) -> Outcome<String> {
        self.session.address()
    }

    /// The fragment of the address.
    pub(crate) fn fragment(&self) -> Outcome<String> {
        let address = self.address()?;
        Ok(address.split_once('#').map_or("", |(_, fragment)| fragment).to_owned())
    }

    /// Waits until the explorer stands and the still page is gone.
    pub(crate) fn stands(&self) -> Outcome {
        self.wait("the explorer stands", || {
            if self.count("#stopped")? > 0 {
                let report = "const { cause, report } = document.getElementById('stopped').dataset; return cause + ': ' + report";
                return Err(format!("The explorer stopped: {}", self.read(report)?));
            }
            Ok(self.read("return String(document.getElementById('static')?.hidden)")? == "true")
        })
    }
}
