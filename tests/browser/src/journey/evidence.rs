//! Who says so, and who says otherwise.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a receipt's citation is copied, or shown to be copied by hand", copies_a_citation),
    ("what an item rests on is handed out for reference managers", cites_an_item),
    ("marks of both views show where accounts differ, and the panel lays them side by side", shows_disagreement),
    ("by keyboard alone: from the opening through one disagreement", walks_a_disagreement),
    ("the sheet goes back to what it showed before", goes_back),
];

fn copies_a_citation(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=khabibullin")?;
    page.let_copy(true)?;
    page.open_receipt()?;
    let copy = "[data-panel] [data-evidence] [data-take]";
    page.click(copy)?;
    page.wait("it says so", || Ok(page.text_of(copy)? == "Copied"))?;
    let citation = page.copied()?;
    for part in ["MEMRI", "29 May 2024", "paragraph", "https://www.memri.org/"] {
        expect(citation.contains(part), format!("The citation lacks {part}: {citation}"))?;
    }
    let link = page.read(
        "const link = document.querySelector('[data-evidence] a');
         return [new URL(link.href).protocol, link.textContent, link.target, link.rel].join(' ')",
    )?;
    expect(
        link == "https: Open the text at memri.org _blank noopener noreferrer",
        format!("The link to the source is {link}."),
    )?;
    page.let_copy(false)?;
    page.click(copy)?;
    page.wait("the text stands there", || Ok(page.text_of("[data-evidence] .by-hand")?.trim() == citation))?;
    traveller.axe.check(traveller.session)
}

fn cites_an_item(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=khabibullin")?;
    page.let_copy(true)?;
    page.catch_files()?;
    for (thing, name, piece) in [
        ("item.bib", "russia-and-the-taliban-khabibullin.bib", "@misc{memri-2024,"),
        ("item.ris", "russia-and-the-taliban-khabibullin.ris", "ID  - memri-2024"),
        ("item.csl", "russia-and-the-taliban-khabibullin.json", "\"memri-2024\""),
    ] {
        page.take(thing)?;
        let [called, _, text] = page.file()?;
        expect(called == name, format!("{thing} is called {called}."))?;
        expect(text.contains(piece), format!("{thing} lacks {piece}: {text}"))?;
        expect(!text.contains("amu-tv-2024"), format!("{thing} names a source that does not tell of him."))?;
    }
    page.take("item.cite")?;
    page.wait("all of it is copied", || Ok(page.copied()?.lines().count() > 1))
}

fn shows_disagreement(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    let touched = facts.touched();
    for (view, sort) in [("network", "actors"), ("timeline", "events")] {
        let signs = page.count(&format!("[data-view={view}] [data-id] :is(.split, .slit)"))?;
        let known = facts.ids(sort).into_iter().filter(|id| touched.contains(id)).count();
        // Events of one place on the line are one mark.
        let is_right = if sort == "actors" { signs == known } else { signs > 5 && signs <= known };
        expect(is_right, format!("{signs} marks of the {view} are split, of {known} {sort}."))?;
    }
    page.open("v=1&sel=kazanforum-2023")?;
    page.text_of("[data-panel] .accounts .side")?;
    let sides = page.count("[data-panel] .accounts .side")?;
    expect(sides >= 2, format!("{sides} accounts stand side by side."))?;
    page.click("[data-panel] .accounts .q [data-id]")?;
    page.wait("the panel is about the question", || Ok(page.panel()?.ends_with('?')))?;
    let text = page.text_of("[data-panel]")?;
    expect(text.contains("What it touches"), format!("The panel does not say what the question touches: {text}"))?;
    traveller.axe.check(traveller.session)
}

fn walks_a_disagreement(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    page.tab_to(".story [data-goto]")?;
    page.press(Key::Enter)?;
    page.wait("the list of disagreements has the focus", || page.focus_is("#chapter-accounts"))?;
    let (listed, known) = (page.count("[data-chapter=accounts] .accounts")?, facts.ids("accounts").len());
    expect(listed == known, format!("{listed} disagreements of {known} are listed."))?;
    page.tab_to("[data-chapter=accounts] [data-receipt]")?;
    page.press(Key::Enter)?;
    let evidence = page.text_of("[data-chapter=accounts] [data-evidence]")?;
    expect(evidence.contains("paragraph"), format!("The evidence says only: {evidence}"))?;
    page.tab_back_to("[data-chapter=accounts] .q [data-id]")?;
    let question = page.read("return document.activeElement.textContent")?;
    page.press(Key::Enter)?;
    page.wait("the panel is about the question", || Ok(page.panel()? == question))?;
    page.press(Key::Escape)?;
    page.wait("the panel is gone", || Ok(page.count("[data-panel]")? == 0))
}

fn goes_back(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=khabibullin")?;
    let first = page.panel()?;
    let back = "[data-panel] [data-tool=back]:enabled";
    expect(page.count(back)? == 0, "There is a way back from what was opened first.")?;
    page.click("[data-panel] section .name[data-id]")?;
    page.wait("the panel is about something else", || Ok(page.panel()? != first))?;
    page.click(back)?;
    page.wait("the panel is back", || Ok(page.panel()? == first))?;
    expect(page.count(back)? == 0, "The way back goes on and on.")?;
    // The browser's own Back is the same way.
    page.back()?;
    page.wait("Back undoes it", || Ok(page.panel()? != first && page.count(back)? == 1))
}
