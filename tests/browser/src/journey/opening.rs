//! From the opening to one piece of evidence and back.

use super::{Journey, Traveller, expect};
use crate::Outcome;

/// The actor that the journeys look for. The search knows him by another spelling.
const ACTOR: (&str, &str) = ("khabibullin", "Rustam Khabibullin");

pub(super) const JOURNEYS: &[Journey] = &[
    ("the opening says the answer and draws every actor", says_the_answer),
    ("a search by another spelling selects the actor and lights his events", finds_by_another_spelling),
    ("a click on a mark selects the actor, and Escape lets go", selects_by_click),
    ("Escape closes a list first, and the panel with the next press", closes_one_by_one),
    ("a receipt names its source and paragraph", opens_a_receipt),
    ("a filter by source leaves fewer events, and Clear all brings them back", filters_and_clears),
    ("chips stand in one row, and those without room behind a button", keeps_chips_in_a_row),
    ("a reload keeps the view, and Back undoes", keeps_the_view),
];

fn says_the_answer(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    let text = page.text()?;
    for said in [facts.headline(), facts.answer()] {
        expect(squeeze(&text).contains(&squeeze(said)), format!("The opening does not say: {said}"))?;
    }
    let (drawn, known) = (page.count("[data-view=network] [role=button][data-id]")?, facts.actors().len());
    expect(drawn == known, format!("{drawn} actors of {known} are drawn."))
}

fn finds_by_another_spelling(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    page.search("Habibullin")?;
    page.choose(ACTOR.0)?;
    expect(page.panel()? == ACTOR.1, format!("The panel is about {}.", page.panel()?))?;
    page.wait("his mark is selected", || page.is_selected(ACTOR.0))?;
    let expected = facts.events_of(ACTOR.0);
    page.wait("events are lit on the timeline", || Ok(!page.marks_lit()?.is_empty()))?;
    let lit = page.marks_lit()?;
    let is_lit = |id: &&str| lit.iter().flatten().any(|lit| lit == id);
    let missing: Vec<_> = expected.iter().filter(|id| !is_lit(id)).collect();
    expect(missing.is_empty(), format!("His, but not lit: {missing:?}"))?;
    let is_his = |mark: &&Vec<String>| mark.iter().any(|id| expected.contains(&id.as_str()));
    let strange: Vec<_> = lit.iter().filter(|mark| !is_his(mark)).collect();
    expect(strange.is_empty(), format!("Lit, but not his: {strange:?}"))
}

fn selects_by_click(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.select_actor("taliban")?;
    page.wait("the mark is selected", || page.is_selected("taliban"))?;
    page.press(crate::wire::Key::Escape)?;
    page.wait("the panel is gone", || Ok(page.count("[data-panel]")? == 0))
}

fn closes_one_by_one(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=taliban")?;
    page.filter_by_source("amu-tv-2024")?;
    page.wait("the list is gone", || Ok(page.count(":popover-open")? == 0))?;
    expect(page.count("[data-panel]")? == 1, "The panel is gone with the list.")?;
    page.press(crate::wire::Key::Escape)?;
    page.wait("the panel is gone", || Ok(page.count("[data-panel]")? == 0))
}

fn opens_a_receipt(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(&format!("v=1&sel={}", ACTOR.0))?;
    let evidence = page.open_receipt()?;
    expect(evidence.contains("MEMRI") && evidence.contains("paragraph"), format!("The evidence says only: {evidence}"))
}

fn filters_and_clears(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let all = page.counting_sentence()?;
    page.filter_by_source("amu-tv-2024")?;
    page.wait("the sentence counts less", || Ok(page.counting_sentence()? != all))?;
    expect(page.count("[data-chip]")? == 1, "The filter is not shown as a chip.")?;
    page.clear()?;
    page.wait("the sentence counts all again", || Ok(page.counting_sentence()? == all))?;
    expect(page.count("[data-chip]")? == 0, "A chip is left.")
}

/// However many filters there are, the row stays one, and each can be taken away.
fn keeps_chips_in_a_row(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let fragment = "v=1&q=a&actors=person,state&t=2001/2024&inside=surely&topics=recognition";
    let stands_in_order = "const row = document.querySelector('[data-count]').parentElement, box = row.getBoundingClientRect();
        const boxes = [...row.querySelectorAll('[data-count], [data-chip], [popovertarget], [data-clear], [data-ask]')]
          .map(part => part.getBoundingClientRect()).filter(part => part.width > 0);
        const isAside = (one, other) => one.right <= other.left + 1 || other.right <= one.left + 1 || one.bottom <= other.top + 1 || other.bottom <= one.top + 1;
        return String(boxes.every((one, at) => one.top >= box.top - 1 && one.bottom <= box.bottom + 1 && one.right <= box.right + 1
          && boxes.slice(at + 1).every(other => isAside(one, other))))";
    for is_phone in [false, true] {
        if is_phone {
            page.open_on_phone(fragment)?
        } else {
            page.open(fragment)?
        }
        page.wait("six filters are set", || Ok(page.chip_count()? == 6))?;
        page.wait("all in the row stands side by side", || Ok(page.read(stands_in_order)? == "true"))?;
        page.click("[popovertarget=more-chips]")?;
        page.wait("the others are listed", || Ok(page.chips()?.len() == 6))?;
        page.click("[data-chip='5']")?;
        page.wait("one is gone", || Ok(page.chip_count()? == 5))?;
        page.press(crate::wire::Key::Escape)?;
    }
    Ok(())
}

fn keeps_the_view(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.select_actor("russia")?;
    page.wait("the address holds the selection", || Ok(page.fragment()?.contains("sel=russia")))?;
    let title = page.panel()?;
    page.reload()?;
    expect(page.panel()? == title, "After the reload the panel is about something else.")?;
    page.back()?;
    page.wait("Back lets go of the selection", || Ok(page.count("[data-panel]")? == 0))
}

/// A text without the breaks that its setting has put in.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
