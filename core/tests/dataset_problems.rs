//! What is said of files that cannot be read: every case of `datasets/problems.md`, and those too large or too odd for it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use dossier_core::dataset::{load, report};
use expect_test::{expect, expect_file};

const SMALL: &str = include_str!("datasets/small.json");
const CASES: &str = include_str!("datasets/problems.md");

/// What is said of a file.
fn answer(bytes: &[u8]) -> String {
    match load(bytes) {
        Ok(_) => "no problems\n".to_owned(),
        Err(problems) => report(&problems),
    }
}

/// The small dataset after an edit: its lines, without indentation, with `-` and ` ` lines replaced by `+` and ` ` lines.
fn edited(diff: &str) -> String {
    let side = |drop: char| -> String {
        let lines = diff.lines().filter(|line| !line.starts_with(drop));
        lines.map(|line| format!("{}\n", line.get(1..).unwrap())).collect()
    };
    let text: String = SMALL.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    let (old, new) = (side('+'), side('-'));
    assert_eq!(text.matches(&old).count(), 1, "the old lines of a case stand once in small.json:\n{old}");
    text.replace(&old, &new)
}

#[test]
fn every_case_is_answered_as_written() {
    let mut cases = CASES.split_inclusive("\n```diff\n");
    let mut written = cases.next().unwrap().to_owned();
    for case in cases {
        let (diff, rest) = case.split_once("```\n\n```text\n").unwrap();
        let (_, rest) = rest.split_once("```\n").unwrap();
        written += &format!("{diff}```\n\n```text\n{}```\n{rest}", answer(edited(diff).as_bytes()));
    }
    expect_file!["datasets/problems.md"].assert_eq(&written);
}

/// What is said of a file, its first lines and how many there are.
fn beginning(bytes: &[u8]) -> String {
    let answer = answer(bytes);
    let lines: Vec<&str> = answer.lines().collect();
    let rest = if lines.len() > 3 {
        format!("… {} lines, the last: {}\n", lines.len(), lines[lines.len() - 1])
    } else {
        String::new()
    };
    lines.iter().take(3).map(|line| format!("{line}\n")).collect::<String>() + &rest
}

/// The small dataset with a list of its own repeated often, its ids numbered.
fn with_many(section: &str, entry: &str, count: usize) -> Vec<u8> {
    let entries: String = (0..count).map(|index| entry.replace("NUMBER", &index.to_string()) + ",").collect();
    let opening = format!("\n  \"{section}\": [");
    assert!(SMALL.contains(&opening));
    SMALL.replace(&opening, &(opening.clone() + &entries)).into_bytes()
}

const ACTOR: &str = r#"{"id":"actor-NUMBER","name":"N","kind":"body","summary":"S","evidence":[{"source":"herald","paragraph":1,"how":"reported"}]}"#;
const STRAY: &str = r#"{"id":"stray-NUMBER","name":"N","kind":"badly","summary":"S","country":"somewhere-NUMBER","evidence":[{"source":"heraldic","paragraph":1,"how":"reported"}]}"#;
const CHAIN: &str = r#"{"id":"chain-NUMBER","title":"T","summary":"S","kind":"works","status":"occurred","follows":["chain-NUMBER0"],"precedes":["chain-0","chain-1","chain-00"],"evidence":[{"source":"herald","paragraph":1,"how":"reported"}]}"#;

#[test]
fn files_that_are_no_text_are_named() {
    let utf16: Vec<u8> = SMALL.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let latin = SMALL
        .replace("Arden Gazette", "ARDEN")
        .into_bytes()
        .into_iter()
        .map(|byte| if byte == b'N' { 0xD1 } else { byte });
    for (file, said) in [
        (
            Vec::new(),
            expect![[r#"
            the file is empty (line 1, column 1)
        "#]],
        ),
        (
            b" \n ".to_vec(),
            expect![[r#"
            the file is empty (line 2, column 2)
        "#]],
        ),
        (
            [b"\xFF\xFE", &utf16[..]].concat(),
            expect![[r#"
            the file is saved as UTF-16; save it as UTF-8
        "#]],
        ),
        (
            utf16,
            expect![[r#"
                the file is saved as UTF-16; save it as UTF-8
            "#]],
        ),
        (
            latin.collect(),
            expect![[r#"
            this character is not in UTF-8; save the file as UTF-8 (line 45, column 25)
        "#]],
        ),
        (
            [b"\xEF\xBB\xBF", SMALL.as_bytes()].concat(),
            expect![[r#"
            no problems
        "#]],
        ),
        (
            [b"\xEF\xBB\xBF\xEF\xBB\xBF", SMALL.as_bytes()].concat(),
            expect![[r#"
            an invisible character stands here, perhaps copied from a web page (line 1, column 1)
        "#]],
        ),
        (
            b"<!DOCTYPE html><title>Not found</title>".to_vec(),
            expect![[r#"
            this is HTML, not JSON (line 1, column 1)
        "#]],
        ),
        (
            b"\x7FELF\x02\x01\x01".to_vec(),
            expect![[r#"
            a value should stand here: text in quotation marks, a number, true, false, a list or an object (line 1, column 1)
        "#]],
        ),
        (
            b"null".to_vec(),
            expect![[r#"
                null must be a dataset: an object in curly brackets; where there is nothing to say, leave it out (line 1, column 1)
            "#]],
        ),
        (
            b"[]".to_vec(),
            expect![[r#"
                a list must be a dataset: an object in curly brackets (line 1, column 1)
            "#]],
        ),
        (
            b"{}".to_vec(),
            expect![[r#"
                a dataset must have the field "format" (line 1, column 1)
                a dataset must have the field "title" (line 1, column 1)
                a dataset must have the field "period" (line 1, column 1)
                … 19 lines, the last: a dataset must have the field "stories" (line 1, column 1)
            "#]],
        ),
        (
            b"{\"__proto__\": {\"format\": \"dossier/1\"}}".to_vec(),
            expect![[r#"
                a dataset must have the field "format" (line 1, column 1)
                a dataset must have the field "title" (line 1, column 1)
                a dataset must have the field "period" (line 1, column 1)
                … 20 lines, the last: /__proto__: "__proto__" is not a field of a dataset (line 1, column 2)
            "#]],
        ),
        (
            SMALL.as_bytes()[..SMALL.len() / 2].to_vec(),
            expect![[r#"
            the file ends within a text; it may have been cut off (line 89, column 60)
        "#]],
        ),
        (
            [SMALL, SMALL].concat().into_bytes(),
            expect![[r#"
            the file goes on after its last closing bracket; one bracket may be too many before this place (line 204, column 1)
        "#]],
        ),
    ] {
        said.assert_eq(&beginning(&file));
    }
}

#[test]
fn files_beyond_the_limits_are_refused() {
    for (file, said) in [
        (
            vec![b' '; 10_000_001],
            expect![[r#"
            the file has 11 MB; the most is 10 MB
        "#]],
        ),
        (
            vec![b'{'; 100_000_000],
            expect![[r#"
            the file has 100 MB; the most is 10 MB
        "#]],
        ),
        (
            vec![b'['; 10_000],
            expect![[r#"
            lists and objects are nested more than 64 deep (line 1, column 65)
        "#]],
        ),
        (
            b"{\"a\":".repeat(10_000),
            expect![[r#"
            lists and objects are nested more than 64 deep (line 1, column 321)
        "#]],
        ),
        (
            [b"[", &b"[1,1,1,1,1,1,1,1,1],"[..].repeat(101_000)[..]].concat(),
            expect![[r#"
            the file holds more than 1,000,000 values (line 1, column 1999999)
        "#]],
        ),
        (
            with_many("actors", ACTOR, 20_000),
            expect![[r#"
            the file holds 20,013 items; the most is 20,000
        "#]],
        ),
        (
            with_many("actors", ACTOR, 19_000),
            expect![[r#"
            no problems
        "#]],
        ),
        (
            with_many("actors", STRAY, 10_000),
            expect![[r#"
                the file has 30000 problems, of which 1000 are named
                /actors/0/kind: "badly" is not the id of a kind of actor; did you mean "body"? (line 67, actors[0] "stray-0")
                /actors/0/country: "somewhere-0" is not the id of an actor (line 67, actors[0] "stray-0")
                … 101 lines, the last: and 901 more
            "#]],
        ),
        (
            with_many("events", CHAIN, 10_000),
            expect![[r#"
                the file has 19004 problems, of which 1000 are named
                /events/0/follows/0: "chain-00" is not the id of an event; did you mean "chain-0"? (line 105, events[0] "chain-0")
                /events/0/precedes/2: "chain-00" is not the id of an event; did you mean "chain-0"? (line 105, events[0] "chain-0")
                … 101 lines, the last: and 901 more
            "#]],
        ),
        (
            with_many("events", "7", 19_000),
            expect![[r#"
                the file has 19000 problems, of which 1000 are named
                /events/0: 7 must be an event: an object in curly brackets (line 105, events[0])
                /events/1: 7 must be an event: an object in curly brackets (line 105, events[1])
                … 101 lines, the last: and 901 more
            "#]],
        ),
    ] {
        said.assert_eq(&beginning(&file));
    }
}

#[test]
fn texts_beyond_the_limits_are_refused() {
    for (name, said) in [
        (
            "x".repeat(280),
            expect![[r#"
            no problems
        "#]],
        ),
        (
            "x".repeat(281),
            expect![[r#"
            /actors/1/name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is longer than 280 characters (line 79, actors[1] "council")
        "#]],
        ),
        (
            "x".repeat(5_000_000),
            expect![[r#"
            /actors/1/name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is longer than 280 characters (line 79, actors[1] "council")
        "#]],
        ),
        (
            format!("Z{}", "\u{300}".repeat(100_000)),
            expect![[r#"
            /actors/1/name: "Z<U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300><U+0300>…" has more than 8 marks on one letter (line 79, actors[1] "council")
        "#]],
        ),
    ] {
        said.assert_eq(&beginning(SMALL.replace("Town council of Arden", &name).as_bytes()));
    }
}
