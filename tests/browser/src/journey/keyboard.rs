//! The way from the opening to the evidence and back, without a pointer.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("by keyboard alone: search, select, open a receipt, leave", from_search_to_receipt),
    ("by keyboard alone: walk the network and the timeline", walks_the_views),
    ("by keyboard alone: filter by a source and clear", filters_and_clears),
    ("Escape gives the focus back to what opened the panel", gives_back),
    ("keys that are held with others stay the browser's", leaves_chords),
    ("by keyboard alone: what is reached in a network that is looked at closer comes into sight", comes_into_sight),
    ("Enter in the search field takes nothing that is not shown", takes_what_is_shown),
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

fn gives_back(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for opener in
        ["[data-view=network] [role=button][data-id]", "[data-ask=compare]", "[data-ask=connect]", "button[data-step]"]
    {
        page.open("")?;
        page.tab_to(opener)?;
        page.press(Key::Enter)?;
        page.wait("the panel is there", || Ok(page.count("[data-panel]")? == 1))?;
        page.tab_to("[data-panel] button")?;
        page.press(Key::Escape)?;
        page.wait(&format!("the focus is on {opener} again"), || page.focus_is(opener))?;
        expect(page.count("[data-panel]")? == 0, "The panel is still there.")?;
    }
    Ok(())
}

fn comes_into_sight(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.tab_to("[data-view=network] [role=button][data-id]")?;
    for _ in 0..4 {
        page.press(Key::Sign(&["+"]))?;
    }
    let is_in_sight = "const frame = document.querySelector('#network').getBoundingClientRect(), mark = document.activeElement.getBoundingClientRect();
        const [x, y] = [mark.left + mark.width / 2, mark.top + mark.height / 2];
        return String(document.activeElement.dataset.id !== undefined && x > frame.left && x < frame.right && y > frame.top && y < frame.bottom)";
    for key in [Key::End, Key::Home, Key::End] {
        page.press(key)?;
        page.wait(&format!("{key:?} comes into sight"), || Ok(page.read(is_in_sight)? == "true"))?;
    }
    Ok(())
}

fn leaves_chords(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    for place in ["[data-view=network] [role=button][data-id]", "[data-view=timeline] [data-id]"] {
        for (key, held, is_ours) in
            [("+", "ctrlKey", false), ("-", "metaKey", false), ("ArrowLeft", "altKey", false), ("0", "shiftKey", true)]
        {
            let body = format!(
                "const event = new KeyboardEvent('keydown', {{ key: '{key}', {held}: true, bubbles: true, cancelable: true }});
                 document.querySelector('{}').dispatchEvent(event); return String(event.defaultPrevented)",
                place.replace('\'', "\"")
            );
            expect(page.read(&body)? == is_ours.to_string(), format!("{key} with {held} in {place}"))?;
        }
    }
    Ok(())
}

fn takes_what_is_shown(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.search("Habibullin")?;
    page.wait("a choice is offered", || Ok(page.count("[role=option][data-id]")? > 0))?;
    page.press(Key::Tab)?;
    page.wait("the list is gone", || Ok(page.count("[role=option][data-id]")? == 0))?;
    page.press(Key::ShiftTab)?;
    page.press(Key::Enter)?;
    page.wait("the list is there again", || Ok(page.count("[role=option][data-id]")? > 0))?;
    expect(page.count("[data-panel]")? == 0, "What was not shown was taken.")?;
    page.press(Key::Enter)?;
    page.wait("what is shown is taken", || Ok(page.count("[data-panel]")? == 1))
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
