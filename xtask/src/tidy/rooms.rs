//! The order of the app's rooms, and the distance between its views.

use super::modules::names;
use super::source::{Breach, Source};

/// What each room of the app may name.
const MAY_NAME: [(&str, &[&str]); 8] = [
    ("browser", &[]),
    ("derived", &[]),
    ("url", &["browser"]),
    ("movement", &["browser", "derived"]),
    ("explorer", &["browser", "derived", "movement", "url"]),
    ("view", &["browser", "derived", "movement", "url", "explorer"]),
    ("app", &["browser", "derived", "url", "explorer", "view"]),
    ("bench", &["browser", "derived", "movement"]),
];

/// The one view that others may name: what they are all made of.
const SHARED_VIEW: &str = "controls";

/// The one view that may name all others: it puts them together.
const COMPOSING_VIEW: &str = "page";

/// Names that break the order.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    let files = sources.iter().filter(|source| source.is_in("src/", ".rs") && source.path != "src/main.rs");
    files
        .flat_map(|source| {
            let inside = source.path.trim_start_matches("src/").trim_end_matches(".rs");
            let own: Vec<&str> = inside.split('/').filter(|part| *part != "mod").collect();
            let code = source.rust().code;
            let mut found = order(source, &code, &own);
            found.extend(neighbours(source, &code, &own));
            found
        })
        .collect()
}

fn order(source: &Source, code: &str, own: &[&str]) -> Vec<Breach> {
    let room = own.first().copied().unwrap_or_default();
    let allowed = MAY_NAME.iter().find(|(name, _)| *name == room).map_or(&[][..], |(_, allowed)| allowed);
    let is_room = |name: &str| MAY_NAME.iter().any(|(room, _)| *room == name);
    let named = names(code, own).into_iter();
    let bad = named.filter(|(_, name)| name != room && is_room(name) && !allowed.contains(&name.as_str()));
    bad.map(|(at, name)| source.breach(at, format!("{room} names {name}"))).collect()
}

/// Where a view names another by its full path. From beside each other they could only do so by going up.
fn neighbours(source: &Source, code: &str, own: &[&str]) -> Vec<Breach> {
    let ["view", view, ..] = own else { return Vec::new() };
    if *view == COMPOSING_VIEW {
        return Vec::new();
    }
    let by_root = code.match_indices("crate::view::").map(|(at, start)| (at, &code[at + start.len()..]));
    let climb = "super::".repeat(own.len() - 1);
    let by_climbing = code.match_indices(climb.as_str()).map(|(at, start)| (at, &code[at + start.len()..]));
    let named = by_root
        .chain(by_climbing)
        .flat_map(|(at, path)| super::modules::first_names(path).into_iter().map(move |name| (at, name)));
    let others = named.filter(|(_, name)| {
        name != view && name != SHARED_VIEW && name.chars().all(|letter| letter.is_lowercase() || letter == '_')
    });
    others.map(|(at, name)| source.breach(at, format!("the view {view} names the view {name}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        breaches(&[Source::example(path, text)]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn rooms_name_what_comes_before_them() {
        for (path, text) in [
            ("src/app.rs", "use crate::view::{network, timeline};"),
            (
                "src/view/network/mod.rs",
                "use crate::explorer::Explorer; use crate::view::controls::Button; use super::controls;",
            ),
            ("src/view/network/mark.rs", "use super::camera::Camera;"),
            ("src/view/page.rs", "use super::{network::Network, timeline::Timeline};"),
            ("src/explorer.rs", "use crate::browser;"),
        ] {
            assert_eq!(found(path, text), Vec::<String>::new(), "{path}");
        }
    }

    #[test]
    fn a_room_that_names_a_later_one_and_a_view_that_names_another_are_found() {
        for (path, text, breach) in [
            (
                "src/browser/history.rs",
                "use crate::explorer::Explorer;",
                "src/browser/history.rs:1: browser names explorer",
            ),
            ("src/explorer.rs", "use crate::view::network;", "src/explorer.rs:1: explorer names view"),
            ("src/view/detail/mod.rs", "use crate::app::App;", "src/view/detail/mod.rs:1: view names app"),
            (
                "src/view/detail/card.rs",
                "use crate::view::network::Mark;",
                "src/view/detail/card.rs:1: the view detail names the view network",
            ),
            (
                "src/view/detail/card.rs",
                "use super::super::network::Mark;",
                "src/view/detail/card.rs:1: the view detail names the view network",
            ),
            (
                "src/view/detail/mod.rs",
                "use crate::view::{controls, filter};",
                "src/view/detail/mod.rs:1: the view detail names the view filter",
            ),
        ] {
            assert_eq!(found(path, text), [breach]);
        }
    }
}
