//! Nothing is left: why, and the way out.

use super::file::with_dataset;
use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::wire::Key;
use serde_json::{Value, json};

pub(super) const JOURNEYS: &[Journey] = &[
    ("where filters leave nothing, the one to blame is named and can be dropped", names_the_culprit),
    ("a dossier that holds nothing says so and stands", says_that_there_is_nothing),
    ("axe: nothing in this window", checked_in_a_window),
    ("where a window leaves nothing, the nearest event is named and can be gone to", names_the_nearest),
];

fn names_the_culprit(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&with=haqqani&sources=memri-2024")?;
    let said = page.text_of("[data-empty]")?;
    let blamed = ["With Sirajuddin Haqqani", "MEMRI"].into_iter().filter(|name| said.contains(name)).count();
    expect(blamed == 1, format!("Not one of the two filters is to blame: {said}"))?;
    let offer = page.text_of("[data-offer='0']")?;
    let count = offer.rsplit(' ').next().unwrap_or_default().to_owned();
    page.click("[data-offer='0']")?;
    page.wait("events are back", || Ok(page.count("[data-empty]")? == 0))?;
    let counted = page.counting_sentence()?;
    // The sentence counts apart what has a date and what has none.
    let numbers = |part: &str| part.split_whitespace().next().and_then(|word| word.parse::<u32>().ok());
    let sum: u32 = counted.split("; ").filter_map(numbers).sum();
    expect(sum.to_string() == count, format!("{offer:?} brings {counted:?}."))?;
    expect(page.chips()?.len() == 1, format!("The chips are {:?}.", page.chips()?))?;
    page.back()?;
    page.wait("Back leaves nothing again", || Ok(page.count("[data-empty]")? == 1))?;
    page.click("[data-offer='1']")?;
    page.wait("the other offer clears all", || Ok(page.count("[data-empty]")? == 0 && page.chips()?.is_empty()))
}

fn names_the_nearest(traveller: &Traveller) -> Outcome {
    let Traveller { page, facts, .. } = traveller;
    page.open("v=1&t=1901/1950")?;
    let said = page.text_of("[data-empty]")?;
    let first = facts.first_event();
    expect(said.contains("1901 to 1950") && said.contains(first), format!("“{first}” is not named: {said}"))?;
    page.click("[data-offer='0']")?;
    page.wait("events are back", || Ok(page.count("[data-empty]")? == 0))?;
    let window = page.window()?;
    expect(window[0] == facts.first_year(), format!("The window is {window:?}."))
}

fn checked_in_a_window(traveller: &Traveller) -> Outcome {
    traveller.page.open("v=1&t=1901/1950")?;
    traveller.page.text_of("[data-empty]")?;
    traveller.axe.check(traveller.session)
}

fn says_that_there_is_nothing(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    let small = include_str!("../../../../core/tests/datasets/small.json");
    let mut dataset: Value = serde_json::from_str(small).map_err(|error| error.to_string())?;
    for section in ["actors", "relations", "events", "claims", "figures", "accounts", "stories"] {
        dataset[section] = json!([]);
    }
    // One was dated by an event.
    dataset["sources"][1]["published"] = json!("2004-05-03");
    page.open_at(&with_dataset(traveller, "nothing", &dataset.to_string())?)?;
    page.listen_for_errors()?;
    let said = page.text_of("[data-empty]")?;
    expect(said.contains("empty"), format!("It says: {said}"))?;
    expect(page.counting_sentence()?.starts_with("0 of 0"), "The sentence counts something.")?;
    traveller.axe.check(traveller.session)?;
    for view in ["timeline", "read", "network"] {
        page.show(view)?;
    }
    page.search("anything")?;
    page.press(Key::Escape)?;
    page.ask("compare")?;
    page.press(Key::Escape)?;
    let errors = page.errors()?;
    expect(errors.is_empty(), format!("Errors: {errors}"))
}
