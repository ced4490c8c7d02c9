//! All tests of `core` that look at it from outside, as one program: linking twenty of them took longer than running them.

mod connect;
mod controls;
mod dataset_guide;
mod dataset_problems;
mod dataset_properties;
mod dataset_shipped;
mod dataset_stored;
#[path = "date/main.rs"]
mod date;
mod empty;
mod export;
#[path = "graphs/mod.rs"]
mod graphs;
mod layout;
mod layout_score;
#[path = "query/main.rs"]
mod query;
mod scene;
mod search;
mod sheets;
#[path = "timeline/main.rs"]
mod timeline;
mod timeline_scene;
mod tour;
