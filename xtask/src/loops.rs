//! Loops of the finished module that begin while values wait on the operand stack.
//!
//! The compiler never writes such loops, but Binaryen does when it moves a loop into the middle of an expression, and
//! JavaScriptCore (WebKitGTK 2.50, and so presumably Safari of its time) sometimes goes on with wrong values when it
//! hands such a loop, while it runs, from the interpreter to compiled code. Measured over the start of the explorer
//! when that still computed the layout: with 124 such loops one start in twelve ended with a corrupted heap, with none
//! one in 600, with `JSC_useWasmOSR=0` or without Binaryen none at all. So index.html has Binaryen leave out the passes
//! that make them, which costs no byte after compression.

use std::fs;
use std::path::Path;

use crate::{Outcome, command};

/// The loops of a module.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Loops {
    /// All of them.
    pub(crate) all: usize,
    /// Those that begin while values wait.
    pub(crate) waiting: usize,
}

/// Counts the loops of both parts of the WebAssembly module in the build in `folder`.
///
/// # Errors
/// Where there is none, or Binaryen cannot read it.
pub(crate) fn of_build(folder: &Path) -> Outcome<Loops> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
    let files = entries.flatten().map(|entry| entry.path());
    let mut sum = Loops::default();
    for part in files.filter(|path| path.extension().is_some_and(|kind| kind == "wasm")) {
        let loops = count(&command::read(command::program("wasm-opt").args(FEATURES).arg("--print").arg(part))?);
        sum = Loops { all: sum.all + loops.all, waiting: sum.waiting + loops.waiting };
    }
    if sum.all > 0 { Ok(sum) } else { Err(format!("There is no module in {}.", folder.display())) }
}

/// What the module may use, besides what every engine has had from the start.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-simd",
];

/// An expression whose end has not come yet.
struct Open {
    /// Whether what stands in it comes one after the other, leaving nothing on the stack.
    is_sequence: bool,
    /// Whether one of its operands has been computed and waits.
    has_operand: bool,
    /// Whether something waited already when it began.
    waits: bool,
}

/// Expressions whose parts come one after the other. Of `if`, the condition is gone when the branches begin.
const SEQUENCES: [&str; 8] = ["module", "func", "block", "loop", "if", "then", "else", "try"];

/// Parts of an expression that compute nothing.
const DECLARATIONS: [&str; 5] = ["type", "param", "result", "local", "export"];

/// Counts the loops in a module's text, in folded form.
fn count(text: &str) -> Loops {
    let mut loops = Loops::default();
    let mut open: Vec<Open> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['(', ')', '"', ';']) {
        let here = &rest[at..];
        let mut taken = 1;
        match here.as_bytes()[0] {
            b'"' => taken = end_of_string(here),
            b';' if here.starts_with(";;") => taken = here.find('\n').unwrap_or(here.len()),
            b')' => drop(open.pop()),
            b'(' => {
                let end = here[1..].find([' ', '\n', ')', '(']).unwrap_or(here.len() - 1);
                let name = &here[1..=end];
                let waits =
                    open.last().is_some_and(|parent| parent.waits || (!parent.is_sequence && parent.has_operand));
                if let Some(parent) = open.last_mut() {
                    parent.has_operand |= !DECLARATIONS.contains(&name);
                }
                loops.all += usize::from(name == "loop");
                loops.waiting += usize::from(name == "loop" && waits);
                open.push(Open { is_sequence: SEQUENCES.contains(&name), has_operand: false, waits });
            }
            _ => {}
        }
        rest = &here[taken..];
    }
    loops
}

/// The length of the string that `text` starts with, its quotes included.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_waits_where_an_operand_stands_before_it() {
        for (text, all, waiting) in [
            ("(func (local i32) (loop $l (nop)))", 1, 0),
            ("(func (nop) (block (call $f (i32.const 1)) (loop $l (br $l))))", 1, 0),
            ("(func (i32.add (loop (result i32) (i32.const 1)) (i32.const 2)))", 1, 0),
            ("(func (i32.add (i32.const 2) (loop (result i32) (i32.const 1))))", 1, 1),
            ("(func (i32.store (local.get 0) (block (result i32) (nop) (loop $l (br $l)) (i32.const 1))))", 1, 1),
            ("(func (if (i32.eqz (local.get 0)) (then (loop $l (br $l)))))", 1, 0),
            (
                "(func (call $f (i32.const 1) (if (result i32) (local.get 0) (then (loop (result i32) (i32.const 1))) (else (i32.const 2)))))",
                1,
                1,
            ),
            ("(data \"(loop \\\" (i32.add (i32.const 1) (loop\") ;; (loop\n(func (loop))", 1, 0),
        ] {
            assert_eq!(count(text), Loops { all, waiting }, "{text}");
        }
    }
}
