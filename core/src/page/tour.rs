//! The tour, a step at a time.

use super::button::{button, deed};
use super::folds::Folds;
use super::receipt::receipts;
use crate::dataset::Dataset;
use crate::describe;
use crate::i18n::Messages;
use crate::markup::{Element, element, told};
use crate::tour::Tour;

/// Where the folds of steps begin: beyond all items and the answer.
const STEPS: u64 = (1 << 62) + 256;

/// The id of the title of a step, to which focus goes when a reader starts the tour.
pub const TOUR_TITLE: &str = "tour-title";

/// The sheet of a step; it says where a reader has done something else meanwhile.
#[inline(never)]
pub fn tour(
    dataset: &Dataset,
    messages: &Messages,
    folds: &Folds,
    tour: &Tour,
    at: usize,
    is_paused: bool,
) -> Vec<Element> {
    let Some(step) = tour.steps.get(at) else { return Vec::new() };
    let proof = describe::receipts(dataset, messages, &step.evidence, None);
    let proof = (!proof.is_empty()).then(|| receipts(folds, messages, proof, STEPS + 256 * at as u64));
    let [back, next] = messages.tour_back_next;
    let numbers = (0..tour.steps.len()).map(|number| {
        element("button")
            .attr("type", "button")
            .attr("data-step", number.to_string())
            .attr("aria-label", (messages.tour_step)(number + 1, tour.steps.len()))
            .attr("aria-pressed", told(number == at))
            .text((number + 1).to_string())
    });
    let go = |words: &'static str, step: Option<usize>, class: &'static str| {
        let button = element("button").attr("type", "button").class(class).text(words);
        match step {
            Some(step) => button.attr("data-step", step.to_string()),
            None => button.attr("disabled", ""),
        }
    };
    let last = tour.steps.len() - 1;
    let head = element("div")
        .key(at as u64 + 1)
        .class("panel-head")
        .child(
            element("p")
                .class("panel-kind note")
                .text(tour.title.clone())
                .text(" · ")
                .text((messages.tour_step)(at + 1, tour.steps.len())),
        )
        .child(element("h2").attr("id", TOUR_TITLE).attr("tabindex", "-1").bdi(step.title.clone()));
    let body = element("div")
        .key(at as u64 + 1)
        .class("panel-body")
        .attr("tabindex", "-1")
        .attr("data-tour", (at + 1).to_string())
        .child(element("p").class("told").bdi(step.text.clone()))
        .children(proof)
        .children(tour.is_generated.then(|| element("p").class("note").text(messages.tour_generated)));
    let foot = element("div")
        .class("tour-foot")
        .children(is_paused.then(|| pause(messages, at)))
        .child(
            element("p")
                .class("tour-go")
                .child(go(back, at.checked_sub(1), "btn line"))
                .child(go(next, Some(at + 1).filter(|&next| next <= last), "btn solid"))
                .child(deed("leave-tour", messages.tour_paused[1])),
        )
        .child(element("div").class("seg small wrap").attr("role", "group").children(numbers));
    vec![head, body, foot]
}

/// The way back into the tour, over whatever else is open.
pub fn tour_bar(messages: &Messages, tour: &Tour, at: usize) -> Element {
    let words = (messages.tour_step)(at + 1, tour.steps.len());
    element("div")
        .class("tour-bar")
        .child(element("span").text(words).text(" · "))
        .child(pause(messages, at))
        .child(deed("leave-tour", messages.tour_paused[1]))
}

fn pause(messages: &Messages, at: usize) -> Element {
    let resume = button("name", "data-step", at.to_string());
    element("span")
        .class("paused")
        .text(messages.tour_paused[0])
        .text(" · ")
        .child(resume.text((messages.proof.resume)(at + 1)))
}
