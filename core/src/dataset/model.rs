//! The checked dataset: everything the file says, with every reference resolved.

use super::id::{AccountId, ActorId, ActorKindId, ClaimId, EventId, EventKindId, FigureId, Item, RelationId, RelationKindId};
use super::id::{SourceId, StanceId, StoryId, TopicId};
use super::table::Table;
use super::vocabulary::Vocabulary;
use crate::date::Edtf;

/// A dataset without problems.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// What it is about, in a few words.
    pub title: String,
    /// The years it covers.
    pub period: Edtf,
    /// The finding, as a headline.
    pub headline: Statement,
    /// The one sentence a reader sees first.
    pub answer: Statement,
    /// What a reader finds here, in a few sentences.
    pub summary: String,
    /// The language of its texts, as in BCP 47.
    pub language: String,
    /// When it was last changed.
    pub updated: Edtf,
    /// Under which licence it may be used.
    pub licence: Licence,
    /// Whom to credit.
    pub credit: String,
    /// Its kinds, topics and stances.
    pub vocabulary: Vocabulary,
    /// The texts it is made from.
    pub sources: Table<SourceId, Source>,
    /// Who and what acts.
    pub actors: Table<ActorId, Actor>,
    /// How actors are linked.
    pub relations: Table<RelationId, Relation>,
    /// What happened, or was to happen.
    pub events: Table<EventId, Event>,
    /// What was said and thought.
    pub claims: Table<ClaimId, Claim>,
    /// What was counted.
    pub figures: Table<FigureId, Figure>,
    /// Where accounts differ.
    pub accounts: Table<AccountId, Account>,
    /// Tours through it.
    pub stories: Table<StoryId, Story>,
}

impl Dataset {
    /// The id an item has in the file.
    pub fn name_of(&self, item: Item) -> &str {
        match item {
            Item::Actor(id) => &self.actors[id].id,
            Item::Relation(id) => &self.relations[id].id,
            Item::Event(id) => &self.events[id].id,
            Item::Claim(id) => &self.claims[id].id,
            Item::Figure(id) => &self.figures[id].id,
            Item::Account(id) => &self.accounts[id].id,
            Item::Source(id) => &self.sources[id].id,
        }
    }

    /// The item with this id in the file, if there is one.
    pub fn find(&self, name: &str) -> Option<Item> {
        self.items().find(|&item| self.name_of(item) == name)
    }

    /// Every item, section after section.
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        (self.actors.ids().map(Item::Actor))
            .chain(self.relations.ids().map(Item::Relation))
            .chain(self.events.ids().map(Item::Event))
            .chain(self.claims.ids().map(Item::Claim))
            .chain(self.figures.ids().map(Item::Figure))
            .chain(self.accounts.ids().map(Item::Account))
            .chain(self.sources.ids().map(Item::Source))
    }

    /// The evidence of an item; a source is its own evidence and has none, an account has that of all its answers.
    pub fn evidence(&self, item: Item) -> Vec<&Evidence> {
        match item {
            Item::Actor(id) => self.actors[id].evidence.iter().collect(),
            Item::Relation(id) => self.relations[id].evidence.iter().collect(),
            Item::Event(id) => self.events[id].evidence.iter().collect(),
            Item::Claim(id) => self.claims[id].evidence.iter().collect(),
            Item::Figure(id) => self.figures[id].evidence.iter().collect(),
            Item::Account(id) => self.accounts[id].answers.iter().flat_map(|answer| &answer.evidence).collect(),
            Item::Source(_) => Vec::new(),
        }
    }
}

/// A sentence of our own with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// The sentence.
    pub text: String,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// A licence.
#[derive(Clone, Debug, PartialEq)]
pub struct Licence {
    /// Its short name.
    pub name: String,
    /// Where its text is.
    pub address: String,
}

/// Where something is said, and in which way.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The text that says it.
    pub source: SourceId,
    /// The paragraph, counted from 1.
    pub paragraph: u32,
    /// In which way it says it.
    pub how: How,
    /// Whose word it is, when it is not the text's own.
    pub by: Option<ActorId>,
    /// How it was inferred, or what to mind.
    pub note: Option<String>,
}

/// How a source supports an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// The source states it as a fact.
    Reported,
    /// The source gives it as somebody's word.
    Claimed,
    /// It follows from what the source states.
    Inferred,
}

/// A time with how it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The time.
    pub edtf: Edtf,
    /// Whether the sources give it or it was worked out.
    pub basis: Basis,
    /// How it was worked out; never missing where it was.
    pub reason: Option<String>,
    /// The event or source whose time it was worked out from.
    pub from: Option<Item>,
}

/// Whether something is in the sources or was worked out from them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Basis {
    /// A source says it.
    Stated,
    /// It was worked out.
    Inferred,
}

/// How far something has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It happened.
    Occurred,
    /// It still holds.
    Ongoing,
    /// It held and no longer does.
    Ended,
    /// Somebody has decided to do it.
    Planned,
    /// Somebody suggested or wished it.
    Proposed,
    /// Somebody gave their word that it will be.
    Promised,
    /// Somebody says it is not so.
    Denied,
}

impl Status {
    /// Whether it has not happened, at least not by the word of the sources.
    pub fn is_unreal(self) -> bool {
        matches!(self, Self::Planned | Self::Proposed | Self::Promised | Self::Denied)
    }
}

/// A text the dataset is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The id in the file.
    pub id: String,
    /// The short label on receipts.
    pub short: String,
    /// Its title.
    pub title: String,
    /// Whether the text itself gives the title.
    pub title_basis: Basis,
    /// Who published it.
    pub publisher: String,
    /// Who wrote it; empty where nobody is named.
    pub authors: Vec<String>,
    /// When it was published.
    pub published: When,
    /// Its address on the web.
    pub address: Option<String>,
    /// What sort of text it is.
    pub kind: String,
    /// Its language, as in BCP 47.
    pub language: String,
    /// How many paragraphs it has.
    pub paragraphs: u32,
    /// How title or date is known.
    pub note: Option<String>,
}

/// A person, state, body, forum or project.
#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    /// The id in the file.
    pub id: String,
    /// The name we use.
    pub name: String,
    /// What it is.
    pub kind: ActorKindId,
    /// Its other names and spellings.
    pub aliases: Vec<Alias>,
    /// Who or what it is, in one sentence.
    pub summary: String,
    /// The state it belongs to.
    pub country: Option<ActorId>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// Another name of an actor.
#[derive(Clone, Debug, PartialEq)]
pub struct Alias {
    /// The name.
    pub name: String,
    /// The sources that use it.
    pub sources: Vec<SourceId>,
    /// What to mind about it.
    pub note: Option<String>,
}

/// A link between two actors.
#[derive(Clone, Debug, PartialEq)]
pub struct Relation {
    /// The id in the file.
    pub id: String,
    /// The first actor.
    pub from: ActorId,
    /// The second actor.
    pub to: ActorId,
    /// What sort of link it is.
    pub kind: RelationKindId,
    /// What it is, in a few words.
    pub label: String,
    /// When it held.
    pub when: Option<When>,
    /// How far it has come.
    pub status: Status,
    /// What it touches.
    pub topics: Vec<TopicId>,
    /// What it is, in a sentence.
    pub summary: Option<String>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// Something that happened, or was to happen.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The id in the file.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What happened, in a sentence or two.
    pub summary: String,
    /// When; nothing where the sources do not say.
    pub when: Option<When>,
    /// Where.
    pub place: Option<String>,
    /// What sort of event it is.
    pub kind: EventKindId,
    /// What it touches.
    pub topics: Vec<TopicId>,
    /// Who took part.
    pub participants: Vec<Participant>,
    /// How far it has come.
    pub status: Status,
    /// The events it surely comes after.
    pub follows: Vec<EventId>,
    /// The events it surely comes before.
    pub precedes: Vec<EventId>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// An actor's part in an event.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// Who.
    pub actor: ActorId,
    /// As what, in a word or two.
    pub role: String,
}

/// Something said or thought.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The id in the file.
    pub id: String,
    /// Whose word it is; nothing where it is the source's own voice.
    pub speaker: Option<ActorId>,
    /// The outlet that carried it, when that is not simply the source.
    pub published_by: Option<ActorId>,
    /// What was said, in our words.
    pub summary: String,
    /// How the speaker stands to it.
    pub stance: StanceId,
    /// What it touches.
    pub topics: Vec<TopicId>,
    /// What it is about.
    pub about: Vec<Item>,
    /// When it was said.
    pub when: Option<When>,
    /// Where it is said; never empty.
    pub evidence: Vec<Evidence>,
}

/// Something counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The id in the file.
    pub id: String,
    /// What is counted.
    pub label: String,
    /// How many.
    pub quantity: Quantity,
    /// How the source hedges it.
    pub qualifier: Qualifier,
    /// Of what.
    pub unit: String,
    /// For when it holds.
    pub when: Option<When>,
    /// Whose count it is.
    pub said_by: Option<ActorId>,
    /// What it is about.
    pub about: Vec<Item>,
    /// What it means, in a sentence.
    pub summary: String,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}

/// A number or a range of numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Quantity {
    /// One number.
    Number(f64),
    /// From the first to the second.
    Range(f64, f64),
}

/// How a source hedges a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Qualifier {
    /// Not hedged.
    Exactly,
    /// "About", "some".
    About,
    /// "More than".
    MoreThan,
    /// "At least".
    AtLeast,
    /// "Less than".
    LessThan,
    /// "Up to".
    UpTo,
}

/// A question that the sources answer differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// The id in the file.
    pub id: String,
    /// The question.
    pub question: String,
    /// How the answers stand to each other.
    pub kind: AccountKind,
    /// The answers, two or more, in the order of publication.
    pub answers: Vec<Answer>,
    /// The items it touches.
    pub touches: Vec<Item>,
    /// What to mind about it.
    pub note: Option<String>,
}

/// How the answers to a question stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccountKind {
    /// They cannot all be true.
    Contradict,
    /// A later one replaces an earlier one.
    Supersede,
    /// One narrows or doubts the other.
    Qualify,
}

/// One answer to a question on which accounts differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The answer in a word or two.
    pub label: String,
    /// The answer in a sentence.
    pub text: String,
    /// Who gives it; never empty.
    pub evidence: Vec<Evidence>,
}

/// A tour in steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// The id in the file.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// A step of a tour.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// What it tells.
    pub text: String,
    /// What is shown meanwhile: the fragment a link carries.
    pub view: String,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
}
