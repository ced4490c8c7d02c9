//! Pictures whose time runs from the right to the left, as their readers' lines do.

use super::path::draw;

/// Whether a picture is turned round, so that what is at its left comes to stand at its right; and its width.
///
/// Everything is planned from left to right. Only where it is drawn, shapes are turned round and words are put to where their
/// shapes are: in a page of such a script the start of a text is its right end.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mirror(Option<f64>);

impl Mirror {
    /// A picture of that width, turned round or not.
    pub fn new(is_turned: bool, width: f64) -> Self {
        Self(is_turned.then_some(width))
    }

    /// Where a place of the plan is on the screen, or a place of the screen in the plan.
    pub fn place(self, x: f64) -> f64 {
        self.0.map_or(x, |width| width - x)
    }

    /// How far to the right a move to the right goes in the plan.
    pub fn way(self) -> f64 {
        if self.0.is_some() { -1.0 } else { 1.0 }
    }

    /// What turns shapes round: a matrix, column by column.
    pub fn matrix(self) -> Option<[f64; 6]> {
        self.0.map(|width| [-1.0, 0.0, 0.0, 1.0, width, 0.0])
    }

    /// The same as SVG writes it.
    pub fn transform(self) -> Option<String> {
        let mut transform = String::new();
        draw(&mut transform, "matrix(# # # # # #)", &self.matrix()?);
        Some(transform)
    }
}
