//! What a language has to say.

use super::InTime;
use super::embedding::Embedding;
use super::facts::{Citation, Count, Stop, ViewCitation};
use super::phrase::Phrase;
use super::picture::Picture;
use super::proof::Proof;
use super::question::Question;
use crate::dataset::{Qualifier, Quantity, Status};
use crate::date::TypedError;

macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
        /// All messages of one language. Texts are whole sentences or labels; functions put numbers and names in.
        pub struct Messages {
            $($(#[$doc])* pub $name: $kind,)*
        }
    };
}

messages! {
    // Head and story
    /// Name of the network view.
    network: &'static str,
    /// Name of the timeline view.
    timeline: &'static str,
    /// Name of the timeline view where there is little room.
    timeline_short: &'static str,
    /// Name of the reading view.
    read: &'static str,
    /// Name of the switch between views.
    view: &'static str,
    /// Over the headline: from how many sources.
    kicker: fn(sources: usize) -> String,
    /// Name of the region with headline, answer and key.
    story: &'static str,
    /// Heading of the key to kinds of actors.
    key_actors: &'static str,
    /// Heading of the key to links.
    key_links: &'static str,
    /// Heading of the key to dates.
    key_dates: &'static str,
    /// Key: a link that stands, one that ended, one proposed, an office, a meeting.
    key_link: [&'static str; 5],
    /// Key: exact day, worked out, lasted, month or year, about, end not given.
    key_date: [&'static str; 6],
    /// What to do next.
    invitation: &'static str,
    /// How much there is.
    extent: fn(actors: usize, relations: usize, events: usize, sources: usize) -> String,
    /// What opens the key where there is little room.
    how_to_read: &'static str,

    // Taking it along
    /// Opens what can be shared, embedded, downloaded; and the headings of these.
    take: [&'static str; 3],
    /// Copies the address of this view; what it is for.
    copy_link: [&'static str; 2],
    /// Copies a citation of this view; what it is for.
    copy_citation: [&'static str; 2],
    /// Prints; what it gives.
    print: [&'static str; 2],
    /// About a page of others.
    embedding: Embedding,
    /// Files: actors, relations, events, claims, figures as tables; what is shown, and everything, as a dataset; the network for
    /// other programs; network and timeline as pictures in two forms; the sources in three. Each with what it is for.
    files: [[&'static str; 2]; 15],
    /// The whole explorer as one file; what it is for.
    whole_file: [&'static str; 2],
    /// It is on the clipboard.
    copied: &'static str,
    /// It could not be put on the clipboard: it stands here to be copied by hand.
    not_copied: &'static str,
    /// This view as a source: title, credit, what is shown, as of which day, where.
    cite_view: fn(&ViewCitation) -> String,

    // Bar
    /// Name of the filter region.
    filters: &'static str,
    /// In the empty search field.
    search: &'static str,
    /// Shows the search field where there is little room.
    search_short: &'static str,
    /// Names of the facets: kinds of actors, links, events, topics, sources, status, stance, certainty.
    facets: [&'static str; 8],
    /// Keeps only what a single source tells of; and its chip.
    only_source: &'static str,
    /// Opens the filters where there is little room.
    filter: &'static str,
    /// Takes all filters away.
    clear: &'static str,
    /// Opens the filters that had no room; the name of their list.
    more_filters: fn(count: usize) -> String,
    /// What opens the questions about two actors and two dates, where there is little room.
    asks: [&'static str; 2],
    /// The chip of a text, of an actor, of a window.
    chip_text: fn(text: &str) -> String,
    /// The chip of an actor.
    chip_with: fn(name: &str) -> String,
    /// Name of the button on a chip.
    remove: fn(what: &str) -> String,
    /// How many events are shown.
    count: fn(&Count) -> Phrase,
    /// Found under another name.
    also: fn(alias: &str) -> String,
    /// The last search option: filter by the words.
    only_mentions: fn(text: &str) -> String,
    /// Headings of search results: actors, relations, events, claims, figures, accounts, sources.
    sections: [&'static str; 7],

    // Network
    /// Name of the picture.
    network_of: fn(actors: usize, relations: usize) -> String,
    /// How to go through it by keys.
    network_keys: &'static str,
    /// Name of an actor's mark.
    actor_mark: fn(name: &str, kind: &str, links: usize) -> String,
    /// The rest of its words.
    picture: Picture,
    /// Zoom buttons.
    zoom_in: &'static str,
    /// Zoom buttons.
    zoom_out: &'static str,
    /// Zoom buttons.
    zoom_fit: &'static str,
    /// Nothing is kept.
    nothing_matches: &'static str,
    /// Nothing is kept: what to do.
    nothing_matches_hint: &'static str,
    /// Nothing lies in the window.
    nothing_within: fn(window: &str) -> String,
    /// The events nearest to a window, before and after it: the title of each and its date.
    nearest: fn(before: Option<&(String, String)>, after: Option<&(String, String)>) -> String,
    /// Goes to a time.
    go_to: fn(time: &str) -> String,
    /// What is found without one or two filters.
    without: fn(filters: &[&str], count: usize) -> String,
    /// Takes one or two filters away.
    drop_filters: fn(filters: &[&str], count: usize) -> String,

    // Timeline
    /// Name of the picture.
    timeline_of: fn(events: usize, first: &str, last: &str) -> String,
    /// How to go through it by keys.
    timeline_keys: &'static str,
    /// What the timeline says besides.
    in_time: InTime,
    /// Name of the spacing switch.
    spacing: &'static str,
    /// Empty years are folded.
    folded: &'static str,
    /// All years are alike.
    true_spacing: &'static str,
    /// Opens the fields of the window.
    dates: &'static str,
    /// Names of the fields.
    window_fields: [&'static str; 2],
    /// Leaves out what is only possibly inside.
    certain_only: &'static str,
    /// Name of the choice of lanes; its options: kind, topic, actor, source; and the lane of the rest.
    lanes_by: &'static str,
    /// What lanes stand for: kind, topic, actor, source.
    lanes: [&'static str; 4],
    /// The lane of what is in no other.
    other_lane: &'static str,
    /// Goes to the event before and after.
    steps: [&'static str; 2],
    /// Plays through time, and stops it.
    play: [&'static str; 2],
    /// Events of the chosen actor.
    with: fn(count: usize, name: &str) -> Phrase,
    /// Keeps only those.
    only_these: &'static str,
    /// Shows everything again.
    show_all: &'static str,
    /// The tray of undated events.
    no_date: fn(count: usize) -> String,
    /// Beside the histogram.
    histogram: [&'static str; 2],
    /// Name of the handles.
    handles: [&'static str; 2],
    /// Several marks in one.
    times: fn(kept: usize, all: usize) -> String,
    /// Name of the list that a cluster opens.
    events_here: fn(count: usize) -> String,

    // Comparing two times
    /// Opens the comparison; its heading.
    compare: &'static str,
    /// Names of its two fields.
    compare_fields: [&'static str; 2],
    /// What became of the links: how many are new and ended, and what the only ended one is called.
    compared: fn(new: usize, ended: usize, only: Option<&str>) -> String,
    /// Sections: ended, continuing, new.
    changes: [&'static str; 3],
    /// Beside the numbers: new, continuing, ended.
    change_words: [&'static str; 3],
    /// Key: new, continuing, ended.
    change_key: [&'static str; 3],
    /// How many are sure of how many.
    surely: fn(surely: usize, all: usize) -> String,
    /// How many of the new are not real yet, how many have no known start, how many came and went between.
    compare_note: fn(unreal: usize, unclear: usize, between: usize) -> String,
    /// What is typed is no date.
    typed: fn(TypedError) -> String,
    /// The chip of a comparison.
    chip_compare: fn(a: &str, b: &str) -> String,

    // Connecting two actors
    /// Opens the question; its heading.
    connect: &'static str,
    /// How many links away something still counts as near.
    depths: [&'static str; 3],
    /// Name of that choice.
    depth: &'static str,
    /// Asks it from an actor's panel.
    connect_from_here: &'static str,
    /// Names of its two fields.
    connect_fields: [&'static str; 2],
    /// Which chains: shortest, all up to a few links, in order of time, best supported.
    ways: [&'static str; 4],
    /// The answer: how many links, through whom.
    connected: fn(hops: usize, through: &[&str]) -> String,
    /// There is no chain.
    not_connected: &'static str,
    /// Which chain this is of how many; at least so many where they were not all counted.
    chains: fn(at: usize, total: usize, is_exact: bool) -> String,
    /// Shows the next chain.
    next_chain: &'static str,
    /// How many of the hops a filter hides.
    hidden_hops: fn(count: usize) -> String,
    /// What a chain does not say.
    chain_note: &'static str,
    /// After a hop that may have been before the last.
    order_unsure: &'static str,
    /// How many others an actor can reach.
    reaches: fn(name: &str, count: usize) -> String,
    /// The nearest chain has more links than were asked for.
    too_long: &'static str,
    /// The nearest chain cannot have been walked in order of time.
    out_of_order: &'static str,
    /// What names two actors together that no chain joins.
    named_together: fn(one: &str, other: &str) -> String,
    /// Asks from the other side.
    swap: &'static str,
    /// Puts the chain on the clipboard.
    copy_chain: &'static str,
    /// Nobody is called so.
    nobody: fn(name: &str) -> String,

    // Panel
    /// Name of the panel.
    details: &'static str,
    /// Closes the panel.
    close: &'static str,
    /// Sections.
    office: &'static str,
    /// Sections.
    links: &'static str,
    /// Sections.
    events: &'static str,
    /// Sections: claims by the actor.
    claims: &'static str,
    /// Sections: claims about the item.
    said_about: &'static str,
    /// Sections.
    figures: &'static str,
    /// Sections.
    accounts: &'static str,
    /// Sections: other names.
    spellings: &'static str,
    /// Sections: who took part.
    participants: &'static str,
    /// Sections: the evidence of the item itself.
    evidence: &'static str,
    /// Where something was.
    place: &'static str,
    /// When something was.
    time: &'static str,
    /// Topics of something.
    topics: &'static str,
    /// In how many sources.
    in_sources: fn(count: usize, all: usize) -> String,
    /// How many of how many are kept.
    of: fn(kept: usize, all: usize) -> String,
    /// No date known.
    undated: &'static str,
    /// Differing accounts: how many answers, or how many points there are if more than one.
    accounts_count: fn(answers: usize, points: usize) -> String,
    /// Words for a status.
    status: fn(Status) -> &'static str,
    /// The speaker is the text itself.
    own_voice: fn(source: &str) -> String,
    /// Carried by an outlet.
    carried_by: fn(outlet: &str) -> String,
    /// A number with its hedge and unit.
    quantity: fn(Quantity, Qualifier, unit: &str) -> String,
    /// Shows it again.
    show: &'static str,
    /// Answers contradict, supersede or qualify each other.
    account_kinds: [&'static str; 3],

    // Receipts
    /// How a source supports something: reported, inferred.
    reported: &'static str,
    /// How a source supports something.
    inferred: &'static str,
    /// How a source supports something; of whom it is the word.
    claimed: fn(by: Option<&str>) -> String,
    /// The short form on a receipt.
    receipt: fn(source: &str, paragraph: u32) -> String,
    /// The long form: paragraph, source, publisher, author, date.
    citation: fn(&Citation) -> String,
    /// Several receipts in one line.
    receipts: fn(count: usize, sources: &[&str]) -> String,
    /// How a date was worked out.
    date_inferred: fn(reason: &str) -> String,
    /// How certain a date is, for the receipt of an inferred one.
    worked_out: &'static str,
    /// The text on the web.
    open_source: fn(host: &str) -> String,
    /// More words about evidence.
    proof: Proof,

    /// Choosing, searching and asking.
    question: Question,

    // Whole page
    /// Takes a message away.
    dismiss: &'static str,
    /// A dataset with problems.
    problems: fn(count: usize) -> String,
    /// Chapters of the reading view: events, undated events, actors, relations, claims, figures, accounts, sources.
    chapters: [&'static str; 8],
    /// Kept in this view of all.
    chapter_count: fn(kept: usize, all: usize) -> String,
    /// Heading of the notes in print.
    sources: &'static str,
    /// Under which licence.
    licence: fn(licence: &str, credit: &str, updated: &str) -> String,

    // Tour
    /// Starts the tour.
    start_tour: &'static str,
    /// How long it is.
    tour_length: fn(steps: usize) -> String,
    /// Which step of how many this is.
    tour_step: fn(at: usize, all: usize) -> String,
    /// Goes to the step before and after.
    tour_back_next: [&'static str; 2],
    /// A tour that something else was done in; what ends it.
    tour_paused: [&'static str; 2],
    /// What a tour is called that nobody wrote.
    tour_title: &'static str,
    /// Says of a tour that nobody wrote it.
    tour_generated: &'static str,
    /// Title and text of one of its steps.
    tour_stop: fn(&Stop<'_>) -> [String; 2],
}
