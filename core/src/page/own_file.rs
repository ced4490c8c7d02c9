//! The explorer as one file with another dataset in it, made of the text of the one that there is.

use super::still::static_html;
use crate::dataset::Dataset;
use crate::i18n::Messages;
use crate::markup::{element, write};

/// The block that holds a dataset, as `xtask` writes it; its text is JSON in which no `<` stands.
const BLOCK: &str = "<script type=\"application/json\" id=\"dossier\"";

/// The text of a page that is one file, with a dataset, its language, title and answer and its text for readers without scripts in
/// the place of those that stand there. `json` is the file of the dataset. Nothing where the page is none of ours.
pub fn own_file(page: &str, dataset: &Dataset, messages: &Messages, json: &str) -> Option<String> {
    let [language, title, answer] = [&dataset.language, &dataset.title, &dataset.answer.text].map(|text| escaped(text));
    let data = json.trim_start_matches('\u{feff}').replace('<', "\\u003c");
    let mut own = String::with_capacity(page.len() + data.len());
    let mut rest = page;
    for (tag, open, end, contents) in [
        ("<html", " lang=\"", "\"", language),
        ("<title", ">", "</title>", title),
        ("<meta name=\"description\"", "content=\"", "\"", answer),
        ("<main id=\"static\"", ">", "</main>", static_html(dataset, messages)),
        (BLOCK, ">", "</script>", data),
    ] {
        rest = put(&mut own, rest, (tag, open, end), &contents)?;
    }
    own.push_str(rest);
    Some(own)
}

/// A text as it stands in markup.
fn escaped(text: &str) -> String {
    let mut markup = String::new();
    write(&mut markup, &element("p").text(text.to_owned()));
    markup["<p>".len()..markup.len() - "</p>".len()].to_owned()
}

/// Writes a page up to the `end` of what stands behind `open` in a tag, or of the element, with other contents; what is left of the page.
fn put<'p>(own: &mut String, page: &'p str, (tag, open, end): (&str, &str, &str), contents: &str) -> Option<&'p str> {
    let start = find(page, tag, 0)?;
    let open = find(page, open, start)? + open.len();
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
        let page = "<!doctype html><html data-view=\"v=1\" lang=\"xx\"><title>Old</title><meta name=\"description\" content=\"Old\"><script>getElementById(\"static\")</script><main id=\"static\"><p>Old</main>\
            <script type=\"application/json\" id=\"dossier\"></script><script id=\"module\">x</script>";
        let own = own_file(page, &dataset, &ENGLISH, &json.replace("the scaffold", "</script><b>")).unwrap_or_default();
        let head = format!(
            "<!doctype html><html data-view=\"v=1\" lang=\"en\"><title>{}</title><meta name=\"description\" content=\"{}\"><script>get",
            dataset.title, dataset.answer.text
        );
        assert!(own.starts_with(&head), "{own}");
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
