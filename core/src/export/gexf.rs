//! The network for programs that draw networks, as GEXF 1.3 (Gephi, 2022).

use super::part::Part;
use crate::dataset::{Actor, Dataset, Evidence, Id, Relation, When};
use crate::date::{Day, Edtf};
use crate::markup::{Element, element, write};
use crate::query::Selection;

/// What is said of an actor beyond its name, in the order in which it is said.
const OF_ACTORS: &[&str] = &["kind", "summary", "country", "sources"];

/// What is said of a relation beyond its label.
const OF_RELATIONS: &[&str] = &["kind", "directed", "status", "when", "basis", "topics", "summary", "sources"];

/// The actors and relations that a selection keeps.
///
/// A dated relation has a spell from the first to the last day it covers as stated, without a bound where it has none; its
/// date as the dataset has it is the attribute `when`. One without a date has no spell, which programs take for always.
/// Every edge is written as directed, since some programs refuse a file with both sorts; the attribute `directed` tells the
/// two apart. Only what is text in the dataset is text here: kinds, topics and sources stand by their ids.
pub fn gexf(dataset: &Dataset, selection: &Selection) -> String {
    let part = Part::of(dataset, selection);
    let meta = element("meta")
        .attr("lastmodifieddate", dataset.updated.to_string())
        .child(element("creator").text(dataset.credit.clone()))
        .child(element("title").text(dataset.title.clone()))
        .child(element("description").text(dataset.summary.clone()));
    let nodes = part.actors.iter().map(|at| node(dataset, &dataset.actors.rows()[at]));
    let edges = part.relations.iter().map(|at| edge(dataset, &dataset.relations.rows()[at]));
    let graph = element("graph")
        .attr("mode", "dynamic")
        .attr("defaultedgetype", "directed")
        .attr("timeformat", "date")
        .attr("timerepresentation", "interval")
        .child(declare("node", OF_ACTORS))
        .child(declare("edge", OF_RELATIONS))
        .child(element("nodes").children(nodes))
        .child(element("edges").children(edges));
    let root = element("gexf").attr("xmlns", "http://gexf.net/1.3").attr("version", "1.3").child(meta).child(graph);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(&mut text, &root);
    text
}

fn node(dataset: &Dataset, actor: &Actor) -> Element {
    let values = [
        dataset.vocabulary.actors[actor.kind].id.clone(),
        actor.summary.clone(),
        actor.country.map_or_else(String::new, |country| dataset.actors[country].id.clone()),
        sources(dataset, &actor.evidence),
    ];
    element("node")
        .attr("id", actor.id.clone())
        .attr("label", actor.name.clone())
        .child(say(OF_ACTORS, values.into_iter()))
}

fn edge(dataset: &Dataset, relation: &Relation) -> Element {
    let kind = &dataset.vocabulary.relations[relation.kind];
    let topics: Vec<_> = relation.topics.iter().map(|&topic| dataset.vocabulary.topics[topic].id.as_str()).collect();
    let when = relation.when.as_ref();
    let values = [
        kind.id.clone(),
        if kind.directed { "true" } else { "false" }.to_owned(),
        relation.status.word().to_owned(),
        when.map_or_else(String::new, |when| when.edtf.to_string()),
        when.map_or("", |when| when.basis.word()).to_owned(),
        topics.join(" "),
        relation.summary.clone().unwrap_or_default(),
        sources(dataset, &relation.evidence),
    ];
    element("edge")
        .attr("id", relation.id.clone())
        .attr("source", dataset.actors[relation.from].id.clone())
        .attr("target", dataset.actors[relation.to].id.clone())
        .attr("label", relation.label.clone())
        .attr("kind", kind.id.clone())
        .child(say(OF_RELATIONS, values.into_iter()))
        .children(when.map(spells))
}

/// The sources of some evidence, each once.
fn sources(dataset: &Dataset, evidence: &[Evidence]) -> String {
    let cites = |at: &usize| evidence.iter().any(|piece| piece.source.index() == *at);
    let ids = (0..dataset.sources.len()).filter(cites).map(|at| dataset.sources.rows()[at].id.as_str());
    ids.collect::<Vec<_>>().join(" ")
}

/// Declares what is said of nodes or edges.
fn declare(class: &'static str, names: &[&'static str]) -> Element {
    let attributes = names.iter().map(|&name| {
        let sort = if name == "directed" { "boolean" } else { "string" };
        element("attribute").attr("id", name).attr("title", name).attr("type", sort)
    });
    element("attributes").attr("class", class).children(attributes)
}

/// Says it of one of them; nothing where there is nothing to say.
fn say(names: &[&'static str], values: impl Iterator<Item = String>) -> Element {
    let said = names.iter().zip(values).filter(|(_, value)| !value.is_empty());
    element("attvalues").children(said.map(|(&name, value)| element("attvalue").attr("for", name).attr("value", value)))
}

/// The days something covers.
fn spells(when: &When) -> Element {
    let (first, last) = when.edtf.stated();
    let mut spell = element("spell");
    for (name, day, unbounded) in [("start", first, Day::MIN), ("end", last, Day::MAX)] {
        if day != unbounded {
            spell = spell.attr(name, Edtf::from(day).to_string());
        }
    }
    element("spells").child(spell)
}
