//! Facets and their values, as boxes to tick.

use super::field::tick;
use crate::dataset::Dataset;
use crate::i18n::Messages;
use crate::index::Facet;
use crate::markup::{Element, element};
use crate::query::{Query, Selection};

/// Some facets with their values, each under its name where there are several.
pub fn facets(
    dataset: &Dataset,
    messages: &Messages,
    query: &Query,
    selection: &Selection,
    facets: &[Facet],
) -> Vec<Element> {
    let mut lists: Vec<_> = (facets.iter())
        .flat_map(|&facet| {
            let name = (facets.len() > 1).then(|| element("h3").text(messages.facets[facet as usize]));
            name.into_iter().chain([element("ul").children(values(dataset, query, selection, facet))])
        })
        .collect();
    if facets.contains(&Facet::Sources) {
        let input = tick(query.only_source).attr("data-value", "once");
        lists.push(element("label").child(input).child(element("span").text(messages.only_source)));
    }
    lists
}

/// The values of a facet with how much of each would be left. One that would leave nothing is disabled, not gone; what is
/// chosen can always be dropped.
fn values(dataset: &Dataset, query: &Query, selection: &Selection, facet: Facet) -> Vec<Element> {
    let chosen = query.values(facet);
    let is_shown = |value: &usize| {
        let is_fine = facet == Facet::Actors && dataset.vocabulary.actors.rows()[*value].within.is_some();
        !is_fine || chosen.contains(value)
    };
    (0..facet.len(dataset))
        .filter(is_shown)
        .map(|value| {
            let (is_chosen, count) = (chosen.contains(&value), selection.count(facet, value));
            let mut input = tick(is_chosen)
                .attr("value", facet.id(dataset, value).to_owned())
                .attr("data-of", facet.key())
                .attr("data-value", value.to_string());
            if count == 0 && !is_chosen {
                input = input.attr("disabled", "");
            }
            let name = element("label").child(input).bdi(facet.label(dataset, value).to_owned());
            element("li").key(value as u64 + 1).child(name.child(element("span").class("num").text(count.to_string())))
        })
        .collect()
}
