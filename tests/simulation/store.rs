//! A store that survives the application, writes down what was committed, and fails when told to.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::keyed::Pages;
use jalon::engine::case::{Address, Case, CaseId};
use jalon::ports::channel::{Delivery, InboundId, MessageRef};
use jalon::ports::store::{Audit, Commit, Copied, Due, LedgerDay, Notice, Ready, Shown, Store, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;

use super::plan::StoreFault;

/// Keys and values as they lie in the pages.
pub type Kept = Vec<(Vec<u8>, Vec<u8>)>;

/// One store, many handles.
#[derive(Clone, Default)]
pub struct Spied(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    store: MemoryStore,
    /// Commits that were written since they were last taken.
    written: Vec<(Commit, Timestamp)>,
    /// Timers that were last read as due.
    due: Vec<Due>,
    conflicts: u32,
    refusals: u32,
    is_losing: bool,
    /// Reads until one fails.
    read: Option<u32>,
    /// A fault happened since it was last asked.
    failed: bool,
}

impl Spied {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().expect("no panic holds it")
    }

    /// What a process that died leaves behind: everything committed, no lease.
    pub fn crash(&self) {
        self.inner().store.index().expect("memory can be read");
    }

    pub fn fail(&self, fault: StoreFault) {
        let mut inner = self.inner();
        match fault {
            StoreFault::Conflict(times) => inner.conflicts = times,
            StoreFault::Lost => inner.is_losing = true,
            StoreFault::Read(after) => inner.read = Some(after),
            StoreFault::Refused(times) => inner.refusals = times,
        }
    }

    /// No more faults.
    pub fn heal(&self) {
        let mut inner = self.inner();
        (inner.conflicts, inner.refusals, inner.is_losing, inner.read) = (0, 0, false, None);
    }

    /// What was written since the last call, with the instant of each commit.
    pub fn written(&self) -> Vec<(Commit, Timestamp)> {
        std::mem::take(&mut self.inner().written)
    }

    /// The timers that the application last found due.
    pub fn due_read(&self) -> Vec<Due> {
        std::mem::take(&mut self.inner().due)
    }

    /// Whether a fault happened since the last call.
    pub fn has_failed(&self) -> bool {
        std::mem::take(&mut self.inner().failed)
    }

    /// Everything that lies in the pages.
    pub fn pages(&self) -> Kept {
        self.inner().store.pages_mut().scan(b"", None, usize::MAX).expect("memory can be read")
    }

    /// A handle on the store for reading beside the application: no fault, nothing written down.
    pub fn beside<T>(&self, read: impl FnOnce(&mut MemoryStore) -> Result<T, StoreError>) -> T {
        read(&mut self.inner().store).expect("memory can be read")
    }

    fn read<T>(&self, read: impl FnOnce(&mut MemoryStore) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut inner = self.inner();
        match inner.read {
            Some(0) => {
                (inner.read, inner.failed) = (None, true);
                return Err(StoreError::Unavailable("the simulation refuses a read".into()));
            }
            Some(more) => inner.read = Some(more - 1),
            None => {}
        }
        read(&mut inner.store)
    }
}

impl Store for Spied {
    fn next_case(&mut self) -> Result<CaseId, StoreError> {
        self.read(|store| store.next_case())
    }

    fn case_at(&mut self, address: &Address) -> Result<Option<Case>, StoreError> {
        self.read(|store| store.case_at(address))
    }

    fn case(&mut self, id: CaseId) -> Result<Option<Case>, StoreError> {
        self.read(|store| store.case(id))
    }

    fn has_case(&mut self, id: CaseId) -> Result<bool, StoreError> {
        self.read(|store| store.has_case(id))
    }

    fn cases(&mut self, after: Option<CaseId>, limit: usize) -> Result<Vec<Case>, StoreError> {
        self.read(|store| store.cases(after, limit))
    }

    fn is_seen(&mut self, from: &Address, id: &InboundId) -> Result<bool, StoreError> {
        self.read(|store| store.is_seen(from, id))
    }

    fn commit(&mut self, commit: Commit, now: Timestamp) -> Result<(), StoreError> {
        let mut inner = self.inner();
        if inner.conflicts > 0 {
            inner.conflicts -= 1;
            inner.failed = true;
            return Err(StoreError::Conflict(commit.cases.iter().map(|write| write.case.id).collect()));
        }
        if inner.refusals > 0 {
            inner.refusals -= 1;
            inner.failed = true;
            return Err(StoreError::Unavailable("the simulation refuses a commit".into()));
        }
        inner.store.commit(commit.clone(), now)?;
        inner.written.push((commit, now));
        if std::mem::take(&mut inner.is_losing) {
            inner.failed = true;
            return Err(StoreError::Unavailable("the simulation hides that a commit was written".into()));
        }
        Ok(())
    }

    fn due(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Due>, StoreError> {
        let due = self.read(|store| store.due(now, limit))?;
        self.inner().due.clone_from(&due);
        Ok(due)
    }

    fn lease(&mut self, now: Timestamp, limit: usize) -> Result<Vec<Delivery>, StoreError> {
        self.read(|store| store.lease(now, limit))
    }

    fn ready(&mut self, now: Timestamp) -> Result<Ready, StoreError> {
        self.read(|store| store.ready(now))
    }

    fn next_delivery(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.read(|store| store.next_delivery())
    }

    fn waits_since(&mut self) -> Result<Option<Timestamp>, StoreError> {
        self.read(|store| store.waits_since())
    }

    fn notices(&mut self, to: &Address) -> Result<Vec<Notice>, StoreError> {
        self.read(|store| store.notices(to))
    }

    fn pending(&mut self) -> Result<usize, StoreError> {
        self.read(|store| store.pending())
    }

    fn shown(&mut self, case: CaseId, what: &Shown) -> Result<Option<MessageRef>, StoreError> {
        self.read(|store| store.shown(case, what))
    }

    fn ledger(&mut self, day: Date) -> Result<LedgerDay, StoreError> {
        self.read(|store| store.ledger(day))
    }

    fn mark(&mut self, name: &str) -> Result<Option<String>, StoreError> {
        self.read(|store| store.mark(name))
    }

    fn verify(&mut self) -> Result<Audit, StoreError> {
        self.read(|store| store.verify())
    }

    fn back_up(&mut self, file: &Path, now: Timestamp) -> Result<Copied, StoreError> {
        self.read(|store| store.back_up(file, now))
    }
}
