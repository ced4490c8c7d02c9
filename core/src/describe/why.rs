//! Why a search found something.

use crate::dataset::{Dataset, Item};
use crate::i18n::Messages;
use crate::index::{Field, Hit};

/// Why something was found, where its name does not say it.
pub fn why(dataset: &Dataset, messages: &Messages, hit: &Hit) -> Option<String> {
    let t = &messages.question;
    match (&hit.alias, hit.item, hit.field) {
        (Some(alias), ..) => Some((messages.also)(alias)),
        (_, Item::Claim(id), _) => {
            let claim = &dataset.claims[id];
            let speaker = claim.speaker.map(|speaker| dataset.actors[speaker].name.as_str());
            let source = || claim.evidence.first().map(|evidence| dataset.sources[evidence.source].short.as_str());
            speaker.or_else(source).map(t.in_claim)
        }
        (_, Item::Event(id), Field::Place) => dataset.events[id].place.as_deref().map(t.at_place),
        (_, Item::Actor(_) | Item::Event(_), Field::Text) => Some(t.in_text.to_owned()),
        _ => None,
    }
}
