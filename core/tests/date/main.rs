//! Dates: tables of what is read and said, properties, and another reader of EDTF as an oracle.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod forms;
mod oracle;
mod order;
mod parse;
mod properties;
mod typed;
mod words;
