//! What axe knows of WCAG, on every view.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;

pub(super) const JOURNEYS: &[Journey] = &[
    ("axe: the opening", opening),
    ("axe: an actor selected, a receipt open", selected),
    ("axe: filtered, with the list of sources open", filtered),
    ("axe: nothing matches", empty),
    ("axe: the timeline alone", timeline),
    ("axe: the reading view", read),
    ("axe: the page without scripts", still),
];

pub(super) const DARK_JOURNEYS: &[Journey] = &[
    ("dark: the paper is dark", is_dark),
    ("dark: axe: the opening", opening),
    ("dark: axe: an actor selected, a receipt open", selected),
    ("dark: axe: the reading view", read),
];

pub(super) const FORCED_JOURNEYS: &[Journey] =
    &[("forced colours: what is chosen, marked or crossed out stands out", stands_out)];

fn opening(traveller: &Traveller) -> Outcome {
    traveller.page.open("")?;
    traveller.axe.check(traveller.session)
}

fn selected(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&sel=taliban")?;
    traveller.page.open_receipt()?;
    traveller.axe.check(traveller.session)
}

fn filtered(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&sources=memri-2024")?;
    traveller.page.click("button[data-facet=sources]")?;
    traveller.axe.check(traveller.session)
}

fn empty(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&q=zzzz")?;
    page.wait("the page says that nothing matches", || Ok(page.count("[data-empty]")? > 0))?;
    traveller.axe.check(traveller.session)
}

fn timeline(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&view=timeline")?;
    traveller.axe.check(traveller.session)
}

fn read(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&view=read")?;
    traveller.axe.check(traveller.session)
}

fn still(traveller: &Traveller) -> Outcome {
    traveller.page.enter(Door::Unscripted, "")?;
    traveller.axe.check(traveller.session)?;
    traveller.forgive_complaints();
    Ok(())
}

fn is_dark(traveller: &Traveller) -> Outcome {
    traveller.page.open("")?;
    let body = "const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = getComputedStyle(document.querySelector('.dossier')).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return String(Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)))";
    let brightest = traveller.page.read(body)?;
    expect(
        brightest.parse::<u8>().is_ok_and(|value| value < 64),
        format!("The paper's brightest channel is {brightest} of 255."),
    )
}

fn stands_out(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=taliban")?;
    let is_forced = page.read("return String(matchMedia('(forced-colors: active)').matches)")?;
    expect(is_forced == "true", "The colours are not forced.")?;
    page.panel()?;
    // Each has ink of another colour than the page it stands on, as a line or as an area.
    let faint = |parts: &[&str]| {
        let body = "const paper = getComputedStyle(document.querySelector('.dossier')).backgroundColor;
            const has = ink => ink !== 'none' && ink !== paper && !/^rgba.*, 0\\)$/.test(ink);
            return arguments[0].filter(css => ![...document.querySelectorAll(css)].some(part => {
              const { stroke, fill } = getComputedStyle(part);
              return has(stroke) || has(fill) })).join(' ')";
        let faint = traveller.session.execute(body, &serde_json::json!([parts]))?;
        expect(faint == "", format!("Not to be seen: {faint}"))
    };
    faint(&[
        "[data-view=network] [data-level=selected] .ring",
        "[data-view=network] .s",
        "[data-view=network] .link",
        "[data-view=timeline] [data-level=near] path",
        ".time-overview .handle",
        ".time-overview .solid-bar",
    ])?;
    page.open("v=1&compare=2003,2025-05")?;
    page.panel()?;
    faint(&["[data-view=network] .link.new", "[data-view=network] .link.gone", "[data-view=network] .cross"])
}
