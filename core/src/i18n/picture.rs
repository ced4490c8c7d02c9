//! What the network's picture says besides its names: how it is moved, put in order and gone through.

/// The words of the network's picture.
pub struct Picture {
    /// Said of an actor that a reader has put in its place.
    pub pinned: &'static str,
    /// Arranges the others around what is pinned.
    pub tidy: &'static str,
    /// Said while the layout is made.
    pub arranging: fn(actors: usize) -> String,
    /// Ends that before it is done.
    pub stop: &'static str,
    /// Begins it anew.
    pub arrange: &'static str,
    /// Lets go of one actor.
    pub unpin: &'static str,
    /// Lets go of all actors.
    pub unpin_all: &'static str,
    /// Name of the way back from what is chosen.
    pub way_back: &'static str,
    /// The beginning of that way: nothing is chosen.
    pub everything: &'static str,
    /// How to zoom within another page by a wheel, and how to move the picture by fingers.
    pub hints: [&'static str; 2],
    /// Which link, of how many, was followed to an actor: its words, and when it was.
    pub followed: fn(at: usize, of: usize, link: &str) -> String,
    /// Opens the list of keys; its heading.
    pub keys: &'static str,
    /// Keys and what they do.
    pub key_list: [[&'static str; 2]; 9],
}

/// In English.
pub(super) const ENGLISH: Picture = Picture {
    pinned: "pinned",
    tidy: "Tidy",
    arranging: |actors| format!("Arranging {actors} actors"),
    stop: "Stop",
    arrange: "Arrange the actors",
    unpin: "Unpin",
    unpin_all: "Unpin all",
    way_back: "Way back",
    everything: "Everything",
    hints: ["Hold Ctrl or ⌘ to zoom", "Use two fingers to move the picture"],
    followed: |at, of, link| format!("{at} of {of}: {link}"),
    keys: "Keys",
    key_list: [
        ["← →", "Round the links of an actor"],
        ["↑ ↓", "To the actor with more links, or fewer"],
        ["Home, End", "To the first and the last of these"],
        ["Enter", "Open, and go round its links"],
        ["Escape", "A step back"],
        ["1, 2, 3", "How many links away still counts as near"],
        ["+, −, 0", "Zoom in, out, show everything"],
        ["Shift and an arrow", "Move the actor, and pin it"],
        ["Delete", "Unpin it"],
    ],
};
