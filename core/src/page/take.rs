//! What a reader can take along: a link, a citation, files.

use super::field::tick;
use super::folds::Folds;
use super::receipt::by_hand;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// Something to take, by the key it is asked for with, in words and with what it is for.
pub type Taken = (&'static str, [&'static str; 2]);

/// What can be shared.
pub(super) fn shared(messages: &Messages) -> Vec<Taken> {
    vec![("link", messages.copy_link), ("citation", messages.copy_citation), ("print", messages.print)]
}

/// The files there are: what is shown as tables, as a dataset, as a network, as pictures; everything; and the sources as
/// citations.
pub(super) fn files(messages: &Messages) -> Vec<Taken> {
    const KEYS: [&str; 15] = [
        "actors.csv",
        "relations.csv",
        "events.csv",
        "claims.csv",
        "figures.csv",
        "view.json",
        "everything.json",
        "network.gexf",
        "network.svg",
        "network.png",
        "timeline.svg",
        "timeline.png",
        "sources.bib",
        "sources.ris",
        "sources.csl",
    ];
    KEYS.into_iter().zip(messages.files).collect()
}

/// Which of the words for files are those of citations: this one and those after it.
pub(super) const FIRST_CITATION: usize = 12;

/// The name of the whole explorer as a file.
pub const WHOLE: &str = "dossier.html";

/// The whole explorer as one file, which stands beside the page where that is on a server, and is the page itself where not.
pub(super) fn whole(messages: &Messages, is_hosted: bool) -> Taken {
    (if is_hosted { WHOLE } else { "page" }, messages.whole_file)
}

/// A list of things to take. What was copied last says so; what could not be stands there in full.
pub(super) fn menu(messages: &Messages, things: &[Taken], folds: &Folds) -> Vec<Element> {
    let list = things.iter().map(|&(key, [words, purpose])| {
        let words = if folds.copy(key) == Some(None) { messages.copied } else { words };
        // What stands beside the page is a link; all else is made when it is asked for.
        let thing = if key.ends_with(".html") {
            element("a").attr("href", key).attr("download", "")
        } else {
            element("button").attr("type", "button")
        };
        thing
            .class("take")
            .attr("data-take", key)
            .child(element("b").text(words))
            .child(element("span").class("note").text(purpose))
    });
    let has_tables = things.iter().any(|(key, _)| key.ends_with(".csv"));
    let mark = has_tables.then(|| {
        let input = tick(folds.with_mark).attr("data-mark", "");
        element("label").child(input).child(element("span").text(messages.proof.with_mark))
    });
    mark.into_iter().chain(list).chain(things.iter().flat_map(|(key, _)| by_hand(folds, messages, key))).collect()
}
