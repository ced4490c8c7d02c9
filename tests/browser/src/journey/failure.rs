//! What a reader sees where the explorer cannot start, or stops.

use serde_json::json;

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::server::Door;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a policy without WebAssembly leaves the text and says so", blocked),
    ("a damaged module is refused", damaged),
    ("a module that is not there leaves the text and says so", missing),
    ("a crash leaves the text and the link", crashed),
];

fn blocked(traveller: &Traveller) -> Outcome {
    traveller.page.enter(Door::Unassembled, "")?;
    stopped(traveller, "blocked")
}

fn damaged(traveller: &Traveller) -> Outcome {
    traveller.page.enter(Door::Damaged, "")?;
    stopped(traveller, "load")
}

fn missing(traveller: &Traveller) -> Outcome {
    traveller.page.enter(Door::Missing, "")?;
    stopped(traveller, "load")
}

fn crashed(traveller: &Traveller) -> Outcome {
    traveller.page.open("")?;
    traveller.session.execute("window.__fatal('a test of the alarm')", &json!([]))?;
    stopped(traveller, "crash")
}

/// The plain sentence, the two buttons, the whole text, and nothing half alive.
fn stopped(traveller: &Traveller, cause: &str) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.wait("the sentence is said", || Ok(page.count("#stopped[role=alert]")? == 1))?;
    let found = page.read("return document.getElementById('stopped').dataset.cause")?;
    expect(found == cause, format!("The cause is {found}, not {cause}."))?;
    let text = page.text()?;
    for said in [
        "The picture could not be drawn.",
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
    traveller.axe.check(traveller.session)
}
