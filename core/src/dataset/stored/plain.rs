//! Texts, numbers, yes-or-no and dates.

use super::{Output, Packer, Stored, Unpacker};
use crate::dataset::read::Form;
use crate::date::Edtf;

impl Stored for String {
    fn pack(&self, packer: &mut Packer) {
        packer.text(self);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        packed.text().to_owned()
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.text(self);
    }
}

impl Stored for u32 {
    fn pack(&self, packer: &mut Packer) {
        packer.number(*self as usize);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        packed.number() as Self
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.plain(&self.to_string());
    }
}

impl Stored for f64 {
    fn pack(&self, packer: &mut Packer) {
        packer.bytes(&self.to_le_bytes());
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        Self::from_le_bytes(packed.bytes())
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.number(*self);
    }
}

impl Stored for bool {
    fn pack(&self, packer: &mut Packer) {
        packer.number(usize::from(*self));
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        packed.number() > 0
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.plain(if *self { "true" } else { "false" });
    }
}

/// As it is written: to read it again takes less code than a form of its own.
impl Stored for Edtf {
    fn pack(&self, packer: &mut Packer) {
        packer.text(&self.to_string());
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        packed.text().parse().unwrap_or_else(|_| <Self as Form>::absent())
    }

    fn write(&self, output: &mut Output<'_>) {
        output.json.text(&self.to_string());
    }
}
