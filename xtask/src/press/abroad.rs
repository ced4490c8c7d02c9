//! What other places show of the page: a card in a network, a frame by oEmbed, a picture in a mail, a line in a feed.

use dossier_core::dataset::Dataset;
use dossier_core::describe::count;
use dossier_core::draw::{self, POSTER, Sources};
use dossier_core::i18n::{self, ENGLISH};
use dossier_core::index::Index;
use dossier_core::query::{Query, evaluate};
use dossier_core::scene::network::layout;
use serde_json::json;

use crate::template::escape;

/// The still picture, as it is drawn and as it is painted from that (`xtask/src/poster.rs`).
pub(crate) const PICTURE: &str = "poster.svg";
const PAINTED: &str = "poster.png";
/// What oEmbed asks for.
pub(crate) const OEMBED: &str = "oembed.json";

/// The width and height of a frame that is put somewhere by its address, in pixels.
const FRAME: (u32, u32) = (640, 680);

/// The still picture, in the style of the page.
pub(crate) fn poster(dataset: &Dataset, style: &str) -> String {
    let (index, query) = (Index::new(dataset), Query::default());
    let selection = evaluate(dataset, &index, &query);
    let shown = i18n::text(&count(dataset, &ENGLISH, &query, &selection));
    let sources = Sources {
        dataset,
        index: &index,
        messages: &ENGLISH,
        query: &query,
        selection: &selection,
        focus: None,
        comparison: None,
        shown: &shown,
        style,
    };
    draw::poster(sources, &layout(dataset, &index, true))
}

/// The dossier in a few sentences of plain text.
pub(crate) fn summary(dataset: &Dataset, address: Option<&str>) -> String {
    let extent =
        (ENGLISH.extent)(dataset.actors.len(), dataset.relations.len(), dataset.events.len(), dataset.sources.len());
    let credit = (ENGLISH.licence)(&dataset.licence.name, &dataset.credit, &i18n::dates::date(&dataset.updated));
    let parts =
        [&dataset.headline.text, &dataset.answer.text, &dataset.summary, &extent, &credit, address.unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).map(|part| format!("{part}\n")).collect::<Vec<_>>().join("\n")
}

/// What the page says of itself early in its head, where the address of its folder is known: finished HTML. WordPress looks for
/// the link there, and needs it whole.
pub(crate) fn discovery(dataset: &Dataset, address: &str) -> String {
    let (title, folder) = (escape(&dataset.title), escape(address));
    format!(
        "<link rel=\"canonical\" href=\"{folder}\">\n  \
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{folder}{OEMBED}\" title=\"{title}\">\n  \
         <meta property=\"og:url\" content=\"{folder}\">\n  \
         <meta property=\"og:image\" content=\"{folder}{PAINTED}\">\n  \
         <meta property=\"og:image:width\" content=\"{}\">\n  <meta property=\"og:image:height\" content=\"{}\">\n  \
         <meta property=\"og:image:alt\" content=\"{}\">\n  \
         <meta name=\"twitter:card\" content=\"summary_large_image\">",
        POSTER.0,
        POSTER.1,
        escape(&dataset.answer.text)
    )
}

/// The answer to whoever asks by oEmbed 1.0, the same whatever is asked.
pub(crate) fn oembed(dataset: &Dataset, address: &str) -> String {
    let (title, folder) = (escape(&dataset.title), escape(address));
    let (width, height) = FRAME;
    let html = format!(
        "<blockquote><a href=\"{folder}\">{title}</a></blockquote><iframe src=\"{folder}\" title=\"{title}\" width=\"{width}\" \
         height=\"{height}\" loading=\"lazy\" style=\"border:0\"></iframe>"
    );
    json!({
        "version": "1.0",
        "type": "rich",
        "title": dataset.title,
        "provider_name": dataset.credit,
        "provider_url": address,
        "html": html,
        "width": width,
        "height": height,
        "thumbnail_url": format!("{address}{PAINTED}"),
        "thumbnail_width": POSTER.0 as u32,
        "thumbnail_height": POSTER.1 as u32,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dossier, page};

    fn shipped() -> Dataset {
        dossier::load(&page::root().join("assets/dossier.json")).unwrap()
    }

    #[test]
    fn an_answer_to_oembed_holds_a_frame_and_what_wordpress_keeps() {
        let answer: serde_json::Value =
            serde_json::from_str(&oembed(&shipped(), "https://news.example/dossier/")).unwrap();
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with("<blockquote><a href=\"https://news.example/dossier/\">"), "{html}");
        assert!(html.contains("<iframe src=\"https://news.example/dossier/\" title="), "{html}");
        // WordPress allows no frame higher than this.
        assert!(answer["height"].as_u64().unwrap() <= 1000);
        assert_eq!(answer["type"], "rich");
        assert_eq!(answer["thumbnail_url"], "https://news.example/dossier/poster.png");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let head = discovery(&shipped(), "https://news.example/\"><script>/");
        assert!(!head.contains("<script>"), "{head}");
    }

    #[test]
    fn a_summary_says_the_answer_and_where_it_is_from() {
        let (dataset, address) = (shipped(), "https://news.example/dossier/");
        let summary = summary(&dataset, Some(address));
        for part in [&dataset.headline.text, &dataset.answer.text, &dataset.credit, &address.to_owned()] {
            assert!(summary.contains(part), "{summary}");
        }
    }

    #[test]
    fn a_poster_names_its_actors_and_runs_nothing() {
        let poster = poster(&shipped(), ".paper { fill: white }");
        assert!(poster.contains(&shipped().headline.text) && poster.contains("data-id=\"taliban\""));
        assert!(!poster.contains("<script") && !poster.contains("href"));
    }
}
