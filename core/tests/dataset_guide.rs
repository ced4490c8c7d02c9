//! The description of the format says what is so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use dossier_core::dataset::{load, report};
use dossier_core::date::Edtf;
use dossier_core::i18n::dates;

const GUIDE: &str = include_str!("../../DATASET.md");

/// What stands in the first block of code in this language.
fn block(language: &str) -> &'static str {
    let (_, rest) = GUIDE.split_once(&format!("\n```{language}\n")).unwrap();
    rest.split_once("```\n").unwrap().0
}

#[test]
fn the_example_loads() {
    let problems = load(block("json").as_bytes()).err().unwrap_or_default();
    assert_eq!(report(&problems), "");
}

#[test]
fn the_example_of_a_problem_is_what_is_said() {
    let broken = block("json").replace(r#""actor": "isa-flett""#, r#""actor": "isa-flet""#);
    let problems = load(broken.as_bytes()).err().unwrap_or_default();
    assert_eq!(report(&problems), block("text"));
}

#[test]
fn every_date_reads_as_it_says() {
    let (_, table) = GUIDE.split_once("| written | for | read as |\n|---|---|---|\n").unwrap();
    let rows: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
    assert!(rows.len() > 10);
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let edtf: Edtf = cells[1].parse().unwrap();
        assert_eq!(dates::date(&edtf), cells[3], "{row}");
    }
}

#[test]
fn every_view_of_the_table_is_accepted() {
    let (_, table) = GUIDE.split_once("| parameter | shows | example |\n|---|---|---|\n").unwrap();
    let rows = table.lines().take_while(|line| line.starts_with('|'));
    let views: Vec<&str> = rows.map(|row| row.split('|').nth(3).unwrap().trim().trim_matches('`')).collect();
    let step = format!(
        r#""stories": [{{ "id": "tour", "title": "Tour", "steps": [{{ "title": "Step", "text": "Text.", "view": "{}",
           "evidence": [{{ "source": "harbour-news", "paragraph": 3, "how": "reported" }}] }}] }}]"#,
        views.join("&")
    );
    let problems = load(block("json").replace(r#""stories": []"#, &step).as_bytes()).err().unwrap_or_default();
    assert_eq!(report(&problems), "");
}

#[test]
fn every_link_within_leads_to_one_heading() {
    let headings = GUIDE.lines().filter(|line| line.starts_with('#')).map(|line| {
        let heading = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        heading.replace(|letter: char| !letter.is_alphanumeric() && letter != '-', "")
    });
    let headings: Vec<String> = headings.collect();
    let links: Vec<&str> = GUIDE.split("](#").skip(1).map(|rest| rest.split_once(')').unwrap().0).collect();
    assert!(links.len() > 12);
    for link in links {
        assert_eq!(headings.iter().filter(|heading| *heading == link).count(), 1, "#{link}");
    }
}
