//! Text to bytes.

/// Puts the bytes that a text stands for in its place, and says how many they are. Two digits stand for thirteen bits, the low ones first;
/// a last digit alone for at most six. The digits are the characters from ! to ~, without the three that mean something in HTML.
///
/// An editor may break the lines as it likes.
pub fn bytes_of(text: &mut [u8]) -> usize {
    let (mut bits, mut count, mut length, mut low) = (0_u32, 0, 0, None);
    for at in 0..text.len() {
        let letter = u32::from(text.get(at).copied().unwrap_or(0));
        if letter <= 32 {
            continue;
        }
        let left_out = [b'"', b'&', b'<'].iter().filter(|left_out| letter > u32::from(**left_out)).count() as u32;
        let digit = letter - 33 - left_out;
        let Some(first) = low.take() else {
            low = Some(digit);
            continue;
        };
        bits |= (first * 91 + digit) << count;
        count += 13;
        put(text, &mut length, &mut bits, &mut count);
    }
    bits |= low.unwrap_or(0) << count;
    count += if low.is_some() { 6 } else { 0 };
    put(text, &mut length, &mut bits, &mut count);
    length
}

/// Writes the bytes that are full.
fn put(bytes: &mut [u8], length: &mut usize, bits: &mut u32, count: &mut u32) {
    while *count >= 8 {
        if let Some(byte) = bytes.get_mut(*length) {
            *byte = *bits as u8;
        }
        *length += 1;
        *bits >>= 8;
        *count -= 8;
    }
}
