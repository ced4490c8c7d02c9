//! JSON Schema (2020-12), for editors that complete and check while one types.

use super::kind::{FieldKind, Kind, RecordKind, WordKind, prose};
use crate::dataset::model::Dataset;
use crate::dataset::read::{Form, one_of};
use serde_json::{Map, Value, json};

/// The schema of a dataset file.
///
/// What it accepts may still be wrong: only loading knows whether an id exists and a date is one.
pub fn schema() -> Value {
    let mut definitions = Map::new();
    let root = describe(&Dataset::kind(), &mut definitions);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dossier dataset",
        "$ref": root["$ref"],
        "$defs": definitions,
    })
}

/// The schema of a form; records go into the definitions.
fn describe(kind: &Kind, definitions: &mut Map<String, Value>) -> Value {
    match kind {
        Kind::Text { longest, .. } => json!({ "type": "string", "minLength": 1, "maxLength": longest }),
        Kind::Name { longest } => {
            json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": longest })
        }
        Kind::Reference(sections) => json!({ "type": "string", "title": format!("The id of {}", one_of(sections)) }),
        Kind::Words(words) => {
            let word = |word: &WordKind| json!({ "const": word.word, "description": prose(word.about) });
            let definition = json!({
                "description": prose(words.about),
                "oneOf": words.words.iter().map(word).collect::<Vec<_>>(),
            });
            definitions.insert(words.name.to_owned(), definition);
            refer(words.name)
        }
        Kind::Date => json!({ "type": "string", "title": "A date in EDTF" }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Address => json!({ "type": "string", "pattern": "^https?://" }),
        Kind::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }),
        Kind::View => json!({ "type": "string", "title": "The parameters of a view" }),
        Kind::Count => json!({ "type": "integer", "minimum": 1 }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::List { entry, least: 0 } => json!({ "type": "array", "items": describe(entry, definitions) }),
        Kind::List { entry, least } => {
            json!({ "type": "array", "items": describe(entry, definitions), "minItems": least })
        }
        Kind::Either(one, other) => json!({ "anyOf": [describe(one, definitions), describe(other, definitions)] }),
        Kind::Record(record) => define(record, definitions),
    }
}

/// The reference to a record, which is defined on first sight.
fn define(record: &RecordKind, definitions: &mut Map<String, Value>) -> Value {
    if !definitions.contains_key(record.name) {
        definitions.insert(record.name.to_owned(), Value::Null);
        let property = |field: &FieldKind| {
            let mut property = describe(&field.kind, definitions);
            property["description"] = prose(field.about).into();
            (field.name.to_owned(), property)
        };
        let properties: Map<String, Value> = record.fields.iter().map(property).collect();
        let required: Vec<_> = record.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
        let definition = json!({
            "description": prose(record.about),
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        });
        definitions.insert(record.name.to_owned(), definition);
    }
    refer(record.name)
}

fn refer(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}
