//! The order of core's modules.

use super::source::{Breach, Source, is_of_word};

/// What each module may name, besides the foundation. A module that is not here has no place yet.
const MAY_NAME: [(&str, &[&str]); 18] = [
    ("order", &[]),
    ("markup", &[]),
    ("date", &[]),
    ("dataset", &["date"]),
    ("index", &["date", "dataset"]),
    ("connect", &["date", "dataset", "index"]),
    ("query", &["date", "dataset", "index"]),
    ("graph", &[]),
    ("layout", &["graph"]),
    ("timeline", &["date"]),
    ("i18n", &["date", "dataset"]),
    ("describe", &["connect", "date", "dataset", "index", "query", "i18n"]),
    ("scene", &["connect", "date", "dataset", "index", "query", "graph", "layout", "timeline", "i18n", "describe"]),
    ("draw", &["date", "dataset", "index", "query", "layout", "timeline", "i18n", "describe", "scene", "markup"]),
    ("page", &["date", "dataset", "index", "query", "i18n", "describe", "scene", "draw", "markup", "tour"]),
    ("export", &["date", "dataset", "index", "query", "i18n", "describe", "markup"]),
    ("tour", &["date", "dataset", "index", "query", "i18n"]),
    // The root names its modules only to declare them.
    ("lib", &[]),
];

/// What knows nothing of dossiers, and may be named by all.
const FOUNDATION: [&str; 1] = ["order"];

/// Names that break the order, and modules without a place in it.
pub(super) fn breaches(sources: &[Source]) -> Vec<Breach> {
    sources.iter().filter(|source| source.is_in("core/src/", ".rs")).flat_map(in_source).collect()
}

fn in_source(source: &Source) -> Vec<Breach> {
    let own = path_of(source);
    let module = own.first().copied().unwrap_or("lib");
    let Some((_, allowed)) = MAY_NAME.iter().find(|(name, _)| *name == module) else {
        return vec![source.breach(0, format!("{module} has no place among the modules"))];
    };
    let may_name = |name: &str| name == module || allowed.contains(&name) || FOUNDATION.contains(&name);
    let named = names(&source.rust().code, &own).into_iter();
    let bad = named.filter(|(_, name)| is_module(name) && !may_name(name));
    bad.map(|(at, name)| source.breach(at, format!("{module} names {name}"))).collect()
}

fn is_module(name: &str) -> bool {
    MAY_NAME.iter().any(|(module, _)| *module == name)
}

/// The module path that a file of core declares, without `mod` and `lib`.
fn path_of(source: &Source) -> Vec<&str> {
    let inside = source.path.trim_start_matches("core/src/").trim_end_matches(".rs");
    inside.split('/').filter(|part| !matches!(*part, "mod" | "lib")).collect()
}

/// The names that `code` reaches from the root of its crate, by `crate::` or by going up; each with its place.
pub(super) fn names(code: &str, own: &[&str]) -> Vec<(usize, String)> {
    let from_root = code.match_indices("crate::").map(|(at, word)| (at, at + word.len(), own.len()));
    let from_here = code.match_indices("super::").filter(|(at, _)| !code[..*at].ends_with("super::")).map(|(at, _)| {
        let steps = code[at..].split("super::").take_while(|part| part.is_empty()).count();
        (at, at + steps * "super::".len(), steps)
    });
    let reaching = from_root.chain(from_here).filter(|(_, _, steps)| *steps >= own.len());
    reaching.flat_map(|(at, after, _)| first_names(&code[after..]).into_iter().map(move |name| (at, name))).collect()
}

/// The first name of a path, or of each path in braces.
pub(super) fn first_names(path: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim_start().chars().take_while(|character| is_of_word(*character)).collect::<String>();
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let (mut depth, mut names, mut fresh) = (1, Vec::new(), true);
    for (at, character) in group.char_indices() {
        if fresh && !character.is_whitespace() && depth == 1 {
            names.push(name(&group[at..]));
            fresh = false;
        }
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => fresh = true,
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        breaches(&[Source::example(path, text)]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_module_names_what_comes_before_it() {
        for (path, text) in [
            ("core/src/query/codec.rs", "use crate::{dataset::{Id, Table}, date::Edtf};\nuse super::state::Query;"),
            ("core/src/scene/mod.rs", "use crate::layout::Point;"),
            ("core/src/date/day.rs", "// not crate::scene\nuse super::unit::Unit; use crate::date::unit;"),
            ("core/src/graph/distance.rs", "use crate::order::order;"),
            ("core/src/lib.rs", "pub mod date;\npub mod scene;"),
        ] {
            assert_eq!(found(path, text), Vec::<String>::new(), "{path}");
        }
    }

    #[test]
    fn a_module_that_names_a_later_one_is_found() {
        for (path, text, breach) in [
            ("core/src/date/mod.rs", "\nuse crate::dataset::Id;", "core/src/date/mod.rs:2: date names dataset"),
            (
                "core/src/graph/path.rs",
                "use crate::{graph::Node, index::Index};",
                "core/src/graph/path.rs:1: graph names index",
            ),
            (
                "core/src/layout/polish.rs",
                "fn f() { super::super::query::Query; }",
                "core/src/layout/polish.rs:1: layout names query",
            ),
            ("core/src/timeline/mod.rs", "use super::scene::Mark;", "core/src/timeline/mod.rs:1: timeline names scene"),
        ] {
            assert_eq!(found(path, text), [breach]);
        }
    }

    #[test]
    fn a_module_without_a_place_is_found() {
        assert_eq!(
            found("core/src/notes/mod.rs", ""),
            ["core/src/notes/mod.rs:1: notes has no place among the modules"]
        );
    }
}
