//! The whole dossier as text: the reading view, and the page before or without a script.

use super::line::{Line, Teller};
use crate::dataset::{Dataset, Id, Item};
use crate::i18n::{Messages, Run, dates};
use crate::index::Index;
use crate::order::sort_by;
use crate::query::Selection;

/// A part of the document.
#[derive(Clone, Debug, PartialEq)]
pub struct Chapter {
    /// A word for it in an address.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// How many lines it has of how many.
    pub count: String,
    /// What the filters keep of it.
    pub lines: Vec<Line>,
}

/// Everything a selection keeps, in chapters.
pub fn document(dataset: &Dataset, index: &Index, selection: &Selection, messages: &Messages) -> Vec<Chapter> {
    let teller = Teller { dataset, index, selection, messages };
    let kept = |lines: Vec<Line>| lines.into_iter().filter(|line| line.is_kept).collect::<Vec<_>>();
    let events = |ids: &[_]| kept(ids.iter().map(|&id| teller.event(id)).collect());
    let mut actors: Vec<_> = dataset.actors.ids().filter(|id| selection.actors.contains(id.index())).collect();
    sort_by(&mut actors, |a, b| dataset.actors[*a].name.cmp(&dataset.actors[*b].name));
    let actors = actors.into_iter().map(|id| {
        let actor = &dataset.actors[id];
        Line {
            lead: dataset.vocabulary.actors[actor.kind].label.clone(),
            phrase: vec![Run::naming(&actor.name, Item::Actor(id))],
            body: Some(actor.summary.clone()),
            ..teller.line(Item::Actor(id), None)
        }
    });
    let accounts = dataset.accounts.iter().map(|(id, account)| Line {
        phrase: vec![Run::naming(&account.question, Item::Account(id))],
        body: Some(
            account
                .answers
                .iter()
                .map(|answer| format!("{}: {}", answer.label, answer.text))
                .collect::<Vec<_>>()
                .join(" "),
        ),
        ..teller.line(Item::Account(id), None)
    });
    let sources = dataset.sources.iter().map(|(id, source)| Line {
        lead: dates::date(&source.published.edtf),
        phrase: vec![Run::naming(&source.title, Item::Source(id)), Run::plain(format!(", {}", source.publisher))],
        ..teller.line(Item::Source(id), None)
    });
    [
        ("events", events(&index.in_time), index.in_time.len()),
        ("undated", events(&index.undated), index.undated.len()),
        ("actors", actors.collect(), dataset.actors.len()),
        ("links", kept(dataset.relations.ids().map(|id| teller.relation(id, None)).collect()), dataset.relations.len()),
        ("claims", kept(dataset.claims.ids().map(|id| teller.claim(id, true)).collect()), dataset.claims.len()),
        ("figures", dataset.figures.ids().map(|id| teller.figure(id)).collect(), dataset.figures.len()),
        ("accounts", accounts.collect(), dataset.accounts.len()),
        ("sources", sources.collect(), dataset.sources.len()),
    ]
    .into_iter()
    .zip(messages.chapters)
    .filter(|((_, lines, _), _)| !lines.is_empty())
    .map(|((id, lines, all), title)| Chapter { id, title, count: (messages.chapter_count)(lines.len(), all), lines })
    .collect()
}
