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
    ("at every width all that can be pressed is in sight", fits),
];

pub(super) const DARK_JOURNEYS: &[Journey] = &[
    ("dark: the paper is dark", is_dark),
    ("dark: axe: the opening", opening),
    ("dark: axe: an actor selected, a receipt open", selected),
    ("dark: axe: the reading view", read),
];

pub(super) const FORCED_JOURNEYS: &[Journey] =
    &[("forced colours: what is chosen, marked or crossed out stands out", stands_out)];

/// What can be pressed and is beyond an edge of the window, or of a part of the page that cuts off what is beyond its own.
const OUT_OF_SIGHT: &str = "const out = [];
    for (const pressed of document.querySelectorAll('#app :is(button, select, input)')) {
      const box = pressed.getBoundingClientRect();
      if (box.width < 2 || pressed.closest('[popover], svg, details:not([open])')) continue;
      for (let part = pressed.parentElement; part; part = part.parentElement) {
        const edge = part.getBoundingClientRect();
        if (part === document.documentElement || /hidden|clip/.test(getComputedStyle(part).overflowX)
          ? box.left < Math.max(edge.left, 0) - 2 || box.right > Math.min(edge.right, innerWidth) + 2 : false) out.push(pressed.textContent);
      }
    }
    return out.join(', ')";

fn fits(traveller: &Traveller) -> Outcome {
    let Traveller { page, session, .. } = traveller;
    let look = || {
        for width in [1440, 1120, 1000, 960, 800, 600] {
            session.resize(width, 800)?;
            for fragment in ["", "v=1&q=a&actors=person,state&t=2001/2024&sel=taliban"] {
                page.open(fragment)?;
                page.wait(&format!("at {width}, {fragment:?}, all is in sight"), || {
                    Ok(page.read(OUT_OF_SIGHT)?.is_empty())
                })
                .map_err(|reason| format!("{reason}, but not {}", page.read(OUT_OF_SIGHT).unwrap_or_default()))?;
            }
        }
        Ok(())
    };
    let seen = look();
    session.resize(1280, 800)?;
    seen
}

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
