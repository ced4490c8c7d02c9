//! Datasets of any size, made from the one that is shipped: its first actor, relation and event, again and again.

use dossier_core::dataset::{Actor, Dataset, Event, Id, Participant, Relation, Table, When, unpack};
use dossier_core::date::{Day, Edtf};
use std::sync::LazyLock;

static MODEL: LazyLock<Dataset> = LazyLock::new(|| unpack(include_bytes!(concat!(env!("OUT_DIR"), "/dataset.bin"))));

/// Reads the dataset that all are made from, ahead of what is measured.
pub(super) fn prepare() {
    LazyLock::force(&MODEL);
}

/// How many kinds the measured events have.
const KINDS: usize = 8;

/// The events that some numbers describe: how many actors there are, then for each event its day, its kind, how many took part
/// and who. A line of `text` for each event holds its title and, behind a tab, its body where it has one.
pub(super) fn of_events(numbers: &[i32], text: &str) -> Option<Dataset> {
    let (&actors, mut rest) = numbers.split_first()?;
    let mut dataset = empty(actors as usize)?;
    let kinds = dataset.vocabulary.events.rows().iter().cycle().take(KINDS).cloned().collect();
    dataset.vocabulary.events = Table::new(kinds);
    let model = MODEL.events.rows().first()?;
    let topics: Vec<_> = model.topics.iter().copied().take(1).collect();
    let mut events = Vec::with_capacity(text.lines().count());
    for (at, line) in text.lines().enumerate() {
        let [day, kind, count, more @ ..] = rest else { return None };
        let (members, others) = more.split_at_checked(*count as usize)?;
        rest = others;
        let (title, body) = line.split_once('\t').unwrap_or((line, ""));
        let participant = |&actor: &i32| Participant { actor: Id::from_index(actor as usize), role: String::new() };
        events.push(Event {
            id: format!("event-{at}"),
            title: title.to_owned(),
            summary: body.to_owned(),
            when: model.when.clone().map(|when| When { edtf: Edtf::from(Day::from_number(*day)), ..when }),
            place: None,
            kind: Id::from_index(*kind as usize),
            topics: topics.clone(),
            participants: members.iter().map(participant).collect(),
            status: model.status,
            follows: Vec::new(),
            precedes: Vec::new(),
            evidence: model.evidence.clone(),
        });
    }
    dataset.events = Table::new(events);
    Some(dataset)
}

/// So many actors and a relation between each pair of `ends`.
pub(super) fn of_graph(actors: usize, ends: &[i32]) -> Option<Dataset> {
    let mut dataset = empty(actors)?;
    let model = MODEL.relations.rows().first()?.clone();
    let relation = |pair: &[i32]| Relation {
        from: Id::from_index(pair[0] as usize),
        to: Id::from_index(pair[1] as usize),
        ..model.clone()
    };
    dataset.relations = Table::new(ends.chunks_exact(2).map(relation).collect());
    Some(dataset)
}

/// So many actors, and nothing that happens or is said.
fn empty(actors: usize) -> Option<Dataset> {
    let dataset = &*MODEL;
    let model = dataset.actors.rows().first()?;
    let actor = |at| Actor {
        id: format!("actor-{at}"),
        name: format!("Actor {at}"),
        kind: model.kind,
        aliases: Vec::new(),
        summary: model.summary.clone(),
        country: None,
        evidence: model.evidence.clone(),
    };
    Some(Dataset {
        actors: Table::new((0..actors).map(actor).collect()),
        relations: Table::new(Vec::new()),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        stories: Table::new(Vec::new()),
        ..dataset.clone()
    })
}
