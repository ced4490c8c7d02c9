//! docs/embedding.md, followed word for word: its code is put into articles, its headers are those that all journeys run under.

use super::{Journey, Traveller, expect};
use crate::Outcome;
use crate::door::Door;
use crate::hosts::article;

pub(super) const JOURNEYS: &[Journey] = &[
    ("the guide's frame, element, link and lines of script do what it says", followed),
    ("the guide's headers are what is tested, and its sentences what is said", said),
];

const GUIDE: &str = include_str!("../../../../docs/embedding.md");
const LOADER: &str = include_str!("../../../../assets/loader.js");

/// Where the guide has put the dossier.
const THERE: &str = "https://news.example/dossier/";

/// The code in the guide that holds a word, the only one that does.
pub(super) fn code(word: &str) -> Outcome<String> {
    let blocks = GUIDE.split("\n```").skip(1).step_by(2);
    let found: Vec<_> =
        blocks.filter_map(|block| block.split_once('\n')).filter(|(_, code)| code.contains(word)).collect();
    match found.as_slice() {
        [(_, code)] => Ok((*code).to_owned()),
        _ => Err(format!("The guide has {} pieces of code with {word}.", found.len())),
    }
}

fn followed(traveller: &Traveller) -> Outcome {
    let Traveller { page, server, .. } = traveller;
    let here = |word: &str| Ok::<_, String>(code(word)?.replace(THERE, &server.address(Door::Front)));
    let grows = |first: &str| page.wait("the frame grows", || Ok(page.read("return String(innerHeight)")? != first));

    let frame = here("loading=\"lazy\" allow=")?;
    page.open_in_frame(&server.host(article(&frame, 640)))?;
    expect(page.read("return String(innerHeight)")? == "680", "The frame has another height.")?;

    let element = here("<dossier-explorer id=")?;
    let link = here("target=\"talks\"")?;
    page.open_in_frame(&server.host(article(&(link + &element), 640)))?;
    expect(page.is_selected("taliban")?, "The element starts with another view.")?;
    grows("680")?;
    page.read("parent.document.querySelector('a').click(); return ''")?;
    page.wait("the link shows another view", || page.is_selected("kabulov"))?;

    let linked = here("<dossier-explorer linked")?;
    let script = format!("<script src=\"{}embed.js\" defer></script>", server.address(Door::Front));
    page.open_in_frame(&server.host(article(&(script + &linked), 640)))?;
    page.read("parent.document.querySelector('a').click(); return ''")?;
    page.wait("the link shows another view", || page.is_selected("kabulov"))?;

    let lines = here("datawrapper-height")?;
    page.open_in_frame(&server.host(article(&(frame + &lines), 640)))?;
    grows("680")
}

fn said(traveller: &Traveller) -> Outcome {
    let origin = traveller.server.address(Door::Front);
    for (door, words) in [
        (Door::Front, "trusted-types 'none'"),
        (Door::Kept, "trusted-types dossier"),
        (Door::Shared, "Access-Control-Allow-Origin"),
    ] {
        let headers = door.headers("index.html", &origin);
        for line in code(words)?.lines().map(str::trim) {
            expect(
                headers.lines().any(|header| header.split("; report-uri").next() == Some(line)),
                format!("{door:?} does not send: {line}"),
            )?;
        }
    }
    let reasons = LOADER
        .split_once("const REASONS = {")
        .and_then(|(_, rest)| rest.split_once('}'))
        .map_or("", |(table, _)| table);
    let mut count = 0;
    for reason in reasons.split('"').skip(1).step_by(2) {
        count += 1;
        expect(GUIDE.contains(&format!("| {reason} |")), format!("The guide does not explain: {reason}"))?;
    }
    expect(count == 6, format!("The loader has {count} sentences."))
}
