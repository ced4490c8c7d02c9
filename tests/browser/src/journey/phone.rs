//! A phone: 360 by 740 CSS pixels.

use super::{Journey, Traveller, expect};
use crate::Outcome;

pub(super) const JOURNEYS: &[Journey] = &[
    ("phone: the panel is a sheet at the bottom, and nothing scrolls sideways", sheet),
    ("phone: axe: the opening", opening),
    ("phone: axe: an actor selected", selected),
];

fn sheet(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_on_phone("v=1&sel=taliban")?;
    page.panel()?;
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

fn opening(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("")?;
    traveller.axe.check(traveller.session)
}

fn selected(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone("v=1&sel=taliban")?;
    traveller.axe.check(traveller.session)
}
