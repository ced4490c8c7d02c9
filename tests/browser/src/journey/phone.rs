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
    let place = "const sheet = document.querySelector('[data-panel]').getBoundingClientRect();
        return [sheet.left <= 0, sheet.right >= document.documentElement.clientWidth - 1, Math.abs(sheet.bottom - innerHeight) < 2, sheet.top > 48].join()";
    page.wait("the sheet lies at the bottom from side to side", || Ok(page.read(place)? == "true,true,true,true"))?;
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
