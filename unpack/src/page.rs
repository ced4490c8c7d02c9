//! What a page calls. It hands over places in the memory of this module, which nobody else looks at meanwhile.
#![expect(unsafe_code, reason = "a page has no other way to hand over bytes")]

use crate::Decoder;
use core::cell::UnsafeCell;
use core::slice::{from_raw_parts, from_raw_parts_mut};

struct Only(UnsafeCell<Decoder>);

// SAFETY: a module has one thread.
unsafe impl Sync for Only {}

static DECODER: Only = Only(UnsafeCell::new(Decoder::new()));

/// [`crate::bytes_of`].
///
/// # Safety
/// The text is in the memory, and in nobody else's hands.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn bytes_of(text: *mut u8, length: usize) -> usize {
    // SAFETY: as above.
    crate::bytes_of(unsafe { from_raw_parts_mut(text, length) })
}

/// [`Decoder::go`].
///
/// # Safety
/// What is packed and the room for what is unpacked are in the memory, apart, and in nobody else's hands.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn go(packed: *const u8, length: usize, plain: *mut u8, size: usize, most: usize) -> bool {
    // SAFETY: as above, and no call of this runs within another.
    unsafe { (*DECODER.0.get()).go(from_raw_parts(packed, length), from_raw_parts_mut(plain, size), most) }
}

/// [`crate::sum`].
///
/// # Safety
/// The bytes are in the memory.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sum(bytes: *const u8, length: usize) -> u32 {
    // SAFETY: as above.
    crate::sum(unsafe { from_raw_parts(bytes, length) })
}

#[panic_handler]
fn stop(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
