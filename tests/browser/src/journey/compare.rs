//! Two dates held against each other.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::page::Page;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("two dates, typed, are compared in words and in the picture", compares),
    ("a date that does not exist is named with a remedy, and changes nothing", refuses_a_date),
    ("a reload keeps a comparison, its chip takes it away, and Back brings it again", keeps_a_comparison),
    ("axe: a comparison", checked),
    ("phone: axe: a comparison", checked_on_phone),
];

pub(super) const DARK_JOURNEYS: &[Journey] = &[("dark: axe: a comparison", checked)];

/// 2003 against May 2025, as a link.
const LINK: &str = "v=1&compare=2003,2025-05";

fn compares(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.ask("compare")?;
    page.answer("a", "2003")?;
    page.answer("b", "May 2025")?;
    page.wait("the address holds both dates", || Ok(page.fragment()? == LINK))?;
    says(page)?;
    for (css, what) in [(".link.new", "new"), (".link.kept", "continuing"), (".link.gone, .net .cross", "ended")] {
        let drawn = page.drawn(&format!("[data-view=network] :is({css})"))?;
        expect(drawn > 0, format!("No {what} link is drawn."))?;
    }
    let crosses = page.drawn("[data-view=network] .cross")?;
    expect(crosses == 1, format!("{crosses} lots of crosses are drawn on what ended."))?;
    page.press(Key::Escape)?;
    page.wait("the sheet is gone", || Ok(page.count("[data-panel]")? == 0))?;
    expect(page.drawn("[data-view=network] .cross")? == 0, "A cross is left.")
}

fn refuses_a_date(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    let title = page.panel()?;
    for (typed, remedy) in [
        ("31.2.2023", "ends on 28 February 2023"),
        ("3/4/2023", "Type the month by its name"),
        ("May", "Add the year"),
        ("yesterday", "2003, May 2023, 12 May 2023"),
        ("", "2003, May 2023, 12 May 2023"),
    ] {
        page.answer("b", typed)?;
        page.wait(&format!("{remedy:?} is said of {typed:?}"), || Ok(page.problem()?.contains(remedy)))?;
        expect(page.fragment()? == LINK, format!("{typed:?} changes the link."))?;
        expect(page.panel()? == title, format!("{typed:?} changes the answer."))?;
    }
    page.answer("b", "May 2024")?;
    page.wait("the problem is gone", || Ok(!page.has_problem()?))?;
    expect(page.fragment()? == "v=1&compare=2003,2024-05", "The right date is not taken.")
}

fn keeps_a_comparison(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.ask("compare")?;
    page.answer("a", "2003")?;
    page.answer("b", "5/2025")?;
    page.wait("the address holds both dates", || Ok(page.fragment()? == LINK))?;
    let title = page.panel()?;
    page.reload()?;
    expect(page.panel()? == title, "After a reload the sheet says something else.")?;
    let fields = [page.answered("a")?, page.answered("b")?];
    expect(fields == ["2003", "May 2025"], format!("After a reload the fields hold {fields:?}."))?;
    page.remove("A 2003 · B May 2025")?;
    page.wait("the sheet is gone", || Ok(page.count("[data-panel]")? == 0))?;
    page.back()?;
    page.wait("Back brings the comparison again", || Ok(page.count("[data-panel]")? == 1))?;
    says(page)
}

fn checked(traveller: &Traveller) -> Outcome {
    traveller.page.open(LINK)?;
    traveller.page.answer("a", "31.2.2023")?;
    traveller.page.problem()?;
    traveller.axe.check(traveller.session)
}

fn checked_on_phone(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone(LINK)?;
    says(&traveller.page)?;
    traveller.axe.check(traveller.session)
}

/// The sentence counts what is new and what ended, as the tallies do, and the chip names both dates.
fn says(page: &Page) -> Outcome {
    let title = page.panel()?;
    let tallies = page.texts_of("[data-panel] .tallies b")?;
    let [new, _, ended] = tallies.as_slice() else { return Err(format!("There are no three counts: {tallies:?}")) };
    expect(title.starts_with(&format!("{new} new links, {ended} ended")), format!("Of {tallies:?} it says: {title}"))?;
    expect(new != "0" && ended != "0", format!("Nothing changed: {title}"))?;
    let chips = page.chips()?;
    expect(chips == ["A 2003 · B May 2025"], format!("The chips say {chips:?}."))
}
