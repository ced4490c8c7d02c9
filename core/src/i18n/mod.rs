//! Every word a reader sees that is not in the dataset, in one typed catalogue: a missing message does not compile.

pub mod dates;
mod embedding;
mod english;
mod facts;
mod in_time;
mod messages;
mod phrase;
mod picture;
mod proof;
mod question;

pub use embedding::Embedding;
pub use english::ENGLISH;
pub use facts::{Asked, Citation, Count, Stop, ViewCitation};
pub use in_time::InTime;
pub use messages::Messages;
pub use phrase::{Phrase, Run, text};
pub use picture::Picture;
pub use proof::Proof;
pub use question::Question;
