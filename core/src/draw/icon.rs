//! The few icons, drawn on a grid of 16 by 16.

use crate::markup::{Element, element};

/// An icon. All but zoom and close stand beside their word.
#[derive(Clone, Copy, Debug)]
pub enum Icon {
    /// A lens.
    Search,
    /// A cross.
    Close,
    /// Nearer.
    Plus,
    /// Farther.
    Minus,
    /// All of it.
    Fit,
    /// Taller.
    Up,
    /// Lower.
    Down,
    /// Back.
    Left,
    /// On.
    Right,
    /// A funnel of three lines.
    Filter,
    /// An arrow out of a tray.
    Share,
    /// Two angle brackets.
    Embed,
    /// An arrow onto a line.
    Download,
    /// A triangle.
    Play,
    /// Two bars.
    Pause,
    /// Two leaves side by side.
    Accounts,
    /// The source says so itself.
    Reported,
    /// Somebody says so.
    Claimed,
    /// It was worked out.
    Inferred,
}

impl Icon {
    /// The strokes and the filled parts, as path data.
    pub fn paths(self) -> (&'static str, &'static str) {
        match self {
            Self::Search => ("M11.6 7a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 0 1 9.2 0M10.4 10.4l3.6 3.6", ""),
            Self::Close => ("M3.5 3.5l9 9m0-9l-9 9", ""),
            Self::Plus => ("M8 3v10M3 8h10", ""),
            Self::Minus => ("M3 8h10", ""),
            Self::Fit => ("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10", ""),
            Self::Up => ("M3 10.5L8 5.5l5 5", ""),
            Self::Down => ("M3 5.5l5 5l5-5", ""),
            Self::Left => ("M10.5 3L5.5 8l5 5", ""),
            Self::Right => ("M5.5 3l5 5l-5 5", ""),
            Self::Filter => ("M2 4.5h12M4.5 8.2h7M6.6 12h2.8", ""),
            Self::Share => ("M8 10.2V2M5 4.6L8 1.8l3 2.8M5.5 7h-2v6.8h9V7h-2", ""),
            Self::Embed => ("M5.4 4.4L1.8 8l3.6 3.6M10.6 4.4L14.2 8l-3.6 3.6", ""),
            Self::Download => ("M8 2v8.2M4.8 7.2L8 10.4l3.2-3.2M3 13.6h10", ""),
            Self::Play => ("", "M4 2.5v11l9-5.5z"),
            Self::Pause => ("M5.5 3v10M10.5 3v10", ""),
            Self::Accounts => ("M1.5 2.5h5v11h-5z", "M9 1.75h6v12.5H9z"),
            Self::Reported => ("", "M14.4 8a6.4 6.4 0 1 1-12.8 0a6.4 6.4 0 0 1 12.8 0"),
            Self::Claimed => ("M1.6 2.4h12.8v8.8H8L4.2 14.7v-3.5H1.6z", ""),
            Self::Inferred => ("M14 8a6 6 0 1 1-12 0a6 6 0 0 1 12 0", "M8 2a6 6 0 0 0 0 12z"),
        }
    }
}

/// An icon. It says nothing to the ear, for its word stands beside it or in its button's name.
pub fn icon(icon: Icon) -> Element {
    let (lines, areas) = icon.paths();
    element("svg").class("icon").attr("viewBox", "0 0 16 16").attr("aria-hidden", "true").children([
        element("path").class("icon-line").attr("d", lines),
        element("path").class("icon-area").attr("d", areas),
    ])
}
