//! Sources for reference managers, as RIS (Research Information Systems; the tags as EndNote and Zotero take them).

use super::published::{Published, four_digits, note, two_digits};
use crate::dataset::Dataset;
use crate::index::Bits;

/// Some sources, one reference for each.
pub fn ris(dataset: &Dataset, sources: &Bits) -> String {
    let mut text = String::new();
    for source in sources.iter().map(|at| &dataset.sources.rows()[at]) {
        let mut put = |tag: &str, value: &str| {
            [tag, "  - ", value, "\r\n"].iter().for_each(|piece| text.push_str(piece));
        };
        put("TY", if source.address.is_some() { "ELEC" } else { "GEN" });
        put("ID", &source.id);
        put("TI", &source.title);
        source.authors.iter().for_each(|author| put("AU", author));
        put("PB", &source.publisher);
        let published = Published::of(source);
        if let Some(year) = published.year.map(four_digits) {
            let [month, day] = [published.month, published.day].map(|part| part.map_or_else(String::new, two_digits));
            put("PY", &year);
            put("DA", &[&year, "/", &month, "/", &day, "/"].concat());
        }
        source.address.iter().for_each(|address| put("UR", address));
        put("M3", &source.kind);
        put("LA", &source.language);
        note(source).iter().for_each(|note| put("N1", note));
        put("ER", "");
    }
    text
}
