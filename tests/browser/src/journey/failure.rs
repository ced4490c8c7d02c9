//! What a reader sees where the explorer cannot start, or stops.

use serde_json::json;

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::{Door, Fault, Part};

pub(super) const JOURNEYS: &[Journey] = &[
    ("whatever keeps it from starting, the text stays and a sentence says why", never_started),
    ("whatever stops it, the text comes back and a sentence says why", stopped_later),
    ("a module of an unknown kind starts all the same", untyped),
    ("damaged copies of the module and of its bindings are refused", damaged),
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

/// A module of WebAssembly whose only function is called `f`, to stop in the ways that the explorer could.
const STOPPER: &str = "const stop = (...body) => setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, body.length + 4, 1, body.length + 2, 0, ...body, 11,
  ]))).exports.f());";

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

fn untyped(traveller: &Traveller) -> Outcome {
    traveller.page.open_at(&traveller.server.address(Door::Untyped))
}

/// Bits and ends at places spread over each part by the golden section.
fn damaged(traveller: &Traveller) -> Outcome {
    const COPIES: usize = 10;
    for number in 0..COPIES {
        let place = number * 618_034 + 77_777;
        for part in [Part::Module, Part::Bindings] {
            for fault in [Fault::Flipped(place), Fault::Cut(place)] {
                traveller.page.enter(Door::Broken(part, fault), "")?;
                stopped(traveller, "damaged").map_err(|reason| format!("{part:?} {fault:?}: {reason}"))?;
            }
        }
    }
    Ok(())
}

fn tried_again(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=russia")?;
    let title = page.panel()?;
    traveller.session.execute("window.__fatal('a test of the alarm')", &json!([]))?;
    page.click_button("Try again")?;
    page.stands()?;
    expect(page.panel()? == title, "Trying again loses the link.")?;

    traveller.session.execute("window.__fatal('a test of the alarm')", &json!([]))?;
    page.click_button("Try again without my filters")?;
    page.stands()?;
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
