//! From the bytes of a file to a dataset, or to everything that is wrong with them.

use super::json::{Node, Position, parse};
use super::model::{Dataset, refuse_disorder};
use super::problem::{Problem, placed};
use super::read::{Form, Names, Reader, Section};

/// The largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 10_000_000;

/// The most items a file may hold, in all sections together.
pub const MOST_ITEMS: usize = 20_000;

/// The dataset a file holds.
///
/// # Errors
///
/// Every problem of the file, in its order: the first thing that is no JSON, or else everything in it that breaks the format.
/// Of more than a thousand a thousand are named, after one that says how many there are.
#[inline(never)]
pub fn load(bytes: &[u8]) -> Result<Dataset, Vec<Problem>> {
    let text = text(bytes)?;
    let root = parse(text).map_err(|fault| vec![Problem::at(position(text.as_bytes(), fault.at), fault.reason)])?;
    let items: usize = Section::items().map(|section| section.entries(&root).len()).sum();
    if items > MOST_ITEMS {
        return refuse(["holds ", &grouped(items), " items; the most is 20,000"].concat());
    }
    read(text, &root)
}

/// A number below a million as people read it.
fn grouped(number: usize) -> String {
    let (thousands, rest) = (number / 1000, (1000 + number % 1000).to_string());
    if thousands > 0 { [&thousands.to_string(), ",", &rest[1..]].concat() } else { number.to_string() }
}

fn read(text: &str, root: &Node<'_>) -> Result<Dataset, Vec<Problem>> {
    let mut reader = Reader::new(Names::of(root));
    reader.refuse_duplicates();
    let dataset = Dataset::read(root, &mut reader);
    refuse_disorder(root, &mut reader);
    if reader.found.is_empty() {
        return Ok(dataset);
    }
    let count = reader.count();
    let mut problems = placed(text, root, reader.found);
    if count > problems.len() {
        let listed = problems.len().to_string();
        let reason = ["has ", &count.to_string(), " problems, of which ", &listed, " are named"].concat();
        problems.insert(0, Problem::of_file(reason));
    }
    Err(problems)
}

/// The text of a file, without a byte order mark.
fn text(bytes: &[u8]) -> Result<&str, Vec<Problem>> {
    if bytes.len() > LARGEST_FILE {
        let megabytes = bytes.len().div_ceil(1_000_000).to_string();
        return refuse(["has ", &megabytes, " MB; the most is 10 MB"].concat());
    }
    // A byte order mark, or the empty half of a letter.
    if let [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [0, _, ..] | [_, 0, ..] = bytes {
        return refuse("is saved as UTF-16; save it as UTF-8");
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let reason = "this character is not in UTF-8; save the file as UTF-8";
        vec![Problem::at(position(bytes, error.valid_up_to()), reason)]
    })
}

fn refuse<T>(reason: impl Into<String>) -> Result<T, Vec<Problem>> {
    Err(vec![Problem::of_file(reason)])
}

fn position(bytes: &[u8], at: usize) -> Position {
    Position::START.after(&bytes[..at])
}
