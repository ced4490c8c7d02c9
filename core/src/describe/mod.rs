//! What is known, in words: the panel, the reading view, the page without a script and what is said to the ear all take
//! their words from here, so that they cannot disagree.

mod account;
mod card;
mod cite;
mod compare;
mod connect;
mod count;
mod document;
mod empty;
mod filters;
mod line;
mod name;
mod play;
mod receipt;
mod why;

pub use account::{Accounts, Side, accounts};
pub use card::{Card, Section, card};
pub use cite::{cite_item, cite_view};
pub use compare::{Compared, compare_at_first, compare_between, compared};
pub use connect::{Connected, chain_text, connected, shown_path};
pub use count::count;
pub use document::{Chapter, document};
pub use empty::{Empty, empty};
pub use filters::{filters, hidden};
pub use line::Line;
pub use name::{kind_of, name_of, shape_of};
pub use play::{play_on, step};
pub use receipt::{Receipt, receipts};
pub use why::why;
