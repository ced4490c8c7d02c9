//! How two actors are connected.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::page::Page;
use crate::wire::Key;

pub(super) const JOURNEYS: &[Journey] = &[
    ("two names, typed, are connected by a chain with evidence", connects),
    ("from an actor's panel, a connection begins with that actor", begins_with_an_actor),
    ("ways between two actors change with a press, and Back undoes", changes_the_way),
    ("a name that nobody has is named, and changes nothing", refuses_a_name),
    ("a link to a connection opens it", opens_by_link),
    ("a chain is copied as text, or shown to be copied by hand", copies_the_chain),
    ("axe: a connection, a receipt open", checked),
    ("phone: axe: a connection", checked_on_phone),
];

pub(super) const DARK_JOURNEYS: &[Journey] = &[("dark: axe: a connection, a receipt open", checked)];

/// The two whom the journeys ask about, as a link.
const LINK: &str = "v=1&connect=kabulov,haqqani";

fn copies_the_chain(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    for is_allowed in [false, true] {
        page.let_copy(is_allowed)?;
        page.take("chain")?;
        if is_allowed {
            page.wait("it says so", || Ok(page.text_of("[data-take=chain]")?.contains("Copied")))?;
            expect(page.copied()?.starts_with("Zamir Kabulov – "), format!("Copied is {}.", page.copied()?))?;
        } else {
            page.wait("it is shown", || Ok(page.text_of("[data-panel] .by-hand")?.starts_with("Zamir Kabulov – ")))?;
        }
    }
    Ok(())
}

fn connects(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.ask("connect")?;
    page.answer("from", "Kabulov")?;
    page.answer("to", "Haqqani")?;
    page.wait("the address holds both names", || Ok(page.fragment()? == LINK))?;
    let names = [page.answered("from")?, page.answered("to")?];
    expect(names == ["Zamir Kabulov", "Sirajuddin Haqqani"], format!("The fields hold {names:?}."))?;
    let chain = page.chain()?;
    expect(!chain.is_empty(), format!("There is no chain: {}", page.panel()?))?;
    let (first, last) = (&chain[0], &chain[chain.len() - 1]);
    expect(first.contains("Kabulov") && last.contains("Haqqani"), format!("The chain is {chain:?}."))?;
    let evidence = page.open_receipt()?;
    expect(evidence.contains("paragraph"), format!("The evidence says only: {evidence}"))?;
    page.wait("both ends are chosen in the network", || {
        let mut chosen = page.actors_chosen()?;
        chosen.sort_unstable();
        Ok(chosen == ["haqqani", "kabulov"])
    })?;
    page.press(Key::Escape)?;
    page.wait("the sheet is gone", || Ok(page.count("[data-panel]")? == 0 && page.actors_chosen()?.is_empty()))
}

fn begins_with_an_actor(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sel=kabulov")?;
    page.panel()?;
    page.deed("connect")?;
    page.wait("the address asks about him", || Ok(page.fragment()?.starts_with("v=1&connect=kabulov,")))?;
    expect(page.answered("from")? == "Zamir Kabulov", "It does not begin with him.")?;
    expect(!page.chain()?.is_empty(), "There is no chain to begin with.")?;
    let to = page.answered("to")?;
    page.deed("swap")?;
    page.wait("the ends are swapped", || Ok(page.answered("to")? == "Zamir Kabulov" && page.answered("from")? == to))
}

fn changes_the_way(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    for way in ["all", "in-time", "best-supported"] {
        page.deed(way)?;
        page.wait(&format!("the way is {way}"), || {
            Ok(page.fragment()? == format!("{LINK},{way}") && is_pressed(page, way)?)
        })?;
        expect(!page.panel()?.is_empty(), format!("Nothing is said of the way {way}."))?;
    }
    page.deed("shortest")?;
    page.wait("the shortest goes without saying", || Ok(page.fragment()? == LINK))?;
    page.back()?;
    page.wait("Back brings the way before", || is_pressed(page, "best-supported"))
}

fn refuses_a_name(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    let chain = page.chain()?;
    page.answer("to", "Qwertz Yxcvbn")?;
    let problem = page.problem()?;
    expect(problem.contains("“Qwertz Yxcvbn”") && problem.contains("from the list"), format!("It says: {problem}"))?;
    expect(page.fragment()? == LINK && page.chain()? == chain, "The name changes something.")?;
    page.answer("to", "Muttaqi")?;
    page.wait("the right name is taken", || Ok(page.fragment()? == "v=1&connect=kabulov,muttaqi"))?;
    expect(!page.has_problem()?, "The problem is still said.")
}

fn opens_by_link(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&connect=minnikhanov,haqqani")?;
    let names = [page.answered("from")?, page.answered("to")?];
    expect(names == ["Rustam Minnikhanov", "Sirajuddin Haqqani"], format!("The fields hold {names:?}."))?;
    expect(!page.chain()?.is_empty(), format!("There is no chain: {}", page.panel()?))
}

fn checked(traveller: &Traveller) -> Outcome {
    traveller.page.open(LINK)?;
    traveller.page.open_receipt()?;
    traveller.axe.check(traveller.session)
}

fn checked_on_phone(traveller: &Traveller) -> Outcome {
    traveller.page.open_on_phone(LINK)?;
    traveller.page.panel()?;
    traveller.axe.check(traveller.session)
}

fn is_pressed(page: &Page, way: &str) -> Outcome<bool> {
    Ok(page.count(&format!("[data-panel] [data-do={way}][aria-pressed=true]"))? == 1)
}
