//! Taking it with you: the dataset, or the part of it that a reader has before them, in the formats of other programs.
//!
//! | for | format | by |
//! |---|---|---|
//! | spreadsheets | CSV (RFC 4180) | [`csv`] |
//! | this explorer | a dataset file | [`json`] |
//! | programs that draw networks | GEXF 1.3 | [`gexf`] |
//! | reference managers | BibTeX, RIS, CSL-JSON | [`bibtex`], [`ris`], [`csl`] |
//! | search engines and archives | schema.org as JSON-LD | [`json_ld`] |
//! | readers of feeds | Atom | [`feed`] |
//!
//! Every writer takes a dataset and what a selection keeps of it, or the sources that [`sources`] and [`sources_of`] find, and
//! gives a text; [`json`] copies from the file itself; [`file_name`] says what to call it. What the formats cannot say of a
//! date, they leave out rather than guess, and carry the date as the dataset has it beside.

mod bibtex;
mod csl;
mod csv;
mod feed;
mod file_name;
mod gexf;
mod json;
mod json_ld;
mod part;
mod published;
mod ris;
mod sources;

pub use bibtex::bibtex;
pub use csl::csl;
pub use csv::{Sheet, csv};
pub use feed::feed;
pub use file_name::file_name;
pub use gexf::gexf;
pub use json::json;
pub use json_ld::json_ld;
pub use ris::ris;
pub use sources::{sources, sources_of};
