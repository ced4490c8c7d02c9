//! The dossier in another page: how it may stand there, and the code that puts it there.

use super::take::Taken;
use crate::dataset::Dataset;
use crate::i18n::Messages;
use crate::markup::{Element, element, told, write};
use crate::query::View;

/// What can be chosen, and the values of each beside what it is by itself. All but the last are options of an address; that one is
/// the width at which an editor looks at it.
const CHOICES: [(&str, &[&str]); 5] = [
    ("panes", &["network", "timeline", "read"]),
    ("theme", &["light", "dark"]),
    ("mode", &["still"]),
    ("height", &["fixed"]),
    ("preview", &["640", "320"]),
];

/// The height of a frame, in pixels, until it follows: that of the narrow arrangement without scrolling inside.
const HEIGHT: &str = "680";

/// The keys of the codes. The first two are all there is to a page that is one file; the last needs an address on the web.
const CODES: [&str; 7] =
    ["code-growing", "code-frame", "code-element", "code-file", "code-picture", "code-markdown", "code-address"];

/// How the dossier is to stand in another page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// The value of each choice, counted from 1; 0 for what it is by itself.
    chosen: [usize; 5],
    /// The view that is shown where none is chosen.
    pub usual: View,
}

impl Embed {
    /// As a page is now: what `setting` says of each choice.
    pub fn of(setting: impl Fn(&'static str) -> Option<String>) -> Self {
        let value = |(key, values): (&'static str, &[&str])| {
            let value = setting(key);
            values.iter().position(|known| value.as_deref() == Some(known)).map_or(0, |at| at + 1)
        };
        Self { chosen: CHOICES.map(value), usual: View::default() }
    }

    /// Chooses what a button says: the number of a choice, a point, the number of a value.
    pub fn choose(&mut self, button: &str) {
        let numbers =
            button.split_once('.').and_then(|(choice, value)| Some((choice.parse().ok()?, value.parse().ok()?)));
        if let Some((choice, value)) = numbers
            && let Some(chosen) = self.chosen.get_mut::<usize>(choice)
        {
            *chosen = value;
        }
    }

    /// Each choice with its value; none for what it is by itself.
    pub fn settings(&self) -> [(&'static str, Option<&'static str>); 5] {
        std::array::from_fn(|at| {
            let (key, values) = CHOICES[at];
            (key, self.chosen[at].checked_sub(1).and_then(|value| values.get(value).copied()))
        })
    }

    /// The view to be shown.
    pub fn view(&self) -> View {
        self.settings()[0].1.and_then(View::find).unwrap_or(self.usual)
    }

    /// Its options, as a fragment has them.
    fn options(&self) -> Vec<(&'static str, &'static str)> {
        self.settings()[..4].iter().filter_map(|&(key, value)| Some((key, value?))).collect()
    }
}

/// The choices, as switches.
pub fn embed_choices(messages: &Messages, embed: Embed) -> Vec<Element> {
    let mut choices = vec![element("p").class("note").text(messages.embedding.start)];
    for (at, words) in messages.embedding.choices.into_iter().enumerate() {
        let buttons = (words[1..].iter().enumerate()).map(|(value, word)| {
            element("button")
                .attr("type", "button")
                .attr("data-choose", [at.to_string(), value.to_string()].join("."))
                .attr("aria-pressed", told(embed.chosen[at] == value))
                .text(*word)
        });
        choices.push(element("p").class("note").text(words[0]));
        choices.push(
            element("div").class("seg small wrap").attr("role", "group").attr("aria-label", words[0]).children(buttons),
        );
    }
    choices
}

/// The codes there are: from one file, from a server, from one that knows its address.
pub fn codes(messages: &Messages, is_hosted: bool, has_address: bool) -> Vec<Taken> {
    let count = if has_address {
        7
    } else if is_hosted {
        6
    } else {
        2
    };
    CODES.into_iter().zip(messages.embedding.codes).take(count).collect()
}

/// The code that puts a view of the dossier into another page, by its key; `address` is that of the view.
pub fn embed_code(dataset: &Dataset, embed: Embed, key: &str, address: &str) -> String {
    let (page, view) = address.split_once('#').unwrap_or((address, ""));
    // The folder of the page, with its last /, and its name.
    let folder = &page[..page.rfind('/').map_or(0, |at| at + 1)];
    let name = if page.starts_with("http") { page } else { &page[folder.len()..] };
    let options: Vec<_> = embed.options().iter().map(|(key, value)| [*key, "=", value].concat()).collect();
    let parts: Vec<_> =
        [view].into_iter().filter(|view| !view.is_empty()).chain(options.iter().map(String::as_str)).collect();
    let framed = |page: &str| {
        element("iframe")
            .attr("src", [page, "#", &parts.join("&")].concat())
            .attr("title", dataset.title.clone())
            .attr("width", "100%")
            .attr("height", HEIGHT)
            .attr("loading", "lazy")
            .attr("allow", "clipboard-write; fullscreen")
            .attr("style", "border:0")
    };
    let poster = || [folder, "poster.png"].concat();
    let words = || [&dataset.headline.text, ". ", &dataset.answer.text].concat();
    let link = || element("a").attr("href", address.to_owned());
    match key {
        "code-growing" => [&written(&[framed(name)]), GROW].concat(),
        "code-element" => {
            let mut explorer =
                element("dossier-explorer").attr("view", view.to_owned()).attr("label", dataset.title.clone());
            for (key, value) in embed.options() {
                explorer = explorer.attr(key, if key == "height" { HEIGHT } else { value });
            }
            let script = element("script").attr("src", [folder, "embed.js"].concat()).attr("defer", "");
            written(&[script, explorer.child(link().text(dataset.title.clone()))])
        }
        "code-file" => written(&[framed("dossier.html")]),
        "code-picture" => {
            let picture =
                element("img").attr("src", poster()).attr("alt", words()).attr("width", "1200").attr("height", "675");
            written(&[link().child(picture.attr("style", "max-width:100%;height:auto"))])
        }
        "code-markdown" => ["[![", &words().replace(['[', ']'], ""), "](", &poster(), ")](", address, ")"].concat(),
        "code-address" => page.to_owned(),
        _ => written(&[framed(name)]),
    }
}

/// Makes every frame as high as the dossier in it asks for.
const GROW: &str = "
<script>
  addEventListener(\"message\", ({ source, data }) => {
    const [height] = Object.values(Object(data)[\"datawrapper-height\"] || {});
    for (const frame of document.querySelectorAll(\"iframe\"))
      if (frame.contentWindow === source && Number.isFinite(height)) frame.style.height = `${height}px`;
  });
</script>";

fn written(elements: &[Element]) -> String {
    let mut code = String::new();
    for element in elements {
        if !code.is_empty() {
            code.push('\n');
        }
        write(&mut code, element);
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::load;
    use crate::i18n::ENGLISH;

    fn small() -> Dataset {
        load(include_bytes!("../../tests/datasets/small.json")).unwrap()
    }

    fn dark() -> Embed {
        let mut embed = Embed::default();
        ["1.2", "3.1"].into_iter().for_each(|button| embed.choose(button));
        embed
    }

    #[test]
    fn the_guide_has_the_same_lines_for_frames_that_grow() {
        let guide = include_str!("../../../docs/embedding.md");
        assert!(guide.contains(GROW.trim()), "{GROW}");
    }

    #[test]
    fn each_choice_has_words_for_every_value() {
        for ((_, values), words) in CHOICES.into_iter().zip(ENGLISH.embedding.choices) {
            assert_eq!(words.len(), values.len() + 2, "{words:?}");
        }
    }

    #[test]
    fn buttons_choose_and_what_is_no_button_does_nothing() {
        let mut embed = dark();
        assert_eq!(embed.options(), [("theme", "dark"), ("height", "fixed")]);
        for word in ["", "1", "9.1", "x.y", "1.x", "-1.0"] {
            embed.choose(word);
        }
        assert_eq!(embed, dark());
        embed.choose("1.9");
        assert_eq!(embed.settings()[1], ("theme", None), "a value there is none of is as if nothing were chosen");
    }

    #[test]
    fn a_page_that_was_asked_for_something_begins_with_that() {
        let asked = |key: &str| (key == "panes").then(|| "read".to_owned());
        assert_eq!(Embed::of(asked).settings()[0], ("panes", Some("read")));
        assert_eq!(Embed::of(|_| Some("x".to_owned())), Embed::default());
    }

    #[test]
    fn every_code_leads_to_the_view_with_the_options() {
        let (dataset, address) = (small(), "https://example.org/d/#v=1&sel=ada");
        for (key, words) in [
            ("code-frame", "src=\"https://example.org/d/#v=1&amp;sel=ada&amp;theme=dark&amp;height=fixed\""),
            ("code-growing", "<script>\n  addEventListener(\"message\", ({ source, data }) => {"),
            ("code-element", "view=\"v=1&amp;sel=ada\""),
            ("code-element", "theme=\"dark\" height=\"680\""),
            ("code-element", "<script src=\"https://example.org/d/embed.js\" defer=\"\"></script>"),
            ("code-file", "src=\"dossier.html#v=1&amp;sel=ada&amp;theme=dark&amp;height=fixed\""),
            (
                "code-picture",
                "<a href=\"https://example.org/d/#v=1&amp;sel=ada\"><img src=\"https://example.org/d/poster.png\"",
            ),
            ("code-markdown", "](https://example.org/d/poster.png)](https://example.org/d/#v=1&sel=ada)"),
            ("code-address", "https://example.org/d/"),
        ] {
            let code = embed_code(&dataset, dark(), key, address);
            assert!(code.contains(words), "{key}: {code}");
        }
    }

    #[test]
    fn a_page_from_a_disk_is_named_without_the_way_there() {
        let code = embed_code(&small(), Embed::default(), "code-frame", "file:///home/me/dossier.html");
        assert!(code.contains("src=\"dossier.html#\""), "{code}");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let code = embed_code(&small(), Embed::default(), "code-frame", "https://example.org/d/#v=1&sel=a\"><script>");
        assert!(code.contains("#v=1&amp;sel=a&quot;&gt;&lt;script&gt;\"") && !code.contains("<script>"), "{code}");
    }
}
