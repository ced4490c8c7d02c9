//! Short names between the module and its bindings.
//!
//! `wasm-bindgen` names each function of the browser that the module imports by what it does and a hash of 16 digits. Both sides
//! only have to agree, so both get a number: 4 kB less after Brotli, of which hashes are the part that no compressor can help.

use crate::program::Program;

/// Gives every import that the bindings define once a short name, in `program` and in the bindings, which come back.
pub(crate) fn shorten(program: &mut Program, bindings: &str) -> String {
    let mut bindings = bindings.to_owned();
    for (number, (_, name)) in program.imports.iter_mut().enumerate() {
        let key = format!("{name}: ");
        if bindings.matches(&key).count() == 1 && bindings.matches(name.as_str()).count() == 1 {
            *name = format!("i{number}");
            bindings = bindings.replacen(&key, &format!("{name}: "), 1);
        }
    }
    bindings
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

    /// What functions of these names are called after both sides have been shortened.
    fn shortened(names: &[&str], bindings: &str) -> (Vec<String>, String) {
        let (mut types, mut imports) = (TypeSection::new(), ImportSection::new());
        types.ty().function([], []);
        for name in names {
            imports.import("m", name, EntityType::Function(0));
        }
        let module = Module::new().section(&types).section(&imports).clone().finish();
        let mut program = Program::read(&module).unwrap();
        let bindings = shorten(&mut program, bindings);
        let module = program.written_with(&[&program.import_section()]);
        let names = Program::read(&module).unwrap().imports.into_iter().map(|(_, name)| name).collect();
        (names, bindings)
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let long = "set_text_0123456789abcdef".repeat(6);
        let (names, bindings) = shortened(&[&long, "log_1"], &format!("{{ {long}: a, log_1: b }}"));
        assert_eq!((names, bindings.as_str()), (vec!["i0".to_owned(), "i1".to_owned()], "{ i0: a, i1: b }"));
    }

    #[test]
    fn a_name_that_stands_elsewhere_too_stays() {
        for bindings in ["{ log: a, blog: b }", "{ log: a } log()", "{ dog: a }"] {
            assert_eq!(shortened(&["log"], bindings), (vec!["log".to_owned()], bindings.to_owned()));
        }
    }
}
