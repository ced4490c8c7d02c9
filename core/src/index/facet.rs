//! Which items have which kind, topic and source, as bit sets, so that a filter is a few words of arithmetic.

use super::Bits;
use crate::dataset::{ActorId, ActorKindId, Dataset, Evidence, Id};

/// A property by which a reader filters; the values of each are numbered as in the dataset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The kind of actors; a broad kind takes in the finer ones within it.
    Actors,
    /// The kind of relations.
    Links,
    /// The kind of events.
    Events,
    /// The topic.
    Topics,
    /// The source.
    Sources,
}

impl Facet {
    /// All facets, in the order readers meet them.
    pub const ALL: [Self; 5] = [Self::Actors, Self::Links, Self::Events, Self::Topics, Self::Sources];

    /// The word for it in a link.
    pub fn key(self) -> &'static str {
        match self {
            Self::Actors => "actors",
            Self::Links => "links",
            Self::Events => "events",
            Self::Topics => "topics",
            Self::Sources => "sources",
        }
    }

    /// How many values it has.
    pub fn len(self, dataset: &Dataset) -> usize {
        let vocabulary = &dataset.vocabulary;
        match self {
            Self::Actors => vocabulary.actors.len(),
            Self::Links => vocabulary.relations.len(),
            Self::Events => vocabulary.events.len(),
            Self::Topics => vocabulary.topics.len(),
            Self::Sources => dataset.sources.len(),
        }
    }

    /// The id of a value in the file.
    pub fn id(self, dataset: &Dataset, value: usize) -> &str {
        let vocabulary = &dataset.vocabulary;
        match self {
            Self::Actors => &vocabulary.actors.rows()[value].id,
            Self::Links => &vocabulary.relations.rows()[value].id,
            Self::Events => &vocabulary.events.rows()[value].id,
            Self::Topics => &vocabulary.topics.rows()[value].id,
            Self::Sources => &dataset.sources.rows()[value].id,
        }
    }

    /// What readers call a value.
    pub fn label(self, dataset: &Dataset, value: usize) -> &str {
        let vocabulary = &dataset.vocabulary;
        match self {
            Self::Actors => &vocabulary.actors.rows()[value].plural,
            Self::Links => &vocabulary.relations.rows()[value].label,
            Self::Events => &vocabulary.events.rows()[value].label,
            Self::Topics => &vocabulary.topics.rows()[value].label,
            Self::Sources => &dataset.sources.rows()[value].short,
        }
    }

    /// The value with this id in the file.
    pub fn find(self, dataset: &Dataset, id: &str) -> Option<usize> {
        (0..self.len(dataset)).find(|&value| self.id(dataset, value) == id)
    }
}

/// For one sort of item and one facet, the items that have each value.
type Column = Vec<Bits>;

/// Which items have which value of each facet.
///
/// Where a facet says nothing of a sort of item, it has no column there and filters nothing by itself.
#[derive(Clone, Debug)]
pub struct Facets {
    actors: [Option<Column>; 5],
    relations: [Option<Column>; 5],
    events: [Option<Column>; 5],
    claims: [Option<Column>; 5],
}

impl Facets {
    /// The facets of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let column = |facet: Facet, items: usize, values: &dyn Fn(usize) -> Vec<usize>| {
            let mut column = vec![Bits::none(items); facet.len(dataset)];
            for item in 0..items {
                values(item).into_iter().for_each(|value| column[value].insert(item));
            }
            Some(column)
        };
        let (actors, relations) = (dataset.actors.rows(), dataset.relations.rows());
        let (events, claims) = (dataset.events.rows(), dataset.claims.rows());
        let kinds = |actor: ActorId| kinds(dataset, dataset.actors[actor].kind);
        Self {
            actors: [
                column(Facet::Actors, actors.len(), &|at| self::kinds(dataset, actors[at].kind)),
                None,
                None,
                None,
                column(Facet::Sources, actors.len(), &|at| sources(&actors[at].evidence)),
            ],
            relations: [
                column(Facet::Actors, relations.len(), &|at| {
                    [kinds(relations[at].from), kinds(relations[at].to)].concat()
                }),
                column(Facet::Links, relations.len(), &|at| vec![relations[at].kind.index()]),
                None,
                column(Facet::Topics, relations.len(), &|at| indices(&relations[at].topics)),
                column(Facet::Sources, relations.len(), &|at| sources(&relations[at].evidence)),
            ],
            events: [
                column(Facet::Actors, events.len(), &|at| {
                    events[at].participants.iter().flat_map(|participant| kinds(participant.actor)).collect()
                }),
                None,
                column(Facet::Events, events.len(), &|at| vec![events[at].kind.index()]),
                column(Facet::Topics, events.len(), &|at| indices(&events[at].topics)),
                column(Facet::Sources, events.len(), &|at| sources(&events[at].evidence)),
            ],
            claims: [
                None,
                None,
                None,
                column(Facet::Topics, claims.len(), &|at| indices(&claims[at].topics)),
                column(Facet::Sources, claims.len(), &|at| sources(&claims[at].evidence)),
            ],
        }
    }

    /// The actors with each value of a facet.
    pub fn actors(&self, facet: Facet) -> Option<&[Bits]> {
        self.actors[facet as usize].as_deref()
    }

    /// The relations with each value of a facet.
    pub fn relations(&self, facet: Facet) -> Option<&[Bits]> {
        self.relations[facet as usize].as_deref()
    }

    /// The events with each value of a facet.
    pub fn events(&self, facet: Facet) -> Option<&[Bits]> {
        self.events[facet as usize].as_deref()
    }

    /// The claims with each value of a facet.
    pub fn claims(&self, facet: Facet) -> Option<&[Bits]> {
        self.claims[facet as usize].as_deref()
    }
}

/// A kind and the broader one it is within.
fn kinds(dataset: &Dataset, kind: ActorKindId) -> Vec<usize> {
    let within = dataset.vocabulary.actors[kind].within;
    std::iter::once(kind).chain(within).map(Id::index).collect()
}

fn sources(evidence: &[Evidence]) -> Vec<usize> {
    evidence.iter().map(|evidence| evidence.source.index()).collect()
}

fn indices<I: Id>(ids: &[I]) -> Vec<usize> {
    ids.iter().map(|id| id.index()).collect()
}
