//! The store in memory, for tests and for `jalon chat`. It dies with the process.

use std::collections::BTreeMap;

use super::keyed::{KeyedStore, Pages};
use super::record::seal::Secret;
use crate::ports::Entropy;
use crate::ports::store::StoreError;

/// Keys and values in memory. Every record is sealed and opened as on a disk.
pub type MemoryStore = KeyedStore<MemoryPages>;

/// Ordered keys.
#[derive(Default)]
pub struct MemoryPages(BTreeMap<Vec<u8>, Vec<u8>>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        let secret = Secret([7; 32]);
        Self::open(MemoryPages::default(), secret, Box::new(Counter(0))).expect("memory always opens")
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

/// Nonces that differ. Nothing in memory needs them to be secret.
struct Counter(u64);

impl Entropy for Counter {
    fn fill(&mut self, buffer: &mut [u8]) {
        self.0 += 1;
        for (byte, count) in buffer.iter_mut().zip(self.0.to_be_bytes().into_iter().cycle()) {
            *byte = count;
        }
    }
}

impl Pages for MemoryPages {
    fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.0.get(key).cloned())
    }

    fn scan(
        &mut self,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let from = after.unwrap_or(prefix).to_vec();
        let found = self.0.range(from..).filter(|(key, _)| Some(key.as_slice()) != after);
        let found = found.take_while(|(key, _)| key.starts_with(prefix)).take(limit);
        Ok(found.map(|(key, value)| (key.clone(), value.clone())).collect())
    }

    fn write(&mut self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        for (key, value) in changes {
            match value {
                Some(value) => self.0.insert(key.clone(), value.clone()),
                None => self.0.remove(key),
            };
        }
        Ok(())
    }
}
