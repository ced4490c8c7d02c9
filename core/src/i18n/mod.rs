//! Every word a reader sees that is not in the dataset, in one typed catalogue: a missing message does not compile.

pub mod dates;
mod english;
mod facts;
mod in_time;
mod messages;
mod phrase;
mod question;

pub use english::ENGLISH;
pub use facts::{Asked, Citation, Count, Stop, ViewCitation};
pub use in_time::InTime;
pub use messages::Messages;
pub use phrase::{Phrase, Run, text};
pub use question::Question;
