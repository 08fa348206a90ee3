//! The store on sled: one tree, a prefix for each kind, one batch and one flush for each commit.
//!
//! sled is pinned: later versions change the format. An I/O error makes the database refuse
//! everything; the store then closes it and opens it again at the next call, so that a disk that was
//! full is no end.

use std::fs;
use std::path::{Path, PathBuf};

use super::keyed::{KeyedStore, OpenError, Pages};
use super::record::seal::Secret;
use crate::ports::Entropy;
use crate::ports::store::StoreError;

/// The store of one centre, in one folder.
pub type SledStore = KeyedStore<SledPages>;

/// sled's own default cache is 1 GiB; this serves a centre.
const CACHE: u64 = 16 * 1024 * 1024;

/// sled, or the folder to open it from again.
pub struct SledPages {
    folder: PathBuf,
    db: Option<sled::Db>,
}

impl SledStore {
    /// Opens the store of a folder, or begins one there.
    pub fn open_folder(folder: &Path, key: Secret, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let mut store = Self::look(folder, key, entropy)?;
        store.index().map_err(OpenError::Store)?;
        Ok(store)
    }

    /// The same without reading the outbox: for looking at a store that may be damaged.
    pub fn look(folder: &Path, key: Secret, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let unavailable = |reason: String| OpenError::Store(StoreError::Unavailable(reason));
        fs::create_dir_all(folder).map_err(|error| {
            unavailable(format!(
                "cannot make the folder {}: {error}; check that this user may write there",
                folder.display()
            ))
        })?;
        let db = open(folder).map_err(|error| match error {
            StoreError::Unavailable(reason) => unavailable(reason),
            other => OpenError::Store(other),
        })?;
        let pages = SledPages { folder: folder.to_owned(), db: Some(db) };
        let store = KeyedStore::unindexed(pages, key, entropy)?;
        // Tells a second process who holds the store. Losing it loses nothing.
        let _ = fs::write(folder.join("jalon.pid"), std::process::id().to_string());
        Ok(store)
    }
}

fn open(folder: &Path) -> Result<sled::Db, StoreError> {
    let config = sled::Config::new().path(folder.join("db")).cache_capacity(CACHE).flush_every_ms(None);
    config.open().map_err(|error| {
        let place = folder.display();
        match &error {
            sled::Error::Corruption { .. } => {
                StoreError::Corrupt(format!("{place} is damaged; restore the last verified backup"))
            }
            sled::Error::Io(reason) if is_lock(reason) => {
                let holder = fs::read_to_string(folder.join("jalon.pid")).unwrap_or_default();
                let holder = if holder.is_empty() { String::new() } else { format!(" (process {holder})") };
                StoreError::Unavailable(format!(
                    "{place} is held by another jalon{holder}; stop it, or ask it: `jalon cases` and the like \
                     talk to the running service"
                ))
            }
            _ => StoreError::Unavailable(format!(
                "cannot open {place}: {error}; check that the folder exists and that this user may write there"
            )),
        }
    })
}

fn is_lock(error: &std::io::Error) -> bool {
    error.to_string().contains("lock") || error.kind() == std::io::ErrorKind::WouldBlock
}

impl SledPages {
    fn db(&mut self) -> Result<&sled::Db, StoreError> {
        if self.db.is_none() {
            self.db = Some(open(&self.folder)?);
        }
        Ok(self.db.as_ref().expect("it was just opened"))
    }

    /// After an error sled refuses everything: let it go, so that the next call opens it anew.
    fn fail(&mut self, error: &sled::Error) -> StoreError {
        self.db = None;
        match error {
            sled::Error::Corruption { .. } => {
                StoreError::Corrupt("the store's files are damaged; restore the last verified backup".into())
            }
            other => StoreError::Unavailable(other.to_string()),
        }
    }
}

impl Pages for SledPages {
    fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let found = self.db()?.get(key);
        found.map(|value| value.map(|value| value.to_vec())).map_err(|error| self.fail(&error))
    }

    fn scan(
        &mut self,
        prefix: &[u8],
        after: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<(Vec<u8>, Vec<u8>)>, StoreError> {
        let from = after.unwrap_or(prefix).to_vec();
        let found: Result<Vec<_>, sled::Error> = self
            .db()?
            .range(from..)
            .filter(|found| found.as_ref().map_or(true, |(key, _)| Some(key.as_ref()) != after))
            .take_while(|found| found.as_ref().map_or(true, |(key, _)| key.starts_with(prefix)))
            .take(limit)
            .map(|found| found.map(|(key, value)| (key.to_vec(), value.to_vec())))
            .collect();
        found.map_err(|error| self.fail(&error))
    }

    fn write(&mut self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        let mut batch = sled::Batch::default();
        for (key, value) in changes {
            match value {
                Some(value) => batch.insert(key.as_slice(), value.as_slice()),
                None => batch.remove(key.as_slice()),
            }
        }
        let db = self.db()?;
        let done = db.apply_batch(batch).and_then(|()| db.flush().map(drop));
        done.map_err(|error| self.fail(&error))
    }
}
