//! What may stand in a field.

use super::Reader;
use crate::dataset::json::Node;
use crate::dataset::schema::Kind;

/// A form a value of the file can have: what it must look like, and what becomes of it.
///
/// A type of the model is its own form where the file holds it in one way only; plain types such as [`String`] have
/// several forms, of which a field names one.
pub(crate) trait Form {
    /// What a value of this form becomes.
    type Value;

    /// Whether a field of this form must not be left out.
    const REQUIRED: bool = true;

    /// What a field holds that is left out. Where it must not be, and where its value cannot be read, this stands in for it.
    fn absent() -> Self::Value;

    /// The value of this node. Whatever is not right leaves a problem behind and something else in its place, so that only
    /// what a reader without problems has read is worth keeping: to go on with half a value would take twice the code.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self::Value;

    /// The form in words and limits, for documentation.
    fn kind() -> Kind;
}

/// The value of a field that may be left out.
pub(crate) fn read<F: Form>(node: Option<&Node<'_>>, reader: &mut Reader<'_>) -> F::Value {
    match node {
        Some(node) => F::read(node, reader),
        None => F::absent(),
    }
}

impl<F: Form> Form for Option<F> {
    type Value = Option<F::Value>;
    const REQUIRED: bool = false;

    fn absent() -> Self::Value {
        None
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Self::Value {
        Some(F::read(node, reader))
    }

    fn kind() -> Kind {
        F::kind()
    }
}
