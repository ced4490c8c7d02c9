//! Every id of a file, known before anything refers to one.

use super::Reader;
use super::text::is_id;
use crate::dataset::json::{Node, Value};
use crate::order::sort;

/// A list of things with ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Section {
    /// `sources`
    Sources,
    /// `actors`
    Actors,
    /// `relations`
    Relations,
    /// `events`
    Events,
    /// `claims`
    Claims,
    /// `figures`
    Figures,
    /// `accounts`
    Accounts,
    /// `stories`
    Stories,
    /// `vocabulary.actors`
    ActorKinds,
    /// `vocabulary.relations`
    RelationKinds,
    /// `vocabulary.events`
    EventKinds,
    /// `vocabulary.topics`
    Topics,
    /// `vocabulary.stances`
    Stances,
}

impl Section {
    /// Every section; those of items, whose ids must differ from each other, before the lists of the vocabulary.
    const ALL: [Self; 13] = [
        Self::Sources,
        Self::Actors,
        Self::Relations,
        Self::Events,
        Self::Claims,
        Self::Figures,
        Self::Accounts,
        Self::Stories,
        Self::ActorKinds,
        Self::RelationKinds,
        Self::EventKinds,
        Self::Topics,
        Self::Stances,
    ];

    /// The sections that hold items.
    pub(crate) fn items() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|section| section.is_of_items())
    }

    /// Whether it holds items, not words of the vocabulary.
    fn is_of_items(self) -> bool {
        self <= Self::Stories
    }

    /// What one of its entries is called, with the article.
    pub(crate) fn one(self) -> &'static str {
        match self {
            Self::Sources => "a source",
            Self::Actors => "an actor",
            Self::Relations => "a relation",
            Self::Events => "an event",
            Self::Claims => "a claim",
            Self::Figures => "a figure",
            Self::Accounts => "an account",
            Self::Stories => "a story",
            Self::ActorKinds => "a kind of actor",
            Self::RelationKinds => "a kind of relation",
            Self::EventKinds => "a kind of event",
            Self::Topics => "a topic",
            Self::Stances => "a stance",
        }
    }

    /// Whether an id here must not be used there.
    fn excludes(self, other: Self) -> bool {
        self == other || (self.is_of_items() && other.is_of_items())
    }

    /// The field that holds it, within the file or within its vocabulary.
    fn field(self) -> &'static str {
        match self {
            Self::Sources => "sources",
            Self::Actors | Self::ActorKinds => "actors",
            Self::Relations | Self::RelationKinds => "relations",
            Self::Events | Self::EventKinds => "events",
            Self::Claims => "claims",
            Self::Figures => "figures",
            Self::Accounts => "accounts",
            Self::Stories => "stories",
            Self::Topics => "topics",
            Self::Stances => "stances",
        }
    }

    /// Its entries in this file; none where it is missing.
    pub(crate) fn entries<'n, 'a>(self, root: &'n Node<'a>) -> &'n [Node<'a>] {
        self.list(root).map_or(&[], Node::entries)
    }

    /// The list of its entries.
    fn list<'n, 'a>(self, root: &'n Node<'a>) -> Option<&'n Node<'a>> {
        let parent = if self.is_of_items() { root } else { root.get("vocabulary")? };
        parent.get(self.field()).filter(|list| matches!(list.value, Value::List(_)))
    }
}

/// An entry by its id.
#[derive(Clone, Copy)]
pub(crate) struct Name<'a> {
    /// The id.
    pub(crate) id: &'a str,
    /// Where it is listed.
    pub(crate) section: Section,
    /// Its number in that list.
    pub(crate) index: usize,
    /// The entry.
    pub(crate) node: &'a Node<'a>,
}

impl Name<'_> {
    /// Its place as people write it: `events[14]`.
    fn place(&self) -> String {
        let parent = if self.section.is_of_items() { "" } else { "vocabulary." };
        [parent, self.section.field(), "[", &self.index.to_string(), "]"].concat()
    }
}

/// Every id of a file.
pub(crate) struct Names<'a> {
    /// The entries that have ids, in the order of [`Section::ALL`] and of the file.
    names: Vec<Name<'a>>,
    /// Their ids with their numbers in the list above, sorted.
    sorted: Vec<(&'a str, u32)>,
    /// The sections that the file has not.
    missing: Vec<Section>,
}

impl<'a> Names<'a> {
    /// The ids of this file, those that stand twice included.
    pub(crate) fn of(root: &'a Node<'a>) -> Self {
        let mut names = Vec::new();
        let mut sorted = Vec::new();
        for section in Section::ALL {
            for (index, node) in section.entries(root).iter().enumerate() {
                if let Some(id) = node.get("id").and_then(Node::text) {
                    sorted.push((id, names.len() as u32));
                    names.push(Name { id, section, index, node });
                }
            }
        }
        sort(&mut sorted);
        let missing = Section::ALL.into_iter().filter(|section| section.list(root).is_none()).collect();
        Self { names, sorted, missing }
    }

    /// Everything with this id.
    pub(crate) fn find(&self, id: &str) -> impl Iterator<Item = &Name<'a>> {
        let from = self.sorted.partition_point(|(other, _)| *other < id);
        let count = self.sorted[from..].partition_point(|(other, _)| *other == id);
        self.sorted[from..from + count].iter().map(|(_, number)| &self.names[*number as usize])
    }

    /// What has this id in one of these sections.
    pub(crate) fn among(&self, id: &str, sections: &[Section]) -> Option<&Name<'a>> {
        self.find(id).find(|name| sections.contains(&name.section))
    }

    /// What has this id in this section, as it stands in the file.
    pub(crate) fn get(&self, id: &str, section: Section) -> Option<&'a Node<'a>> {
        self.among(id, &[section]).map(|name| name.node)
    }

    /// Whether one of these sections is missing, so that nothing can be said of what refers to it.
    pub(crate) fn lack(&self, sections: &[Section]) -> bool {
        sections.iter().any(|section| self.missing.contains(section))
    }

    /// Every id of these sections that is made as ids are, so that it can be recommended.
    pub(crate) fn within(&self, sections: &[Section]) -> impl Iterator<Item = &'a str> {
        self.names.iter().filter(|name| sections.contains(&name.section) && is_id(name.id)).map(|name| name.id)
    }
}

impl Reader<'_> {
    /// Refuses every id that an earlier entry has, and forgets it, so that one id means one thing from here on.
    pub(crate) fn refuse_duplicates(&mut self) {
        let sorted = std::mem::take(&mut self.names.sorted);
        let mut kept: Vec<(&str, u32)> = Vec::with_capacity(sorted.len());
        for (id, number) in sorted {
            let names = &self.names.names;
            let name = &names[number as usize];
            let mut namesakes = kept.iter().rev().take_while(|(other, _)| *other == id);
            let earlier = namesakes.find(|(_, other)| names[*other as usize].section.excludes(name.section));
            if let Some((_, earlier)) = earlier {
                let at = name.node.get("id").map_or(name.node.at, |id| id.at);
                let reason = ["is already the id of ", &names[*earlier as usize].place()].concat();
                self.refuse(at, reason);
            } else {
                kept.push((id, number));
            }
        }
        self.names.sorted = kept;
    }
}
