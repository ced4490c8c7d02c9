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

    /// What a field holds that is left out; nothing where it must not be.
    fn absent() -> Option<Self::Value> {
        None
    }

    /// The value of this node, or nothing. Whatever is not right leaves a problem behind, and a list keeps what is right, so
    /// that only a reader without problems tells a whole value.
    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self::Value>;

    /// The form in words and limits, for documentation.
    fn kind() -> Kind;
}

/// The value of a field that may be left out.
pub(crate) fn read<F: Form>(node: Option<&Node<'_>>, reader: &mut Reader<'_>) -> Option<F::Value> {
    match node {
        Some(node) => F::read(node, reader),
        None => F::absent(),
    }
}

impl<F: Form> Form for Option<F> {
    type Value = Option<F::Value>;
    const REQUIRED: bool = false;

    fn absent() -> Option<Self::Value> {
        Some(None)
    }

    fn read(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self::Value> {
        F::read(node, reader).map(Some)
    }

    fn kind() -> Kind {
        F::kind()
    }
}
