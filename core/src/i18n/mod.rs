//! Every word a reader sees that is not in the dataset, in one typed catalogue: a missing message does not compile.

pub mod dates;
mod english;
mod messages;

pub use english::ENGLISH;
pub use messages::{Citation, Count, Messages, Phrase, Run, Stop, ViewCitation};
