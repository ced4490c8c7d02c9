//! A source and paragraph in words that can be pasted into a text.

use crate::describe::Receipt;

/// Author, title, publisher, date, paragraph and address, as far as they are known.
pub fn citation(receipt: &Receipt) -> String {
    match &receipt.address {
        Some((address, _)) => [&receipt.citation, " ", address].concat(),
        None => receipt.citation.clone(),
    }
}
