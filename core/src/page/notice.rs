//! What could not be understood, in words.

use super::button::sign;
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

/// A dataset that cannot be shown: every problem, by place and with its remedy.
pub fn problems(messages: &Messages, problems: &[Problem]) -> Vec<Element> {
    let listed = problems.iter().take(SHOWN).map(|problem| element("li").bdi(problem.to_string()));
    vec![element("h1").text((messages.problems)(problems.len())), element("ol").children(listed)]
}
