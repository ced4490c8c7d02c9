//! A page that the reader keeps: installed, without a network, and when a new build comes.

use super::guide;
use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a page may be kept where the policy says so, and opens without a network from then on", kept),
    ("a page that may be kept goes on where it was, and does without where nothing is remembered", remembered),
    ("under the strictest policy nothing is kept, nor is it tried", silent),
    ("a new build that breaks off anywhere leaves the old one whole, and takes over when asked", updated),
];

/// At how many places a new build breaks off.
const CUTS: usize = 10;

/// Whether a worker keeps the page, and none is under way.
const IS_KEPT: &str =
    "return navigator.serviceWorker.getRegistration().then(kept => String(!!kept?.active && !kept.installing))";

/// Looks for a new build, and says whether one waits when all has been tried.
const LOOK: &str = "return navigator.serviceWorker.getRegistration().then(async kept => {
    await kept.update().catch(() => {});
    while (kept.installing) await new Promise(done => setTimeout(done, 30));
    return String(!!kept.waiting) })";

fn kept(traveller: &Traveller) -> Outcome {
    let Traveller { page, server, .. } = traveller;
    let address = keep(traveller)?;
    let manifest = page.read(
        "return fetch(document.querySelector('link[rel=manifest]').href).then(answer => answer.json()).then(async ({ icons, start_url, display }) => {
           for (const { src, sizes } of icons) {
             const picture = await createImageBitmap(await (await fetch(src)).blob());
             if (picture.width + 'x' + picture.height !== sizes) return src;
           }
           return [start_url, display, icons.length].join(' ') })",
    )?;
    expect(manifest == "./ standalone 3", format!("The manifest: {manifest}"))?;
    server.go_on(false, Some(0));
    let outcome = page.open_at(&format!("{address}?from=home#v=1&sel=taliban")).and_then(|()| {
        expect(page.is_selected("taliban")?, "Without a network, the link is lost.")?;
        page.select_actor("russia")?;
        page.wait("it can be used", || page.is_selected("russia"))
    });
    server.go_on(false, None);
    outcome
}

fn remembered(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let address = keep(traveller)?;
    page.select_actor("russia")?;
    page.wait("the mark is selected", || page.is_selected("russia"))?;
    page.open_at(&address)?;
    page.wait("it offers to go on", || Ok(page.count("#last")? == 1))?;
    page.click("#last button")?;
    page.wait("it goes on", || page.is_selected("russia"))?;
    expect(page.count("#last")? == 0, "The offer stays.")?;
    // Full to the last letter: what is set now is not remembered, and all else is as ever.
    page.read(
        "localStorage.clear(); let piece = 'x'.repeat(1 << 20);
         while (piece) try { localStorage.setItem('x' + localStorage.length, piece) } catch { piece = piece.slice(piece.length / 2 + 1) }
         return ''",
    )?;
    page.select_actor("taliban")?;
    page.wait("another mark is selected", || page.is_selected("taliban"))?;
    page.open_at(&address)?;
    page.wait("it has looked", || Ok(page.count("link[rel=manifest]")? == 1))?;
    let is_offered = page.count("#last")? == 1;
    page.read("localStorage.clear(); return ''")?;
    expect(!is_offered, "Something is remembered in a full store.")
}

fn silent(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    let tried = "return navigator.serviceWorker.getRegistration().then(kept => String(!!kept || !!localStorage.length || !!document.querySelector('link[rel=manifest]')))";
    std::thread::sleep(std::time::Duration::from_millis(1500));
    expect(page.read(tried)? == "false", "Something is kept.")
}

fn updated(traveller: &Traveller) -> Outcome {
    let Traveller { page, server, .. } = traveller;
    let address = keep(traveller)?;
    let whole = page
        .read(&format!("return fetch('{address}').then(answer => answer.text()).then(text => String(text.length))"))?;
    let whole: usize = whole.parse().map_err(|_| "The page has no length.".to_owned())?;
    for cut in 0..CUTS {
        // The page is the greater part of what is new; the style is the rest.
        server.go_on(true, Some(whole * 12 / 10 * cut / CUTS));
        let outcome = expect(page.read(LOOK)? == "false", "Half a build is taken for a whole one.")
            .and_then(|()| page.open_at(&address))
            .and_then(|()| is_build(traveller, false));
        outcome.map_err(|reason| format!("cut {cut} of {CUTS}: {reason}"))?;
    }
    server.go_on(true, None);
    expect(page.read(LOOK)? == "true", "The new build does not come.")?;
    page.wait("it is offered", || Ok(page.count("#newer")? == 1))?;
    is_build(traveller, false)?;
    page.click("#newer button")?;
    page.wait("the new build is open", || Ok(page.read("return document.title")?.contains("(next)")))?;
    page.stands()?;
    is_build(traveller, true)?;
    server.go_on(true, Some(0));
    let outcome = page.open_at(&address).and_then(|()| is_build(traveller, true));
    server.go_on(true, None);
    outcome?;

    // The way out that the guide describes.
    server.put_worker(Some(guide::code("addEventListener(\"install\"")?));
    page.read(LOOK)?;
    page.wait("nothing is kept any more", || {
        let left = page.read("return caches.keys().then(names => String(names.length))")?;
        Ok(left == "0")
    })?;
    page.open_at(&address)
}

/// Opens the page and waits until it is kept; gives its address.
fn keep(traveller: &Traveller) -> Outcome<String> {
    let Traveller { page, server, .. } = traveller;
    let address = server.address(Door::Kept);
    server.go_on(false, None);
    server.put_worker(None);
    page.open_at(&address)?;
    // Whatever another journey has kept here.
    page.read(
        "return navigator.serviceWorker.getRegistration().then(kept => kept?.unregister())
           .then(() => caches.keys()).then(names => Promise.all(names.map(name => caches.delete(name)))).then(() => '')",
    )?;
    page.open_at(&address)?;
    page.wait("the page is kept", || Ok(page.read(IS_KEPT)? == "true"))?;
    Ok(address)
}

/// Whether title and style are both of the same build.
fn is_build(traveller: &Traveller, is_next: bool) -> Outcome {
    let found = traveller.page.read(
        "return document.title.includes('(next)') + ' ' + (getComputedStyle(document.documentElement).getPropertyValue('--build').trim() === 'next')",
    )?;
    expect(found == format!("{is_next} {is_next}"), format!("Of the next build are title and style: {found}"))
}
