//! The way from the opening to the evidence and back, without a pointer.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("by keyboard alone: search, select, open a receipt, leave", from_search_to_receipt),
    ("by keyboard alone: walk the network and the timeline", walks_the_views),
    ("by keyboard alone: filter by a source and clear", filters_and_clears),
];

fn from_search_to_receipt(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.tab_to("input[type=search]")?;
    page.type_at_focus("Habibullin")?;
    page.wait("a choice is offered", || Ok(page.count("[role=option][data-id]")? > 0))?;
    page.press(Key::Enter)?;
    expect(page.panel()? == "Rustam Khabibullin", format!("The panel is about {}.", page.panel()?))?;
    let receipt = "[data-panel] [data-receipt]";
    page.tab_back_to(receipt).or_else(|_| page.tab_to(receipt))?;
    page.press(Key::Enter)?;
    let evidence = page.text_of("[data-panel] [data-evidence]")?;
    expect(evidence.contains("paragraph"), format!("The evidence says only: {evidence}"))?;
    page.press(Key::Escape)?;
    page.wait("the panel is gone", || Ok(page.count("[data-panel]")? == 0))
}

fn walks_the_views(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.tab_to("[data-view=network] [role=button][data-id]")?;
    let first = page.read("return document.activeElement.dataset.id")?;
    let has_moved = || Ok(page.read("return document.activeElement.dataset.id")? != first);
    // Which arrow has a neighbour in its direction, the layout decides; of two opposite ones at least one has.
    page.press(Key::Right)?;
    if !page.soon(has_moved)? {
        page.press(Key::Left)?;
    }
    page.wait("an arrow leads to another actor", has_moved)?;
    expect(page.focus_is("[data-view=network] [role=button][data-id]")?, "The arrow leads out of the network.")?;
    page.press(Key::Enter)?;
    let title = page.panel()?;
    expect(!title.is_empty(), "The panel has no title.")?;
    page.tab_to("[data-view=timeline] [data-id]")?;
    page.press(Key::Enter)?;
    page.wait("the panel is about the event", || Ok(page.panel()? != title))
}

fn filters_and_clears(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let all = page.counting_sentence()?;
    page.tab_to("button[data-facet=sources]")?;
    page.press(Key::Enter)?;
    page.tab_to("[popover] input[type=checkbox]")?;
    page.press(Key::Space)?;
    page.press(Key::Escape)?;
    page.wait("the sentence counts less", || Ok(page.counting_sentence()? != all))?;
    page.tab_to("button[data-clear]")?;
    page.press(Key::Enter)?;
    page.wait("the sentence counts all again", || Ok(page.counting_sentence()? == all))
}
