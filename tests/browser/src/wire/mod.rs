//! The wire to a browser: WebDriver (W3C Recommendation, 2018, and the Level 2 draft), the part of it that we use.
//!
//! All three engines come with a server that speaks it, so a few commands over plain HTTP are all it takes, and nothing
//! stands between a test and what the browser was told. Everything here waits for its answer; engines run in threads.

mod driver;
mod engine;
mod http;
mod key;
mod session;

pub(crate) use engine::{Engine, Look};
pub(crate) use key::Key;
pub(crate) use session::{Element, Session};
