//! A phone: 360 by 740 CSS pixels.

use super::{Journey, Traveller, expect};
use crate::Outcome;

pub(super) const JOURNEYS: &[Journey] = &[
    ("phone: the panel is a sheet at the bottom, and nothing scrolls sideways", sheet),
    ("phone: the sheet is low, half or full, by buttons and by hand", changes_height),
    ("phone: axe: the reading view", reading),
    ("phone: axe: the opening", opening),
    ("phone: axe: an actor selected", selected),
];

fn sheet(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_on_phone("v=1&sel=taliban")?;
    page.panel()?;
    // Laid out for a frame as tall as this one: none is beyond its sides.
    let beyond = "return String([...document.querySelectorAll('[data-view=network] .node .s')]
        .map(mark => mark.getBoundingClientRect()).filter(box => box.left < 0 || box.right > innerWidth).length)";
    page.wait("every mark is between the sides", || Ok(page.read(beyond)? == "0"))?;
    // How far each edge of the sheet is from that of the screen. It may take a moment to slide there.
    let gaps = "const sheet = document.querySelector('[data-panel]').getBoundingClientRect(), screen = document.documentElement;
        return [sheet.left, screen.clientWidth - sheet.right, innerHeight - sheet.bottom].map(Math.round).join(' ')";
    if !page.soon(|| Ok(page.read(gaps)? == "0 0 0"))? {
        return Err(format!(
            "The sheet does not lie at the bottom from side to side; left, right, below: {}",
            page.read(gaps)?
        ));
    }
    let excess =
        page.read("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")?;
    expect(excess.parse::<i32>().is_ok_and(|excess| excess <= 0), format!("The page is {excess} pixels too wide."))
}

fn changes_height(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_on_phone("v=1&sel=taliban")?;
    page.panel()?;
    let height = || {
        let part = page.read(
            "return String(Math.round(100 * document.querySelector('[data-panel]').getBoundingClientRect().height / innerHeight))",
        )?;
        part.parse::<u32>().map_err(|_| format!("The sheet is {part} high."))
    };
    let is = |what: &str, least: u32, most: u32| {
        page.wait(what, || Ok((least..=most).contains(&height()?)))
            .map_err(|reason| format!("{reason}; it takes {} % of the screen", height().unwrap_or_default()))
    };
    let (lower, taller) = ("[data-panel] [aria-label=Lower]", "[data-panel] [aria-label=Taller]");
    is("half", 38, 56)?;
    page.click(taller)?;
    is("full", 80, 100)?;
    page.click(lower)?;
    page.click(lower)?;
    is("low", 8, 20)?;
    for (by, what, least, most) in [(-120, "half", 38, 56), (-120, "full", 80, 100), (420, "low", 8, 20)] {
        page.drag_sheet(by)?;
        is(what, least, most)?;
    }
    // What is chosen is not covered by a sheet that is half as high as the screen.
    page.click(taller)?;
    is("half", 38, 56)?;
    page.wait("the chosen mark is above the sheet", || {
        let gap = page.read(
            "const mark = document.querySelector('[data-view=network] [data-level=selected]').getBoundingClientRect();
             return String(Math.round(document.querySelector('[data-panel]').getBoundingClientRect().top - mark.bottom))",
        )?;
        Ok(gap.parse::<i32>().is_ok_and(|gap| gap >= 0))
    })
}

fn reading(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("v=1&view=read")?;
    let excess = traveller
        .page
        .read("return String(document.documentElement.scrollWidth - document.documentElement.clientWidth)")?;
    expect(excess.parse::<i32>().is_ok_and(|excess| excess <= 0), format!("The page is {excess} pixels too wide."))?;
    traveller.axe.check(traveller.session)
}

fn opening(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("")?;
    traveller.axe.check(traveller.session)
}

fn selected(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("v=1&sel=taliban")?;
    traveller.axe.check(traveller.session)
}
