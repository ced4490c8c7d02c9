//! What a reader sees where the explorer cannot start, or stops.

use serde_json::json;

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::{Door, Fault, Part};
use crate::hosts::article;

pub(super) const JOURNEYS: &[Journey] = &[
    ("whatever keeps it from starting, the text stays and a sentence says why", never_started),
    ("whatever stops it, the text comes back and a sentence says why", stopped_later),
    ("the first view does without the rest of the module", first_view),
    ("who is faster than the rest of the module waits for it", faster),
    ("a page that brings a dataset waits for what reads it", own_dataset),
    ("a rest that does not arrive, or not whole, is missed where it is needed", without_rest),
    ("a rest that does not arrive at first is asked for again, and words are found", faltering),
    ("a module of an unknown kind starts all the same", untyped),
    ("two hundred damaged copies of the module and its bindings are refused", damaged),
    ("the module may take 256 MiB of memory and no more", capped),
    ("after a stop, the link or the opening can be tried again", tried_again),
    ("a frame of no origin needs a server that lets it read", framed),
];

/// Doors behind which nothing starts, and the cause that is named.
const BARRED: [(Door, &str); 9] = [
    (Door::Unassembled, "blocked"),
    (Door::Unconnected, "blocked"),
    (Door::Unaware, "unsupported"),
    (Door::Broken(Part::Module, Fault::Missing), "load"),
    (Door::Broken(Part::Module, Fault::Page), "damaged"),
    (Door::Broken(Part::Module, Fault::Cut(100_000)), "damaged"),
    (Door::Broken(Part::Bindings, Fault::Missing), "load"),
    (Door::Broken(Part::Bindings, Fault::Page), "damaged"),
    (Door::Broken(Part::Bindings, Fault::Cut(5_000)), "damaged"),
];

fn never_started(traveller: &Traveller) -> Outcome {
    for (door, cause) in BARRED {
        traveller.page.enter(door, "")?;
        stopped(traveller, cause).map_err(|reason| format!("{door:?}: {reason}"))?;
    }
    traveller.axe.check(traveller.session)
}

/// A module of WebAssembly whose only function is called `f`, to stop in the ways that the explorer could. The
/// scripts of a driver may have a world of their own, whose errors the page does not hear of: so all is the page's, the function too.
const STOPPER: &str = "const { WebAssembly, Uint8Array, setTimeout } = window;
  const stop = (...body) => setTimeout(new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, body.length + 4, 1, body.length + 2, 0, ...body, 11,
  ]))).exports.f);";

/// What stops it, as a script, and the cause that is named.
const STOPS: [(&str, &str, &str); 4] = [
    ("a panic", "window.__fatal('a test of the alarm')", "crash"),
    ("a trap", "stop(0)", "crash"),
    ("endless recursion", "stop(16, 0)", "crash"),
    ("exhausted memory", "__bindings.default().then(({ memory }) => { memory.grow(3000); stop(0) })", "memory"),
];

fn stopped_later(traveller: &Traveller) -> Outcome {
    for (name, script, cause) in STOPS {
        traveller.page.open("v=1&sel=russia")?;
        traveller.session.execute(&format!("{STOPPER} {script}"), &json!([]))?;
        stopped(traveller, cause).map_err(|reason| format!("{name}: {reason}"))?;
        // Only the first cause counts: whatever is said later comes from something that is broken already.
        traveller.session.execute("window.__fatal('another')", &json!([]))?;
        expect(traveller.page.count("#stopped")? == 1, "A second failure says a second sentence.")?;
        let focus = "return String(!document.hasFocus() || document.activeElement.id === 'stopped')";
        expect(traveller.page.read(focus)? == "true", "The focus is not on the sentence.")?;
        expect(traveller.page.fragment()? == "v=1&sel=russia", "The link is lost.")?;
    }
    traveller.axe.check(traveller.session)
}

/// Stops the explorer by a trap in its module.
pub(super) fn trap(traveller: &Traveller) -> Outcome {
    traveller.session.execute(&format!("{STOPPER} stop(0)"), &json!([])).map(drop)
}

/// Links of all sorts. What the first part of the module is not enough for waits for the rest, and never calls it before it is there.
const LINKS: [&str; 8] = [
    "",
    "v=1&sel=taliban&t=2003%2F2015",
    "v=1&sel=russia&theme=dark&accent=aa3300",
    "v=1&view=read",
    "v=1&compare=2003,2025",
    "v=1&step=2",
    "v=1&panes=timeline&mode=still",
    "v=1&sel=taliban&?secret=a1",
];

fn first_view(traveller: &Traveller) -> Outcome {
    let Traveller { page, session, server, .. } = traveller;
    for link in LINKS {
        page.open(link)?;
        page.wait("it is on screen", || {
            Ok(page.read("return String(performance.getEntriesByName('app:interactive').length)")? == "1")
        })?;
        is_calm(traveller, link)?;
    }
    let frame = format!("<iframe title=Dossier width=900 height=700 src={}></iframe>", server.address(Door::Front));
    page.open_in_frame(&server.host(article(&frame, 900)))?;
    is_calm(traveller, "in an article")?;
    // A pointer that comes across marks while the rest is under way halts nothing.
    page.open_at(&server.address(Door::Late))?;
    session.execute(
        "const mark = document.querySelector('.node'), { left, top } = mark.getBoundingClientRect();
        for (const type of ['pointerover', 'pointermove', 'pointerout'])
          mark.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: left + 4, clientY: top + 4, pointerId: 1, pointerType: 'mouse' }))",
        &json!([]),
    )?;
    is_calm(traveller, "a pointer on a mark")
}

/// Nothing has called the rest of the module before it was there: such a call fetches it in a way of its own.
fn is_calm(traveller: &Traveller, at: &str) -> Outcome {
    let hurried = "return String(performance.getEntriesByType('resource').filter((file) => file.initiatorType === 'xmlhttprequest').length)";
    let remedy = format!("{at:?}: the first view calls what comes with the rest: cargo xtask first.");
    expect(traveller.page.read(hurried)? == "0", remedy)
}

fn faster(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_at(&traveller.server.address(Door::Late))?;
    page.show("read")?;
    page.wait("the reading view is there", || Ok(page.fragment()?.contains("view=read")))
}

fn own_dataset(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open_at(&traveller.server.address(Door::Own))?;
    page.wait("its own dataset is shown", || Ok(page.count("[data-view=network] [data-id=ada-brook]")? == 1))?;
    is_calm(traveller, "a dataset that the page brings")
}

fn without_rest(traveller: &Traveller) -> Outcome {
    let Traveller { page, server, .. } = traveller;
    for (fault, cause) in [
        (Fault::Missing, "load"),
        (Fault::Page, "damaged"),
        (Fault::Cut(100_000), "damaged"),
        (Fault::Flipped(5_000), "damaged"),
    ] {
        let door = Door::Broken(Part::Rest, fault);
        let named = |reason| format!("{door:?}: {reason}");
        page.open_at(&server.address(door)).map_err(named)?;
        page.show("read").map_err(named)?;
        stopped(traveller, cause).map_err(named)?;
        // The link of what needs it from the start.
        page.enter(door, "v=1&view=read")?;
        stopped(traveller, cause).map_err(named)?;
    }
    Ok(())
}

fn faltering(traveller: &Traveller) -> Outcome {
    let Traveller { page, server, .. } = traveller;
    server.take_requests();
    page.open_at(&server.address(Door::Faltering))?;
    let asked = std::cell::Cell::new(0);
    page.wait("the rest was asked for in vain", || {
        let requests = server.take_requests();
        asked.set(asked.get() + requests.iter().filter(|path| path.contains("rest-")).count());
        Ok(asked.get() > 0)
    })?;
    traveller.forgive_complaints();
    // In a text, and in no name: it is found once the words have been read.
    let word = "occupation";
    page.search(word)?;
    page.wait("a text is found", || Ok(page.count("[role=option][data-id]")? > 0))?;
    traveller.forgive_complaints();
    Ok(())
}

fn untyped(traveller: &Traveller) -> Outcome {
    traveller.page.open_at(&traveller.server.address(Door::Untyped))
}

/// Two hundred copies, each in a frame of its own, with a wrong bit or an early end at places spread by the golden section.
fn damaged(traveller: &Traveller) -> Outcome {
    const COPIES: [usize; 8] = [25; 8];
    let Traveller { page, server, .. } = traveller;
    for (round, copies) in COPIES.into_iter().enumerate() {
        let doors = (round * copies..(round + 1) * copies).map(|number| {
            let place = number * 618_034 + 7_777;
            let part = if number % 2 == 0 { Part::Module } else { Part::Bindings };
            Door::Broken(part, if number % 4 < 2 { Fault::Flipped(place) } else { Fault::Cut(place) })
        });
        let frames: String =
            doors.map(|door| format!("<iframe title=Copy src={}></iframe>", server.address(door))).collect();
        page.enter_at(
            &server.host(format!("<!doctype html><title>Copies</title><link rel=icon href=data:,>{frames}")),
        )?;
        let causes = "return [...document.querySelectorAll('iframe')].map(({ contentDocument: page, src }) => {
            const stopped = page.getElementById('stopped');
            const isText = !page.getElementById('static')?.hidden && !page.getElementById('app')?.children.length;
            return stopped && isText ? stopped.dataset.cause : src }).join(' ')";
        let all = vec!["damaged"; copies].join(" ");
        page.wait("every copy is refused", || Ok(page.read(causes)? == all))
            .map_err(|reason| format!("{reason}: {}", page.read(causes).unwrap_or_default()))?;
    }
    traveller.forgive_complaints();
    Ok(())
}

fn capped(traveller: &Traveller) -> Outcome {
    traveller.page.open("")?;
    // A page of WebAssembly has 64 KiB, so 4096 of them are 256 MiB.
    let grow = "return __bindings.default().then(({ memory }) => {
        const left = 4096 - memory.buffer.byteLength / 65536;
        try { memory.grow(left + 1); return 'more' } catch { memory.grow(left); return 'all and no more' } })";
    let found = traveller.page.read(grow)?;
    expect(found == "all and no more", format!("It may take {found}."))
}

fn tried_again(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=russia")?;
    let title = page.panel()?;
    let try_again = |label| {
        page.click_button(label)?;
        page.wait("the page is loaded again", || Ok(page.count("#stopped")? == 0))?;
        page.stands()
    };
    traveller.session.execute("window.__fatal('a test of the alarm')", &json!([]))?;
    try_again("Try again")?;
    expect(page.panel()? == title, "Trying again loses the link.")?;

    traveller.session.execute("window.__fatal('a test of the alarm')", &json!([]))?;
    try_again("Try again without my filters")?;
    expect(page.fragment()?.is_empty() && page.count("[data-panel]")? == 0, "The filters are still there.")
}

fn framed(traveller: &Traveller) -> Outcome {
    let frame = |door| {
        let address = traveller.server.address(door);
        traveller.server.host(format!(
            "<!doctype html><title>Article</title><link rel=icon href=data:,><iframe title=Dossier width=800 height=600 sandbox=allow-scripts src={address}></iframe>"
        ))
    };
    traveller.page.open_in_frame(&frame(Door::Shared))?;
    traveller.page.enter_frame(&frame(Door::Unshared))?;
    stopped(traveller, "load")
}

/// The plain sentence, the buttons, the whole text, and nothing half alive.
pub(super) fn stopped(traveller: &Traveller, cause: &str) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.wait("the sentence is said", || Ok(page.count("#stopped[role=alert]")? == 1))?;
    let found = page
        .read("const { cause, report } = document.getElementById('stopped').dataset; return cause + ': ' + report")?;
    expect(found.starts_with(cause), format!("The cause is not {cause} but {found}"))?;
    let text = page.text()?;
    for said in [
        "The picture could not be drawn: ",
        "Everything it shows is below, as text.",
        "Try again",
        "Copy link",
        facts.answer(),
    ] {
        expect(text.contains(said), format!("The page does not say: {said}"))?;
    }
    expect(page.count("#app > *")? == 0, "Something of the explorer is left.")?;
    // A door that breaks the page makes its policy or its server complain; that is what it is for.
    traveller.forgive_complaints();
    Ok(())
}
