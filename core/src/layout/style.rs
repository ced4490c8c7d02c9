//! What a picture is drawn for: to be read name by name, or to be taken in as a whole.

use super::parameters::{NAMED_HUNDRED, Parameters};
use super::point::Point;

/// Where the two differ.
pub(super) struct Style {
    /// The forces on small graphs, where they are not the usual ones.
    small: Option<Parameters>,
    /// How much more one axis may be stretched than the other, to fill the frame.
    pub most_stretch: f64,
    /// Whether room is taken from where there is much.
    pub is_evened: bool,
    /// The price of being away by the usual distance of two nodes from where the forces put a node, for each edge that comes
    /// along: hubs stay in the middle of what is theirs.
    pub away: f64,
    /// How far a node moves at most in the first sweep of small moves, in usual distances of two nodes.
    pub reach: f64,
}

/// Names need room, and are worth some stress.
const NAMED: Style = Style { small: Some(NAMED_HUNDRED), most_stretch: 2.0, is_evened: true, away: 0.2, reach: 2.0 };
/// Without names, what there is to see is how far things are apart: both axes keep one scale, and what lies near stays near.
const BARE: Style = Style { small: None, most_stretch: 1.0, is_evened: false, away: 8.0, reach: 1.0 };

impl Style {
    /// The style for marks with so much room around each.
    pub(super) fn of(rooms: &[Point], radii: &[f64]) -> &'static Self {
        let has_names = rooms.iter().zip(radii).any(|(room, &radius)| room.x.max(room.y) > radius);
        if has_names { &NAMED } else { &BARE }
    }

    /// The forces on so many nodes.
    pub(super) fn parameters(&self, nodes: usize) -> Parameters {
        Parameters::for_nodes(nodes, self.small)
    }
}
