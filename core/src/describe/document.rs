//! The whole dossier as text: the reading view, and the page before or without a script.

use super::line::{Line, Teller, rank};
use crate::dataset::{AccountId, ActorId, ClaimId, Dataset, EventId, FigureId, Id, Item, RelationId, SourceId};
use crate::i18n::{Messages, Run, dates};
use crate::index::{Index, fold};
use crate::order::{order, ranked};
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
    /// The heads of its columns: before a line, the line, and after it.
    pub columns: [&'static str; 3],
    /// The column its lines are in the order of, if it is any.
    pub order: Option<usize>,
    /// What the filters keep of it.
    pub lines: Vec<Line>,
}

/// Everything a selection keeps, in chapters.
pub fn document(dataset: &Dataset, index: &Index, selection: &Selection, messages: &Messages) -> Vec<Chapter> {
    let teller = Teller { dataset, index, selection, messages };
    let vocabulary = &dataset.vocabulary;
    let event = |&id: &EventId| {
        let aside = vocabulary.events[dataset.events[id].kind].label.clone();
        Line { aside, ..teller.event(id) }
    };
    let undated =
        |id: &EventId| Line { lead: (messages.status)(dataset.events[*id].status).to_owned(), tag: None, ..event(id) };
    let actor = |id: ActorId| {
        let actor = &dataset.actors[id];
        Line {
            lead: vocabulary.actors[actor.kind].label.clone(),
            phrase: vec![Run::naming(&actor.name, Item::Actor(id))],
            body: Some(actor.summary.clone()),
            aside: index.links.relations(id).len().to_string(),
            is_kept: selection.actors.contains(id.index()),
            ..teller.line(Item::Actor(id), None)
        }
    };
    let link = |id: RelationId| Line {
        aside: (messages.status)(dataset.relations[id].status).to_owned(),
        tag: None,
        ..teller.relation(id, None)
    };
    let speaker = |id: ClaimId| {
        let speaker = dataset.claims[id].speaker.map(|speaker| dataset.actors[speaker].name.clone());
        speaker.unwrap_or_else(|| teller.voice(id))
    };
    let claim = |id: ClaimId| Line {
        lead: speaker(id),
        aside: vocabulary.stances[dataset.claims[id].stance].label.clone(),
        ..teller.claim(id, false)
    };
    let figure = |id: FigureId| Line {
        aside: dataset.figures[id].said_by.map_or_else(String::new, |by| dataset.actors[by].name.clone()),
        is_kept: selection.keeps(&dataset.figures[id].about),
        ..teller.figure(id)
    };
    let account = |id: AccountId| {
        let account = &dataset.accounts[id];
        let answers = account.answers.iter().map(|answer| [&answer.label, ": ", &answer.text].concat());
        Line {
            phrase: vec![Run::naming(&account.question, Item::Account(id))],
            body: answers.reduce(|a, b| [a, b].join(" ")),
            is_kept: selection.keeps(&account.touches),
            ..teller.line(Item::Account(id), None)
        }
    };
    let source = |id: SourceId| {
        let source = &dataset.sources[id];
        Line {
            lead: dates::date(&source.published.edtf),
            phrase: vec![Run::naming(&source.title, Item::Source(id)), Run::plain([", ", &source.publisher].concat())],
            aside: source.kind.clone(),
            ..teller.line(Item::Source(id), None)
        }
    };
    let name = |at: usize| fold(&dataset.actors.rows()[at].name);
    let actors = order(dataset.actors.len(), &|a, b| name(a).cmp(&name(b)));
    let links = ranked(dataset.relations.len(), &|at| rank(dataset.relations.rows()[at].when.as_ref()));
    let said = |at: usize| (fold(&speaker(Id::from_index(at))), teller.said(Id::from_index(at)));
    let claims = order(dataset.claims.len(), &|a, b| said(a).cmp(&said(b)));
    let figures = ranked(dataset.figures.len(), &|at| rank(dataset.figures.rows()[at].when.as_ref()));
    let published = |at: usize| dataset.sources.rows()[at].published.edtf.sort_key().rank();
    let sources = ranked(dataset.sources.len(), &published);
    let accounts = ranked(dataset.accounts.len(), &|at| dataset.accounts.rows()[at].kind as u64);
    let chapters: [(&str, Option<usize>, Vec<Line>); 8] = [
        ("events", Some(0), index.in_time.iter().map(event).collect()),
        ("undated", None, index.undated.iter().map(undated).collect()),
        ("actors", Some(1), actors.into_iter().map(|at| actor(Id::from_index(at))).collect()),
        ("links", Some(0), links.into_iter().map(|at| link(Id::from_index(at))).collect()),
        ("claims", Some(0), claims.into_iter().map(|at| claim(Id::from_index(at))).collect()),
        ("figures", Some(0), figures.into_iter().map(|at| figure(Id::from_index(at))).collect()),
        ("accounts", None, accounts.into_iter().map(|at| account(Id::from_index(at))).collect()),
        ("sources", Some(0), sources.into_iter().map(|at| source(Id::from_index(at))).collect()),
    ];
    let chapters = chapters.into_iter().zip(messages.chapters.into_iter().zip(messages.proof.columns));
    let chapters = chapters.map(|((id, order, mut lines), (title, columns))| {
        let all = lines.len();
        lines.retain(|line| line.is_kept);
        Chapter { id, title, count: (messages.chapter_count)(lines.len(), all), columns, order, lines }
    });
    chapters.filter(|chapter| !chapter.lines.is_empty()).collect()
}
