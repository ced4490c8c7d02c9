//! A phone: 360 by 740 CSS pixels.

use super::{Journey, Traveller, expect};
use crate::Outcome;

pub(super) const JOURNEYS: &[Journey] = &[
    ("phone: the panel is a sheet at the bottom, and nothing scrolls sideways", sheet),
    ("phone: axe: the opening", opening),
    ("phone: axe: an actor selected", selected),
];

fn sheet(traveller: &Traveller) -> Outcome {
    in_hand(traveller, "v=1&sel=taliban", || {
        let page = &traveller.page;
        page.panel()?;
        let place = "const sheet = document.querySelector('[data-panel]').getBoundingClientRect();
            return [sheet.left <= 0, sheet.right >= innerWidth, Math.abs(sheet.bottom - innerHeight) < 2 || sheet.bottom <= innerHeight, sheet.top > 48].join()";
        page.wait("the sheet is at the bottom", || Ok(page.read(place)? == "true,true,true,true"))?;
        let excess = page.read("return String(document.documentElement.scrollWidth - innerWidth)")?;
        expect(excess.parse::<i32>().is_ok_and(|excess| excess <= 0), format!("The page is {excess} pixels too wide."))
    })
}

fn opening(traveller: &Traveller) -> Outcome {
    in_hand(traveller, "", || traveller.axe.check(traveller.session))
}

fn selected(traveller: &Traveller) -> Outcome {
    in_hand(traveller, "v=1&sel=taliban", || traveller.axe.check(traveller.session))
}

/// Opens the page at a fragment on a phone, goes through `journey`, and gives the window back its size.
fn in_hand(traveller: &Traveller, fragment: &str, journey: impl FnOnce() -> Outcome) -> Outcome {
    traveller.session.resize(360, 740)?;
    let outcome = traveller.page.open(fragment).and_then(|()| journey());
    traveller.session.resize(1280, 800)?;
    outcome
}
