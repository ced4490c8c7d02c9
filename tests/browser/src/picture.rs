//! Pictures: base64 from the wire, PNG on the disk.

use std::fs;
use std::path::Path;

use crate::Outcome;

/// Writes the PNG that `base64` holds to `path`, and makes the folder for it.
///
/// # Errors
/// Where the file cannot be written.
pub(crate) fn save(base64: &str, path: &Path) -> Outcome {
    let problem = |error: std::io::Error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(problem)?;
    }
    fs::write(path, decode(base64)).map_err(problem)
}

/// Base64 as in RFC 4648 §4; padding and line breaks carry nothing.
fn decode(base64: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(base64.len() / 4 * 3);
    let (mut group, mut bits) = (0_u32, 0);
    for sextet in base64.bytes().filter_map(sextet) {
        group = group << 6 | sextet;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((group >> bits) as u8);
            group &= (1 << bits) - 1;
        }
    }
    bytes
}

fn sextet(letter: u8) -> Option<u32> {
    let value = match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn base64_agrees_with_the_vectors_of_rfc_4648() {
        for (coded, plain) in
            [("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"), ("Zm9v\nYmFy", "foobar")]
        {
            assert_eq!(decode(coded), plain.as_bytes());
        }
    }
}
