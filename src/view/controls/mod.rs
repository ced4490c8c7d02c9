//! Parts that several views use.

mod icon;
mod live;
mod segmented;

pub(super) use icon::{Icon, icon};
pub(super) use live::{live, on, part};
pub(super) use segmented::Segmented;
