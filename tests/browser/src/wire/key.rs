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
    /// To the beginning.
    Home,
    /// Takes away.
    Delete,
    /// Arrow.
    Down,
    /// Arrow, while Shift is held.
    ShiftRight,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
    /// Held while something else is pressed.
    Control,
    /// Takes back: Z while Control is held.
    Undo,
    /// Does again: Z while Control and Shift are held.
    Redo,
    /// Chooses besides: Enter while Shift is held.
    ShiftEnter,
    /// A letter or sign.
    Sign(&'static [&'static str]),
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
            Self::Home => &["\u{e011}"],
            Self::Delete => &["\u{e017}"],
            Self::Down => &["\u{e015}"],
            Self::ShiftRight => &["\u{e008}", "\u{e014}"],
            Self::Left => &["\u{e012}"],
            Self::Right => &["\u{e014}"],
            Self::Control => &["\u{e009}"],
            Self::Undo => &["\u{e009}", "z"],
            Self::Redo => &["\u{e009}", "\u{e008}", "z"],
            Self::ShiftEnter => &["\u{e008}", "\u{e007}"],
            Self::Sign(sign) => sign,
        }
    }
}
