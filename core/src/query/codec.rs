//! The query as the fragment of an address, readable and with ids, not numbers.
//!
//! ```text
//! v=1&sel=amir-khan-muttaqi&topics=recognition,trade&t=2023/2025
//! ```
//!
//! Parts stand in one order and defaults are left out, so that one view has one address. Any text decodes to a query:
//! what is not understood is named and left out. The steps of a story speak the same language.

use super::{Query, Spacing, View};
use crate::dataset::{Dataset, Item};
use crate::index::Facet;

/// The version written, and the only one read so far.
const VERSION: &str = "1";

/// The longest fragment that is read, in bytes.
const LIMIT: usize = 8192;

/// The fragment of a query, without its `#`; empty for the opening view.
pub fn encode(dataset: &Dataset, query: &Query) -> String {
    let mut parts = Vec::new();
    let mut put = |key: &str, value: &str| parts.push(format!("{key}={value}"));
    if let Some(item) = query.selected {
        put("sel", dataset.name_of(item));
    }
    if !query.text.is_empty() {
        put("q", &escape(&query.text));
    }
    if let Some(actor) = query.with {
        put("with", &dataset.actors[actor].id);
    }
    for facet in Facet::ALL {
        let values: Vec<_> = query.values(facet).iter().map(|&value| facet.id(dataset, value)).collect();
        if !values.is_empty() {
            put(facet.key(), &values.join(","));
        }
    }
    if let Some(window) = query.window {
        put("t", &window.to_string());
    }
    if query.view != View::default() {
        put("view", query.view.key());
    }
    if query.spacing == Spacing::True {
        put("spacing", "true");
    }
    if parts.is_empty() { String::new() } else { format!("v={VERSION}&{}", parts.join("&")) }
}

/// The query of a fragment, and the parts of it that are not understood, as they stand.
pub fn decode(dataset: &Dataset, fragment: &str) -> (Query, Vec<String>) {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut query = Query::default();
    if fragment.len() > LIMIT {
        return (query, vec![shorten(fragment)]);
    }
    let mut unknown = Vec::new();
    for part in fragment.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        read(dataset, &mut query, key, value, &mut |what| unknown.push(shorten(&format!("{key}={what}"))));
    }
    (query, unknown)
}

/// Reads one part into the query, telling `refuse` which values are not understood.
fn read(dataset: &Dataset, query: &mut Query, key: &str, value: &str, refuse: &mut dyn FnMut(&str)) {
    let mut understood = true;
    match key {
        "v" => understood = value == VERSION,
        "sel" => {
            query.selected = dataset.find(value);
            understood = query.selected.is_some();
        }
        "q" => query.text = unescape(value).trim().to_owned(),
        "with" => match dataset.find(value) {
            Some(Item::Actor(actor)) => query.with = Some(actor),
            _ => understood = false,
        },
        "t" => {
            query.window = value.parse().ok();
            understood = query.window.is_some();
        }
        "view" => match View::ALL.into_iter().find(|view| view.key() == value) {
            Some(view) => query.view = view,
            None => understood = false,
        },
        "spacing" => match value {
            "true" => query.spacing = Spacing::True,
            _ => understood = false,
        },
        _ => match Facet::ALL.into_iter().find(|facet| facet.key() == key) {
            Some(facet) => {
                for id in value.split(',') {
                    match facet.find(dataset, id) {
                        Some(value) => query.insert(facet, value),
                        None => refuse(id),
                    }
                }
            }
            None => understood = false,
        },
    }
    if !understood {
        refuse(value);
    }
}

/// A text as it may stand in a fragment: what is not plain there is written as `%` and two digits, a space as `+`.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b' ' => escaped.push('+'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => escaped.push(char::from(byte)),
            _ => {
                let digit = |nibble: u8| {
                    char::from_digit(u32::from(nibble), 16).map_or('0', |digit| digit.to_ascii_uppercase())
                };
                escaped.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    escaped
}

/// The text that [`escape`] wrote; what is broken stands for itself.
fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |at: usize| bytes.get(at).and_then(|&byte| char::from(byte).to_digit(16));
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                plain.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => plain.push(b' '),
            _ => plain.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&plain).into_owned()
}

/// A text short enough to be shown in a sentence.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
