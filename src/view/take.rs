//! What a reader can take along: a link, a citation, code for another page, files.

use crate::browser;
use crate::explorer::{Data, Explorer};
use dossier_core::dataset::Item;
use dossier_core::describe::{cite_item, cite_view, count};
use dossier_core::draw::{Sources, network_file, timeline_file};
use dossier_core::export::{self, file_name};
use dossier_core::i18n;
use dossier_core::page::{WHOLE, embed_code, own_file};
use dossier_core::query::{Query, codec};
use dossier_core::scene::network::arranged;
use leptos::prelude::*;

/// Copies or saves what a press anywhere on the page asks for.
pub(super) fn press(explorer: Explorer, event: &leptos::ev::Event) {
    if browser::told(event, "[data-mark]", "data-mark").is_some() {
        explorer.folds.update(|folds| folds.with_mark = !folds.with_mark);
    }
    let Some(key) = browser::told(event, "[data-take]", "data-take") else { return };
    if key == WHOLE || key == "page" {
        event.prevent_default();
        return keep_whole(explorer, key);
    }
    let written = browser::told(event, "[data-text]", "data-text");
    if let Some(text) = written.or_else(|| text(explorer, &key)) {
        browser::copy(&text.clone(), move |is_copied| {
            let copied = (key.clone(), (!is_copied).then(|| text.clone()));
            explorer.folds.update(|folds| folds.copied(Some(copied)));
        });
    }
}

/// The text that a key stands for; nothing where it stands for an act, which is done.
fn text(explorer: Explorer, key: &str) -> Option<String> {
    let (dataset, _, t) = explorer.sources();
    let address = browser::address();
    match key {
        "link" => Some(address),
        "citation" => {
            let selection = explorer.selection.now();
            Some(
                explorer
                    .query
                    .with_untracked(|query| cite_view(dataset, t, query, &selection, address, browser::today())),
            )
        }
        "item.cite" => Some(cite_item(dataset, t, explorer.selected()?)),
        _ if key.starts_with("code") => Some(embed_code(dataset, explorer.embed.get_untracked(), key, &address)),
        "send" => {
            browser::send(&dataset.title, &address);
            None
        }
        "open" => {
            browser::choose_file(move |text| explorer.open(text));
            None
        }
        "print" => {
            browser::print();
            None
        }
        _ => {
            let (what, ending) = key.split_once('.')?;
            let item = explorer.selected().filter(|_| what == "item");
            let named = item.map_or(what, |item| explorer.id(item));
            // References in this form are JSON, and so is their name.
            let name = file_name(&dataset.title, named, if ending == "csl" { "json" } else { ending });
            let text = file(explorer, item, what, ending);
            match ending {
                "png" => browser::save_picture(name, &text),
                _ => browser::save(&name, media_type(ending), text),
            }
            None
        }
    }
}

/// Gives the reader the whole explorer as one file, with the dataset that is shown and what is on screen as its start; or its name
/// where it does not come.
fn keep_whole(explorer: Explorer, key: String) {
    let Data { dataset, text, .. } = explorer.data;
    let view = explorer.query.with_untracked(|query| codec::encode(dataset, query));
    browser::whole_page(move |page| {
        let page = page.and_then(|page| match text {
            Some(text) => own_file(&page, dataset, explorer.t, text),
            None => Some(page),
        });
        match page {
            // A fragment holds nothing that ends a value.
            Some(page) => {
                let started = ["<html data-view=\"", &view, "\""].concat();
                let name = if text.is_some() { file_name(&dataset.title, "dossier", "html") } else { WHOLE.to_owned() };
                browser::save(&name, media_type("html"), page.replacen("<html", &started, 1));
            }
            None => explorer.folds.update(|folds| folds.copied(Some((key.clone(), Some(WHOLE.to_owned()))))),
        }
    });
}

/// The contents of a file: under the filters that are set, or what an item rests on. Of a picture it is that in SVG.
fn file(explorer: Explorer, item: Option<Item>, what: &str, ending: &str) -> String {
    let (dataset, ..) = explorer.sources();
    let selection = &*explorer.selection.now();
    let sources = || item.map_or_else(|| export::sources(dataset, selection), |item| export::sources_of(dataset, item));
    let table = export::Sheet::ALL.into_iter().find(|sheet| sheet.key() == what);
    match (table, ending) {
        (Some(sheet), "csv") => {
            export::csv(dataset, selection, sheet, explorer.folds.with_untracked(|folds| folds.with_mark))
        }
        (_, "json") if what == "everything" => explorer.data.file().into_owned(),
        (_, "json") => export::json(&explorer.data.file(), dataset, selection),
        (_, "gexf") => export::gexf(dataset, selection),
        (_, "bib") => export::bibtex(dataset, &sources()),
        (_, "ris") => export::ris(dataset, &sources()),
        (_, "csl") => export::csl(dataset, &sources()),
        _ => explorer.query.with_untracked(|query| picture(explorer, query, what)),
    }
}

/// A picture as a file.
fn picture(explorer: Explorer, query: &Query, what: &str) -> String {
    let (dataset, index, messages) = explorer.sources();
    let (selection, focus, comparison) = (explorer.selection.now(), explorer.focus.now(), explorer.comparison.now());
    let shown = i18n::text(&count(dataset, messages, query, &selection));
    let sources = Sources {
        dataset,
        index,
        messages,
        query,
        selection: &selection,
        focus: focus.as_ref().as_ref(),
        comparison: comparison.as_ref().as_ref(),
        shown: &shown,
        style: &browser::style(),
    };
    match what {
        "network" => {
            let pins = (&query.tidy[..], &query.pins[..]);
            network_file(sources, &arranged((dataset, index), explorer.data.layout(true), true, pins))
        }
        _ => timeline_file(sources),
    }
}

/// The media type of a file by its ending.
fn media_type(ending: &str) -> &'static str {
    match ending {
        "svg" => "image/svg+xml",
        "html" => "text/html",
        "csv" => "text/csv",
        "json" | "csl" => "application/json",
        "gexf" => "application/xml",
        _ => "text/plain",
    }
}
