//! What a product brings: keys and values in order, one write at a time. And why a store does not open.

use std::path::Path;

use jiff::Timestamp;

use crate::adapters::store::record::RecordError;
use crate::engine::case::CaseId;
use crate::ports::store::StoreError;

/// A key and its value.
pub type Pair = (Vec<u8>, Vec<u8>);

/// Keys and values in order. A write is atomic and durable when it returns.
pub trait Pages: Send {
    /// The value of a key.
    fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;
    /// Keys that begin with `prefix`, after `after` when one is given, in order, at most so many.
    fn scan(&mut self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Pair>, StoreError>;
    /// Writes (or removes) all or nothing.
    fn write(&mut self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<(), StoreError>;
    /// The next write erases these cases: a product that can be restored notes it first, durably.
    fn erasing(&mut self, cases: &[CaseId], now: Timestamp) -> Result<(), StoreError> {
        let _ = (cases, now);
        Ok(())
    }
    /// A backup goes into this folder: a product that keeps something beside its backups writes it now.
    fn backing_up(&mut self, folder: &Path) -> Result<(), StoreError> {
        let _ = folder;
        Ok(())
    }
}

/// Pairs read at once when everything is gone through.
const PAGE: usize = 512;

/// Goes through everything that pages hold, in order, a page at a time.
pub struct Walk {
    after: Option<Vec<u8>>,
}

impl Walk {
    /// Before the first key.
    pub fn new() -> Self {
        Self { after: None }
    }

    /// The next pairs; none when all were given.
    pub fn next<P: Pages + ?Sized>(&mut self, pages: &mut P) -> Result<Vec<Pair>, StoreError> {
        let found = pages.scan(b"", self.after.as_deref(), PAGE)?;
        if let Some((last, _)) = found.last() {
            self.after = Some(last.clone());
        }
        Ok(found)
    }
}

impl Default for Walk {
    fn default() -> Self {
        Self::new()
    }
}

/// Why a store cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The key does not open the record that proves it.
    #[error("the key does not open this store: it was written with another key; name the right key file")]
    Key,
    /// The store cannot be read or written.
    #[error("{0}")]
    Store(StoreError),
    /// Its format is newer than any that this jalon knows; with the version of jalon that wrote it.
    #[error("this store was written by jalon {0}, and this is {own}; install that version or a later one", own = env!("CARGO_PKG_VERSION"))]
    Newer(String),
}

/// A record is not as it was written.
pub(super) fn corrupt(what: &str) -> StoreError {
    StoreError::Corrupt(format!("a {what} is damaged; restore the last verified backup"))
}

/// A record opens, and says nothing that this jalon understands.
pub(super) fn unreadable(what: &str, error: RecordError) -> StoreError {
    StoreError::Corrupt(format!("a {what}: {error}"))
}
