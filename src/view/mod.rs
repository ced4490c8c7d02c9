//! What a reader sees. Each part takes the explorer and draws what `core` decided; none knows another, except `controls`.

mod announce;
mod controls;
mod embed;
mod filter;
mod head;
mod network;
mod notice;
mod page;
mod print;
mod problems;
mod reading;
mod sheet;
mod story;
mod take;
mod timeline;
mod touch;

pub(crate) use page::Page;
pub(crate) use problems::Problems;
