//! The reader against another reader of JSON.

use super::node::{Node, Value};
use super::parse::{TOO_LONG, parse};
use proptest::prelude::*;
use proptest::sample::select;

/// What JSON is made of, and what it nearly is made of.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    " ",
    "\n",
    "\"",
    "\"a\"",
    "\"b\":",
    "\"\\n\"",
    "\"\\u00e9\"",
    "\"\\ud83d\\ude00\"",
    "\"\\ud83d\"",
    "\"\\x\"",
    "\\",
    "0",
    "-0",
    "1",
    "12",
    "01",
    "-",
    "-1.5",
    "1.",
    ".5",
    "1e3",
    "1E-2",
    "1e",
    "1e400",
    "true",
    "false",
    "null",
    "nul",
    "NaN",
    "é",
    "\u{feff}",
    "\u{a0}",
    "\t",
    "\u{1}",
    "//",
    "'",
    "“",
];

/// Texts that are JSON more often than not.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        number(),
        any::<String>().prop_map(|text| serde_json::Value::from(text).to_string()),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|entries| format!("[{}]", entries.join(" , "))),
            prop::collection::vec((any::<String>(), inner), 0..6).prop_map(|members| {
                let members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| format!("{}:\n{value}", serde_json::Value::from(&**name)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }),
        ]
    })
}

/// Numbers of at most 15 digits.
fn number() -> impl Strategy<Value = String> {
    let digits = -999_999_999_999_999_i64..=999_999_999_999_999;
    prop_oneof![
        digits.clone().prop_map(|digits| digits.to_string()),
        (digits.clone(), 0..100_000_u32).prop_map(|(digits, places)| format!("{}.{places}", digits / 100_000)),
        (digits, -20..=20).prop_map(|(digits, exponent)| format!("{digits}e{exponent}")),
    ]
}

/// Whether both readers found the same value; of two fields of one name the other reader keeps the last.
fn same(ours: &Node<'_>, theirs: &serde_json::Value) -> bool {
    match (&ours.value, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Flag(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
        (Value::Number(ours), serde_json::Value::Number(theirs)) => {
            theirs.as_f64().is_some_and(|theirs| (ours - theirs).abs() <= ours.abs() * 1e-15)
        }
        (Value::Text(ours), serde_json::Value::String(theirs)) => *ours == *theirs,
        (Value::List(ours), serde_json::Value::Array(theirs)) => {
            ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
        }
        (Value::Object(ours), serde_json::Value::Object(theirs)) => theirs.iter().all(|(name, theirs)| {
            ours.iter().rev().find(|member| member.name == *name).is_some_and(|member| same(&member.node, theirs))
        }),
        _ => false,
    }
}

fn agree(text: &str) -> Result<(), TestCaseError> {
    match (parse(text), serde_json::from_str::<serde_json::Value>(text)) {
        (Ok(ours), Ok(theirs)) => prop_assert!(same(&ours, &theirs), "{text}: {ours:?}, {theirs:?}"),
        (Err(_), Err(_)) => {}
        // The other reader rounds what ours refuses to.
        (Err(fault), Ok(_)) if fault.reason == TOO_LONG => {}
        (ours, theirs) => prop_assert!(false, "{text}: {ours:?}, {theirs:?}"),
    }
    Ok(())
}

proptest! {
    #[test]
    fn both_read_the_same_from_json(text in json()) {
        prop_assert!(parse(&text).is_ok(), "{text}");
        agree(&text)?;
    }

    #[test]
    fn a_number_is_the_nearest_there_is(text in number()) {
        let nearest: Option<f64> = text.parse().ok();
        prop_assert_eq!(parse(&text).ok().and_then(|node| node.number()), nearest);
    }

    #[test]
    fn both_refuse_the_same(pieces in prop::collection::vec(select(PIECES), 0..12)) {
        agree(&pieces.concat())?;
    }
}
