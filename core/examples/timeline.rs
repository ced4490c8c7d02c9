//! How long a frame of the timeline takes at 100 to 100,000 events: `cargo run --release --example timeline`.

#![expect(clippy::unwrap_used, reason = "a measurement")]

use dossier_core::dataset::{Dataset, Event, Id, Table, When, load};
use dossier_core::date::{Day, Edtf, Window};
use dossier_core::draw;
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::query::{Action, Lanes, Query, Spacing, evaluate};
use dossier_core::scene::timeline::{bars, columns, line, overview, scene, seen};
use dossier_core::timeline::Zoom;
use std::time::{Duration, Instant};

const SIZE: (f64, f64) = (1280.0, 800.0);

fn main() {
    for events in [100, 1_000, 10_000, 100_000] {
        frames(&dataset(events));
    }
}

fn frames(dataset: &Dataset) {
    let index = Index::new(dataset);
    let columns = timed("columns", 3, || columns(dataset, &index, Lanes::Kind));
    let line = timed("line", 3, || line(dataset, SIZE.0, Spacing::Folded));
    let zoom = Zoom::default().zoomed(&line, 900.0, 7.0);
    let near = timed("plan, zoomed", 20, || seen(dataset, &columns, &line, SIZE, zoom));
    let plan = timed("plan", 20, || seen(dataset, &columns, &line, SIZE, Zoom::default()));
    let window: Window = "2015/2019-05".parse().unwrap();
    let query = Query::default().apply(Action::Window(Some(window)));
    let selection = timed("evaluate", 20, || evaluate(dataset, &index, &query));
    let looks = timed("scene", 20, || scene(dataset, &index, &plan, &selection, None));
    timed("marks", 20, || draw::groups((dataset, &index, &ENGLISH), &plan, &looks, None, None));
    let overview = timed("overview", 3, || overview(dataset, (1280.0, 60.0)));
    timed("bars", 20, || bars(&overview, &selection, None));
    println!("{} events: {} groups, {} zoomed\n", dataset.events.len(), plan.groups.len(), near.groups.len());
}

/// Runs something some times and says what its quickest run took.
fn timed<T>(name: &str, rounds: usize, run: impl Fn() -> T) -> T {
    let mut quickest = Duration::MAX;
    for _ in 0..rounds {
        let start = Instant::now();
        let _ = run();
        quickest = quickest.min(start.elapsed());
    }
    println!("{name:>14} {quickest:?}");
    run()
}

/// The shipped dossier with so many events in its place, denser towards the end.
fn dataset(events: usize) -> Dataset {
    let dataset = load(include_bytes!("../../assets/dossier.json")).unwrap();
    let model = dataset.events.rows()[0].clone();
    let model = Event { follows: Vec::new(), precedes: Vec::new(), ..model };
    let kinds = dataset.vocabulary.events.len();
    let (first, days) = (Day::start_of_year(1999).number(), 9_800.0);
    let mut state = 7_u64;
    let mut share = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    let event = |at| {
        let edtf = Edtf::from(Day::from_number(first + (days * share().sqrt()) as i32));
        Event {
            id: format!("event-{at}"),
            when: model.when.clone().map(|when| When { edtf, ..when }),
            kind: Id::from_index((kinds as f64 * share() * share()) as usize),
            ..model.clone()
        }
    };
    let events = Table::new((0..events).map(event).collect());
    Dataset {
        events,
        claims: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        ..dataset
    }
}
