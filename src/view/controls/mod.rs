//! What several views use.

mod live;

pub(super) use live::{on, part};
