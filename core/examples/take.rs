//! Writes everything that can be taken along of a dataset, in all forms but pictures, into a folder:
//! `cargo run -p dossier-core --example take -- assets/dossier.json target/taken`.

use dossier_core::dataset::{load, report};
use dossier_core::export::{self, Sheet};
use dossier_core::i18n::ENGLISH;
use dossier_core::index::Index;
use dossier_core::query::{Query, evaluate};
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, folder] = arguments.as_slice() else { return Err("take FILE FOLDER".into()) };
    let text = fs::read_to_string(file)?;
    let dataset = load(text.as_bytes()).map_err(|problems| report(&problems))?;
    let index = Index::new(&dataset);
    let selection = evaluate(&dataset, &index, &Query::default());
    let sources = export::sources(&dataset, &selection);
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    let put = |name: &str, text: String| fs::write(folder.join(name), text);
    for sheet in Sheet::ALL {
        put(&[sheet.key(), ".csv"].concat(), export::csv(&dataset, &selection, sheet, false))?;
    }
    put("dataset.json", export::json(&text, &dataset, &selection))?;
    put("network.gexf", export::gexf(&dataset, &selection))?;
    put("sources.bib", export::bibtex(&dataset, &sources))?;
    put("sources.ris", export::ris(&dataset, &sources))?;
    put("sources.json", export::csl(&dataset, &sources))?;
    put("feed.xml", export::feed(&dataset, &index, &ENGLISH, None))?;
    Ok(())
}
