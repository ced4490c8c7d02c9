//! What could not be understood, in words.

use super::button::{button, sign};
use crate::dataset::Problem;
use crate::draw::Icon;
use crate::i18n::Messages;
use crate::markup::{Element, element};

/// The most problems listed; whoever mends these will look again.
const SHOWN: usize = 100;

/// Names the parts of a link that were left out, in one line that can be taken away; nothing where there are none.
pub fn notice(messages: &Messages, left_out: &[String]) -> Option<Element> {
    (!left_out.is_empty()).then(|| {
        element("div")
            .class("notice")
            .attr("role", "status")
            .attr("data-notice", "")
            .bdi((messages.question.left_out)(left_out))
            .child(sign("btn icon-only", "data-dismiss", "", Icon::Close, messages.dismiss))
    })
}

/// A dataset that cannot be shown: every problem, by place and with its remedy, and the way back where there is one.
#[inline(never)]
pub fn problems(messages: &Messages, problems: &[Problem], has_way_back: bool) -> Vec<Element> {
    let back = has_way_back.then(|| button("btn line", "data-back", "").text(messages.question.go_back));
    let listed = problems.iter().take(SHOWN).map(|problem| element("li").bdi(problem.to_string()));
    let title = element("h1").text((messages.problems)(problems.len()));
    [title].into_iter().chain(back).chain([element("ol").children(listed)]).collect()
}
