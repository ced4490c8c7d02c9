//! Datasets put together by chance: the words, actors and sources are those of the shipped one, so that every query asks
//! something of them; what happened, when, to whom and who says so is anything.

use super::{Desk, SHIPPED};
use dossier_core::dataset::{
    Claim, Dataset, Event, Evidence, How, Id, Item, Participant, Relation, Status, Table, When,
};
use dossier_core::index::Index;
use std::sync::LazyLock;

/// Some of them, the larger ones last.
pub(crate) static RANDOM: LazyLock<Vec<Desk>> = LazyLock::new(|| {
    let sizes = [0, 1, 2, 7, 30, 64, 65, 200];
    let made = (1..).zip(sizes).map(|(seed, size)| {
        let dataset = Chance(seed).dataset(size);
        let index = Index::new(&dataset);
        (dataset, index)
    });
    made.collect()
});

/// When something was, of every form there is.
const DATES: [&str; 12] = [
    "2003",
    "2021-08",
    "2024-05-15",
    "2003/2017",
    "2021/..",
    "../2020",
    "2017/",
    "/2021",
    "[..2024-05-29]",
    "[2025-04-23..]",
    "2023~",
    "199X",
];

/// Numbers by a linear congruence (Knuth, The Art of Computer Programming 2, 3.3.4).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound.max(1)
    }

    fn one<T: Id>(&mut self, bound: usize) -> T {
        T::from_index(self.below(bound))
    }

    fn some<T>(&mut self, most: usize, one: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| one(self)).collect()
    }

    fn when(&mut self, model: &Option<When>) -> Option<When> {
        let date = DATES[self.below(DATES.len())].replace('X', "9");
        (self.below(5) > 0).then(|| When { edtf: date.parse().unwrap(), ..model.clone().unwrap() })
    }

    fn evidence(&mut self, model: &Evidence) -> Vec<Evidence> {
        let sources = SHIPPED.0.sources.len();
        let mut evidence = self.some(2, |chance| Evidence {
            source: chance.one(sources),
            how: How::ALL[chance.below(How::ALL.len())],
            ..model.clone()
        });
        evidence.push(Evidence { source: self.one(sources), ..model.clone() });
        evidence
    }

    fn dataset(&mut self, size: usize) -> Dataset {
        let shipped = &SHIPPED.0;
        let (vocabulary, actors) = (&shipped.vocabulary, shipped.actors.len());
        let event = shipped.events.rows().iter().find(|event| event.when.is_some()).unwrap();
        let relation = shipped.relations.rows().iter().find(|relation| relation.when.is_some()).unwrap();
        let claim = shipped.claims.rows().iter().find(|claim| claim.when.is_some()).unwrap();
        let events: Vec<_> = (0..size)
            .map(|at| Event {
                id: format!("event-{at}"),
                title: shipped.events.rows()[at % shipped.events.len()].title.clone(),
                when: self.when(&event.when),
                kind: self.one(vocabulary.events.len()),
                topics: self.some(3, |chance| chance.one(vocabulary.topics.len())),
                participants: self.some(4, |chance| Participant { actor: chance.one(actors), role: String::new() }),
                status: Status::ALL[self.below(Status::ALL.len())],
                follows: Vec::new(),
                precedes: Vec::new(),
                evidence: self.evidence(&event.evidence[0]),
                ..event.clone()
            })
            .collect();
        let relations: Vec<_> = (0..size)
            .map(|at| Relation {
                id: format!("relation-{at}"),
                from: self.one(actors),
                to: self.one(actors),
                kind: self.one(vocabulary.relations.len()),
                when: self.when(&relation.when),
                status: Status::ALL[self.below(Status::ALL.len())],
                topics: self.some(3, |chance| chance.one(vocabulary.topics.len())),
                evidence: self.evidence(&relation.evidence[0]),
                ..relation.clone()
            })
            .collect();
        let claims: Vec<_> = (0..size)
            .map(|at| Claim {
                id: format!("claim-{at}"),
                speaker: Some(self.one(actors)).filter(|_| at % 3 > 0),
                stance: self.one(vocabulary.stances.len()),
                topics: self.some(3, |chance| chance.one(vocabulary.topics.len())),
                about: self.some(2, |chance| Item::Actor(chance.one(actors))),
                when: self.when(&claim.when),
                evidence: self.evidence(&claim.evidence[0]),
                ..claim.clone()
            })
            .collect();
        Dataset {
            events: Table::new(events),
            relations: Table::new(relations),
            claims: Table::new(claims),
            figures: Table::new(Vec::new()),
            accounts: Table::new(Vec::new()),
            stories: Table::new(Vec::new()),
            ..shipped.clone()
        }
    }
}
