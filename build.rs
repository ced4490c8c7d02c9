//! Puts the dataset into the app: checked and packed, and with its network laid out.
//!
//! Reading, checking and laying out take some tenths of a second in a slow browser, and give the same on every machine: so they are
//! done here, once.

#![expect(clippy::expect_used, clippy::panic, reason = "a build that cannot go on has nobody to hand an error to")]

use dossier_core::dataset::{load, pack, report};
use dossier_core::index::Index;
use dossier_core::scene::network::layout;
use std::path::Path;
use std::{env, fs};

fn main() {
    const DATASET: &str = "assets/dossier.json";
    println!("cargo::rerun-if-changed={DATASET}");
    let text = fs::read(DATASET).expect("the dataset can be read");
    let dataset = load(&text).unwrap_or_else(|problems| panic!("{DATASET} has problems\n{}", report(&problems)));
    let index = Index::new(&dataset);
    let places = [true, false].map(|is_wide| layout(&dataset, &index, is_wide).packed()).concat();

    let out = env::var_os("OUT_DIR").expect("cargo says where to write");
    fs::write(Path::new(&out).join("dataset.bin"), pack(&dataset)).expect("the dataset can be written");
    fs::write(Path::new(&out).join("layouts.bin"), places).expect("the layouts can be written");
}
