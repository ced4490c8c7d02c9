//! The story: headline, answer, and the key to the pictures.

use super::controls::{Receipts, live, shape_mark};
use crate::browser;
use crate::explorer::use_explorer;
use dossier_core::describe::receipts;
use dossier_core::index::Facet;
use leptos::prelude::*;

/// The story column.
#[component]
pub(super) fn Story() -> impl IntoView {
    let explorer = use_explorer();
    let (t, dataset) = (explorer.t, &explorer.data.dataset);
    let proof = receipts(dataset, t, &dataset.answer.evidence, None);
    let mut names: Vec<_> =
        dataset.answer.evidence.iter().map(|it| dataset.sources[it.source].short.as_str()).collect();
    names.dedup();
    let summary = (t.receipts)(proof.len(), &names);
    let extent = (t.extent)(dataset.actors.len(), dataset.relations.len(), dataset.events.len(), dataset.sources.len());
    view! {
        <section class="story" aria-label=t.story>
            <p class={"kicker"}>{(t.kicker)(dataset.sources.len())}</p>
            <h1><bdi>{dataset.headline.text.as_str()}</bdi></h1>
            <p class={"answer"}><bdi>{dataset.answer.text.as_str()}</bdi></p>
            <details class={"answer-proof"}>
                <summary>{summary}</summary>
                <Receipts receipts=proof/>
            </details>
            <details class={"how"} open=!browser::is_narrow()>
                <summary>{t.how_to_read}</summary>
                <Key/>
            </details>
            <div class={"foot note"}>
                <p>{t.invitation}</p>
                <p>{extent}</p>
            </div>
        </section>
    }
}

/// What the marks mean.
#[component]
fn Key() -> impl IntoView {
    let explorer = use_explorer();
    let t = explorer.t;
    let kinds = &explorer.data.dataset.vocabulary.actors;
    let actors = kinds.iter().filter(|(_, kind)| kind.within.is_none()).map(|(id, kind)| {
        let value = dossier_core::dataset::Id::index(id);
        let count = move || explorer.selection.with(|selection| selection.count(Facet::Actors, value));
        view! {
            <li>{shape_mark(kind.shape)}<span>{kind.plural.as_str()}</span><span class={"num"}>{live(count)}</span></li>
        }
    });
    view! {
        <div class={"keys"}>
            <div class={"key"}>
                <h2>{t.key_actors}</h2>
                <ul>{actors.collect_view()}</ul>
            </div>
            <div class={"key"}>
                <h2>{t.key_links}</h2>
                <ul>
                    {LINKS.into_iter().zip(t.key_link).map(|((class, has_arrow), label)| view! { <li>{link(class, has_arrow)}{label}</li> }).collect_view()}
                </ul>
            </div>
            <div class={"key wide"}>
                <h2>{t.key_dates}</h2>
                <ul>{DATES.into_iter().zip(t.key_date).map(|(parts, label)| view! { <li>{date(parts)}{label}</li> }).collect_view()}</ul>
            </div>
        </div>
    }
}

/// The classes of the links in the key, and whether they have an arrow.
const LINKS: [(&str, bool); 5] =
    [("link", true), ("link ended", true), ("link proposed", true), ("link role", true), ("link", false)];

/// The glyphs of dates in the key: hollow parts, lines, dots and filled parts, as path data.
const DATES: [[&str; 4]; 6] = [
    ["", "", "", "M19.6 8a4.6 4.6 0 1 1-9.2 0a4.6 4.6 0 0 1 9.2 0"],
    ["M19.2 8a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 0 1 8.4 0", "", "", "M15 3.4a4.6 4.6 0 0 0 0 9.2z"],
    ["", "", "", "M3 5h24v6H3z"],
    ["M18.6 8a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 0 1 7.2 0", "M4 4v8M26 4v8M4 8h7.4M18.6 8H26", "", ""],
    ["M18.6 8a3.6 3.6 0 1 1-7.2 0a3.6 3.6 0 0 1 7.2 0", "", "M2 8h9M19 8h9", ""],
    ["", "", "M17 8h12", "M3 5h11v6H3z"],
];

fn link(class: &'static str, has_arrow: bool) -> impl IntoView {
    let line = if has_arrow { "M0 8h23" } else { "M0 8h30" };
    let arrow = if has_arrow { "M30 8l-7-3v6z" } else { "" };
    view! {
        <svg class={"glyph"} viewBox={"0 0 30 16"} aria-hidden={"true"}>
            <path class=class d=line></path>
            <path class={"arrow"} d=arrow></path>
        </svg>
    }
}

fn date([hollow, line, dots, fill]: [&'static str; 4]) -> impl IntoView {
    view! {
        <svg class={"glyph"} viewBox={"0 0 30 16"} aria-hidden={"true"}>
            <path class={"g-dots"} d=dots></path>
            <path class={"g-line"} d=line></path>
            <path class={"g-hollow"} d=hollow></path>
            <path class={"g-fill"} d=fill></path>
        </svg>
    }
}
