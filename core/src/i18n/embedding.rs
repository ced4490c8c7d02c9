//! What an editor is told who wants the dossier in a page of their own, and what stands in that page.

/// The words about a dossier in another page.
pub struct Embedding {
    /// Leads from a frame to the whole page.
    pub open_in_full: &'static str,
    /// With what the dossier starts there.
    pub start: &'static str,
    /// Names of the choices, each followed by its values: panes, colours, use, height, width to look at.
    pub choices: [&'static [&'static str]; 5],
    /// Codes and what each is for: a frame with a script, a plain one, our element, one of the single file, a picture in HTML
    /// and in Markdown, an address.
    pub codes: [[&'static str; 2]; 7],
}

/// In English.
pub(super) const ENGLISH: Embedding = Embedding {
    open_in_full: "Open in full",
    start: "It starts with what is on screen now. Choose how it is shown, then what to copy:",
    choices: [
        &["Show", "All", "Network", "Timeline", "Text"],
        &["Colours", "As the reader has", "Light", "Dark"],
        &["Use", "To explore", "As a still picture"],
        &["Height", "As it needs", "680 pixels"],
        &["See it", "In full", "At 640 pixels", "At 320"],
    ],
    codes: [
        ["Frame that grows", "iframe and a short script"],
        ["Frame", "iframe, where scripts are not taken"],
        ["Our element", "<dossier-explorer>, for links in the article"],
        ["Frame of the single file", "dossier.html, put beside the article"],
        ["Picture", "img with its text, which leads here"],
        ["Picture in Markdown", "with its text, which leads here"],
        ["Address", "For WordPress, on a line of its own"],
    ],
};
