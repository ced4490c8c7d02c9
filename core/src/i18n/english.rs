//! English.

use super::dates;
use super::{Citation, Messages, Run, Stop, ViewCitation, in_time};
use crate::dataset::{Qualifier, Quantity, Status};
use crate::date::TypedError;

/// The messages in English.
pub static ENGLISH: Messages = Messages {
    network: "Network",
    timeline: "Timeline",
    timeline_short: "Time",
    read: "Read",
    view: "View",
    kicker: |sources| format!("A dossier from {}", counted(sources, "source")),
    story: "What this is",
    key_actors: "Who and what",
    key_links: "How they are linked",
    key_dates: "How sure a date is",
    key_link: ["Stands", "Ended", "Proposed", "Office, thin", "Met, no arrow"],
    key_date: ["Exact day", "Worked out", "Lasted", "Month or year", "About then", "No end given"],
    invitation: "Choose a name, a link or a date to see who said it and where.",
    extent: |actors, relations, events, sources| {
        format!("{actors} actors, {relations} links, {events} events, {sources} sources.")
    },
    how_to_read: "How to read",

    take: ["Share", "Embed", "Download"],
    copy_link: ["Copy link", "Opens this very view"],
    copy_citation: ["Copy citation", "Title, filters, date, address"],
    print: ["Print", "Text, pictures and sources"],
    embedding: super::embedding::ENGLISH,
    files: [
        ["Actors", "CSV, what the filters keep"],
        ["Links", "CSV, what the filters keep"],
        ["Events", "CSV, what the filters keep"],
        ["Claims", "CSV, what the filters keep"],
        ["Figures", "CSV, what the filters keep"],
        ["Dataset of this view", "JSON, what the filters keep, to be opened here again"],
        ["Whole dataset", "JSON, as its editors wrote it"],
        ["Network", "GEXF, for Gephi and others"],
        ["Picture of the network", "SVG, as it is filtered now"],
        ["Picture of the network", "PNG, for pages that take no SVG"],
        ["Picture of the timeline", "SVG, as it is filtered now"],
        ["Picture of the timeline", "PNG, for pages that take no SVG"],
        ["Sources", "BibTeX"],
        ["Sources", "RIS"],
        ["Sources", "CSL-JSON"],
    ],
    whole_file: ["Everything, in one file", "HTML, to open without a network"],
    copied: "Copied",
    not_copied: "The browser does not let this page copy. Here it is, to be copied by hand:",
    cite_view: |view| {
        let ViewCitation { title, shown, credit, updated, licence, address, .. } = view;
        let seen = view.seen.as_ref().map(|day| format!(", seen {day}")).unwrap_or_default();
        format!("{title}. {shown}. {credit}, version of {updated}{seen}. {licence}. {address}")
    },

    filters: "Filters",
    search: "Search names, events, claims",
    search_short: "Search",
    facets: ["Kind", "Link", "Event", "Topic", "Source", "Status", "Stance of claims", "Certainty"],
    only_source: "Only what one source alone says",
    filter: "Filter",
    clear: "Clear all",
    more_filters: |count| if count == 1 { "1 more filter".to_owned() } else { format!("{count} more filters") },
    asks: ["Connect", "Compare"],
    chip_text: |text| format!("“{text}”"),
    chip_with: |name| format!("With {name}"),
    remove: |what| format!("Remove {what}"),
    count: |count| {
        let mut phrase = vec![
            Run::strong(format!("{} of {}", count.kept, count.dated)),
            Run::plain(format!(
                " dated events{}, {}{}",
                count.asked[0],
                if count.has_window && count.is_certain { "surely within " } else { "" },
                count.time
            )),
        ];
        if count.has_window && count.possibly > 0 {
            phrase.push(Run::plain(format!(" ({} surely, {} possibly)", count.kept - count.possibly, count.possibly)));
        }
        if !count.asked[1].is_empty() {
            phrase.push(Run::plain(count.asked[1].clone()));
        }
        if count.undated > 0 {
            phrase.extend([
                Run::plain("; "),
                Run::strong(count.undated.to_string()),
                Run::plain(if count.undated == 1 { " more has no date" } else { " more have no date" }),
            ]);
        }
        phrase
    },
    also: |alias| format!("also: {alias}"),
    only_mentions: |text| format!("Show only what mentions “{text}”"),
    sections: ["Actors", "Links", "Events", "Claims", "Figures", "Accounts", "Sources"],

    network_of: |actors, relations| format!("Network of {actors} actors and {relations} links"),
    network_keys: "Left and right go round the links of an actor, up and down from actor to actor, Enter opens, Escape leaves.",
    actor_mark: |name, kind, links| format!("{name}, {}, {}", kind.to_ascii_lowercase(), plural(links, "link")),
    picture: super::picture::ENGLISH,
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_fit: "Show everything",
    nothing_matches: "Nothing matches all of these filters",
    nothing_matches_hint: "Take one away above, or clear them all.",
    nothing_within: |window| format!("The sources record nothing from {window}"),
    nearest: |before, after| match (before, after) {
        (Some((title, date)), None) => format!("The last event before is “{title}”, {date}."),
        (None, Some((title, date))) => format!("The first event after is “{title}”, {date}."),
        (Some((last, before)), Some((next, after))) => {
            format!("The last event before is “{last}”, {before}; the next is “{next}”, {after}.")
        }
        (None, None) => String::new(),
    },
    go_to: |time| format!("Go to {time}"),
    without: |filters, count| {
        let events = if count == 1 { "event is" } else { "events are" };
        let names: Vec<_> = filters.iter().map(|name| quoted(name)).collect();
        format!("Without {}, {count} {events} found.", names.join(" and "))
    },
    drop_filters: |filters, count| match filters {
        [one] => format!("Drop {}, show {count}", quoted(one)),
        _ => format!("Drop both, show {count}"),
    },

    timeline_of: |events, first, last| format!("Timeline of {events} dated events, {first} to {last}"),
    timeline_keys: "Arrow keys go from event to event, Enter opens, plus and minus zoom, Escape leaves.",
    in_time: in_time::ENGLISH,
    spacing: "Spacing",
    folded: "Folded",
    dates: "Dates",
    window_fields: ["From", "To"],
    certain_only: "Count only what surely lies within",
    lanes_by: "Lanes",
    lanes: ["by kind", "by topic", "by actor", "by source"],
    other_lane: "Others",
    steps: ["Event before", "Event after"],
    play: ["Play", "Pause"],
    true_spacing: "True",
    with: |count, name| vec![Run::strong(count.to_string()), Run::plain(format!(" with {name}"))],
    only_these: "Only these",
    show_all: "Show all",
    no_date: |count| format!("No date: {count}"),
    histogram: ["Events a year", "true spacing"],
    handles: ["From", "To"],
    times: |kept, all| if kept == all { format!("×{all}") } else { format!("{kept} of {all}") },
    events_here: |count| format!("{} here", plural(count, "event")),

    compare: "Compare two dates",
    compare_fields: ["A", "B"],
    compared: |new, ended, only| {
        let links = if new == 1 { "link" } else { "links" };
        match (ended, only) {
            (0, _) => format!("{new} new {links}, none ended"),
            (_, Some(only)) => format!("{new} new {links}, 1 ended: {only}"),
            _ => format!("{new} new {links}, {ended} ended"),
        }
    },
    changes: ["Ended", "Continuing", "New"],
    change_words: ["new", "continuing", "ended"],
    change_key: ["New by B", "Stood at A and at B", "Stood at A, ended before B"],
    surely: |surely, all| {
        if surely == all { all.to_string() } else { format!("{surely} surely, {} possibly", all - surely) }
    },
    compare_note: |unreal, unclear, between| {
        let mut note = String::new();
        if unreal > 0 {
            note.push_str(&format!("{unreal} of the new are only planned, proposed or promised. "));
        }
        note.push_str(&format!(
            "Left faint: {unclear} links without a known start, {between} that came and went between."
        ));
        note
    },
    typed: |error| match error {
        TypedError::Empty => "Type a year, a month or a day: 2003, May 2023, 12 May 2023.".into(),
        TypedError::Unread => "That is no date. Type a year, a month or a day: 2003, May 2023, 12 May 2023.".into(),
        TypedError::NoYear => "Add the year: May 2023.".into(),
        TypedError::ShortYear => "Type the year with four digits: 2023.".into(),
        TypedError::NoMonth => "There are twelve months. Type the month by its name: May 2023.".into(),
        TypedError::NoDay { last } => format!("That month ends on {}.", dates::day(last)),
        TypedError::Ambiguous { day_first, month_first } => {
            format!("That is {} or {}. Type the month by its name.", dates::day(day_first), dates::day(month_first))
        }
    },
    chip_compare: |a, b| format!("A {a} · B {b}"),

    connect: "Connect two actors",
    depths: ["1 link", "2 links", "3 links"],
    depth: "How far to light up",
    connect_from_here: "Connect to another actor",
    connect_fields: ["From", "To"],
    ways: ["Shortest", "Up to four links", "In order of time", "Best supported"],
    connected: |hops, through| {
        let links = match hops {
            0 => return "One and the same".into(),
            1 => return "One link joins them".into(),
            2 => "Two links".to_owned(),
            3 => "Three links".to_owned(),
            4 => "Four links".to_owned(),
            _ => format!("{hops} links"),
        };
        match through {
            [one] => format!("{links}, through {one}"),
            [one, two] => format!("{links}, through {one} and {two}"),
            [first, .., last] => format!("{links}, from {first} to {last}"),
            [] => links,
        }
    },
    not_connected: "No chain joins them",
    chains: |at, total, is_exact| format!("Chain {at} of {}{total}.", if is_exact { "" } else { "at least " }),
    next_chain: "Show the next",
    hidden_hops: |count| match count {
        1 => "The filters hide one of these links.".into(),
        _ => format!("The filters hide {count} of these links."),
    },
    chain_note: "A chain shows that records touch, not that one person acted through another.",
    order_unsure: "order not certain",
    reaches: |name, count| match count {
        0 => format!("{name} can be linked to nobody."),
        1 => format!("{name} can be linked to one other."),
        _ => format!("{name} can be linked to {count} others."),
    },
    too_long: "The nearest chain is longer:",
    out_of_order: "They are linked, but not in order of time:",
    named_together: |one, other| format!("Nearest to a link: {one} and {other} are named together."),
    swap: "Swap",
    copy_chain: "Copy the chain as text",
    nobody: |name| format!("Nobody here is called “{name}”. Choose a name from the list."),

    details: "Details",
    close: "Close",
    office: "Offices and ties",
    links: "Links",
    events: "Events",
    claims: "Claims",
    said_about: "Said about it",
    figures: "Figures",
    accounts: "Accounts differ",
    spellings: "Also written",
    participants: "Who took part",
    evidence: "Evidence",
    place: "Place",
    time: "Time",
    topics: "Topics",
    in_sources: |count, all| format!("in {count} of {all} sources"),
    of: |kept, all| if kept == all { all.to_string() } else { format!("{kept} of {all}") },
    undated: "no date",
    accounts_count: |answers, points| match points {
        0 | 1 => format!("{answers} accounts"),
        _ => format!("accounts differ on {points} points"),
    },
    status: |status| match status {
        Status::Occurred => "occurred",
        Status::Ongoing => "ongoing",
        Status::Ended => "ended",
        Status::Planned => "planned",
        Status::Proposed => "proposed",
        Status::Promised => "promised",
        Status::Denied => "denied",
    },
    own_voice: |source| format!("{source}, in its own voice"),
    carried_by: |outlet| format!("told to {outlet}"),
    quantity,
    show: "Show",
    account_kinds: ["They contradict each other", "A later one replaces an earlier one", "One narrows the other"],

    reported: "Reported",
    inferred: "Inferred",
    claimed: |by| match by {
        Some(name) => format!("Claimed by {name}"),
        None => "Claimed".to_owned(),
    },
    receipt: |source, paragraph| format!("{source} ¶{paragraph}"),
    citation,
    receipts: |count, sources| format!("{}: {}", plural(count, "receipt"), listed(sources)),
    date_inferred: |reason| format!("How the date is known: {reason}"),
    worked_out: "inferred",
    open_source: |host| format!("Open the text at {host}"),
    proof: super::proof::ENGLISH,

    question: super::question::QUESTION,
    dismiss: "Dismiss",
    problems: |count| format!("This dataset cannot be shown: {}", plural(count, "problem")),
    chapters: [
        "Events in order of time",
        "Events without a date",
        "Actors",
        "Links",
        "Claims",
        "Figures",
        "Where accounts differ",
        "Sources",
    ],
    chapter_count: |kept, all| if kept == all { all.to_string() } else { format!("{kept} of {all}") },
    sources: "Sources",
    licence: |licence, credit, updated| format!("{credit}. {licence}. Last changed {updated}."),

    start_tour: "Start the tour",
    tour_length: |steps| format!("{steps} steps"),
    tour_step: |at, all| format!("Step {at} of {all}"),
    tour_back_next: ["Back", "Next"],
    tour_paused: ["Paused", "Leave the tour"],
    tour_title: "A first look round",
    tour_generated: "Nobody wrote this tour: it is put together from what is recorded.",
    tour_stop,
};

/// "5 links", "1 link".
fn plural(count: usize, noun: &str) -> String {
    let ending = match count {
        1 => "",
        _ if noun.ends_with("ch") => "es",
        _ => "s",
    };
    format!("{count} {noun}{ending}")
}

/// "five sources": small numbers as words.
fn counted(count: usize, noun: &str) -> String {
    const WORDS: [&str; 13] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let plural = plural(count, noun);
    match (WORDS.get(count), plural.split_once(' ')) {
        (Some(word), Some((_, noun))) => format!("{word} {noun}"),
        _ => plural,
    }
}

/// "MEMRI", "MEMRI and AnewZ", "MEMRI, AnewZ and two more".
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} and {two}"),
        [one, two, three] => format!("{one}, {two} and {three}"),
        [one, two, rest @ ..] => {
            let more = counted(rest.len(), "");
            format!("{one}, {two} and {} more", more.trim_end_matches([' ', 's']))
        }
    }
}

/// "more than 10,000 people", "3 to 6 months".
fn quantity(quantity: Quantity, qualifier: Qualifier, unit: &str) -> String {
    let hedge = match qualifier {
        Qualifier::Exactly => "",
        Qualifier::About => "about ",
        Qualifier::MoreThan => "more than ",
        Qualifier::AtLeast => "at least ",
        Qualifier::LessThan => "less than ",
        Qualifier::UpTo => "up to ",
    };
    match quantity {
        Quantity::Number(value) => format!("{hedge}{} {unit}", number(value)),
        Quantity::Range(least, most) => format!("{hedge}{} to {} {unit}", number(least), number(most)),
    }
}

/// A number as readers write it: thousands parted by commas, millions and more in words, at most two decimals.
fn number(value: f64) -> String {
    for (size, word) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] {
        if value.abs() >= size {
            return format!("{} {word}", number(value / size));
        }
    }
    let hundredths = (value.abs() * 100.0 + 0.5) as u64;
    let (whole, fraction) = ((hundredths / 100).to_string(), hundredths % 100);
    let mut text = String::from(if value < 0.0 { "−" } else { "" });
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && whole.len() > 4 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    match fraction {
        0 => {}
        _ if fraction.is_multiple_of(10) => text.push_str(&format!(".{}", fraction / 10)),
        _ => text.push_str(&format!(".{fraction:02}")),
    }
    text
}

/// Author, title, publisher, date, paragraph.
fn citation(citation: &Citation) -> String {
    let authors = citation.authors.join(", ");
    let lead = if authors.is_empty() { String::new() } else { format!("{authors}, ") };
    let inferred = if citation.is_date_inferred { " (date inferred)" } else { "" };
    let Citation { title, publisher, published, .. } = citation;
    let place = citation.paragraph.map_or_else(String::new, |paragraph| format!(", paragraph {paragraph}"));
    format!("{lead}“{title}”, {publisher}, {published}{inferred}{place}.")
}

/// Title and text of a step of a tour that nobody wrote.
fn tour_stop(stop: &Stop<'_>) -> [String; 2] {
    match stop {
        Stop::First { title, date, summary } => {
            [(*title).to_owned(), format!("The first event with a date, {date}. {summary}")]
        }
        Stop::Hub { name, summary, links, events, is_first } => {
            let place = if *is_first { "Nobody here has more ties" } else { "Close to the centre as well" };
            let (links, events) = (plural(*links, "link"), plural(*events, "event"));
            [(*name).to_owned(), format!("{place}: {links}, {events}. {summary}")]
        }
        Stop::Changed { time, began, ended } => {
            let text = match (began, ended) {
                (began, 0) => format!("{} began.", plural(*began, "link")),
                (0, ended) => format!("{} ended.", plural(*ended, "link")),
                (began, ended) => format!("{} began, {ended} ended.", plural(*began, "link")),
            };
            [format!("Where most changed: {time}"), text]
        }
        Stop::Busiest { time, events, dated } => {
            [format!("When most happened: {time}"), format!("{events} of {dated} dated events lie here.")]
        }
        Stop::Disputed { question, answers, points } => {
            let points = if *points == 1 { "one point".to_owned() } else { format!("{points} points") };
            [(*question).to_owned(), format!("Accounts differ on {points}. Here: {}", answers.join(" Or: "))]
        }
        Stop::Unreal { title, status, summary } => [(*title).to_owned(), format!("Not a fact but {status}. {summary}")],
        Stop::Latest { title, date, summary } => {
            [(*title).to_owned(), format!("The latest event with a date, {date}. {summary}")]
        }
    }
}

/// A name in quotes, which one of a text that was searched has already.
fn quoted(name: &str) -> String {
    if name.starts_with('“') { name.to_owned() } else { format!("“{name}”") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Count;

    #[test]
    fn numbers_are_written_as_readers_write_them() {
        for (value, text) in [
            (7.0, "7"),
            (1999.0, "1999"),
            (10_000.0, "10,000"),
            (170e6, "170 million"),
            (1e9, "1 billion"),
            (4e12, "4 trillion"),
            (-12_345.5, "−12,345.5"),
            (0.25, "0.25"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn lists_of_sources_stay_short() {
        for (names, text) in [
            (&["MEMRI"][..], "MEMRI"),
            (&["MEMRI", "AnewZ"], "MEMRI and AnewZ"),
            (&["MEMRI", "AnewZ", "Amu TV"], "MEMRI, AnewZ and Amu TV"),
            (&["MEMRI", "AnewZ", "Amu TV", "The Media Line"], "MEMRI, AnewZ and two more"),
        ] {
            assert_eq!(listed(names), text);
        }
    }

    #[test]
    fn the_counting_sentence_names_what_is_unsure() {
        let plain = |count: &Count| (ENGLISH.count)(count).into_iter().map(|run| run.text).collect::<String>();
        let count = Count {
            kept: 35,
            possibly: 0,
            dated: 36,
            undated: 3,
            time: "1999 to 2025".into(),
            has_window: false,
            is_certain: false,
            asked: Default::default(),
        };
        assert_eq!(plain(&count), "35 of 36 dated events, 1999 to 2025; 3 more have no date");
        let window = Count { kept: 17, possibly: 3, undated: 1, has_window: true, ..count };
        assert_eq!(plain(&window), "17 of 36 dated events, 1999 to 2025 (14 surely, 3 possibly); 1 more has no date");
    }
}
