//! Parts that several views use.

mod accounts;
mod icon;
mod line;
mod live;
mod mark;
mod phrase;
mod receipt;
mod segmented;

pub(super) use accounts::AccountsButton;
pub(super) use icon::{Icon, icon};
pub(super) use line::{AccountsView, LineView};
pub(super) use live::{live, on, part};
pub(super) use mark::{class_of, shape_mark};
pub(super) use phrase::phrase;
pub(super) use receipt::Receipts;
pub(super) use segmented::Segmented;
