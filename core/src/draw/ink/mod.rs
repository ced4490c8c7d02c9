//! Pictures as a painter needs them who has no elements: few strokes of the pen, each in one look.

mod network;
mod timeline;

pub use network::network_ink;
pub use timeline::{lanes_canvas, timeline_ink};

use crate::scene::mirror::Mirror;

/// What is painted in one look.
#[derive(Clone, Debug, PartialEq)]
pub struct Ink {
    /// The class of an element round it and its own, by which a style sheet says how it looks.
    pub class: [String; 2],
    /// What is painted.
    pub form: Form,
}

/// Shapes of one sort, where they are in pixels of the zoomed picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// Straight lines: where each begins and ends.
    Lines(Vec<[f64; 4]>),
    /// Curves: where each begins, what both ends point to, where it ends.
    Curves(Vec<[f64; 6]>),
    /// Triangles: the corners of each.
    Triangles(Vec<[f64; 6]>),
    /// Circles: the middle and the radius of each.
    Circles(Vec<[f64; 3]>),
    /// Polygons with these corners: the middle of each, and by how much the corners are enlarged.
    Polygons(&'static [(f64, f64)], Vec<[f64; 3]>),
    /// Outlines as path data, in a picture that may be turned round.
    Outlines(String, Mirror),
    /// Words.
    Words(Vec<Word>),
}

impl Form {
    /// Whether nothing is painted.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Lines(lines) => lines.is_empty(),
            Self::Curves(numbers) | Self::Triangles(numbers) => numbers.is_empty(),
            Self::Circles(marks) | Self::Polygons(_, marks) => marks.is_empty(),
            Self::Outlines(path, _) => path.is_empty(),
            Self::Words(words) => words.is_empty(),
        }
    }
}

/// Words at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// Their class.
    pub class: &'static str,
    /// Where they are.
    pub at: (f64, f64),
    /// Which part of them is there, as SVG calls it.
    pub anchor: &'static str,
    /// What they say.
    pub words: String,
}

/// Adds what is painted in one look, where anything is.
fn put(inks: &mut Vec<Ink>, class: [String; 2], form: Form) {
    if !form.is_empty() {
        inks.push(Ink { class, form });
    }
}
