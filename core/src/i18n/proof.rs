//! Words about evidence: receipts, citations, disagreement, and the tables in which all of it is read.

/// What is said of evidence, and of the lists it stands in.
pub struct Proof {
    /// An item that a single source tells of.
    pub only_one: &'static str,
    /// How the day is known on which a source was published.
    pub published: fn(reason: &str) -> String,
    /// Heading of the forms in which what an item rests on can be cited.
    pub cite: &'static str,
    /// Heading of the items that a disagreement is about.
    pub touches: &'static str,
    /// Said of a mark: accounts of it differ.
    pub differ: &'static str,
    /// Opens the list of all disagreements: on how many points accounts differ.
    pub points: fn(count: usize) -> String,
    /// Goes back to what the sheet showed before.
    pub back: &'static str,
    /// Makes the sheet lower, and taller.
    pub heights: [&'static str; 2],
    /// Heading of the list of chapters.
    pub contents: &'static str,
    /// Heads of the columns of each chapter: before a line, the line itself, after it. Chapters stand in the order of
    /// [`super::Messages::chapters`]; the one of disagreements is no table.
    pub columns: [[&'static str; 3]; 8],
    /// Lets tables begin with a mark by which spreadsheets know their letters.
    pub with_mark: &'static str,
    /// Resumes the tour at a step, counted from 1.
    pub resume: fn(step: usize) -> String,
}

/// The words in English.
pub(super) const ENGLISH: Proof = Proof {
    only_one: "only one source says so",
    published: |reason| format!("How the day of publication is known: {reason}"),
    cite: "Cite",
    touches: "What it touches",
    differ: "accounts differ",
    points: |count| match count {
        1 => "Accounts differ on one point".into(),
        _ => format!("Accounts differ on {count} points"),
    },
    back: "Back",
    heights: ["Lower", "Taller"],
    contents: "On this page",
    columns: [
        ["When", "Event", "Kind"],
        ["Status", "Event", "Kind"],
        ["Kind", "Name", "Links"],
        ["When", "Link", "Status"],
        ["Speaker", "Claim", "Stance"],
        ["When", "Figure", "Said by"],
        ["", "", ""],
        ["Published", "Source", "Kind"],
    ],
    with_mark: "Tables for Excel, with a byte order mark",
    resume: |step| format!("Resume step {step}"),
};
