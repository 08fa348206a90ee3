//! Marks: short words that the application keeps by name. Some name people of the centre (who is away), so all are
//! sealed. Earlier versions wrote them in clear: those are read, and sealed at the first commit.

use super::batch::Batch;
use super::pages::{Pages, Pair, corrupt};
use super::state::KeyedStore;
use crate::adapters::store::record::seal::{Secret, is_envelope};
use crate::ports::store::StoreError;

/// Before the name of a mark.
const MARK: u8 = b'x';

/// Where a mark is.
fn mark_key(name: &str) -> Vec<u8> {
    [&[MARK][..], name.as_bytes()].concat()
}

/// What a mark says; none when it is damaged. No mark in clear begins as an envelope does: they were always text.
pub(super) fn opened(master: &Secret, key: &[u8], value: &[u8]) -> Option<String> {
    let bytes = if is_envelope(value) { master.open(key, value)? } else { value.to_vec() };
    String::from_utf8(bytes).ok()
}

impl<P: Pages> KeyedStore<P> {
    pub(super) fn read_mark(&mut self, name: &str) -> Result<Option<String>, StoreError> {
        let key = mark_key(name);
        let Some(value) = self.pages.get(&key)? else { return Ok(None) };
        opened(&self.master, &key, &value).map(Some).ok_or_else(|| corrupt("mark"))
    }

    fn sealed_mark(&mut self, name: &str, value: &str) -> Pair {
        let key = mark_key(name);
        let sealed = self.master.seal(&key, value.as_bytes(), self.entropy.as_mut());
        (key, sealed)
    }

    /// Writes marks, and once after each opening seals those that an earlier version left in clear.
    pub(super) fn put_marks(&mut self, batch: &mut Batch, marks: &[(String, String)]) -> Result<(), StoreError> {
        if !self.are_marks_sealed {
            for (key, value) in self.scan_all(&[MARK])?.into_iter().filter(|(_, value)| !is_envelope(value)) {
                let sealed = self.master.seal(&key, &value, self.entropy.as_mut());
                batch.put(key, sealed);
            }
        }
        for (name, value) in marks {
            let (key, sealed) = self.sealed_mark(name, value);
            batch.put(key, sealed);
        }
        Ok(())
    }

    /// Writes a mark of the store itself, at once.
    pub(in crate::adapters::store) fn mark_now(&mut self, name: &str, value: &str) -> Result<(), StoreError> {
        let (key, sealed) = self.sealed_mark(name, value);
        self.pages.write(&[(key, Some(sealed))])
    }
}
