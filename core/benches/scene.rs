//! What the network's picture takes natively, step by step: `cargo bench -p dossier-core --bench scene -- [ACTORS…]`.
//!
//! The shipped dataset, and graphs of `benches/rivals` with its actors and links again and again. Medians of twenty runs.

#![expect(clippy::unwrap_used, reason = "a measurement")]

#[path = "../tests/graphs/mod.rs"]
mod graphs;

use dossier_core::dataset::{Dataset, Id, Relation, Table, load};
use dossier_core::draw::{self, Hand};
use dossier_core::index::Index;
use dossier_core::query::{Query, evaluate};
use dossier_core::scene::network::{CROWD, Ground, Light, labels, layout, scene};
use dossier_core::scene::rect::Rect;
use std::hint::black_box;
use std::time::Instant;

const SIZE: (f64, f64) = (928.0, 424.0);

fn main() {
    let asked: Vec<u32> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![100, 1_000, 10_000] } else { asked };
    let shipped = load(include_bytes!("../../assets/dossier.json")).unwrap();
    println!("{:>7}  {:>9} {:>9} {:>9} {:>9} {:>9}  ms", "actors", "ground", "zoomed", "scene", "labels", "markup");
    measure(&shipped);
    for actors in sizes {
        measure(&of_size(&shipped, actors));
    }
}

fn measure(dataset: &Dataset) {
    let index = Index::new(dataset);
    let places = layout(dataset, &index, true);
    let selection = evaluate(dataset, &index, &Query::default());
    let light = Light { selection: &selection, focus: None, comparison: None, window: None };
    let sight = Rect::new(0.0, 0.0, SIZE.0, SIZE.1);
    let ground = Ground::new(dataset, &index, &places, SIZE);
    let (plan, look) = (ground.zoomed(1.0), scene(dataset, &index, light));
    let markup = || match dataset.actors.len() > CROWD {
        true => drop(black_box(draw::network_ink(&plan, &look, &Hand { is_crowd: true, ..Hand::default() }, &sight))),
        false => drop(black_box(draw::links(&plan, &look))),
    };
    println!(
        "{:>7}  {:>9.3} {:>9.3} {:>9.3} {:>9.3} {:>9.3}",
        dataset.actors.len(),
        median(|| drop(black_box(Ground::new(dataset, &index, &places, SIZE)))),
        median(|| drop(black_box(ground.zoomed(1.5)))),
        median(|| drop(black_box(scene(dataset, &index, light)))),
        median(|| drop(black_box(labels(dataset, &plan, None, &sight, &[])))),
        median(markup),
    );
}

/// A dataset of so many actors, linked like a graph of the benchmarks.
fn of_size(model: &Dataset, actors: u32) -> Dataset {
    let (actor, relations) = (model.actors.rows(), model.relations.rows());
    let edges = graphs::communities(actors, 7);
    let link = |(at, &(from, to)): (usize, &(u32, u32))| Relation {
        from: Id::from_index(from as usize),
        to: Id::from_index(to as usize),
        ..relations[at % relations.len()].clone()
    };
    Dataset {
        actors: Table::new(actor.iter().cycle().take(actors as usize).cloned().collect()),
        relations: Table::new(edges.iter().enumerate().map(link).collect()),
        events: Table::new(Vec::new()),
        claims: Table::new(Vec::new()),
        figures: Table::new(Vec::new()),
        accounts: Table::new(Vec::new()),
        ..model.clone()
    }
}

fn median(work: impl Fn()) -> f64 {
    let mut times: Vec<f64> = (0..20)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[10]
}
