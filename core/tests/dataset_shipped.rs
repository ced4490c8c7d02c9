//! The dataset that the explorer carries.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use dossier_core::dataset::{load, report};

const SHIPPED: &[u8] = include_bytes!("../../assets/dossier.json");

#[test]
fn it_has_no_problems() {
    let problems = load(SHIPPED).err().unwrap_or_default();
    assert_eq!(report(&problems), "");
}
