//! Choosing several things, and taking back what was done.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("Control adds to what is selected, and the others are named and let go", adds),
    ("a finger that is held adds; of two actors one may ask how they are connected", holds_and_asks),
    ("Control-Z takes every act back and Control-Shift-Z does it again", takes_back),
    ("axe: three things selected", checked),
];

fn adds(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.select_actor("russia")?;
    page.wait("one is selected", || Ok(page.fragment()? == "v=1&sel=russia"))?;
    page.add_actor("taliban")?;
    page.wait("two are selected", || Ok(page.fragment()? == "v=1&sel=russia,taliban"))?;
    page.wait("both are marked", || Ok(page.is_selected("russia")? && page.is_selected("taliban")?))?;
    expect(page.panel()? == "Taliban", format!("The panel is about {}.", page.panel()?))?;
    expect(page.text_of("[data-others]")?.contains("Russia"), "The other is not named.")?;
    page.deed("show-0")?;
    page.wait("the other is shown", || Ok(page.panel()? == "Russia"))?;
    expect(page.fragment()? == "v=1&sel=taliban,russia", "The address does not say which is shown.")?;
    page.deed("drop-0")?;
    page.wait("the other is let go", || Ok(page.fragment()? == "v=1&sel=russia"))?;
    expect(page.count("[data-others]")? == 0, "It is still named.")?;
    // By Tab it is a long way: Russia's panel has hundreds of names.
    page.read("document.querySelector('[data-view=network] [role=button][tabindex=\"0\"]').focus(); return ''")?;
    page.press(Key::Right)?;
    page.press(Key::ShiftEnter)?;
    page.wait("Shift and Enter add", || Ok(page.fragment()?.starts_with("v=1&sel=russia,")))?;
    page.open("v=1&sel=russia,taliban&view=read")?;
    expect(page.text_of("[data-others]")?.contains("Russia"), "The reading view does not share what is selected.")?;
    page.press(Key::Escape)?;
    page.wait("nothing is selected", || Ok(page.fragment()? == "v=1&view=read"))
}

fn holds_and_asks(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=russia")?;
    page.panel()?;
    page.hold_actor("taliban")?;
    page.wait("two are selected", || Ok(page.fragment()? == "v=1&sel=russia,taliban"))?;
    page.deed("connect")?;
    page.wait("it is asked of the two", || Ok(page.fragment()? == "v=1&connect=russia,taliban"))?;
    expect(!page.chain()?.is_empty(), "There is no chain.")
}

fn takes_back(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let mut links = vec![page.fragment()?];
    let mut act = |done: &dyn Fn() -> Outcome| {
        done()?;
        page.wait("an act changes the address", || Ok(links.last() != Some(&page.fragment()?)))?;
        links.push(page.fragment()?);
        Ok::<(), String>(())
    };
    act(&|| page.select_actor("russia"))?;
    act(&|| page.add_actor("taliban"))?;
    act(&|| page.filter_by_source("memri-2024"))?;
    act(&|| page.brush(0.5, 0.8))?;
    act(&|| page.show("read"))?;
    for link in links.iter().rev().skip(1) {
        page.press(Key::Undo)?;
        page.wait(&format!("Control-Z comes to {link}"), || Ok(page.fragment()? == *link))?;
    }
    page.press(Key::Undo)?;
    expect(!page.soon(|| Ok(!page.address()?.contains("127.0.0.1")))?, "It leaves the page.")?;
    for link in links.iter().skip(1) {
        page.press(Key::Redo)?;
        page.wait(&format!("Control-Shift-Z comes to {link}"), || Ok(page.fragment()? == *link))?;
    }
    page.search("rus")?;
    page.press(Key::Undo)?;
    expect(!page.soon(|| Ok(links.last() != Some(&page.fragment()?)))?, "It undoes while one is typing.")
}

fn checked(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&sel=russia,ban-2003,taliban")?;
    traveller.page.panel()?;
    traveller.axe.check(traveller.session)
}
