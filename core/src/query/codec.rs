//! The query as the fragment of an address, readable and with ids, not numbers.
//!
//! ```text
//! v=1&sel=amir-khan-muttaqi&topics=recognition,trade&t=2023/2025
//! ```
//!
//! | key | value |
//! |---|---|
//! | `sel` | the ids of what is chosen, the last of which the panel shows |
//! | `depth` | how many steps around it count as near: `2` or `3` |
//! | `q` | the words looked for |
//! | `with` | the id of an actor |
//! | `actors` … `certainty` | the ids of a facet's values |
//! | `told` | `once`: only what a single source tells of |
//! | `t` | a window: `2023/2025-04`, or one date for all of its days |
//! | `inside` | `surely`: what only may lie in the window is left out |
//! | `compare` | two windows |
//! | `connect` | the ids of two actors, and a way unless it is the shortest |
//! | `step` | the step of the story, from 1 |
//! | `view`, `spacing`, `lanes` | how it is shown |
//! | `pins` | actors that were moved, and where to: `muttaqi@3100.6200`, in ten-thousandths of the picture's width and height |
//! | `tidy` | those that the others are arranged around: `pins` where they are the same, or as these |
//! | `theme`, `accent`, `panes`, `mode`, `height`, `lang`, `tell`, `id`, `?secret` | what the page around a frame asks of it; `assets/options.js` and `guest.js` read them |
//!
//! Parts stand in one order and defaults are left out, so that one view has one address, the shortest. Any text decodes to a
//! query: what is not understood is named and left out. The steps of a story speak the same language.

use super::{Connect, Depth, Lanes, MOST_SELECTED, Pin, Query, Spacing, View, Way};
use crate::dataset::{ActorId, Dataset, Id};
use crate::date::Window;
use crate::index::Facet;

/// The version written, and the only one read so far.
const VERSION: &str = "1";

/// The longest fragment that is read, in bytes.
const LIMIT: usize = 8192;

/// The keys of pins.
const PINS: &str = "pins";
const TIDY: &str = "tidy";

/// The last step of a story that can be named.
pub(super) const MOST_STEPS: usize = 999;

/// The fragment of a query, without its `#`; empty for the opening view.
pub fn encode(dataset: &Dataset, query: &Query) -> String {
    let mut fragment = String::new();
    let mut put = |key: &str, values: &[&str]| {
        if fragment.is_empty() {
            fragment.push_str("v=");
            fragment.push_str(VERSION);
        }
        for (place, part) in [key].iter().chain(values).enumerate() {
            fragment.push_str(["&", "=", ","][place.min(2)]);
            fragment.push_str(part);
        }
    };
    let id = |actor: ActorId| dataset.actors[actor].id.as_str();
    if !query.selected.is_empty() {
        put("sel", &query.selected.iter().map(|&item| dataset.name_of(item)).collect::<Vec<_>>());
    }
    if query.depth != Depth::default() {
        put("depth", &[&query.depth.steps().to_string()]);
    }
    if !query.text.is_empty() {
        put("q", &[&escape(&query.text)]);
    }
    if let Some(actor) = query.with {
        put("with", &[id(actor)]);
    }
    for facet in Facet::ALL {
        let values: Vec<_> = query.values(facet).iter().map(|&value| facet.id(dataset, value)).collect();
        if !values.is_empty() {
            put(facet.key(), &values);
        }
    }
    if query.only_source {
        put("told", &["once"]);
    }
    if let Some(window) = query.window {
        put("t", &[&days(window)]);
    }
    if query.certain_only {
        put("inside", &["surely"]);
    }
    if let Some((a, b)) = query.compare {
        put("compare", &[&days(a), &days(b)]);
    }
    if let Some(Connect { from, to, way }) = query.connect {
        let parts = [id(from), id(to), way.key()];
        put("connect", if way == Way::default() { &parts[..2] } else { &parts });
    }
    if let Some(step) = query.step {
        put("step", &[&(step + 1).to_string()]);
    }
    if query.view != View::default() {
        put("view", &[query.view.key()]);
    }
    if query.spacing != Spacing::default() {
        put("spacing", &[query.spacing.key()]);
    }
    if query.lanes != Lanes::default() {
        put("lanes", &[query.lanes.key()]);
    }
    for (key, pins) in [(PINS, &query.pins), (TIDY, &query.tidy)] {
        if pins.is_empty() {
            continue;
        }
        if key == TIDY && *pins == query.pins {
            put(key, &[PINS]);
        } else {
            let places: Vec<_> = pins.iter().map(|pin| pin.encode(dataset)).collect();
            put(key, &places.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
    fragment
}

/// The query of a fragment, and the parts of it that are not understood, as they stand.
pub fn decode(dataset: &Dataset, fragment: &str) -> (Query, Vec<String>) {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let mut query = Query::default();
    if fragment.len() > LIMIT {
        return (query, vec![shorten(fragment)]);
    }
    let mut unknown = Vec::new();
    let mut is_tidy = false;
    // Some hosts put a word of their own behind a fragment that is there already: `v=1#?secret=…`.
    for part in fragment.split(['&', '#']).filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let mut refuse = |what: &str| unknown.push(shorten(&[key, "=", what].concat()));
        let facet = Facet::ALL.into_iter().find(|facet| facet.key() == key);
        if facet.is_some() || key == "sel" {
            for id in value.split(',') {
                let understood = match facet {
                    Some(facet) => facet.find(dataset, id).map(|value| query.insert(facet, value)),
                    None if query.selected.len() < MOST_SELECTED => dataset.find(id).map(|item| query.choose(item)),
                    None => None,
                };
                if understood.is_none() {
                    refuse(id);
                }
            }
        } else if key == TIDY && value == PINS {
            is_tidy = true;
        } else if key == PINS || key == TIDY {
            for text in value.split(',') {
                match Pin::decode(dataset, text) {
                    Some(pin) => pin.put_into(if key == PINS { &mut query.pins } else { &mut query.tidy }),
                    None => refuse(text),
                }
            }
        } else if read(dataset, &mut query, key, value).is_none() {
            refuse(value);
        }
    }
    if is_tidy {
        query.tidy.clone_from(&query.pins);
    }
    (query, unknown)
}

/// Reads one part that is no facet into the query; nothing where it is not understood, and the query is as it was.
fn read(dataset: &Dataset, query: &mut Query, key: &str, value: &str) -> Option<()> {
    let is = |word: &str| (value == word).then_some(true);
    let actor = |id: &str| dataset.find(id)?.as_actor().map(Id::from_index);
    match key {
        "theme" | "accent" | "panes" | "mode" | "height" | "lang" | "tell" | "id" | "?secret" => {}
        "v" => is(VERSION).map(drop)?,
        "depth" => query.depth = Depth::new(number(value, 3)? as u8),
        "q" => query.text = unescape(value).trim().to_owned(),
        "with" => query.with = Some(actor(value)?),
        "told" => query.only_source = is("once")?,
        "t" => query.set_window(Some(value.parse().ok()?)),
        "inside" => query.certain_only = is("surely")?,
        "compare" => {
            let (a, b) = value.split_once(',')?;
            query.set_compare(Some((a.parse().ok()?, b.parse().ok()?)));
        }
        "connect" => {
            let (from, rest) = value.split_once(',')?;
            let (to, way) = rest.split_once(',').unwrap_or((rest, Way::default().key()));
            query.connect = Some(Connect { from: actor(from)?, to: actor(to)?, way: Way::find(way)? });
        }
        "step" => query.step = Some(number(value, MOST_STEPS)? - 1),
        "view" => query.view = View::find(value)?,
        "spacing" => query.spacing = Spacing::find(value)?,
        "lanes" => query.lanes = Lanes::find(value)?,
        _ => return None,
    }
    Some(())
}

/// A number from 1 to `most`.
fn number(text: &str, most: usize) -> Option<usize> {
    text.parse().ok().filter(|number| (1..=most).contains(number))
}

/// A window as short as it can be said: `2003` for `2003/2003`.
fn days(window: Window) -> String {
    let mut days = window.to_string();
    if let Some((from, to)) = days.split_once('/')
        && from == to
    {
        days.truncate(from.len());
    }
    days
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
