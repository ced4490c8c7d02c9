//! Which items have which kind, topic, source, status, stance and certainty, as bit sets, so that a filter is a few words of
//! arithmetic.

use super::Bits;
use crate::dataset::{self, ActorId, ActorKindId, Dataset, Evidence, How, Id};

/// How many facets there are.
pub const FACETS: usize = 8;

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
    /// How far it has come, of relations and events; numbered as in [`dataset::Status::ALL`].
    Status,
    /// How its speaker stands to it, of claims.
    Stances,
    /// In which way a source supports it; numbered as in [`How::ALL`]. What two sources support differently has both.
    Certainty,
}

impl Facet {
    /// All facets, in the order readers meet them.
    pub const ALL: [Self; FACETS] = [
        Self::Actors,
        Self::Links,
        Self::Events,
        Self::Topics,
        Self::Sources,
        Self::Status,
        Self::Stances,
        Self::Certainty,
    ];

    /// The word for it in a link.
    pub fn key(self) -> &'static str {
        match self {
            Self::Actors => "actors",
            Self::Links => "links",
            Self::Events => "events",
            Self::Topics => "topics",
            Self::Sources => "sources",
            Self::Status => "status",
            Self::Stances => "stances",
            Self::Certainty => "certainty",
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
            Self::Status => dataset::Status::ALL.len(),
            Self::Stances => vocabulary.stances.len(),
            Self::Certainty => How::ALL.len(),
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
            Self::Status => dataset::Status::ALL[value].word(),
            Self::Stances => &vocabulary.stances.rows()[value].id,
            Self::Certainty => How::ALL[value].word(),
        }
    }

    /// What readers call a value; of a status and a certainty the word of the file, for which the catalogue has better ones.
    pub fn label(self, dataset: &Dataset, value: usize) -> &str {
        let vocabulary = &dataset.vocabulary;
        match self {
            Self::Actors => &vocabulary.actors.rows()[value].plural,
            Self::Links => &vocabulary.relations.rows()[value].label,
            Self::Events => &vocabulary.events.rows()[value].label,
            Self::Topics => &vocabulary.topics.rows()[value].label,
            Self::Sources => &dataset.sources.rows()[value].short,
            Self::Stances => &vocabulary.stances.rows()[value].label,
            Self::Status | Self::Certainty => self.id(dataset, value),
        }
    }

    /// The value with this id in the file.
    pub fn find(self, dataset: &Dataset, id: &str) -> Option<usize> {
        (0..self.len(dataset)).find(|&value| self.id(dataset, value) == id)
    }
}

/// For one sort of item, the items that have each value of each facet; no columns where a facet says nothing of the sort.
type Columns = [Vec<Bits>; FACETS];

/// Tells the values of a facet that an item has, by its number.
type Values<'a> = dyn Fn(Facet, usize, &mut dyn FnMut(usize)) + 'a;

/// Which items have which value of each facet.
///
/// Where a facet says nothing of a sort of item, it has no column there and filters nothing by itself.
#[derive(Clone, Debug)]
pub struct Facets {
    actors: Columns,
    relations: Columns,
    events: Columns,
    claims: Columns,
    /// The events, relations and claims that only one source tells of.
    pub told_once: [Bits; 3],
}

impl Facets {
    /// The facets of a dataset.
    pub fn new(dataset: &Dataset) -> Self {
        let (actors, relations) = (dataset.actors.rows(), dataset.relations.rows());
        let (events, claims) = (dataset.events.rows(), dataset.claims.rows());
        let kind = |actor: ActorId| dataset.actors[actor].kind;
        let columns = |items: usize, facets: &[Facet], values: &Values<'_>| {
            Facet::ALL.map(|facet| {
                let says = facets.contains(&facet);
                let mut columns = vec![Bits::none(items); if says { facet.len(dataset) } else { 0 }];
                for item in 0..if says { items } else { 0 } {
                    values(facet, item, &mut |value| columns[value].insert(item));
                }
                columns
            })
        };
        use Facet::{Actors, Certainty, Events, Links, Sources, Stances, Status, Topics};
        Self {
            actors: columns(actors.len(), &[Actors, Sources], &|facet, at, put| match facet {
                Actors => kinds(dataset, actors[at].kind, put),
                _ => supported(facet, &actors[at].evidence, put),
            }),
            relations: columns(
                relations.len(),
                &[Actors, Links, Topics, Sources, Status, Certainty],
                &|facet, at, put| match facet {
                    Actors => {
                        kinds(dataset, kind(relations[at].from), put);
                        kinds(dataset, kind(relations[at].to), put);
                    }
                    Links => put(relations[at].kind.index()),
                    Topics => relations[at].topics.iter().for_each(|topic| put(topic.index())),
                    Status => put(relations[at].status as usize),
                    _ => supported(facet, &relations[at].evidence, put),
                },
            ),
            events: columns(events.len(), &[Actors, Events, Topics, Sources, Status, Certainty], &|facet, at, put| {
                match facet {
                    Actors => {
                        events[at].participants.iter().for_each(|part| kinds(dataset, kind(part.actor), put));
                    }
                    Events => put(events[at].kind.index()),
                    Topics => events[at].topics.iter().for_each(|topic| put(topic.index())),
                    Status => put(events[at].status as usize),
                    _ => supported(facet, &events[at].evidence, put),
                }
            }),
            claims: columns(claims.len(), &[Topics, Sources, Stances, Certainty], &|facet, at, put| match facet {
                Topics => claims[at].topics.iter().for_each(|topic| put(topic.index())),
                Stances => put(claims[at].stance.index()),
                _ => supported(facet, &claims[at].evidence, put),
            }),
            told_once: [
                told_once(events.len(), &|at| &events[at].evidence),
                told_once(relations.len(), &|at| &relations[at].evidence),
                told_once(claims.len(), &|at| &claims[at].evidence),
            ],
        }
    }

    /// The actors with each value of a facet; empty where it says nothing of them.
    pub fn actors(&self, facet: Facet) -> &[Bits] {
        &self.actors[facet as usize]
    }

    /// The relations with each value of a facet; empty where it says nothing of them.
    pub fn relations(&self, facet: Facet) -> &[Bits] {
        &self.relations[facet as usize]
    }

    /// The events with each value of a facet; empty where it says nothing of them.
    pub fn events(&self, facet: Facet) -> &[Bits] {
        &self.events[facet as usize]
    }

    /// The claims with each value of a facet; empty where it says nothing of them.
    pub fn claims(&self, facet: Facet) -> &[Bits] {
        &self.claims[facet as usize]
    }
}

/// A kind and the broader one it is within.
fn kinds(dataset: &Dataset, kind: ActorKindId, put: &mut dyn FnMut(usize)) {
    put(kind.index());
    dataset.vocabulary.actors[kind].within.iter().for_each(|within| put(within.index()));
}

/// The sources of a piece of evidence, or the ways in which they support it.
fn supported(facet: Facet, evidence: &[Evidence], put: &mut dyn FnMut(usize)) {
    for evidence in evidence {
        put(if facet == Facet::Sources { evidence.source.index() } else { evidence.how as usize });
    }
}

/// The items whose evidence is all from one source.
fn told_once<'e>(items: usize, evidence: &dyn Fn(usize) -> &'e [Evidence]) -> Bits {
    let mut once = Bits::all(items);
    once.retain(&|at| evidence(at).windows(2).all(|two| two[0].source == two[1].source));
    once
}
