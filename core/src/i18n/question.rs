//! What is said of what a reader asks: what is chosen together, what a search found and where, as whose word.

use super::facts::Asked;

/// Messages about choosing, searching and asking.
pub struct Question {
    /// Before the names of what else is chosen.
    pub also_chosen: &'static str,
    /// Asks how the two actors that are chosen are connected.
    pub connect_these: &'static str,
    /// What is asked for but a window: what stands before the time in the counting sentence, and what after.
    pub asked: fn(&Asked<'_>) -> [String; 2],
    /// The chip of leaving out what only may lie within the window.
    pub surely_inside: &'static str,
    /// Found in a claim of somebody.
    pub in_claim: fn(speaker: &str) -> String,
    /// Found by the place of an event.
    pub at_place: fn(place: &str) -> String,
    /// Found in what is said about it.
    pub in_text: &'static str,
    /// Found, but hidden by the filters.
    pub outside: &'static str,
    /// Sends the address by what the device sends with; what it is for.
    pub send: [&'static str; 2],
    /// What was left out of a link, in one line.
    pub left_out: fn(parts: &[String]) -> String,
    /// Opens a dataset of the reader's own; what it is for.
    pub open: [&'static str; 2],
    /// Leads back from a dataset that cannot be shown.
    pub go_back: &'static str,
    /// There is nothing at all: what is said, and what there is not.
    pub no_data: [&'static str; 2],
    /// What is chosen and hidden by the filters.
    pub hidden: fn(names: &[String]) -> String,
}

/// The most parts of a link that are named in one line.
const NAMED: usize = 3;

/// They in English.
pub(super) const QUESTION: Question = Question {
    also_chosen: "Also chosen:",
    connect_these: "How are they connected?",
    asked,
    surely_inside: "Surely inside",
    in_claim: |speaker| format!("in a claim by {speaker}"),
    at_place: |place| format!("at {place}"),
    in_text: "in its text",
    outside: "outside the filters",
    send: ["Send link", "By message, mail or what this device has"],
    left_out: |parts| {
        let many = if parts.len() == 1 { "One part of this link is" } else { "Some parts of this link are" };
        let left = if parts.len() == 1 { "was" } else { "were" };
        let named = parts.get(..NAMED).unwrap_or(parts).join(", ");
        let more = match parts.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        format!("{many} no longer understood and {left} left out: {named}{more}")
    },
    open: ["Open a dataset", "A file of yours, or drop it on the page; it stays in this browser"],
    go_back: "Back to the dossier before",
    no_data: ["This dossier is empty", "Its file records no actors, no links and no events."],
    hidden: |names| {
        let verb = if names.len() == 1 { "is" } else { "are" };
        format!("{} {verb} hidden by the filter", names.join(", "))
    },
};

/// What is asked for. Values of a facet are alternatives.
fn asked(asked: &Asked<'_>) -> [String; 2] {
    const LEADS: [&str; 8] = [", among ", ", links: ", ", of ", ", on ", ", as told by ", ", ", ", claims: ", ", "];
    let mut parts = [String::new(), String::new()];
    let mut put = |at: usize, words: &[&str]| words.iter().for_each(|words| parts[at].push_str(words));
    if let Some(name) = asked.with {
        put(0, &[", with ", name]);
    }
    if !asked.text.is_empty() {
        put(0, &[", mentioning “", asked.text, "”"]);
    }
    for (at, (names, lead)) in asked.facets.iter().zip(LEADS).enumerate() {
        if !names.is_empty() {
            put(usize::from(at >= 4), &[lead, &names.join(" or ")]);
        }
    }
    if asked.only_source {
        put(1, &[", told by one source alone"]);
    }
    if let Some([a, b]) = &asked.compared {
        put(1, &[", ", a, " compared with ", b]);
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_of_a_link_is_said_in_one_line() {
        for (parts, text) in [
            (1, "One part of this link is no longer understood and was left out: a=0"),
            (2, "Some parts of this link are no longer understood and were left out: a=0, a=1"),
            (9, "Some parts of this link are no longer understood and were left out: a=0, a=1, a=2 and 6 more"),
        ] {
            let parts: Vec<_> = (0..parts).map(|at| format!("a={at}")).collect();
            assert_eq!((QUESTION.left_out)(&parts), text);
        }
    }

    #[test]
    fn every_part_of_a_question_is_said() {
        for (question, said) in [
            (Asked::default(), ["", ""]),
            (
                Asked { with: Some("Muttaqi"), only_source: true, ..Asked::default() },
                [", with Muttaqi", ", told by one source alone"],
            ),
            (
                Asked {
                    text: "trade",
                    facets: [
                        vec!["People"],
                        vec!["hosts"],
                        vec!["Forums"],
                        vec!["Trade", "Transit"],
                        vec!["AnewZ", "MEMRI"],
                        vec!["planned"],
                        vec!["Promises"],
                        vec!["claimed"],
                    ],
                    compared: Some(["2003".into(), "May 2025".into()]),
                    ..Asked::default()
                },
                [
                    ", mentioning “trade”, among People, links: hosts, of Forums, on Trade or Transit",
                    ", as told by AnewZ or MEMRI, planned, claims: Promises, claimed, 2003 compared with May 2025",
                ],
            ),
        ] {
            assert_eq!(asked(&question), said);
        }
    }
}
