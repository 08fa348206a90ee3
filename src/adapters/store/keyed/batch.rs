//! A commit on its way to the pages.

use std::collections::BTreeMap;

use super::counts::Count;
use crate::adapters::store::keys::{Line, ledger_key};
use crate::adapters::store::outbox::Waiting;
use crate::adapters::store::record::seal::Secret;
use crate::engine::case::CaseId;
use crate::ports::channel::DeliveryId;
use crate::ports::store::LedgerLine;

/// What one commit changes: keys, and the outbox's index once the write is durable.
#[derive(Default)]
pub(super) struct Batch {
    pub changes: BTreeMap<Vec<u8>, Option<Vec<u8>>>,
    pub taken: Vec<DeliveryId>,
    pub put: Vec<(DeliveryId, (Line, u8, u64), i64)>,
    pub counted: BTreeMap<Vec<u8>, u64>,
    pub erased: Vec<CaseId>,
    /// What is for people who agreed to nothing, with its place.
    pub strangers: Vec<((Line, u8, u64), Waiting)>,
    /// How many inbound ids of an address lie there then.
    pub seen: BTreeMap<Vec<u8>, Count>,
    /// The key of what they are told, and its day.
    pub day: Option<(i64, Secret)>,
}

impl Batch {
    pub fn put(&mut self, key: Vec<u8>, value: Vec<u8>) {
        self.changes.insert(key, Some(value));
    }

    pub fn remove(&mut self, key: Vec<u8>) {
        self.changes.insert(key, None);
    }

    pub fn count(&mut self, line: LedgerLine) {
        *self.counted.entry(ledger_key(line.day, line.count)).or_default() += 1;
    }
}
