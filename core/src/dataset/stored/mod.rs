//! How checked values are kept: packed for the app that brings its own dataset, and as the text of a file.
//!
//! A dataset that was checked where the app is built need not be read and checked again by every reader: its bytes are the values
//! in the order in which they are declared ([`pack`], [`unpack`]). The text of its file, which readers take along, is written from
//! the values ([`write`]). Both come from the declarations that reading comes from (`record!`, `words!`).

mod list;
mod packed;
mod plain;
mod reference;
mod written;

pub use packed::{pack, unpack};
pub use written::write;

pub(crate) use packed::{Packer, Unpacker};
pub(crate) use written::Output;

/// A value of a dataset, as it is kept.
pub(crate) trait Stored: Sized {
    /// Adds the value to what is packed.
    fn pack(&self, packer: &mut Packer);

    /// The value that was packed here.
    fn unpack(packed: &mut Unpacker<'_>) -> Self;

    /// Writes the value as it stands in a file.
    fn write(&self, output: &mut Output<'_>);

    /// Whether a file leaves out a field that holds this.
    fn is_left_out(&self) -> bool {
        false
    }
}
