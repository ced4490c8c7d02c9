//! Evidence in words: a short label, and one step behind it everything that is known of where something is said.

use crate::dataset::{Basis, Dataset, Evidence, How, SourceId, When};
use crate::i18n::{Citation, Messages, dates};

/// One piece of evidence, ready to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// In which way the source supports it.
    pub how: How,
    /// The same in words, with whose word it is.
    pub manner: String,
    /// Source and paragraph, in short.
    pub place: String,
    /// Source and paragraph, in full.
    pub citation: String,
    /// What to mind, and how the date was worked out.
    pub notes: Vec<String>,
    /// The source.
    pub source: SourceId,
    /// The address of the source and the host in it.
    pub address: Option<(String, String)>,
}

/// The receipts of some evidence; the reason of an inferred time is told with each.
pub fn receipts(dataset: &Dataset, messages: &Messages, evidence: &[Evidence], when: Option<&When>) -> Vec<Receipt> {
    evidence.iter().map(|evidence| receipt(dataset, messages, evidence, when)).collect()
}

fn receipt(dataset: &Dataset, messages: &Messages, evidence: &Evidence, when: Option<&When>) -> Receipt {
    let source = &dataset.sources[evidence.source];
    let by = evidence.by.map(|by| dataset.actors[by].name.as_str());
    let reason = when.filter(|when| when.basis == Basis::Inferred).and_then(|when| when.reason.as_deref());
    Receipt {
        how: evidence.how,
        manner: match evidence.how {
            How::Reported => messages.reported.to_owned(),
            How::Claimed => (messages.claimed)(by),
            How::Inferred => messages.inferred.to_owned(),
        },
        place: (messages.receipt)(&source.short, evidence.paragraph),
        citation: (messages.citation)(&Citation {
            title: source.title.clone(),
            authors: source.authors.clone(),
            publisher: source.publisher.clone(),
            published: dates::date(&source.published.edtf),
            is_date_inferred: source.published.basis == Basis::Inferred,
            paragraph: evidence.paragraph,
        }),
        notes: evidence.note.iter().cloned().chain(reason.map(messages.date_inferred)).collect(),
        source: evidence.source,
        address: source.address.as_ref().map(|address| (address.clone(), host(address).to_owned())),
    }
}

/// The host of a web address, as readers know it.
fn host(address: &str) -> &str {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn the_host_is_what_stands_between_scheme_and_path() {
        for (address, name) in [
            ("https://www.memri.org/reports/x", "memri.org"),
            ("https://amu.tv/139572", "amu.tv"),
            ("http://example.org?q=a/b", "example.org"),
            ("nonsense", "nonsense"),
        ] {
            assert_eq!(host(address), name);
        }
    }
}
