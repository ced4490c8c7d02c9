//! A module, read far enough to take it apart.

use std::collections::BTreeMap;

use wasm_encoder::{EntityType, ImportSection, Module, RawSection, Section};
use wasmparser::{
    ElementItems, ElementKind, Export, FunctionBody, Global, MemoryType, Name, Operator, Parser, Payload, TableType,
    TypeRef, ValType,
};

use crate::Outcome;

/// What stands in a module. Functions are counted from zero on, those that it imports first.
#[derive(Default)]
pub(crate) struct Program<'a> {
    /// Each section but those with names and notes, as it stands there: its number and its bytes.
    pub(crate) sections: Vec<(u8, &'a [u8])>,
    /// The parameters and results of each type.
    pub(crate) types: Vec<wasmparser::FuncType>,
    /// Whose function each imported one is, and its name there.
    pub(crate) imports: Vec<(&'a str, String)>,
    /// The type of each function.
    pub(crate) functions: Vec<u32>,
    pub(crate) tables: Vec<TableType>,
    pub(crate) memories: Vec<MemoryType>,
    pub(crate) globals: Vec<Global<'a>>,
    pub(crate) exports: Vec<Export<'a>>,
    /// What the first table holds from the start: functions by their places.
    pub(crate) places: BTreeMap<u32, u32>,
    /// The code of each function that is not imported.
    pub(crate) bodies: Vec<FunctionBody<'a>>,
    /// The names of functions, without what tells one build of a crate from another.
    pub(crate) names: BTreeMap<u32, String>,
}

impl<'a> Program<'a> {
    /// Reads `module`.
    ///
    /// # Errors
    /// Where it is no module, or has what no compiler of Rust writes: imports that are no functions, elements that are none.
    pub(crate) fn read(module: &'a [u8]) -> Outcome<Self> {
        let mut program = Self::default();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload.map_err(unread)?;
            if let Some((id, range)) = payload.as_section().filter(|(id, _)| *id != 0) {
                program.sections.push((id, &module[range]));
            }
            program.take(payload).map_err(unread)??;
        }
        Ok(program)
    }

    fn take(&mut self, payload: Payload<'a>) -> wasmparser::Result<Outcome> {
        match payload {
            Payload::TypeSection(types) => {
                for ty in types.into_iter_err_on_gc_types() {
                    self.types.push(ty?);
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let TypeRef::Func(ty) = import.ty else { return Ok(Err(strange("imports more than functions"))) };
                    self.imports.push((import.module, import.name.to_owned()));
                    self.functions.push(ty);
                }
            }
            Payload::FunctionSection(functions) => {
                for ty in functions {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    self.globals.push(global?);
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    self.exports.push(export?);
                }
            }
            Payload::StartSection { .. } => return Ok(Err(strange("starts by itself"))),
            Payload::ElementSection(elements) => {
                for element in elements {
                    if !self.take_element(element?)? {
                        return Ok(Err(strange("fills its tables with more than functions")));
                    }
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(custom) => {
                if let wasmparser::KnownCustom::Name(names) = custom.as_known() {
                    for subsection in names {
                        let Name::Function(names) = subsection? else { continue };
                        for name in names {
                            let name = name?;
                            self.names.insert(name.index, lasting(name.name));
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(Ok(()))
    }

    /// Takes functions of the first table, and says whether that is what they are.
    fn take_element(&mut self, element: wasmparser::Element<'a>) -> wasmparser::Result<bool> {
        let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else { return Ok(false) };
        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { return Ok(false) };
        let ElementItems::Functions(functions) = element.items else { return Ok(false) };
        for (place, function) in (value as u32..).zip(functions) {
            self.places.insert(place, function?);
        }
        Ok(true)
    }

    /// The module, with `sections` in place of its own.
    pub(crate) fn written_with(&self, sections: &[&dyn Section]) -> Vec<u8> {
        let mut module = Module::HEADER.to_vec();
        for (id, data) in &self.sections {
            let own = RawSection { id: *id, data };
            sections.iter().copied().find(|section| section.id() == *id).unwrap_or(&own).append_to(&mut module);
        }
        module
    }

    /// What it imports, as it is now.
    pub(crate) fn import_section(&self) -> ImportSection {
        let mut section = ImportSection::new();
        for ((whose, name), ty) in self.imports.iter().zip(&self.functions) {
            section.import(whose, name, EntityType::Function(*ty));
        }
        section
    }

    /// How many functions it imports: the number of its first own one.
    pub(crate) fn imported(&self) -> u32 {
        self.imports.len() as u32
    }

    /// The code of `function`, where it is not imported.
    pub(crate) fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get(function.checked_sub(self.imported())? as usize)
    }

    /// Whether `function` takes or gives four numbers at once.
    pub(crate) fn is_wide(&self, function: u32) -> bool {
        let ty = &self.types[self.functions[function as usize] as usize];
        ty.params().iter().chain(ty.results()).any(|value| *value == ValType::V128)
    }

    /// The name of `function`; empty where it has none.
    pub(crate) fn name(&self, function: u32) -> &str {
        self.names.get(&function).map_or("", String::as_str)
    }
}

#[expect(clippy::needless_pass_by_value, reason = "as `map_err` hands it over")]
pub(crate) fn unread(error: wasmparser::BinaryReaderError) -> String {
    format!("The module cannot be read: {error}.")
}

fn strange(habit: &str) -> String {
    format!("The module {habit}; that cannot be taken apart.")
}

/// `name` without the numbers that differ from one compiler or version of a crate to the next, as in `core[44528b579e4af097]`, and
/// without the one behind a copy, which any change may change, as in `swap.3334`.
fn lasting(name: &str) -> String {
    let copy = name.rsplit_once('.').filter(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()));
    let name = copy.map_or(name, |(name, _)| name);
    let mut lasting = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        lasting.push_str(before);
        let number = after
            .split_once(']')
            .filter(|(number, _)| number.len() >= 12 && number.bytes().all(|digit| digit.is_ascii_hexdigit()));
        rest = number.map_or_else(
            || {
                lasting.push('[');
                after
            },
            |(_, rest)| rest,
        );
    }
    lasting + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_what_is_written_and_loses_what_is_counted() {
        for (name, expected) in [
            ("core[44528b579e4af097]::mem::swap::<u8>", "core::mem::swap::<u8>"),
            ("<[i32; 4usize] as core[44528b579e4af097]::iter::Sum>::sum", "<[i32; 4usize] as core::iter::Sum>::sum"),
            ("an [open one", "an [open one"),
            ("<alloc[3c20328412d6679b]::Global>::deallocate.3334", "<alloc::Global>::deallocate"),
            ("core::str::from_utf8", "core::str::from_utf8"),
            ("a.b", "a.b"),
        ] {
            assert_eq!(lasting(name), expected);
        }
    }
}
