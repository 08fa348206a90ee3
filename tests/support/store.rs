//! A store in memory that several hands hold, so that it survives the application.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use jalon::adapters::store::MemoryStore;
use jalon::engine::case::{Address, Case, CaseId};
use jalon::ports::channel::{Delivery, InboundId, MessageRef};
use jalon::ports::store::{Audit, Commit, Copied, Due, LedgerDay, Notice, Ready, Shown, Store, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;

/// One store, many handles.
#[derive(Clone, Default)]
pub struct Shared(Arc<Mutex<MemoryStore>>);

impl Shared {
    fn inner(&self) -> MutexGuard<'_, MemoryStore> {
        self.0.lock().expect("no panic holds it")
    }

    /// What a process that died leaves behind: everything committed, no lease.
    pub fn crash(&self) {
        self.inner().index().expect("memory can be read");
    }
}

impl Store for Shared {
    fn next_case(&mut self) -> Result<CaseId, StoreError> {
        self.inner().next_case()
    }

    fn case_at(&mut self, address: &Address) -> Result<Option<Case>, StoreError> {
        self.inner().case_at(address)
    }

    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        self.inner().case(id)
    }

    fn has_case(&mut self, id: CaseId) -> Result<bool, StoreError> {
        self.inner().has_case(id)
    }

    fn cases(&mut self, after: Option<CaseId>, limit: usize) -> Result<Vec<Case>, StoreError> {
        self.inner().cases(after, limit)
    }

    fn is_seen(&mut self, from: &Address, id: &InboundId) -> Result<bool, StoreError> {
        self.inner().is_seen(from, id)
    }

    fn commit(&mut self, commit: Commit, now: Timestamp) -> Result<(), StoreError> {
        self.inner().commit(commit, now)
    }

    fn due(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Due>, StoreError> {
        self.inner().due(now, limit)
    }

    fn lease(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Delivery>, StoreError> {
        self.inner().lease(now, limit)
    }

    fn ready(&mut self, now: Timestamp) -> Result<Ready, StoreError> {
        self.inner().ready(now)
    }

    fn next_delivery(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.inner().next_delivery()
    }

    fn waits_since(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.inner().waits_since()
    }

    fn notices(&mut self, to: &Address) -> Result<Vec<Notice>, StoreError> {
        self.inner().notices(to)
    }

    fn pending(&mut self) -> Result<usize, StoreError> {
        self.inner().pending()
    }

    fn shown(&mut self, case: CaseId, what: &Shown) -> Result<Option<MessageRef>, StoreError> {
        self.inner().shown(case, what)
    }

    fn ledger(&mut self, day: Date) -> Result<LedgerDay, StoreError> {
        self.inner().ledger(day)
    }

    fn mark(&mut self, name: &str) -> Result<Option<String>, StoreError> {
        self.inner().mark(name)
    }

    fn verify(&mut self) -> Result<Audit, StoreError> {
        self.inner().verify()
    }

    fn back_up(&mut self, file: &Path, now: Timestamp) -> Result<Copied, StoreError> {
        self.inner().back_up(file, now)
    }
}
