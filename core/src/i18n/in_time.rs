//! What the timeline says.

/// The words of the timeline that are its own.
pub struct InTime {
    /// Whether lines of this language, and with them time, run from the right to the left.
    pub runs_left: bool,
    /// The choice of spacing, in a word, in which all events are equally far apart.
    pub even: &'static str,
    /// Shows the part of time that is chosen in the whole width.
    pub zoom_to_window: &'static str,
    /// Shows all of time again.
    pub all_of_time: &'static str,
    /// Says what the line of a chosen actor in the histogram is, and that its scale is its own.
    pub own_line: fn(name: &str, most: u32) -> String,
    /// Name of the choice of speed.
    pub pace: &'static str,
    /// Its options, from slow to fast.
    pub paces: [&'static str; 3],
    /// Before the event that another's date was worked out from.
    pub worked_out_from: &'static str,
    /// Key: a date that was worked out from another event's.
    pub key_lean: &'static str,
    /// Between which events something without a date lies: after one, before another.
    pub between: fn(after: Option<&str>, before: Option<&str>) -> String,
}

/// In English.
pub(super) const ENGLISH: InTime = InTime {
    runs_left: false,
    even: "Even",
    zoom_to_window: "Zoom to window",
    all_of_time: "All of time",
    own_line: |name, most| format!("{name}, own scale: up to {most}"),
    pace: "Speed",
    paces: ["½×", "1×", "2×"],
    worked_out_from: "Worked out from",
    key_lean: "From another",
    between: |after, before| match (after, before) {
        (Some(after), Some(before)) => format!("after “{after}”, before “{before}”"),
        (Some(after), None) => format!("after “{after}”"),
        (None, Some(before)) => format!("before “{before}”"),
        (None, None) => String::new(),
    },
};
