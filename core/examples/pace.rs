//! How long a search of 100,000 events takes, and a connection over 100,000 relations: `cargo run --release --example pace`.

#![expect(clippy::unwrap_used, reason = "a measurement")]

use dossier_core::connect::{Answer, How, connect};
use dossier_core::dataset::{Dataset, Id, Table, load};
use dossier_core::index::{Index, TextIndex};
use std::time::{Duration, Instant};

/// Relations to follow.
const RELATIONS: usize = 100_000;

/// Events to search.
const EVENTS: usize = 100_000;

fn main() {
    let mut dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    for vocabulary in [5_000, 150_000] {
        search(&mut dataset, vocabulary);
    }
    for actors in [200, 2_000, 40_000] {
        connections(&mut dataset, actors);
    }
}

/// Relations between so many actors, a few of which have most of them.
fn connections(dataset: &mut Dataset, actors: usize) {
    let mut dice = Dice(7);
    let actor = dataset.actors.rows()[0].clone();
    let models = dataset.relations.rows().to_vec();
    let mut someone = |most: usize| ((dice.share() * dice.share() * most as f64) as usize).min(actors - 1);
    let relations = (0..RELATIONS).map(|at| {
        let mut relation = models[at % models.len()].clone();
        (relation.from, relation.to) = (Id::from_index(someone(actors)), Id::from_index(someone(actors)));
        relation
    });
    let bare = Dataset {
        relations: Table::new(relations.collect()),
        actors: Table::new(vec![actor; actors]),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        ..dataset.clone()
    };
    let index = Index::new(&bare);
    for how in [How::Shortest, How::AllWithin(3), How::AllWithin(6), How::InTimeOrder, How::BestSupported] {
        let mut times = Vec::new();
        let mut totals = Vec::new();
        for round in 0..15 {
            let (from, to) = (Id::from_index(actors / 2 + round), Id::from_index(actors / 3 + round));
            let start = Instant::now();
            let answer = connect(&bare, &index, from, to, how);
            times.push(start.elapsed());
            totals.push(if let Answer::Paths { total, .. } = answer { total } else { 0 });
        }
        times.sort();
        totals.sort_unstable();
        println!("{actors} actors, {how:?}: median {:?}, slowest {:?}; {} chains", times[7], times[14], totals[7]);
    }
}

/// Events of nine words in the title and forty in the text, their words as common as in any language.
fn search(dataset: &mut Dataset, vocabulary: usize) {
    let mut dice = Dice(11);
    let syllables =
        ["ka", "zan", "to", "ri", "mol", "es", "tan", "ub", "ver", "lin", "os", "dar", "pe", "ik", "sha", "no"];
    let words: Vec<String> =
        (0..vocabulary).map(|_| (0..3 + dice.below(3)).map(|_| syllables[dice.below(16)]).collect()).collect();
    let mut some = |count: usize| {
        let rank = |share: f64| ((share * (vocabulary as f64).ln()).exp() as usize).min(vocabulary) - 1;
        (0..count).map(|_| words[rank(dice.share())].as_str()).collect::<Vec<_>>().join(" ")
    };
    let model = dataset.events.rows()[0].clone();
    let mut events = Vec::new();
    for _ in 0..EVENTS {
        events.push({
            let mut event = model.clone();
            (event.title, event.summary) = (some(9), some(40));
            event
        });
    }
    dataset.events = Table::new(events);

    let start = Instant::now();
    let mut index = TextIndex::default();
    let mut longest = Duration::ZERO;
    loop {
        let start = Instant::now();
        let is_more = index.grow(dataset, 1_000);
        longest = longest.max(start.elapsed());
        if !is_more {
            break;
        }
    }
    println!("{vocabulary} words: built in {:?}, a slice of 1,000 items in {longest:?} at most", start.elapsed());

    let first = |count: usize, word: &str| word.chars().take(count).collect::<String>();
    let mut times = Vec::new();
    for round in 0..5 {
        for text in [
            words[round].clone(),
            words[40 + round].clone(),
            words[vocabulary / 2 + round].clone(),
            first(1, &words[round]),
            first(2, &words[30 + round]),
            first(4, &words[300 + round]),
            format!("{} {}", words[3 + round], words[70 + round]),
            format!("{} {} {}", words[9 + round], words[700 + round], first(3, &words[20 + round])),
            format!("{}x", words[900 + round]),
            format!("{}sz", first(6, &words[90 + round])),
            "zqxjzqxjzq".to_owned(),
            "متقی".to_owned(),
        ] {
            let mut hits = 0;
            // The quickest of seven, so that what else the machine does counts for little.
            let quickest = (0..7).map(|_| {
                let start = Instant::now();
                hits = index.search(&text).len();
                start.elapsed()
            });
            let quickest = quickest.min().unwrap();
            times.push((quickest, text, hits));
        }
    }
    times.sort();
    let at = |share: usize| &times[(times.len() - 1) * share / 100];
    println!("  median {:?}, 95 of 100 within {:?}, slowest {:?}", at(50).0, at(95).0, at(100));
}

/// A stream of numbers that look like chance (Steele, Lea and Flood 2014).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }
}
