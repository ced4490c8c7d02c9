//! Everything about a dossier that is true without a screen.
//!
//! The crate turns the text of a dataset file into finished pictures and words, one direction all the way:
//!
//! ```text
//! dataset ─► index ─► query ─► selection ─► scene
//!                └──► layout ──────────────┘
//! ```
//!
//! There is no clock here, no randomness, no input or output, and nothing that knows a browser.

pub mod connect;
pub mod dataset;
pub mod date;
pub mod describe;
pub mod draw;
pub mod export;
pub mod graph;
pub mod i18n;
pub mod index;
pub mod layout;
pub mod markup;
pub mod order;
pub mod page;
pub mod query;
pub mod scene;
pub mod timeline;
pub mod tour;
