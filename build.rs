//! Puts the dataset into the app: without the white space its editors need, and with its network laid out.
//!
//! Laying out takes a tenth of a second in a browser, and gives the same places on every machine: so it is done here, once.

#![expect(clippy::expect_used, clippy::panic, reason = "a build that cannot go on has nobody to hand an error to")]

use dossier_core::dataset::{load, report};
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
    let short: serde_json::Value = serde_json::from_slice(&text).expect("the dataset is JSON");

    let out = env::var_os("OUT_DIR").expect("cargo says where to write");
    fs::write(Path::new(&out).join("dossier.json"), short.to_string()).expect("the dataset can be written");
    fs::write(Path::new(&out).join("layouts.bin"), places).expect("the layouts can be written");
}
