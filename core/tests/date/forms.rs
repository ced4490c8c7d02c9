//! What each form of date means, how it is drawn, and how it reads: one table, which is also what an editor is shown.

use dossier_core::{
    date::{Day, Edtf, Extent, Range},
    i18n::dates,
};
use expect_test::expect_file;

/// Written form and meaning. Every form that may stand in a dataset has a row.
const FORMS: &[(&str, &str)] = &[
    ("2003-02-02", "that day"),
    ("2023-05", "once, in that month"),
    ("2021", "once, in that year"),
    ("2024-21", "once, in spring; 22 summer, 23 autumn"),
    ("2024-24", "once, in the winter that begins that year"),
    ("199X", "once, in that decade"),
    ("19XX", "once, in those hundred years"),
    ("2004-05-XX", "on some day of that month"),
    ("2004-XX", "in some month of that year"),
    ("2004-XX-XX", "on some day of that year"),
    ("2024-04~", "about then"),
    ("2003?", "then, if the source is right"),
    ("2003-02%", "about then, if the source is right"),
    ("[2024-11-24..2024-11-26]", "once, on one of these days"),
    ("[2023-05,2024-05]", "once, on one of the listed dates"),
    ("[..2024-05-29]", "once, on that day or before"),
    ("[..2024-05]", "once, in that month or before"),
    ("[2025-04-23..]", "once, on that day or after"),
    ("[2025-04..]", "once, in that month or after"),
    ("1979/1989", "lasted from one to the other"),
    ("2025-05-13/2025-05-18", "lasted from one to the other, both included"),
    ("2021/..", "began then, still goes on"),
    ("2017/", "began then, end not given"),
    ("../2021", "had long been, ended then"),
    ("/2021", "start not given, ended then"),
];

#[test]
fn every_form_has_a_meaning_a_glyph_and_words() {
    let mut table = String::from(
        "| written | means | in full | in a narrow column | glyph | can cover |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for (written, meaning) in FORMS {
        let edtf: Edtf = written.parse().unwrap();
        let (long, short, form) = (dates::date(&edtf), dates::short_date(&edtf), edtf.form());
        let extent = covered(&edtf.extent());
        table += &format!("| `{written}` | {meaning} | {long} | {short} | {form:?} | {extent} |\n");
    }
    expect_file!["forms.md"].assert_eq(&table);
}

fn covered(extent: &Extent) -> String {
    match extent {
        Extent::Moment(range) => bounds(range),
        Extent::Lasting { start, end } => format!("from {} to {}", bounds(start), bounds(end)),
    }
}

fn bounds(range: &Range) -> String {
    match (range.earliest, range.latest) {
        (Day::MIN, Day::MIN) => "no start".into(),
        (Day::MAX, Day::MAX) => "no end".into(),
        (Day::MIN, latest) => format!("…{latest}"),
        (earliest, Day::MAX) => format!("{earliest}…"),
        (earliest, latest) if earliest == latest => earliest.to_string(),
        (earliest, latest) => format!("{earliest}…{latest}"),
    }
}
