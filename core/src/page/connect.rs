//! How two actors are connected.

use super::button::{deed, pressable};
use super::field::{self, Field, SHEET_FIELD, field};
use super::folds::Folds;
use super::line::line;
use super::receipt::{by_hand, taking};
use crate::dataset::Dataset;
use crate::describe::{Connected, chain_text};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Way;

/// The id of the list of actors that the fields draw on.
const ACTORS: &str = "actors";
/// The key by which the chain is taken along as text.
const CHAIN: &str = "chain";

/// The sheet of a connection; `problem` says what was wrong with what was typed last.
#[inline(never)]
pub fn connect(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    connected: Connected,
    way: Way,
    problem: Option<&str>,
) -> Vec<Element> {
    let text = chain_text(&connected);
    let [from, to] = connected.ends;
    let names = dataset.actors.rows().iter().map(|actor| element("option").attr("value", actor.name.clone()));
    let ways = Way::ALL.into_iter().zip(messages.ways).map(|(option, words)| (option.key(), words, option == way));
    let head = element("div")
        .key(1)
        .class("panel-head")
        .child(element("p").class("panel-kind note").text(messages.connect))
        .child(element("h2").bdi(connected.title))
        .child(field(Field {
            key: "from",
            name: messages.connect_fields[0],
            value: from,
            id: Some(SHEET_FIELD),
            list: Some(ACTORS),
        }))
        .child(field(Field { key: "to", name: messages.connect_fields[1], value: to, id: None, list: Some(ACTORS) }))
        .child(element("datalist").attr("id", ACTORS).children(names))
        .children(field::problem(problem));
    let hops = connected.hops.into_iter().enumerate().map(|(at, hop)| line(dataset, messages, folds, at, hop));
    let count = connected.count.map(|count| {
        element("p").class("more").child(element("span").text(count)).child(deed("next-chain", messages.next_chain))
    });
    let body = element("div")
        .key(2)
        .class("panel-body")
        .attr("tabindex", "-1")
        .child(element("div").class("seg small wrap").attr("role", "group").children(pressable("data-do", ways)))
        .child(element("ol").class("chain").children(hops))
        .children(count)
        .children(connected.notes.into_iter().map(|note| element("p").class("note").bdi(note)))
        .child(
            element("p")
                .class("more")
                .child(deed("swap", messages.swap))
                .child(taking(folds, messages, CHAIN, messages.copy_chain).attr("data-text", text)),
        )
        .children(by_hand(folds, messages, CHAIN));
    vec![head, body]
}
