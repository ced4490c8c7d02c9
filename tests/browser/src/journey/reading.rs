//! The dossier as text.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;

pub(super) const JOURNEYS: &[Journey] = &[
    ("without scripts every event, actor and source is there as text", reads_without_scripts),
    ("the reading view has every item, in tables with captions", reads_with_scripts),
    ("a table of the reading view is sorted by each of its columns, forwards and backwards", sorts),
    ("the reading view keeps to the filters, and a name in it opens the panel", reads_under_filters),
];

fn reads_without_scripts(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.enter(Door::Unscripted, "")?;
    let text = page.text()?;
    for known in [facts.events(), facts.actors(), facts.sources()].concat() {
        expect(text.contains(known), format!("The still page lacks: {known}"))?;
    }
    // Every event and actor has a line of its own.
    for (known, lists) in [(facts.events(), "1, 2"), (facts.actors(), "3")] {
        let lines = page.read(&format!(
            "return String([{lists}].reduce((all, at) => all + document.querySelectorAll('#static > ul')[at - 1].children.length, 0))"
        ))?;
        expect(lines == known.len().to_string(), format!("{lines} lines stand for {}.", known.len()))?;
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
    for known in [facts.events(), facts.actors(), facts.sources()].concat() {
        expect(text.contains(known), format!("The reading view lacks: {known}"))?;
    }
    for (chapter, known) in [("events", 0), ("undated", 0), ("actors", 1), ("links", 2), ("claims", 3), ("figures", 4)]
    {
        let rows = page.count(&format!("[data-chapter={chapter}] tbody tr"))?;
        let known = facts.ids(["events", "actors", "relations", "claims", "figures"][known]).len();
        let is_right = if chapter.ends_with("dated") || chapter == "events" { rows < known } else { rows == known };
        expect(is_right && rows > 0, format!("The table of {chapter} has {rows} rows of {known}."))?;
        expect(
            page.count(&format!("[data-chapter={chapter}] caption h2"))? == 1,
            format!("{chapter} has no caption."),
        )?;
    }
    Ok(())
}

fn sorts(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&view=read")?;
    let column = |at: usize| {
        page.read(&format!(
            "return [...document.querySelectorAll('[data-chapter=claims] tbody tr')].map(row => row.children[{at}].textContent).join('\\n')"
        ))
    };
    let state = || {
        page.read(
            "return [...document.querySelectorAll('[data-chapter=claims] th')].map(head => head.ariaSort ?? head.getAttribute('aria-sort') ?? 'none').join(' ')",
        )
    };
    expect(state()?.starts_with("ascending"), format!("At first the columns are sorted: {}", state()?))?;
    for at in 0..3 {
        let head = format!("[data-sort=claims-{at}]");
        for is_back in [false, true] {
            page.click(&head)?;
            let word = if is_back { "descending" } else { "ascending" };
            page.wait("the head says so", || Ok(state()?.split(' ').nth(at) == Some(word)))?;
            let stances = column(at)?;
            let mut rows: Vec<String> = stances.lines().map(str::to_lowercase).collect();
            let shown = rows.clone();
            rows.sort();
            if is_back {
                rows.reverse();
            }
            // Letters with marks have places of their own; the ends are enough.
            let ends = |rows: &[String]| rows.first().cloned().zip(rows.last().cloned());
            expect(at == 1 || ends(&shown) == ends(&rows), format!("Column {at}, {word}: {:?}", ends(&shown)))?;
        }
    }
    traveller.axe.check(traveller.session)
}

fn reads_under_filters(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("v=1&sources=amu-tv-2024&view=read")?;
    let rows = page.count("[data-chapter=events] tbody tr")?;
    let counted = page.counting_sentence()?;
    expect(counted.starts_with(&format!("{rows} of ")), format!("{rows} rows, but: {counted}"))?;
    let listed = page.count("[data-chapter=accounts] .accounts")?;
    expect(listed > 0 && listed < facts.ids("accounts").len(), format!("{listed} disagreements are listed."))?;
    page.click("[data-chapter=actors] [data-id=afghanistan]")?;
    expect(page.panel()? == "Afghanistan", format!("The panel is about {}.", page.panel()?))?;
    page.wait("its row is marked, and no other", || {
        let marked = page.texts_of("[data-chapter] tr[aria-current=true] [data-id=afghanistan]")?;
        Ok(marked.len() == 1 && page.count("[data-chapter] tr[aria-current=true]")? == 1)
    })
}
