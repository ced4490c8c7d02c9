//! A module that remembers which of its functions have run.

use wasm_encoder::reencode::Reencode;
use wasm_encoder::reencode::utils::export_kind;
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, ValType,
};

use crate::Outcome;
use crate::program::{Program, unread};
use crate::split::{Copy, failed};

/// What the name of a mark begins with; a number and the name of its function follow. `tests/browser/src/first.rs` reads them.
const MARK: &str = "ran ";

/// The module of `program`, with an exported global for each of its own functions: 1 once it has run.
///
/// # Errors
/// Where its code cannot be read.
pub(crate) fn marked(program: &Program) -> Outcome<Vec<u8>> {
    let (mut globals, mut exports, mut code) = (GlobalSection::new(), ExportSection::new(), CodeSection::new());
    for global in &program.globals {
        Copy.parse_global(&mut globals, global.clone()).map_err(failed)?;
    }
    for export in &program.exports {
        exports.export(export.name, export_kind(&mut Copy, export.kind), export.index);
    }
    for (number, body) in (program.imported()..).zip(&program.bodies) {
        let mark = globals.len();
        globals.global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(0));
        exports.export(&format!("{MARK}{number} {}", program.name(number)), ExportKind::Global, mark);
        let mut function = Copy.new_function_with_parsed_locals(body).map_err(failed)?;
        function.instruction(&Instruction::I32Const(1)).instruction(&Instruction::GlobalSet(mark));
        for operator in body.get_operators_reader().map_err(unread)? {
            function.instruction(&Copy.instruction(operator.map_err(unread)?).map_err(failed)?);
        }
        code.function(&function);
    }
    Ok(program.written_with(&[&program.import_section(), &globals, &exports, &code]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::tests::module;
    use wasmparser::Validator;

    #[test]
    fn each_function_has_a_mark_with_its_name() {
        let module = module();
        let marked = marked(&Program::read(&module).unwrap()).unwrap();
        Validator::new().validate_all(&marked).unwrap();
        let marks = Program::read(&marked).unwrap();
        let names: Vec<&str> = marks.exports.iter().map(|export| export.name).collect();
        assert_eq!(names, ["start", "ran 1 start", "ran 2 late", "ran 3 later", "ran 4 held"]);
    }
}
