//! A search forgives scripts and slips.

use super::{Journey, Traveller, expect};
use crate::Outcome;

pub(super) const JOURNEYS: &[Journey] =
    &[("a search in another script, or with a slip, offers whom it means", forgives)];

/// What is typed, and whom it means.
const TYPED: [(&str, &str); 4] =
    [("Хабибуллин", "khabibullin"), ("Khabibulin", "khabibullin"), ("متقی", "muttaqi"), ("  MUTTAQI amir ", "muttaqi")];

fn forgives(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for (typed, meant) in TYPED {
        page.open("")?;
        page.search(typed)?;
        page.wait(&format!("{typed} offers {meant}"), || Ok(page.offered()?.iter().any(|id| id == meant)))?;
        let first = page.offered()?.into_iter().next();
        expect(first.as_deref() == Some(meant), format!("{typed} offers {first:?} before {meant}."))?;
    }
    Ok(())
}
