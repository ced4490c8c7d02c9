//! The tour: the story of the dossier, a step at a time.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("the tour leads through all of its steps, each with evidence, and Back goes back", leads),
    ("by keyboard alone: the tour from its first step to its last and out of it", leads_by_keyboard),
    ("phone: a finger swipes through the tour", swipes),
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

fn leads_by_keyboard(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    page.tab_to(".start [data-step]")?;
    page.press(Key::Enter)?;
    let steps = facts.steps();
    for (at, title) in steps.iter().enumerate() {
        page.wait(&format!("step {} is {title}, and has the focus", at + 1), || {
            Ok(page.panel()? == *title && page.focus_is("#tour-title")?)
        })?;
        page.press(Key::Right)?;
    }
    expect(page.panel()? == steps[steps.len() - 1], "There is a step after the last.")?;
    page.press(Key::Left)?;
    page.wait("the other arrow goes back", || Ok(page.panel()? == steps[steps.len() - 2]))?;
    page.tab_to("[data-panel] [data-receipt]")?;
    page.press(Key::Enter)?;
    page.text_of("[data-panel] [data-evidence]")?;
    page.press(Key::Escape)?;
    page.wait("Escape leaves the tour", || Ok(page.count("[data-panel]")? == 0))
}

fn swipes(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open_on_phone("v=1&step=2")?;
    let steps = facts.steps();
    for (from, to, at) in [(260, 100, 2), (100, 260, 1)] {
        page.swipe("[data-panel] .told", from, to)?;
        page.wait(&format!("step {} is there", at + 1), || Ok(page.panel()? == steps[at]))?;
    }
    Ok(())
}

fn waits(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("v=1&step=2")?;
    let title = page.panel()?;
    expect(title == facts.steps()[1], format!("Step 2 is {title}."))?;
    page.select_actor("china")?;
    page.wait("the panel is about what was chosen", || Ok(page.panel()? == "China"))?;
    let offer = page.text_of(".paused [data-step]")?;
    expect(offer == "Resume step 2", format!("It offers: {offer}"))?;
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
