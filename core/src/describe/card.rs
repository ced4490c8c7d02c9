//! Everything about one item: what the panel shows.

use super::line::{Line, Teller, capital, rank};
use super::name::{kind_of, name_of, shape_of};
use crate::dataset::{
    AccountId, ActorId, ClaimId, Dataset, EventId, Family, Figure, FigureId, Id, Item, RelationId, Shape, SourceId,
};
use crate::dataset::{TopicId, When};
use crate::i18n::{Messages, Phrase, Run};
use crate::index::Index;
use crate::order::ranked;
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
            1 => [kind, " · ", messages.proof.only_one].concat(),
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
        let offices = self.in_time(&offices);
        self.counted(messages.office, self.relations(&offices, id));
        if let Some(section) = self.sections.last_mut() {
            section.lifespans = offices;
        }
        self.counted(messages.links, self.relations(&links, id));
        self.events(index.links.events(id));
        self.claims(messages.claims, index.links.claims_by(id), false);
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
        self.naming(messages.proof.touches, &claim.about);
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
        self.naming(self.teller.messages.proof.touches, &figure.about);
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
        self.naming(self.teller.messages.proof.touches, &account.touches);
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
        self.claims(messages.claims, &claims.collect::<Vec<_>>(), true);
        self.accounts(dataset.accounts.ids().filter(|&account| tells(Item::Account(account))).collect());
        None
    }

    /// Relations as one actor sees them: those of one kind together, each kind in order of time.
    fn relations(&self, ids: &[RelationId], seen_by: ActorId) -> Vec<Line> {
        let dataset = self.teller.dataset;
        let sort = |id: RelationId| (dataset.relations[id].kind, dataset.relations[id].from != seen_by);
        let rank = |at: usize| {
            let (kind, is_reverse) = sort(ids[at]);
            (kind.index() as u64) << 52 | u64::from(is_reverse) << 51 | rank(dataset.relations[ids[at]].when.as_ref())
        };
        let ranked = ranked(ids.len(), &rank);
        let mut before = None;
        let mut tell = |id: RelationId| {
            let (kind, is_reverse) = sort(id);
            let words = &dataset.vocabulary.relations[kind];
            let is_first = before.replace((kind, is_reverse)) != Some((kind, is_reverse));
            let heading = is_first.then(|| capital(if is_reverse { words.backwards() } else { &words.label }));
            let told = self.teller.relation(id, Some(seen_by));
            let body = if words.family == Family::Role { self.wording(id) } else { told.body.clone() };
            Line { heading, body, ..told }
        };
        ranked.into_iter().map(|at| tell(ids[at])).collect()
    }

    /// What is known of an office beyond its name, and how each source puts it that puts it otherwise.
    fn wording(&self, id: RelationId) -> Option<String> {
        let dataset = self.teller.dataset;
        let relation = &dataset.relations[id];
        let noted = relation.evidence.iter().filter_map(|piece| {
            Some([&dataset.sources[piece.source].short, ": ", piece.note.as_deref()?, "."].concat())
        });
        relation.summary.iter().cloned().chain(noted).reduce(|a, b| [a, b].join(" "))
    }

    /// Relations in order of time, undated ones last.
    fn in_time(&self, ids: &[RelationId]) -> Vec<RelationId> {
        let places = ranked(ids.len(), &|at| rank(self.teller.dataset.relations[ids[at]].when.as_ref()));
        places.into_iter().map(|at| ids[at]).collect()
    }

    /// Claims in the order in which they were made or, where that is not known, published.
    fn claims(&mut self, title: &'static str, ids: &[ClaimId], names_speaker: bool) {
        let teller = self.teller;
        let places = ranked(ids.len(), &|at| teller.said(ids[at]));
        self.counted(title, places.into_iter().map(|at| teller.claim(ids[at], names_speaker)).collect());
    }

    /// Events in order of time, undated ones last.
    fn events(&mut self, ids: &[EventId]) {
        let index = self.teller.index;
        let ordered = index.in_time.iter().chain(&index.undated).filter(|id| ids.contains(id));
        let lines = ordered.map(|&id| Line { body: None, ..self.teller.event(id) }).collect();
        self.counted(self.teller.messages.events, lines);
    }

    /// What is said and counted about an item or by it, and where accounts of it differ.
    fn about(&mut self, item: Item) {
        let Teller { dataset, index, messages, .. } = self.teller;
        self.claims(messages.said_about, &index.links.claims_about(item).collect::<Vec<_>>(), true);
        let is_its = |figure: &Figure| figure.about.contains(&item) || figure.said_by.map(Item::Actor) == Some(item);
        let figures: Vec<_> = dataset.figures.iter().filter(|(_, figure)| is_its(figure)).map(|(id, _)| id).collect();
        let places = ranked(figures.len(), &|at| rank(dataset.figures[figures[at]].when.as_ref()));
        self.counted(messages.figures, places.into_iter().map(|at| self.teller.figure(figures[at])).collect());
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
    fn naming(&mut self, title: &'static str, items: &[Item]) {
        let dataset = self.teller.dataset;
        let lines = items.iter().map(|&item| Line {
            phrase: vec![Run::naming(name_of(dataset, item), item)],
            is_kept: true,
            ..Line::default()
        });
        self.plain(title, lines.collect());
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
