//! What is said of what a reader asks: what is chosen together, what a search found and where, as whose word.

/// Messages about choosing, searching and asking.
pub struct Question {
    /// Before the names of what else is chosen.
    pub also_chosen: &'static str,
    /// Asks how the two actors that are chosen are connected.
    pub connect_these: &'static str,
    /// What is chosen and hidden by the filters.
    pub hidden: fn(names: &[String]) -> String,
}

/// They in English.
pub(super) const QUESTION: Question = Question {
    also_chosen: "Also chosen:",
    connect_these: "How are they connected?",
    hidden: |names| {
        let verb = if names.len() == 1 { "is" } else { "are" };
        format!("{} {verb} hidden by the filter", names.join(", "))
    },
};
