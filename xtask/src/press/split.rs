//! The module in two: what the first view runs, which a reader waits for, and the rest, which comes while they read.
//!
//! Both parts are one program. They share memory, globals and tables, and whatever one part calls of the other it calls
//! through the table of functions. Until the rest is there, its places in the table hold imports of the first part, each named
//! by the number of its place: when one is called, `assets/rest.js` fetches the rest and hands the call on.
//!
//! Which functions the first view runs is not guessed: a marked module says so (`marks.rs`), and `first.txt` keeps their names.
//! A function that is missing there comes with the rest, which is later than it should be and never wrong.

use std::collections::{BTreeMap, BTreeSet};

use wasm_encoder::reencode::utils::export_kind;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, FunctionSection,
    ImportSection, Instruction, Module, RawSection, TableSection, TableType,
};
use wasmparser::{ExternalKind, Operator};

use crate::Outcome;
use crate::kin;
use crate::program::{Program, unread};

/// The two parts of a module.
pub(crate) struct Parts {
    pub(crate) first: Vec<u8>,
    pub(crate) rest: Vec<u8>,
}

/// As what each part imports the other.
const FIRST: &str = "first";
const REST: &str = "rest";

/// Splits the module of `program`: the functions that `is_first` knows by name are the first part, as are
/// those without a name, those that the bindings call, and those of which no script can hand on a call.
///
/// # Errors
/// Where its code cannot be read, or refers to functions otherwise than Rust does.
pub(crate) fn split(program: &Program, is_first: impl Fn(&str) -> bool) -> Outcome<Parts> {
    let plan = Plan::new(program, &calls(program)?, is_first);
    Ok(Parts { first: plan.first(program)?, rest: plan.rest(program)? })
}

/// Which functions each function calls by number.
type Calls = BTreeMap<u32, BTreeSet<u32>>;

fn calls(program: &Program) -> Outcome<Calls> {
    let mut calls = Calls::new();
    for (number, body) in (program.imported()..).zip(&program.bodies) {
        let called = calls.entry(number).or_default();
        for operator in body.get_operators_reader().map_err(unread)? {
            match operator.map_err(unread)? {
                Operator::Call { function_index } => drop(called.insert(function_index)),
                Operator::RefFunc { .. } | Operator::ReturnCall { .. } => {
                    return Err("The module refers to functions in a way that cannot be taken apart.".to_owned());
                }
                _ => {}
            }
        }
    }
    Ok(calls)
}

/// Who goes where.
struct Plan {
    /// The functions of the first part that are not imported, in the order in which it has them.
    first: Vec<u32>,
    /// The functions of the rest, likewise.
    rest: Vec<u32>,
    /// The place in the table of each function that the other part calls, or that was in the table anyway.
    places: BTreeMap<u32, u32>,
    /// What the table holds: what it held, and behind that what had to be added.
    table: BTreeMap<u32, u32>,
    /// The number of places in the table.
    size: u32,
}

impl Plan {
    fn new(program: &Program, calls: &Calls, is_first: impl Fn(&str) -> bool) -> Self {
        let exported = program.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        let exported: BTreeSet<u32> = exported.map(|export| export.index).collect();
        let own = program.imported()..program.functions.len() as u32;
        let (mut first, mut rest): (BTreeSet<u32>, BTreeSet<u32>) = own.partition(|function| {
            let name = program.name(*function);
            name.is_empty() || exported.contains(function) || is_first(name)
        });
        // A call that scripts hand on cannot carry four numbers at once.
        while let Some(wide) = rest.iter().copied().find(|function| {
            let is_called = calls.iter().any(|(caller, called)| first.contains(caller) && called.contains(function));
            program.is_wide(*function) && (is_called || program.places.values().any(|held| held == function))
        }) {
            rest.remove(&wide);
            first.insert(wide);
        }
        let mut across = BTreeSet::new();
        for (caller, called) in calls {
            let by_rest = rest.contains(caller);
            across.extend(called.iter().copied().filter(|called| rest.contains(called) != by_rest));
        }
        let mut places: BTreeMap<u32, u32> =
            program.places.iter().map(|(place, function)| (*function, *place)).collect();
        let mut table = program.places.clone();
        let mut size = program.tables.first().map_or(0, |table| table.initial as u32);
        for function in across {
            places.entry(function).or_insert_with(|| {
                table.insert(size, function);
                size += 1;
                size - 1
            });
        }
        let [first, rest] = [first, rest].map(|part| {
            let part: Vec<u32> = part.into_iter().collect();
            let code = |function: &u32| program.body(*function).map_or(&[][..], |body| body.as_bytes());
            let codes: Vec<&[u8]> = part.iter().map(code).collect();
            kin::order(&codes).into_iter().map(|at| part[at]).collect()
        });
        Self { first, rest, places, table, size }
    }

    /// The first part: the module without the rest, and with imports where the table held it.
    fn first(&self, program: &Program) -> Outcome<Vec<u8>> {
        let mut imports = program.import_section();
        let mut numbers: BTreeMap<u32, u32> = (0..program.imported()).map(|number| (number, number)).collect();
        // By place and not by function: one function may stand in several.
        let mut held = BTreeMap::new();
        for (place, function) in &self.table {
            if self.rest.contains(function) {
                held.insert(*place, program.imported() + held.len() as u32);
                let ty = EntityType::Function(program.functions[*function as usize]);
                imports.import(REST, &place.to_string(), ty);
            }
        }
        let start = program.imported() + held.len() as u32;
        numbers.extend(self.first.iter().copied().zip(start..));
        held.extend(self.table.iter().filter_map(|(place, function)| Some((*place, *numbers.get(function)?))));

        let mut exports = ExportSection::new();
        for export in &program.exports {
            let is_function = export.kind == ExternalKind::Func;
            let index = if is_function { numbers[&export.index] } else { export.index };
            exports.export(export.name, export_kind(&mut Copy, export.kind), index);
        }
        for (name, kind, index, _) in shared(program, self.size)? {
            exports.export(&name, kind, index);
        }
        let mut tables = TableSection::new();
        for table in tables_of(program, self.size)? {
            tables.table(table);
        }
        let functions = functions(program, &self.first);
        let code = self.code(program, &self.first, &numbers)?;
        Ok(program.written_with(&[&imports, &functions, &tables, &exports, &elements(&held), &code]))
    }

    /// The rest: a module that has nothing of its own but code, and writes itself into its places of the table.
    fn rest(&self, program: &Program) -> Outcome<Vec<u8>> {
        let mut imports = ImportSection::new();
        for (name, _, _, ty) in shared(program, self.size)? {
            imports.import(FIRST, &name, ty);
        }
        let numbers: BTreeMap<u32, u32> = self.rest.iter().copied().zip(0..).collect();
        let held = self.table.iter().filter_map(|(place, function)| Some((*place, *numbers.get(function)?))).collect();
        let mut module = Module::new();
        for (id, bytes) in program.sections.iter().filter(|(id, _)| *id == 1) {
            module.section(&RawSection { id: *id, data: bytes });
        }
        module.section(&imports).section(&functions(program, &self.rest)).section(&elements(&held));
        module.section(&self.code(program, &self.rest, &numbers)?);
        Ok(module.finish())
    }

    /// The code of `part`, in which functions have these `numbers`; one that has none is called by its place.
    fn code(&self, program: &Program, part: &[u32], numbers: &BTreeMap<u32, u32>) -> Outcome<CodeSection> {
        let mut code = CodeSection::new();
        for body in part.iter().filter_map(|function| program.body(*function)) {
            let mut function = Copy.new_function_with_parsed_locals(body).map_err(failed)?;
            for operator in body.get_operators_reader().map_err(unread)? {
                match operator.map_err(unread)? {
                    Operator::Call { function_index } => match numbers.get(&function_index) {
                        Some(number) => drop(function.instruction(&Instruction::Call(*number))),
                        None => {
                            let type_index = program.functions[function_index as usize];
                            function.instruction(&Instruction::I32Const(self.places[&function_index] as i32));
                            function.instruction(&Instruction::CallIndirect { type_index, table_index: 0 });
                        }
                    },
                    other => drop(function.instruction(&Copy.instruction(other).map_err(failed)?)),
                }
            }
            code.function(&function);
        }
        Ok(code)
    }
}

/// The types of the functions of `part`.
fn functions(program: &Program, part: &[u32]) -> FunctionSection {
    let mut functions = FunctionSection::new();
    for function in part {
        functions.function(program.functions[*function as usize]);
    }
    functions
}

/// What the parts share, with the name by which the rest imports it of the first.
fn shared(program: &Program, size: u32) -> Outcome<Vec<(String, ExportKind, u32, EntityType)>> {
    let mut shared = Vec::new();
    for (number, memory) in (0..).zip(&program.memories) {
        let ty = Copy.memory_type(*memory).map_err(failed)?;
        shared.push((format!("m{number}"), ExportKind::Memory, number, EntityType::Memory(ty)));
    }
    for (number, table) in (0..).zip(tables_of(program, size)?) {
        shared.push((format!("t{number}"), ExportKind::Table, number, EntityType::Table(table)));
    }
    for (number, global) in (0..).zip(&program.globals) {
        let ty = Copy.global_type(global.ty).map_err(failed)?;
        shared.push((format!("g{number}"), ExportKind::Global, number, EntityType::Global(ty)));
    }
    Ok(shared)
}

/// The tables of a module, of which the first has `size` places.
fn tables_of(program: &Program, size: u32) -> Outcome<Vec<TableType>> {
    let mut tables = Vec::with_capacity(program.tables.len());
    for table in &program.tables {
        tables.push(Copy.table_type(*table).map_err(failed)?);
    }
    if let Some(first) = tables.first_mut() {
        (first.minimum, first.maximum) = (u64::from(size), Some(u64::from(size)));
    }
    Ok(tables)
}

/// What writes functions by their numbers into their places of the first table, as many in one go as stand side by side.
fn elements(held: &BTreeMap<u32, u32>) -> ElementSection {
    let mut elements = ElementSection::new();
    let held: Vec<(u32, u32)> = held.iter().map(|(place, number)| (*place, *number)).collect();
    for run in held.chunk_by(|(before, _), (after, _)| before + 1 == *after) {
        let functions: Vec<u32> = run.iter().map(|(_, number)| *number).collect();
        elements.active(None, &ConstExpr::i32_const(run[0].0 as i32), Elements::Functions(functions.into()));
    }
    elements
}

/// Writes what it reads.
pub(crate) struct Copy;

impl Reencode for Copy {
    type Error = std::convert::Infallible;
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
pub(crate) fn failed(error: reencode::Error) -> String {
    format!("The module cannot be taken apart: {error}.")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use wasm_encoder::{
        Function, FunctionSection, GlobalSection, GlobalType, MemorySection, MemoryType, NameMap, NameSection, RefType,
        TypeSection, ValType,
    };
    use wasmparser::{Parser, Payload, Validator};

    /// A module of five functions, all of the type `() -> ()`: `log` of the browser, then `start`, which calls `log` and `late`, `late`,
    /// which calls `log`, `start` and `later`, then `later`, and `held`, which calls nobody. `late` and `held` stand in the table.
    pub(crate) fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("browser", "log", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        let mut code = CodeSection::new();
        for called in [&[0, 2][..], &[0, 1, 3], &[], &[]] {
            functions.function(0);
            let mut function = Function::new([(1, ValType::I32)]);
            for number in called {
                function.instruction(&Instruction::Call(*number));
            }
            code.function(function.instruction(&Instruction::End));
        }
        let mut tables = TableSection::new();
        let ty =
            TableType { element_type: RefType::FUNCREF, table64: false, minimum: 3, maximum: Some(3), shared: false };
        tables.table(ty);
        let mut memories = MemorySection::new();
        let ty = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(ty);
        let mut globals = GlobalSection::new();
        let ty = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(ty, &ConstExpr::i32_const(1024));
        let mut exports = ExportSection::new();
        exports.export("start", ExportKind::Func, 1);
        let held = elements(&BTreeMap::from([(1, 2), (2, 4)]));
        let mut names = NameMap::new();
        for (number, name) in [(1, "start"), (2, "late"), (3, "later"), (4, "held")] {
            names.append(number, name);
        }
        let mut named = NameSection::new();
        named.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables).section(&memories);
        module.section(&globals).section(&exports).section(&held).section(&code).section(&named);
        module.finish()
    }

    /// What a part imports, what its functions do, and what it writes into the table.
    fn seen(part: &[u8]) -> (Vec<String>, Vec<String>, Vec<String>) {
        Validator::new().validate_all(part).unwrap();
        let (mut imports, mut code, mut held) = (Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(part) {
            match payload.unwrap() {
                Payload::ImportSection(section) => imports.extend(section.into_imports().map(|import| {
                    let import = import.unwrap();
                    format!("{} {}", import.module, import.name)
                })),
                Payload::CodeSectionEntry(body) => {
                    let calls = body.get_operators_reader().unwrap().into_iter().filter_map(|operator| {
                        Some(match operator.unwrap() {
                            Operator::Call { function_index } => format!("call {function_index}"),
                            Operator::I32Const { value } => format!("place {value}"),
                            _ => return None,
                        })
                    });
                    code.push(calls.collect::<Vec<_>>().join(", "));
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element.unwrap();
                        let wasmparser::ElementKind::Active { offset_expr, .. } = element.kind else { continue };
                        let wasmparser::ElementItems::Functions(functions) = element.items else { continue };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read().unwrap() else {
                            continue;
                        };
                        held.extend(
                            (value..).zip(functions).map(|(place, number)| format!("{place}: {}", number.unwrap())),
                        );
                    }
                }
                _ => {}
            }
        }
        (imports, code, held)
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn each_part_calls_the_other_by_its_place_in_the_table() {
        let module = module();
        let parts = split(&Program::read(&module).unwrap(), |name| name == "held").unwrap();
        // Of the rest, `late` alone has a place that the first part might call; `log` and `start` get places behind the old ones.
        assert_eq!(
            seen(&parts.first),
            (
                texts(&["browser log", "rest 1"]),
                texts(&["call 0, place 1", ""]),
                texts(&["1: 1", "2: 3", "3: 0", "4: 2"])
            )
        );
        assert_eq!(
            seen(&parts.rest),
            (texts(&["first m0", "first t0", "first g0"]), texts(&["place 3, place 4, call 1", ""]), texts(&["1: 0"]))
        );
    }

    #[test]
    fn a_first_part_that_is_all_leaves_a_rest_without_code() {
        let module = module();
        let parts = split(&Program::read(&module).unwrap(), |_| true).unwrap();
        assert_eq!(seen(&parts.rest), (texts(&["first m0", "first t0", "first g0"]), texts(&[]), texts(&[])));
        assert_eq!(seen(&parts.first).2, texts(&["1: 2", "2: 4"]));
    }

    #[test]
    fn what_is_no_module_is_refused() {
        let module = module();
        for length in [0, 4, 9, module.len() - 1] {
            assert!(Program::read(&module[..length]).is_err(), "{length} bytes");
        }
    }
}
