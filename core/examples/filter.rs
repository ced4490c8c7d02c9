//! How long a query takes on 100,000 events with 200 actors: `cargo run --release -p dossier-core --example filter`.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement prints and may stop at any fault")]

use dossier_core::dataset::{Actor, Dataset, Event, Id, Participant, Relation, Table, load};
use dossier_core::date::{Day, Edtf};
use dossier_core::index::{Facet, Index};
use dossier_core::query::{Action, Query, evaluate};
use std::hint::black_box;
use std::time::{Duration, Instant};

const EVENTS: usize = 100_000;
const ACTORS: usize = 200;
const ROUNDS: usize = 201;

fn main() {
    let began = Instant::now();
    let dataset = dataset();
    println!("{EVENTS} events made in {:?}", began.elapsed());
    let began = Instant::now();
    let index = Index::new(&dataset);
    println!("indexed in {:?}", began.elapsed());

    let window = |days: &str| Action::Window(days.parse().ok());
    let nothing = Query::default();
    let brushed = nothing.clone().apply(window("2003-05/2011"));
    let one = brushed.clone().apply(Action::Toggle(Facet::Topics, 0));
    let five = [Facet::Actors, Facet::Events, Facet::Topics, Facet::Sources, Facet::Certainty]
        .into_iter()
        .flat_map(|facet| (0..facet.len(&dataset).div_ceil(2)).map(move |value| Action::Toggle(facet, value)))
        .fold(brushed.clone(), Query::apply);
    let narrow = nothing.clone().apply(window("2003-05-12"));
    let with = brushed.clone().apply(Action::With(Some(Id::from_index(3))));
    for (name, query) in [
        ("nothing set", nothing),
        ("a window of years", brushed),
        ("a window of a day", narrow),
        ("a window and a topic", one),
        ("a window and five facets", five),
        ("a window and an actor", with),
    ] {
        let kept = evaluate(&dataset, &index, &query).events.count();
        let time = median(&|| drop(black_box(evaluate(&dataset, &index, black_box(&query)))));
        println!("{name:26} {time:>9.1?} keeps {kept}");
    }
}

/// How long something takes, most of the time: the machine may have other things to do.
fn median(act: &dyn Fn()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            act();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[ROUNDS / 2]
}

/// The shipped dataset with its rows repeated in other places: kinds, topics and evidence stay, dates and actors vary.
fn dataset() -> Dataset {
    let mut dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let mut state = 1_u64;
    let mut random = |below: usize| {
        // A linear congruence (Knuth, The Art of Computer Programming 2, 3.3.4).
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let actors: Vec<Actor> = dataset.actors.rows().iter().cycle().take(ACTORS).cloned().collect();
    let relations: Vec<Relation> = (dataset.relations.rows().iter().cycle().take(2 * ACTORS))
        .map(|relation| Relation {
            from: Id::from_index(random(ACTORS)),
            to: Id::from_index(random(ACTORS)),
            ..relation.clone()
        })
        .collect();
    let events: Vec<Event> = (dataset.events.rows().iter().cycle().take(EVENTS))
        .map(|event| {
            let day = Day::from_number(7_000 + random(13_000) as i32);
            let participants = (0..1 + random(4))
                .map(|_| Participant { actor: Id::from_index(random(ACTORS)), role: String::new() })
                .collect();
            let when = event.when.clone().map(|when| dossier_core::dataset::When {
                edtf: if random(4) == 0 { day.to_string().get(..7).unwrap().parse().unwrap() } else { Edtf::from(day) },
                ..when
            });
            Event { when, participants, follows: Vec::new(), precedes: Vec::new(), ..event.clone() }
        })
        .collect();
    dataset.actors = Table::new(actors);
    dataset.relations = Table::new(relations);
    dataset.events = Table::new(events);
    dataset
}
