//! The tour: the story of the dossier, a step at a time.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("the tour leads through all of its steps, each with evidence, and Back goes back", leads),
    ("a tour waits while a reader looks at something else, and goes on", waits),
    ("axe: a step of the tour", checked),
    ("phone: axe: a step of the tour", checked_on_phone),
];

fn leads(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    page.start_tour()?;
    let steps = facts.steps();
    expect(steps.len() > 1, "The dossier has no story.")?;
    for (at, title) in steps.iter().enumerate() {
        page.wait(&format!("step {} is {title}", at + 1), || Ok(page.panel()? == *title))?;
        expect(
            page.fragment()?.contains(&format!("step={}", at + 1)),
            format!("The address is {}.", page.fragment()?),
        )?;
        let evidence = page.open_receipt()?;
        expect(evidence.contains("paragraph"), format!("The evidence says only: {evidence}"))?;
        if at + 1 < steps.len() {
            page.click_button("Next")?;
        }
    }
    page.back()?;
    page.wait("Back is a step back", || Ok(page.panel()? == steps[steps.len() - 2]))?;
    page.press(Key::Escape)?;
    page.wait("Escape leaves the tour", || Ok(page.count("[data-panel]")? == 0 && page.fragment()?.is_empty()))
}

fn waits(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("v=1&step=2")?;
    let title = page.panel()?;
    expect(title == facts.steps()[1], format!("Step 2 is {title}."))?;
    page.select_actor("china")?;
    page.wait("the panel is about what was chosen", || Ok(page.panel()? == "China"))?;
    page.go_on_with_tour()?;
    page.wait("the tour goes on where it was", || Ok(page.panel()? == title))
}

fn checked(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&step=3")?;
    traveller.page.panel()?;
    traveller.axe.check(traveller.session)
}

fn checked_on_phone(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("v=1&step=3")?;
    traveller.page.panel()?;
    traveller.axe.check(traveller.session)
}
