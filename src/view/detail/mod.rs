//! The panel: everything about what is chosen.

mod panel;

pub(super) use panel::Panel;
