//! A search forgives scripts and slips.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a search in another script, or with a slip, offers whom it means", forgives),
    ("a search says why it found something, and lists apart what the filters hide", says_why),
];

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

fn says_why(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sources=amu-tv-2024")?;
    page.search("Habibullin")?;
    page.wait("he is offered, though the filter hides him", || Ok(page.count("[role=option].apart")? > 0))?;
    let said = page.text_of("[role=option][data-id=khabibullin]")?;
    expect(
        said.contains("also: Rustam Habibullin") && said.contains("outside the filters"),
        format!("It says: {said}"),
    )?;
    traveller.axe.check(traveller.session)?;
    page.choose("khabibullin")?;
    page.wait("he is shown without the filter", || Ok(page.fragment()? == "v=1&sel=khabibullin"))?;
    page.back()?;
    page.wait("Back brings the filter", || Ok(page.fragment()? == "v=1&sources=amu-tv-2024"))?;
    page.open("")?;
    page.search("extremism")?;
    page.wait("a claim is offered", || Ok(page.text_of("#choices")?.contains("in a claim by ")))?;
    page.press(Key::Escape)?;
    page.open("v=1&sel=khabibullin&sources=amu-tv-2024")?;
    let note = page.text_of("[data-panel] .hidden-note")?;
    expect(note.contains("Rustam Khabibullin is hidden"), format!("It says: {note}"))?;
    page.click("[data-panel] [data-reveal]")?;
    page.wait("he is shown", || Ok(page.fragment()? == "v=1&sel=khabibullin"))
}
