//! Keys, by the code points that WebDriver gives them.

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Moves the focus on.
    Tab,
    /// Moves the focus back: Tab while Shift is held.
    ShiftTab,
    /// Acts on what has the focus.
    Enter,
    /// Presses what has the focus.
    Space,
    /// Leaves.
    Escape,
    /// To the end.
    End,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
}

impl Key {
    /// The characters to hold, in order.
    pub(super) fn chord(self) -> &'static [&'static str] {
        match self {
            Self::Tab => &["\u{e004}"],
            Self::ShiftTab => &["\u{e008}", "\u{e004}"],
            Self::Enter => &["\u{e007}"],
            Self::Space => &[" "],
            Self::Escape => &["\u{e00c}"],
            Self::End => &["\u{e010}"],
            Self::Left => &["\u{e012}"],
            Self::Right => &["\u{e014}"],
        }
    }
}
