//! Evidence in words: a short label, and one step behind it everything that is known of where something is said.

use crate::dataset::{Basis, Dataset, Evidence, How, Source, SourceId, When};
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
    /// How the day is known on which the source was published, where it does not say so itself.
    pub published: Option<String>,
    /// The source.
    pub source: SourceId,
    /// The address of the source and the host in it, where it is one that nobody can change on the way.
    pub address: Option<(String, String)>,
    /// The citation with the address, in words that can be pasted into a text.
    pub pasted: String,
}

/// The receipts of some evidence; the reason of an inferred time is told with each.
pub fn receipts(dataset: &Dataset, messages: &Messages, evidence: &[Evidence], when: Option<&When>) -> Vec<Receipt> {
    evidence.iter().map(|evidence| receipt(dataset, messages, evidence, when)).collect()
}

fn receipt(dataset: &Dataset, messages: &Messages, evidence: &Evidence, when: Option<&When>) -> Receipt {
    let source = &dataset.sources[evidence.source];
    let by = evidence.by.map(|by| dataset.actors[by].name.as_str());
    let reason = |when: &When| (when.basis == Basis::Inferred).then(|| when.reason.clone()).flatten();
    let [citation, pasted] = citations(messages, source, Some(evidence.paragraph));
    let mut notes: Vec<_> = evidence.note.iter().cloned().collect();
    notes.extend(when.and_then(reason).map(|reason| (messages.date_inferred)(&reason)));
    Receipt {
        how: evidence.how,
        manner: match evidence.how {
            How::Reported => messages.reported.to_owned(),
            How::Claimed => (messages.claimed)(by),
            How::Inferred => messages.inferred.to_owned(),
        },
        place: (messages.receipt)(&source.short, evidence.paragraph),
        citation,
        pasted,
        notes,
        published: reason(&source.published).map(|reason| (messages.proof.published)(&reason)),
        source: evidence.source,
        address: (source.address.iter().find(|address| address.starts_with("https://")))
            .map(|address| (address.clone(), host(address).to_owned())),
    }
}

/// A source, and a paragraph of it, in words; and the same with its address.
pub(super) fn citations(messages: &Messages, source: &Source, paragraph: Option<u32>) -> [String; 2] {
    let citation = (messages.citation)(&Citation {
        title: source.title.clone(),
        authors: source.authors.clone(),
        publisher: source.publisher.clone(),
        published: dates::date(&source.published.edtf),
        is_date_inferred: source.published.basis == Basis::Inferred,
        paragraph,
    });
    let pasted = source.address.as_ref().map(|address| [&citation, " ", address].concat());
    [citation.clone(), pasted.unwrap_or(citation)]
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
