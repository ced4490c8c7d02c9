//! Records: one declaration is the type, its reading, its keeping and its documentation.

use super::Reader;
use crate::dataset::json::Node;

/// What reading needs to know of a record.
pub(crate) struct Record {
    /// What one is called, with its article.
    pub(crate) one: &'static str,
    /// Its fields.
    pub(crate) fields: &'static [Field],
    /// What no single field can know.
    pub(crate) rules: &'static [Rule],
}

/// A rule about a record as it stands in the file.
pub(crate) type Rule = fn(&Node<'_>, &mut Reader<'_>);

/// What reading needs to know of a field.
pub(crate) struct Field {
    /// Its name in the file.
    pub(crate) name: &'static str,
    /// Whether it must not be left out.
    pub(crate) required: bool,
}

/// Declares structs that can be read from a file.
///
/// ```text
/// /// What it is: the description of the record.
/// pub struct Event is "an event" checked by rule {
///     /// The description of the field.
///     pub title: String as Label,          the type, and the form it has in the file where that is not the type itself
///     pub quantity ("value"): Quantity,    the name in the file where it differs
///     pub basis: Basis = Basis::Stated,    what holds when the field is left out
/// }
/// ```
///
/// A record that a file may hold in brief is `or brief by` a method that gives the value to write in its place, where there is one.
///
/// The rule, a function of the node and the reader, sees the record as it stands in the file, even where some of its fields
/// cannot be read, and says what no single field can know.
macro_rules! record {
    ($(
        $(#[doc = $about:literal])*
        $vis:vis struct $Name:ident is $one:literal $(or brief by $brief:ident)? $(checked by $rule:path)? {
            $(
                $(#[doc = $doc:literal])*
                $reach:vis $field:ident $(($name:literal))? : $Type:ty $(as $Form:ty)? $(= $absent:expr)?,
            )*
        }
    )*) => {$(
        $(#[doc = $about])*
        #[derive(Clone, Debug, PartialEq)]
        $vis struct $Name {$(
            $(#[doc = $doc])*
            $reach $field: $Type,
        )*}

        impl $crate::dataset::read::Form for $Name {
            type Value = Self;

            fn absent() -> Self {
                use $crate::dataset::read::record;
                Self { $($field: record!(@absent $Type $(as $Form)? $(= $absent)?)),* }
            }

            fn read(node: &$crate::dataset::json::Node<'_>, reader: &mut $crate::dataset::read::Reader<'_>) -> Self {
                use $crate::dataset::read::{Field, Record, Rule, record};
                const FIELDS: &[Field] = &[$(Field {
                    name: record!(@name $field $($name)?),
                    required: record!(@required $Type $(as $Form)? $(= $absent)?),
                }),*];
                let mut nodes = [None; FIELDS.len()];
                const RULES: &[Rule] = &[$($rule)?];
                reader.fields(node, &Record { one: $one, fields: FIELDS, rules: RULES }, &mut nodes);
                let [$($field),*] = nodes;
                Self { $($field: record!(@read $field, reader, $Type $(as $Form)? $(= $absent)?)),* }
            }

            fn kind() -> $crate::dataset::schema::Kind {
                use $crate::dataset::read::record;
                use $crate::dataset::schema::{FieldKind, Kind, RecordKind};
                Kind::Record(RecordKind {
                    name: stringify!($Name),
                    about: concat!($($about, "\n"),*),
                    fields: vec![$(FieldKind {
                        name: record!(@name $field $($name)?),
                        about: concat!($($doc, "\n"),*),
                        required: record!(@required $Type $(as $Form)? $(= $absent)?),
                        kind: <record!(@form $Type $(as $Form)?) as $crate::dataset::read::Form>::kind(),
                    }),*],
                })
            }
        }

        impl $crate::dataset::stored::Stored for $Name {
            fn pack(&self, packer: &mut $crate::dataset::stored::Packer) {
                $($crate::dataset::stored::Stored::pack(&self.$field, packer);)*
            }

            fn unpack(packed: &mut $crate::dataset::stored::Unpacker<'_>) -> Self {
                Self { $($field: $crate::dataset::stored::Stored::unpack(packed)),* }
            }

            fn write(&self, output: &mut $crate::dataset::stored::Output<'_>) {
                use $crate::dataset::read::record;
                $(if let Some(brief) = self.$brief() {
                    return $crate::dataset::stored::Stored::write(brief, output);
                })?
                output.json.open('{');
                $(record!(@write self, output, $field, record!(@name $field $($name)?) $(, $absent)?);)*
                output.json.close('}');
            }
        }
    )*};

    (@write $self:ident, $output:ident, $field:ident, $name:expr) => { $output.field($name, &$self.$field) };
    (@write $self:ident, $output:ident, $field:ident, $name:expr, $absent:expr) => {
        if $self.$field != $absent {
            $output.field($name, &$self.$field);
        }
    };

    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $name:literal) => { $name };

    (@form $Type:ty) => { $Type };
    (@form $Type:ty as $Form:ty) => { $Form };

    (@required $Type:ty $(as $Form:ty)?) => { <record!(@form $Type $(as $Form)?) as $crate::dataset::read::Form>::REQUIRED };
    (@required $Type:ty $(as $Form:ty)? = $absent:expr) => { false };

    (@absent $Type:ty $(as $Form:ty)?) => { <record!(@form $Type $(as $Form)?) as $crate::dataset::read::Form>::absent() };
    (@absent $Type:ty $(as $Form:ty)? = $absent:expr) => { $absent };

    (@read $node:ident, $reader:ident, $Type:ty $(as $Form:ty)?) => {
        $crate::dataset::read::read::<record!(@form $Type $(as $Form)?)>($node, $reader)
    };
    (@read $node:ident, $reader:ident, $Type:ty $(as $Form:ty)? = $absent:expr) => {
        match $node {
            Some(node) => <record!(@form $Type $(as $Form)?) as $crate::dataset::read::Form>::read(node, $reader),
            None => $absent,
        }
    };
}

pub(crate) use record;
