//! How many inbound ids lie in the store, by address.

use std::collections::BTreeMap;

/// Addresses of which it is known how many ids lie there; all are forgotten at once, and counted again.
const MOST: usize = 10_000;

/// How many ids of an address lie there, and the place of the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub lie: usize,
    pub next: u32,
}

/// What is known of addresses that wrote lately.
#[derive(Default)]
pub(super) struct Counts(BTreeMap<Vec<u8>, Count>);

impl Counts {
    /// Of the address that keys begin with this for.
    pub fn of(&self, prefix: &[u8]) -> Option<Count> {
        self.0.get(prefix).copied()
    }

    /// These lie there now.
    pub fn settle(&mut self, counts: BTreeMap<Vec<u8>, Count>) {
        if self.0.len() + counts.len() > MOST {
            self.0.clear();
        }
        self.0.extend(counts);
    }

    /// Nothing that was known holds for sure.
    pub fn clear(&mut self) {
        self.0.clear();
    }
}
