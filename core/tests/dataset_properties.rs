//! Whatever is done to a file, it is read or refused; nothing panics, and every refusal can be understood and found.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use dossier_core::dataset::{Problem, load};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

const SMALL: &str = include_str!("datasets/small.json");

/// Pieces that change the meaning of what they fall into.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "null",
    "true",
    "-1",
    "0",
    "1e999",
    "NaN",
    "\"\"",
    "[]",
    "{}",
    "\"id\"",
    "\"gazette\"",
    "\"ada-brook\"",
    "\"2004/1998\"",
    "\"__proto__\"",
    "\n",
    "\t",
    "\u{202e}",
    "\u{301}",
    "\u{feff}",
    "é",
    "😀",
];

/// One thing done to the bytes of a file.
#[derive(Clone, Debug)]
enum Edit {
    Flip(Index, u8),
    Insert(Index, &'static str),
    Remove(Index, usize),
    Copy(Index, Index, usize),
    Cut(Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Edit::Flip(at, byte)),
        (any::<Index>(), select(PIECES)).prop_map(|(at, piece)| Edit::Insert(at, piece)),
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Edit::Remove(at, length)),
        (any::<Index>(), any::<Index>(), 1..400_usize).prop_map(|(from, to, length)| Edit::Copy(from, to, length)),
        any::<Index>().prop_map(Edit::Cut),
    ]
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    if bytes.is_empty() {
        return;
    }
    let length = bytes.len();
    match *edit {
        Edit::Flip(at, byte) => bytes[at.index(length)] ^= byte,
        Edit::Insert(at, piece) => drop(bytes.splice(at.index(length)..at.index(length), piece.bytes())),
        Edit::Remove(at, count) => drop(bytes.drain(at.index(length)..(at.index(length) + count).min(length))),
        Edit::Copy(from, to, count) => {
            let piece = bytes[from.index(length)..(from.index(length) + count).min(length)].to_vec();
            drop(bytes.splice(to.index(length)..to.index(length), piece));
        }
        Edit::Cut(at) => bytes.truncate(at.index(length)),
    }
}

/// Swaps two values of a tree, or puts one in the place of the other.
fn transplant(root: &mut Value, from: Index, to: Index) {
    let pointers = pointers(root);
    let piece = root.pointer(&pointers[from.index(pointers.len())]).unwrap().clone();
    *root.pointer_mut(&pointers[to.index(pointers.len())]).unwrap() = piece;
}

/// The pointer of every value in a tree.
fn pointers(root: &Value) -> Vec<String> {
    let mut pointers = vec![String::new()];
    let mut next = 0;
    while let Some(pointer) = pointers.get(next).cloned() {
        match root.pointer(&pointer).unwrap() {
            Value::Array(entries) => pointers.extend((0..entries.len()).map(|index| format!("{pointer}/{index}"))),
            Value::Object(members) => pointers.extend(members.keys().map(|name| format!("{pointer}/{name}"))),
            _ => {}
        }
        next += 1;
    }
    pointers
}

/// Every problem says something in one plain line, and its pointer leads somewhere in the file.
fn are_clear(problems: &[Problem], file: &[u8]) {
    let disturbs =
        |letter: char| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let root = serde_json::from_slice::<Value>(file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file)).ok();
    // The other reader of JSON knows only the last of two fields of one name.
    let root = root.filter(|_| problems.iter().all(|problem| problem.reason != "stands here twice"));
    assert!(!problems.is_empty());
    for problem in problems {
        let line = problem.to_string();
        assert!(problem.reason.len() > 10, "{line}");
        assert!(!line.chars().any(disturbs), "{line:?}");
        if let Some(root) = &root
            && !problem.pointer.contains(['…', '<'])
        {
            assert!(root.pointer(&problem.pointer).is_some(), "{line}");
        }
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused(edits in prop::collection::vec(edit(), 1..6)) {
        let mut bytes = SMALL.as_bytes().to_vec();
        edits.iter().for_each(|edit| apply(&mut bytes, edit));
        if let Err(problems) = load(&bytes) {
            are_clear(&problems, &bytes);
        }
    }

    #[test]
    fn a_file_of_misplaced_values_is_read_or_refused(moves in prop::collection::vec(any::<(Index, Index)>(), 1..6)) {
        let mut root: Value = serde_json::from_str(SMALL).unwrap();
        moves.into_iter().for_each(|(from, to)| transplant(&mut root, from, to));
        let bytes = serde_json::to_vec_pretty(&root).unwrap();
        if let Err(problems) = load(&bytes) {
            are_clear(&problems, &bytes);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(load(&bytes).is_err());
    }

    #[test]
    fn any_text_in_any_place_is_read_or_refused(text in any::<String>(), to in any::<Index>()) {
        let mut root: Value = serde_json::from_str(SMALL).unwrap();
        let pointers = pointers(&root);
        *root.pointer_mut(&pointers[to.index(pointers.len())]).unwrap() = text.into();
        let bytes = serde_json::to_vec(&root).unwrap();
        if let Err(problems) = load(&bytes) {
            are_clear(&problems, &bytes);
        }
    }
}

#[test]
fn every_field_is_needed_or_can_be_left_out() {
    let root: Value = serde_json::from_str(SMALL).unwrap();
    for pointer in pointers(&root).iter().skip(1) {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let mut edited = root.clone();
        let Value::Object(members) = edited.pointer_mut(parent).unwrap() else { continue };
        members.remove(name);
        if let Err(problems) = load(&serde_json::to_vec(&edited).unwrap()) {
            let said = problems
                .iter()
                .any(|problem| problem.pointer == *parent && problem.reason.contains(&format!("\"{name}\"")));
            assert!(said, "{pointer}: {problems:?}");
        }
    }
}
