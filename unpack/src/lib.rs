//! Unpacks the module of the page that is one file: digits to bytes, bytes of LZMA to what they hold.
//!
//! It is a module of two kilobytes itself, which stands in the page as text (`assets/unpack.js`). A script that does the same takes three
//! times as long, since nobody has compiled it when it begins. `xtask/src/press/pack.rs` is the other half.
//!
//! Nothing here panics, whatever it is given: damaged bytes give as many bytes as any others, and wrong ones, which their sum tells.
#![cfg_attr(target_arch = "wasm32", no_std)]

mod digits;
mod lzma;
#[cfg(target_arch = "wasm32")]
mod page;

pub use digits::bytes_of;
pub use lzma::Decoder;

/// A sum that no change of a single byte leaves as it was: FNV-1a of 32 bits (Fowler, Noll and Vo).
#[must_use]
pub fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811C_9DC5, |sum: u32, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
