//! The explorer as one file with another dataset in it, made of the text of the one that there is.

use super::still::static_html;
use crate::dataset::Dataset;
use crate::i18n::Messages;
use crate::markup::{element, write};

/// The block that holds a dataset, as `xtask` writes it; its text is JSON in which no `<` stands.
const BLOCK: &str = "<script type=\"application/json\" id=\"dossier\"";

/// The text of a page that is one file, with a dataset, its title and its text for readers without scripts in the place of those
/// that stand there. `json` is the file of the dataset. Nothing where the page is none of ours.
pub fn own_file(page: &str, dataset: &Dataset, messages: &Messages, json: &str) -> Option<String> {
    let mut title = String::new();
    write(&mut title, &element("title").text(dataset.title.clone()));
    let data = json.trim_start_matches('\u{feff}').replace('<', "\\u003c");
    let mut own = String::with_capacity(page.len() + data.len());
    let rest = put(&mut own, page, "<title>", "</title>", title.strip_prefix("<title>")?.strip_suffix("</title>")?)?;
    let rest = put(&mut own, rest, "<main id=\"static\"", "</main>", &static_html(dataset, messages))?;
    let rest = put(&mut own, rest, BLOCK, "</script>", &data)?;
    own.push_str(rest);
    Some(own)
}

/// Writes a page up to the end of an element, with other contents; what is left of the page.
fn put<'p>(own: &mut String, page: &'p str, tag: &str, end: &str, contents: &str) -> Option<&'p str> {
    let start = find(page, tag, 0)?;
    let open = find(page, ">", start)? + 1;
    let close = find(page, end, open)?;
    own.push_str(&page[..open]);
    own.push_str(contents);
    Some(&page[close..])
}

/// Where words begin in a page, from a place on. The standard library's search is faster, and two kilobytes of code.
fn find(page: &str, words: &str, from: usize) -> Option<usize> {
    let at = page.as_bytes().get(from..)?.windows(words.len()).position(|part| part == words.as_bytes())?;
    Some(from + at)
}

#[cfg(test)]
mod tests {
    use super::own_file;
    use crate::dataset::load;
    use crate::i18n::ENGLISH;

    #[test]
    fn a_page_gets_another_title_another_text_and_another_dataset_and_nothing_else() {
        let json = include_str!("../../tests/datasets/small.json");
        let dataset = load(json.as_bytes()).unwrap_or_else(|_| unreachable!());
        let page = "<!doctype html><title>Old</title><script>getElementById(\"static\")</script><main id=\"static\"><p>Old</main>\
            <script type=\"application/json\" id=\"dossier\"></script><script id=\"module\">x</script>";
        let own = own_file(page, &dataset, &ENGLISH, &json.replace("the scaffold", "</script><b>")).unwrap_or_default();
        assert!(own.starts_with(&format!("<!doctype html><title>{}</title><script>get", dataset.title)), "{own}");
        assert!(own.ends_with("</script><script id=\"module\">x</script>") && !own.contains("Old"), "{own}");
        assert!(own.contains(&dataset.headline.text) && !own.contains("</script><b>"), "{own}");
        // What was put in is found again, and makes the same page once more.
        assert_eq!(
            own_file(&own, &dataset, &ENGLISH, json).map(|again| again.len()),
            own_file(page, &dataset, &ENGLISH, json).map(|own| own.len())
        );
        assert_eq!(own_file("<p>Some other page", &dataset, &ENGLISH, json), None);
    }
}
