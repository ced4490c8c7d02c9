//! The dossier as text.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;

pub(super) const JOURNEYS: &[Journey] = &[
    ("without scripts every event, actor and source is there as text", reads_without_scripts),
    ("the reading view lists every event", reads_with_scripts),
];

fn reads_without_scripts(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.enter(Door::Unscripted, "")?;
    let text = page.text()?;
    for known in [facts.events(), facts.actors(), facts.sources()].concat() {
        expect(text.contains(known), format!("The still page lacks: {known}"))?;
    }
    // Here the policy is meant to be violated: that is how the door is shut.
    traveller.forgive_complaints();
    Ok(())
}

fn reads_with_scripts(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("")?;
    page.show("read")?;
    page.wait("the reading view is there", || Ok(page.fragment()?.contains("view=read")))?;
    let text = page.text()?;
    for event in facts.events() {
        expect(text.contains(event), format!("The reading view lacks: {event}"))?;
    }
    Ok(())
}
