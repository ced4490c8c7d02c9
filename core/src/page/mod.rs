//! What is known, as markup: the panel, the reading view, the story and the page without a script are made of the same lines.

mod chips;
mod choices;
mod compare;
mod connect;
mod empty;
mod facet;
mod field;
mod folds;
mod line;
mod panel;
mod phrase;
mod reading;
mod receipt;
mod still;
mod story;
mod take;
mod tour;
mod tray;
mod window;

pub use chips::chips;
pub use choices::{choices, section};
pub use compare::compare;
pub use connect::connect;
pub use empty::empty;
pub use facet::facets;
pub use folds::Folds;
pub use panel::panel;
pub use phrase::phrase;
pub use reading::reading;
pub use still::static_html;
pub use story::{answer_proof, story};
pub use take::{Taken, embed_code, files, menu, shared};
pub use tour::{tour, tour_bar};
pub use tray::tray;
pub use window::window_fields;
