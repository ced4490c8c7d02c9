//! The dataset as a whole.

use super::when::Day;
use super::{Account, Actor, Claim, Event, Evidence, Figure, Relation, Source, Story, Vocabulary};
use crate::dataset::id::{AccountId, ActorId, ClaimId, EventId, FigureId, Item, RelationId, SourceId, StoryId};
use crate::dataset::read::{Address, Label, Language, Several, Text, record, words};
use crate::dataset::table::Table;
use crate::date::Edtf;

words! {
    /// The version of the format.
    pub enum Format {
        /// The first.
        Dossier1 = "dossier/1",
    }
}

record! {
    /// A dataset: everything that one file says.
    pub struct Dataset is "a dataset" {
        /// Where the description of the format is, for editors that complete and check while one types.
        pub schema ("$schema"): Option<String> as Option<Label>,
        /// The version of the format.
        pub format: Format,
        /// What it is about, in a few words.
        pub title: String as Label,
        /// The years it covers.
        pub period: Edtf,
        /// The finding, as a headline.
        pub headline: Statement,
        /// The one sentence a reader sees first, of at most some thirty words.
        pub answer: Statement,
        /// What a reader finds here, in a few sentences.
        pub summary: String as Text,
        /// The language of its texts, as in BCP 47.
        pub language: String as Language,
        /// The day it was last changed.
        pub updated: Edtf as Day,
        /// Under which licence it may be used.
        pub licence: Licence,
        /// Whom to credit.
        pub credit: String as Label,
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

    /// A sentence of our own with its evidence.
    pub struct Statement is "a statement" {
        /// The sentence.
        pub text: String as Label,
        /// What it rests on; never empty.
        pub evidence: Vec<Evidence> as Several<1, Evidence>,
    }

    /// A licence.
    pub struct Licence is "a licence" {
        /// Its short name.
        pub name: String as Label,
        /// Where its text is.
        pub address: String as Address,
    }
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
