//! The story: headline, answer, who says so, and the key to the pictures.

use super::button::button;
use super::folds::Folds;
use super::reading::go;
use super::receipt::receipts;
use crate::dataset::Dataset;
use crate::describe;
use crate::draw::{Icon, icon, key};
use crate::i18n::Messages;
use crate::markup::{Element, element};
use crate::query::Selection;

/// The id of what starts the tour.
pub const TOUR_START: &str = "tour-start";

/// Where the folds of the answer begin: beyond all items.
const ANSWER: u64 = 1 << 62;

/// The story. `steps` are those of the tour, `chosen` the kinds of actors that are kept; the key lies open at first where there is room.
pub fn story(
    (dataset, messages): (&Dataset, &Messages),
    folds: &Folds,
    selection: &Selection,
    chosen: &[usize],
    steps: usize,
    is_wide: bool,
) -> Vec<Element> {
    let start = (steps > 0).then(|| {
        let words = element("span").text(messages.start_tour);
        let start =
            button("btn solid large", "data-step", "0").attr("id", TOUR_START).child(icon(Icon::Play)).child(words);
        element("p")
            .class("start")
            .child(start)
            .child(element("span").class("note").text((messages.tour_length)(steps)))
    });
    let key = element("div").class("keys").children(key(dataset, selection, chosen, messages));
    let how = element("details").class("how").child(element("summary").text(messages.how_to_read)).child(key);
    let how = if is_wide { how.attr("open", "") } else { how };
    let [actors, links] = [dataset.actors.len(), dataset.relations.len()];
    let extent = (messages.extent)(actors, links, dataset.events.len(), dataset.sources.len());
    let foot = element("div").class("foot note").children([
        element("p").children(disagreements(dataset, messages)),
        element("p").text(messages.invitation),
        element("p").text(extent),
    ]);
    let answer = element("div").children(answer(dataset, messages));
    let proof = element("details").class("answer-proof").children(answer_proof(dataset, messages, folds));
    [answer, proof].into_iter().chain(start).chain([how, foot]).collect()
}

/// Headline and answer.
fn answer(dataset: &Dataset, messages: &Messages) -> Vec<Element> {
    vec![
        element("p").class("kicker").text((messages.kicker)(dataset.sources.len())),
        element("h1").bdi(dataset.headline.text.clone()),
        element("p").class("answer").bdi(dataset.answer.text.clone()),
    ]
}

/// Who gives the answer: a line that opens the receipts.
fn answer_proof(dataset: &Dataset, messages: &Messages, folds: &Folds) -> Vec<Element> {
    let proof = describe::receipts(dataset, messages, &dataset.answer.evidence, None);
    let mut names: Vec<_> =
        dataset.answer.evidence.iter().map(|it| dataset.sources[it.source].short.as_str()).collect();
    names.dedup();
    let summary = element("summary").text((messages.receipts)(proof.len(), &names));
    vec![summary, receipts(folds, messages, proof, ANSWER)]
}

/// What opens the list of all disagreements; nothing where there are none.
fn disagreements(dataset: &Dataset, messages: &Messages) -> Vec<Element> {
    let points = dataset.accounts.len();
    (points > 0).then(|| go("accounts", (messages.proof.points)(points))).into_iter().collect()
}
