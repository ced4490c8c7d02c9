//! What a reader takes along: links, code, pictures.

use std::fs;

use serde_json::json;

use super::file::with_dataset;
use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::page::Page;

pub(super) const JOURNEYS: &[Journey] = &[
    ("a link is copied, or shown to be copied by hand", copies_a_link),
    ("code for another page is a frame with this very view", copies_code),
    ("pictures are files of their own, with title and without scripts", saves_pictures),
    ("pictures are there as points too, of twice the size", saves_points),
    ("tables begin with a byte order mark on request", marks_tables),
    ("every file of the menu is handed out, and holds what the filters keep", hands_out_files),
    ("the dataset that is handed out opens here again", opens_again),
    ("what is printed is there when the menu prints", prints),
    ("axe: the menu of what to share", checked),
];

/// A view with a filter and a choice.
const LINK: &str = "v=1&sel=taliban&sources=memri-2024";

fn copies_a_link(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    page.let_copy(true)?;
    page.open_menu("share")?;
    page.take("link")?;
    page.wait("it says so", || Ok(page.text_of("[data-take=link]")?.contains("Copied")))?;
    let address = page.address()?;
    expect(page.copied()? == address, format!("Copied is {}.", page.copied()?))?;
    page.take("citation")?;
    page.wait("a citation is copied", || Ok(page.copied()? != address))?;
    let citation = page.copied()?;
    for part in [traveller.facts.title(), "as told by MEMRI", "version of ", &address] {
        expect(citation.contains(part), format!("The citation lacks {part}: {citation}"))?;
    }
    page.let_copy(false)?;
    page.take("link")?;
    page.wait("the address is shown", || Ok(page.text_of("#share .by-hand")?.trim() == address))?;
    expect(!page.text_of("[data-take=link]")?.contains("Copied"), "It says “Copied” all the same.")
}

fn prints(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    page.read("window.print = () => { window.printed = document.querySelector('.print').textContent }; return ''")?;
    page.open_menu("share")?;
    page.take("print")?;
    page.wait("the sources are told", || Ok(page.read("return String(window.printed)")?.contains("MEMRI")))
}

fn copies_code(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    page.let_copy(true)?;
    page.open_menu("embed")?;
    page.take("code-frame")?;
    page.wait("code is copied", || Ok(page.copied()?.starts_with("<iframe ")))?;
    let code = page.copied()?;
    let host = format!("<!doctype html><html lang=en><title>Article</title><link rel=icon href=data:,>{code}</html>");
    page.open_in_frame(&traveller.server.host(host))?;
    expect(page.panel()? == "Taliban", format!("The frame shows {}.", page.panel()?))?;
    expect(page.chips()?.len() == 1, "The frame has lost the filter.")
}

fn saves_pictures(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    for (thing, marks) in [("network.svg", traveller.facts.actors().len()), ("timeline.svg", 20)] {
        page.open(LINK)?;
        page.catch_files()?;
        page.open_menu("download")?;
        page.take(thing)?;
        let [name, media_type, text] = page.file()?;
        expect(name.ends_with(".svg") && media_type == "image/svg+xml", format!("It is {name}, {media_type}."))?;
        opens_alone(traveller, thing, &text, marks).map_err(|reason| format!("{thing}: {reason}"))?;
    }
    Ok(())
}

fn saves_points(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open(LINK)?;
    page.let_copy(true)?;
    page.catch_files()?;
    page.open_menu("download")?;
    for thing in ["network", "timeline"] {
        page.take(&format!("{thing}.svg"))?;
        let [_, _, svg] = page.file()?;
        let size = |name: &str| {
            let (_, rest) = svg.split_once(&format!(" {name}=\""))?;
            rest.split('"').next()?.parse::<f64>().ok()
        };
        page.take(&format!("{thing}.png"))?;
        let [name, media_type, points] = page.file()?;
        expect(name.ends_with(".png") && media_type == "image/png", format!("It is {name}, {media_type}."))?;
        let points: Vec<f64> = points.split(' ').filter_map(|number| number.parse().ok()).collect();
        let [width, height, drawn] = points[..] else { return Err(format!("{name} has no size.")) };
        let is_twice = |is: f64, of: &str| size(of).is_some_and(|of| (is - 2.0 * of).abs() <= 2.0);
        expect(is_twice(width, "width") && is_twice(height, "height"), format!("{name} is {width} by {height}."))?;
        expect(drawn > 10_000.0 && drawn < width * height / 2.0, format!("{drawn} points of {name} are drawn."))?;
    }
    Ok(())
}

fn marks_tables(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("")?;
    page.catch_files()?;
    page.open_menu("download")?;
    let begins = |with: bool| {
        page.take("events.csv")?;
        let [_, _, text] = page.file()?;
        expect(
            text.starts_with('\u{feff}') == with,
            format!("It begins: {:?}", text.chars().take(4).collect::<String>()),
        )
    };
    begins(false)?;
    page.click("#download [data-mark]")?;
    begins(true)?;
    page.take("everything.json")?;
    let [name, _, text] = page.file()?;
    let whole = traveller.facts.items().iter().all(|(id, _)| text.contains(&format!("\"{id}\"")));
    expect(name.ends_with("everything.json") && whole, format!("{name} lacks something."))
}

/// What each file is called after its title, and what is in it where only MEMRI tells: its beginning, and a piece.
const FILES: [(&str, &str, &str, &str); 11] = [
    ("actors.csv", "actors.csv", "id,", "khabibullin"),
    ("relations.csv", "relations.csv", "id,", "memri-2024"),
    ("events.csv", "events.csv", "id,", "memri-2024"),
    ("claims.csv", "claims.csv", "id,", "memri-2024"),
    ("figures.csv", "figures.csv", "id,", "memri-2024"),
    ("view.json", "view.json", "{", "\"memri-2024\""),
    ("network.gexf", "network.gexf", "<?xml", "Rustam Khabibullin"),
    ("network.svg", "network.svg", "<svg", "Rustam Khabibullin"),
    ("sources.bib", "sources.bib", "@", "MEMRI"),
    ("sources.ris", "sources.ris", "TY  - ", "MEMRI"),
    ("sources.csl", "sources.json", "[", "MEMRI"),
];

fn hands_out_files(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sources=memri-2024")?;
    page.catch_files()?;
    page.open_menu("download")?;
    for (thing, ending, begins, piece) in FILES {
        page.take(thing)?;
        let [name, _, text] = page.file()?;
        expect(name.ends_with(ending), format!("{thing} is called {name}."))?;
        expect(text.starts_with(begins), format!("{name} begins: {:?}", text.chars().take(40).collect::<String>()))?;
        expect(text.contains(piece), format!("{name} lacks {piece}."))?;
        // Lapis Lazuli is told of by another source alone.
        expect(
            !text.contains("lapis-lazuli") || thing == "network.svg",
            format!("{name} holds what the filter hides."),
        )?;
    }
    Ok(())
}

fn opens_again(traveller: &Traveller) -> Outcome {
    let page = &traveller.page;
    page.open("v=1&sources=memri-2024")?;
    let counted = page.counting_sentence()?;
    let kept = counted.split(" of ").next().unwrap_or_default().to_owned();
    page.catch_files()?;
    page.open_menu("download")?;
    page.take("view.json")?;
    let [_, _, text] = page.file()?;
    page.open_at(&with_dataset(traveller, "part", &text)?)?;
    let all = page.counting_sentence()?;
    expect(all.starts_with(&format!("{kept} of {kept} ")), format!("Of {counted:?} it shows {all:?}."))
}

/// A picture opens from the disk, with its title, at least so many marks, and nothing that could run.
fn opens_alone(traveller: &Traveller, name: &str, text: &str, marks: usize) -> Outcome {
    let path = traveller.scratch.join(name);
    fs::create_dir_all(traveller.scratch).and_then(|()| fs::write(&path, text)).map_err(|error| error.to_string())?;
    traveller.session.go(&format!("file://{}", path.display()))?;
    let body = "const all = [...document.querySelectorAll('*')];
        return [document.documentElement.localName, document.querySelector('title')?.textContent,
          all.filter(it => it.localName === 'parsererror').length,
          all.filter(it => it.localName === 'script' || [...it.attributes].some(({ name }) => /^on/i.test(name))).length,
          all.filter(it => it.hasAttribute('data-id')).length]";
    let found = traveller.session.execute(body, &json!([]))?;
    expect(found[0] == "svg" && found[2] == 0, format!("It is no well-formed picture: {found}"))?;
    expect(found[1] == traveller.facts.title(), format!("Its title is {}.", found[1]))?;
    expect(found[3] == 0, format!("{} of its elements could run something.", found[3]))?;
    expect(found[4].as_u64().is_some_and(|count| count as usize >= marks), format!("It has {} marks.", found[4]))
}

fn checked(traveller: &Traveller) -> Outcome {
    let page: &Page = &traveller.page;
    page.open("")?;
    page.let_copy(false)?;
    page.open_menu("share")?;
    page.take("link")?;
    page.text_of("#share .by-hand")?;
    traveller.axe.check(traveller.session)
}
