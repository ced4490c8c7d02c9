//! Short names between the module and its bindings.
//!
//! `wasm-bindgen` names each function of the browser that the module imports by what it does and a hash of 16 digits. Both sides
//! only have to agree, so both get a number: 4 kB less after Brotli, of which hashes are the part that no compressor can help.

/// The module and its bindings with a short name for every import that the bindings define once.
///
/// Gives nothing where the module is none. The shape of a module is that of WebAssembly Core 2.0, §5.5.
pub(crate) fn shorten(module: &[u8], bindings: &str) -> Option<(Vec<u8>, String)> {
    const IMPORTS: u8 = 2;
    let mut rest = Reader { bytes: module };
    let mut short = rest.take(8)?.to_vec();
    let mut bindings = bindings.to_owned();
    while !rest.bytes.is_empty() {
        let id = rest.byte()?;
        let length = rest.number()?;
        let body = rest.take(length)?;
        let body = if id == IMPORTS { imports(body, &mut bindings)? } else { body.to_vec() };
        short.push(id);
        write_number(&mut short, body.len());
        short.extend(body);
    }
    Some((short, bindings))
}

/// The import section with short names, which `bindings` then use as well. Functions are all that `wasm-bindgen` imports.
fn imports(section: &[u8], bindings: &mut String) -> Option<Vec<u8>> {
    const FUNCTION: u8 = 0;
    let mut rest = Reader { bytes: section };
    let count = rest.number()?;
    let mut short = Vec::with_capacity(section.len());
    write_number(&mut short, count);
    for number in 0..count {
        let origin = rest.text()?;
        let name = rest.text()?;
        if rest.byte()? != FUNCTION {
            return None;
        }
        let shape = rest.number()?;
        let key = format!("{name}: ");
        let wanted = format!("i{number}");
        let name = if bindings.matches(&key).count() == 1 && bindings.matches(name).count() == 1 {
            *bindings = bindings.replacen(&key, &format!("{wanted}: "), 1);
            &wanted
        } else {
            name
        };
        for text in [origin, name] {
            write_number(&mut short, text.len());
            short.extend(text.bytes());
        }
        short.push(FUNCTION);
        write_number(&mut short, shape);
    }
    Some(short)
}

/// What is left of a module to read.
struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    /// A number in LEB128, of at most 32 bits.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number()?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

/// Writes a number in LEB128.
fn write_number(out: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module that imports functions of these names from `m`, and then has a section that is no import.
    fn module(names: &[&str]) -> Vec<u8> {
        let mut body = vec![names.len() as u8];
        for name in names {
            body.extend([1, b'm']);
            write_number(&mut body, name.len());
            body.extend(name.bytes());
            body.extend([0, 5]);
        }
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.push(2);
        write_number(&mut module, body.len());
        module.extend(body);
        module.extend([7, 1, 0]);
        module
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let long = "set_text_0123456789abcdef".repeat(6);
        let found = shorten(&module(&[&long, "log_1"]), &format!("{{ {long}: a, log_1: b }}"));
        assert_eq!(found, Some((module(&["i0", "i1"]), "{ i0: a, i1: b }".to_owned())));
    }

    #[test]
    fn a_name_that_stands_elsewhere_too_stays() {
        for bindings in ["{ log: a, blog: b }", "{ log: a } log()", "{ dog: a }"] {
            let found = shorten(&module(&["log"]), bindings);
            assert_eq!(found, Some((module(&["log"]), bindings.to_owned())), "{bindings}");
        }
    }

    #[test]
    fn what_is_no_module_is_left_to_others() {
        let whole = module(&["log"]);
        for length in [0, 4, 9, 12, whole.len() - 4] {
            assert_eq!(shorten(&whole[..length], ""), None, "{length} bytes");
        }
    }
}
