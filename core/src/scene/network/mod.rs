//! The network as a finished picture: a plan, which says where everything is, and a scene, which says how it looks now.
//!
//! The plan depends on the dataset, the frame, the pins and the zoom alone. Filters, time and selection change the scene, so
//! that no filter can move a mark.

mod label;
mod look;
mod plan;
mod ring;

pub use label::{NetworkLabel, labels};
pub use look::{Level, Light, Line, Look, NetworkScene, Stroke, Style, scene};
pub use plan::{
    CROWD, Ground, NetworkPlan, Spot, arranged, between, is_wide, layout, layouter, pinned, plan, unarranged,
};
pub use ring::{around, by_weight, followed, hit};
