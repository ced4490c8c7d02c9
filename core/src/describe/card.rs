//! Everything about one item: what the panel shows.

use super::line::{Line, Teller};
use super::name::{kind_of, name_of, shape_of};
use crate::dataset::{
    AccountId, ActorId, ClaimId, Dataset, EventId, Family, FigureId, Item, RelationId, Shape, SourceId,
};
use crate::dataset::{TopicId, When};
use crate::i18n::{Messages, Phrase, Run};
use crate::index::Index;
use crate::order::sort_by_key;
use crate::query::Selection;

/// What is known of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The item.
    pub item: Item,
    /// What sort of thing it is, and in how many sources.
    pub kind: String,
    /// Its mark, where it is an actor.
    pub shape: Option<Shape>,
    /// What it is called.
    pub title: String,
    /// What it is, in a sentence.
    pub summary: Option<String>,
    /// Everything else, in sections that are never empty.
    pub sections: Vec<Section>,
}

/// A part of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is called.
    pub title: &'static str,
    /// How many lines it has, and of how many the filters keep them.
    pub count: Option<String>,
    /// The relations whose time is drawn over the lines.
    pub lifespans: Vec<RelationId>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The points on which accounts differ that are opened here.
    pub accounts: Vec<AccountId>,
}

/// The card of an item.
pub fn card(dataset: &Dataset, index: &Index, selection: &Selection, messages: &Messages, item: Item) -> Card {
    let teller = Teller { dataset, index, selection, messages };
    let mut builder = Builder { teller, sections: Vec::new() };
    let summary = match item {
        Item::Actor(id) => builder.actor(id),
        Item::Relation(id) => builder.relation(id),
        Item::Event(id) => builder.event(id),
        Item::Claim(id) => builder.claim(id),
        Item::Figure(id) => builder.figure(id),
        Item::Account(id) => builder.account(id),
        Item::Source(id) => builder.source(id),
    };
    builder.sections.retain(|section| !(section.lines.is_empty() && section.accounts.is_empty()));
    let tells = |source: &SourceId| dataset.evidence(item).iter().any(|evidence| evidence.source == *source);
    let sources = dataset.sources.ids().filter(tells).count();
    let kind = kind_of(dataset, messages, item);
    Card {
        item,
        kind: match sources {
            0 => kind.to_owned(),
            count => format!("{kind} · {}", (messages.in_sources)(count, dataset.sources.len())),
        },
        shape: shape_of(dataset, item),
        title: name_of(dataset, item),
        summary,
        sections: builder.sections,
    }
}

struct Builder<'a> {
    teller: Teller<'a>,
    sections: Vec<Section>,
}

impl Builder<'_> {
    fn actor(&mut self, id: ActorId) -> Option<String> {
        let Teller { dataset, index, messages, .. } = self.teller;
        let (actor, item) = (&dataset.actors[id], Item::Actor(id));
        let is_office = |relation: &RelationId| {
            let relation = &dataset.relations[*relation];
            relation.from == id && dataset.vocabulary.relations[relation.kind].family == Family::Role
        };
        let (offices, links): (Vec<_>, Vec<_>) = index.links.relations(id).iter().copied().partition(is_office);
        self.counted(messages.office, self.relations(offices.clone(), id));
        self.sections.last_mut().into_iter().for_each(|section| section.lifespans.clone_from(&offices));
        self.counted(messages.links, self.relations(links, id));
        self.events(index.links.events(id));
        self.counted(
            messages.claims,
            index.links.claims_by(id).iter().map(|&claim| self.teller.claim(claim, false)).collect(),
        );
        self.about(item);
        let spellings = actor.aliases.iter().map(|alias| {
            let sources: Vec<_> = alias.sources.iter().map(|&source| dataset.sources[source].short.as_str()).collect();
            Line {
                phrase: vec![Run::plain(&alias.name)],
                lead: sources.join(", "),
                body: alias.note.clone(),
                is_kept: true,
                ..Line::default()
            }
        });
        self.plain(messages.spellings, spellings.collect());
        self.evidence(item, None);
        Some(actor.summary.clone())
    }

    fn relation(&mut self, id: RelationId) -> Option<String> {
        let Teller { dataset, messages, .. } = self.teller;
        let relation = &dataset.relations[id];
        let mut line = self.teller.relation(id, None);
        (line.receipts, line.body) = (Vec::new(), None);
        self.plain(messages.links, vec![line]);
        self.facts(relation.when.as_ref(), None, &relation.topics);
        self.about(Item::Relation(id));
        self.evidence(Item::Relation(id), relation.when.as_ref());
        relation.summary.clone()
    }

    fn event(&mut self, id: EventId) -> Option<String> {
        let Teller { dataset, messages, .. } = self.teller;
        let event = &dataset.events[id];
        self.facts(event.when.as_ref(), event.place.as_deref(), &event.topics);
        let participants = event.participants.iter().map(|participant| Line {
            lead: participant.role.clone(),
            phrase: vec![self.actor_run(participant.actor)],
            is_kept: true,
            ..Line::default()
        });
        self.plain(messages.participants, participants.collect());
        self.evidence(Item::Event(id), event.when.as_ref());
        self.about(Item::Event(id));
        Some(event.summary.clone())
    }

    fn claim(&mut self, id: ClaimId) -> Option<String> {
        let Teller { dataset, messages, .. } = self.teller;
        let claim = &dataset.claims[id];
        let mut line = self.teller.claim(id, true);
        line.receipts.clear();
        self.plain(messages.claims, vec![line]);
        self.naming(&claim.about);
        self.facts(claim.when.as_ref(), None, &claim.topics);
        self.evidence(Item::Claim(id), claim.when.as_ref());
        self.about(Item::Claim(id));
        None
    }

    fn figure(&mut self, id: FigureId) -> Option<String> {
        let figure = &self.teller.dataset.figures[id];
        let mut line = self.teller.figure(id);
        (line.receipts, line.body) = (Vec::new(), None);
        if let Some(speaker) = figure.said_by {
            line.phrase.extend([Run::plain(" · "), self.actor_run(speaker)]);
        }
        self.plain(self.teller.messages.figures, vec![line]);
        self.naming(&figure.about);
        self.facts(figure.when.as_ref(), None, &[]);
        self.evidence(Item::Figure(id), figure.when.as_ref());
        self.about(Item::Figure(id));
        Some(figure.summary.clone())
    }

    fn account(&mut self, id: AccountId) -> Option<String> {
        let account = &self.teller.dataset.accounts[id];
        self.sections.push(Section {
            title: self.teller.messages.accounts,
            count: None,
            lifespans: Vec::new(),
            lines: Vec::new(),
            accounts: vec![id],
        });
        self.naming(&account.touches);
        account.note.clone()
    }

    fn source(&mut self, id: SourceId) -> Option<String> {
        let Teller { dataset, messages, .. } = self.teller;
        let source = &dataset.sources[id];
        let mut line = Line { phrase: vec![Run::plain(&source.publisher)], is_kept: true, ..Line::default() };
        line.lead = self.teller.lead(Some(&source.published));
        line.body = (source.note.iter().chain(&source.published.reason).cloned().reduce(|a, b| format!("{a} {b}")))
            .map(|note| (messages.date_inferred)(&note));
        self.plain(messages.time, vec![line]);
        let tells = |item: Item| dataset.evidence(item).iter().any(|evidence| evidence.source == id);
        let events: Vec<_> = dataset.events.ids().filter(|&event| tells(Item::Event(event))).collect();
        self.events(&events);
        let claims = dataset.claims.ids().filter(|&claim| tells(Item::Claim(claim)));
        self.counted(messages.claims, claims.map(|claim| self.teller.claim(claim, true)).collect());
        self.accounts(dataset.accounts.ids().filter(|&account| tells(Item::Account(account))).collect());
        None
    }

    /// Relations as one actor sees them: in order of time, undated ones last.
    fn relations(&self, mut ids: Vec<RelationId>, seen_by: ActorId) -> Vec<Line> {
        let dataset = self.teller.dataset;
        let start = |id: &RelationId| dataset.relations[*id].when.as_ref().map(|when| when.edtf.sort_key());
        sort_by_key(&mut ids, |id| (start(id).is_none(), start(id)));
        ids.into_iter().map(|id| self.teller.relation(id, Some(seen_by))).collect()
    }

    /// Events in order of time, undated ones last.
    fn events(&mut self, ids: &[EventId]) {
        let index = self.teller.index;
        let ordered = index.in_time.iter().chain(&index.undated).filter(|id| ids.contains(id));
        let lines = ordered.map(|&id| Line { body: None, ..self.teller.event(id) }).collect();
        self.counted(self.teller.messages.events, lines);
    }

    /// What is said and counted about an item, and where accounts of it differ.
    fn about(&mut self, item: Item) {
        let Teller { index, messages, .. } = self.teller;
        let claims = index.links.claims_about(item).map(|claim| self.teller.claim(claim, true)).collect();
        self.counted(messages.said_about, claims);
        let figures = index.links.figures_about(item).map(|figure| self.teller.figure(figure)).collect();
        self.plain(messages.figures, figures);
        self.accounts(index.links.accounts(item).collect());
    }

    fn accounts(&mut self, accounts: Vec<AccountId>) {
        let title = self.teller.messages.accounts;
        self.sections.push(Section {
            title,
            count: Some(accounts.len().to_string()),
            lifespans: Vec::new(),
            lines: Vec::new(),
            accounts,
        });
    }

    /// The items something is about, by name.
    fn naming(&mut self, items: &[Item]) {
        let Teller { dataset, messages, .. } = self.teller;
        let lines = items.iter().map(|&item| Line {
            phrase: vec![Run::naming(name_of(dataset, item), item)],
            is_kept: true,
            ..Line::default()
        });
        self.plain(messages.links, lines.collect());
    }

    fn facts(&mut self, when: Option<&When>, place: Option<&str>, topics: &[TopicId]) {
        let Teller { dataset, messages, .. } = self.teller;
        let fact =
            |lead: &str, phrase: Phrase| Line { lead: lead.to_owned(), phrase, is_kept: true, ..Line::default() };
        let time = when.map_or_else(|| messages.undated.to_owned(), |when| self.teller.time(when));
        let mut lines = vec![Line {
            body: when.and_then(|when| when.reason.clone()),
            ..fact(messages.time, vec![Run::plain(time)])
        }];
        lines.extend(
            when.and_then(|when| when.from)
                .map(|from| fact(messages.in_time.worked_out_from, vec![Run::naming(name_of(dataset, from), from)])),
        );
        lines.extend(place.map(|place| fact(messages.place, vec![Run::plain(place)])));
        let topics: Vec<_> = topics.iter().map(|&topic| dataset.vocabulary.topics[topic].label.as_str()).collect();
        if !topics.is_empty() {
            lines.push(fact(messages.topics, vec![Run::plain(topics.join(", "))]));
        }
        self.plain("", lines);
    }

    fn evidence(&mut self, item: Item, when: Option<&When>) {
        let mut line = self.teller.line(item, when);
        line.accounts.clear();
        self.plain(self.teller.messages.evidence, vec![line]);
    }

    fn actor_run(&self, id: ActorId) -> Run {
        Run::naming(&self.teller.dataset.actors[id].name, Item::Actor(id))
    }

    fn plain(&mut self, title: &'static str, lines: Vec<Line>) {
        self.sections.push(Section { title, count: None, lifespans: Vec::new(), lines, accounts: Vec::new() });
    }

    fn counted(&mut self, title: &'static str, lines: Vec<Line>) {
        let kept = lines.iter().filter(|line| line.is_kept).count();
        let count = Some((self.teller.messages.of)(kept, lines.len()));
        self.sections.push(Section { title, count, lifespans: Vec::new(), lines, accounts: Vec::new() });
    }
}
