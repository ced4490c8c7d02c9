//! One thing told in one line: when, what, how far it has come, and who says so.

use super::receipt::{Receipt, receipts};
use crate::dataset::{AccountId, ActorId, Basis, ClaimId, Dataset, EventId, FigureId, Item, RelationId, Status, When};
use crate::i18n::{Messages, Phrase, Run, dates};
use crate::index::Index;
use crate::query::Selection;

/// A line of a panel or a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// What stands over it and the lines after it, where a list is in parts.
    pub heading: Option<String>,
    /// What stands before it: a date, or a role.
    pub lead: String,
    /// What stands after it, where it is a row of a table.
    pub aside: String,
    /// What it tells.
    pub phrase: Phrase,
    /// How far it has come, where that is not plain.
    pub tag: Option<&'static str>,
    /// More about it, in a sentence or two.
    pub body: Option<String>,
    /// Who says so.
    pub receipts: Vec<Receipt>,
    /// Where accounts of it differ.
    pub accounts: Vec<AccountId>,
    /// Whether the filters keep it.
    pub is_kept: bool,
    /// What it tells of.
    pub item: Option<Item>,
}

/// What lines are made from.
#[derive(Clone, Copy)]
pub(super) struct Teller<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) index: &'a Index,
    pub(super) selection: &'a Selection,
    pub(super) messages: &'a Messages,
}

impl Teller<'_> {
    /// A line that tells of an event.
    pub(super) fn event(&self, id: EventId) -> Line {
        let event = &self.dataset.events[id];
        Line {
            lead: self.lead(event.when.as_ref()),
            phrase: vec![Run::naming(&event.title, Item::Event(id))],
            tag: self.tag(event.status),
            body: Some(event.summary.clone()),
            is_kept: self.selection.has_event(crate::dataset::Id::index(id)),
            ..self.line(Item::Event(id), event.when.as_ref())
        }
    }

    /// A line that tells of a relation, as one of its actors sees it, or from its first to its second.
    ///
    /// What the seer is to the others is left to a heading.
    pub(super) fn relation(&self, id: RelationId, as_seen_by: Option<ActorId>) -> Line {
        let relation = &self.dataset.relations[id];
        let kind = &self.dataset.vocabulary.relations[relation.kind];
        let actor = |id: ActorId| Run::naming(&self.dataset.actors[id].name, Item::Actor(id));
        let mut phrase = match as_seen_by {
            None => vec![actor(relation.from), Run::plain([" ", &kind.label, " "].concat()), actor(relation.to)],
            Some(seer) if seer == relation.from => vec![actor(relation.to)],
            Some(_) => vec![actor(relation.from)],
        };
        phrase.extend([Run::plain(": "), Run::naming(&relation.label, Item::Relation(id))]);
        Line {
            lead: relation.when.as_ref().map_or_else(String::new, |when| self.lead(Some(when))),
            phrase,
            tag: self.tag(relation.status),
            body: relation.summary.clone(),
            is_kept: self.selection.relations.contains(crate::dataset::Id::index(id)),
            ..self.line(Item::Relation(id), relation.when.as_ref())
        }
    }

    /// A line that tells of a claim; the speaker is named where the reader does not know it already.
    pub(super) fn claim(&self, id: ClaimId, names_speaker: bool) -> Line {
        let claim = &self.dataset.claims[id];
        let mut phrase = Vec::new();
        if names_speaker {
            match claim.speaker {
                Some(speaker) => phrase.push(Run::naming(&self.dataset.actors[speaker].name, Item::Actor(speaker))),
                None => phrase.extend(
                    claim.evidence.first().map(|piece| Run::naming(self.voice(id), Item::Source(piece.source))),
                ),
            }
            phrase.push(Run::plain(": "));
        }
        phrase.push(Run::naming(&claim.summary, Item::Claim(id)));
        if let Some(when) = &claim.when {
            phrase.push(Run::plain([", ", &dates::short_date(&when.edtf)].concat()));
        }
        if let Some(outlet) = claim.published_by {
            let outlet = (self.messages.carried_by)(&self.dataset.actors[outlet].name);
            phrase.push(Run::plain(format!(" ({outlet})")));
        }
        Line {
            phrase,
            is_kept: self.selection.claims.contains(crate::dataset::Id::index(id)),
            ..self.line(Item::Claim(id), claim.when.as_ref())
        }
    }

    /// A source that speaks for itself.
    pub(super) fn voice(&self, id: ClaimId) -> String {
        let piece = self.dataset.claims[id].evidence.first();
        piece.map_or_else(String::new, |piece| (self.messages.own_voice)(&self.dataset.sources[piece.source].short))
    }

    /// When a claim was made or, where that is not known, first published, as a rank.
    pub(super) fn said(&self, id: ClaimId) -> u64 {
        let claim = &self.dataset.claims[id];
        let source = claim.evidence.first().map(|piece| &self.dataset.sources[piece.source].published);
        rank(claim.when.as_ref().or(source))
    }

    /// A line that tells of a figure.
    pub(super) fn figure(&self, id: FigureId) -> Line {
        let figure = &self.dataset.figures[id];
        let quantity = (self.messages.quantity)(figure.quantity, figure.qualifier, &figure.unit);
        Line {
            lead: figure.when.as_ref().map_or_else(String::new, |when| self.lead(Some(when))),
            phrase: vec![Run::strong(quantity), Run::plain(": "), Run::naming(&figure.label, Item::Figure(id))],
            body: Some(figure.summary.clone()),
            ..self.line(Item::Figure(id), figure.when.as_ref())
        }
    }

    /// A line with what every item has: its receipts and where accounts of it differ.
    pub(super) fn line(&self, item: Item, when: Option<&When>) -> Line {
        let evidence: Vec<_> = self.dataset.evidence(item).into_iter().cloned().collect();
        Line {
            receipts: receipts(self.dataset, self.messages, &evidence, when),
            accounts: self.index.links.accounts(item).collect(),
            is_kept: true,
            item: Some(item),
            ..Line::default()
        }
    }

    /// A time for the narrow column before a line.
    pub(super) fn lead(&self, when: Option<&When>) -> String {
        when.map_or_else(|| self.messages.undated.to_owned(), |when| dates::short_date(&when.edtf))
    }

    /// A time in full, with a word for one that was worked out.
    pub(super) fn time(&self, when: &When) -> String {
        match when.basis {
            Basis::Stated => dates::date(&when.edtf),
            Basis::Inferred => format!("{}, {}", dates::date(&when.edtf), self.messages.worked_out),
        }
    }

    /// The word for a status that is not plain from the picture.
    fn tag(&self, status: Status) -> Option<&'static str> {
        (status.is_unreal() || status == Status::Ended).then(|| (self.messages.status)(status))
    }
}

/// A rank that puts what has a time into order, and what has none after it.
pub(super) fn rank(when: Option<&When>) -> u64 {
    when.map_or(1 << 50, |when| when.edtf.sort_key().rank())
}

/// A label at the beginning of something. Labels are in the language of the dataset; only plain letters are made capitals, since
/// the table of all capitals is larger than the views that would use it.
pub(super) fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
