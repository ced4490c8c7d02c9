//! A dataset as it is kept: packed for the app, and written as a file.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use dossier_core::dataset::{Dataset, load, pack, unpack, write};
use serde_json::{Value, json};

const DATASETS: [&[u8]; 2] = [include_bytes!("../../assets/dossier.json"), include_bytes!("datasets/small.json")];

fn dataset(bytes: &[u8]) -> Dataset {
    load(bytes).unwrap()
}

#[test]
fn what_is_packed_comes_back() {
    for bytes in DATASETS {
        let dataset = dataset(bytes);
        assert_eq!(unpack(&pack(&dataset)), dataset);
    }
}

#[test]
fn what_is_written_says_what_was_read() {
    for bytes in DATASETS {
        let written = write(&dataset(bytes));
        let [before, after] = [bytes, written.as_bytes()].map(|text| bare(serde_json::from_slice(text).unwrap()));
        assert_eq!(after, before);
    }
}

/// Without empty lists, which may be left out.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(_, value)| *value != json!([]))
            .map(|(name, value)| (name, bare(value)))
            .collect(),
        Value::Array(entries) => entries.into_iter().map(bare).collect(),
        _ => value,
    }
}

#[test]
fn a_part_of_the_packed_bytes_unpacks_to_something() {
    let packed = pack(&dataset(DATASETS[1]));
    for length in 0..packed.len() {
        let _ = unpack(&packed[..length]);
    }
}
