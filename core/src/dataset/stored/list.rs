//! What there may be none or several of.

use super::{Output, Packer, Stored, Unpacker};
use crate::dataset::table::{Id, Table};

impl<T: Stored> Stored for Option<T> {
    fn pack(&self, packer: &mut Packer) {
        packer.number(usize::from(self.is_some()));
        self.iter().for_each(|value| value.pack(packer));
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        (packed.number() > 0).then(|| T::unpack(packed))
    }

    fn write(&self, output: &mut Output<'_>) {
        self.iter().for_each(|value| value.write(output));
    }

    fn is_left_out(&self) -> bool {
        self.is_none()
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn pack(&self, packer: &mut Packer) {
        pack(self, packer);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        (0..packed.count()).map(|_| T::unpack(packed)).collect()
    }

    fn write(&self, output: &mut Output<'_>) {
        write(self, output);
    }

    fn is_left_out(&self) -> bool {
        self.is_empty()
    }
}

impl<I: Id, T: Stored> Stored for Table<I, T> {
    fn pack(&self, packer: &mut Packer) {
        pack(self.rows(), packer);
    }

    fn unpack(packed: &mut Unpacker<'_>) -> Self {
        Self::new(Vec::unpack(packed))
    }

    fn write(&self, output: &mut Output<'_>) {
        write(self.rows(), output);
    }
}

fn pack<T: Stored>(entries: &[T], packer: &mut Packer) {
    packer.number(entries.len());
    entries.iter().for_each(|entry| entry.pack(packer));
}

fn write<T: Stored>(entries: &[T], output: &mut Output<'_>) {
    output.json.open('[');
    for entry in entries {
        output.json.entry();
        entry.write(output);
    }
    output.json.close(']');
}
