//! The store on sled: one tree, a prefix for each kind, one batch and one flush for each commit.
//!
//! sled is pinned: later versions change the format. An I/O error makes the database refuse
//! everything; the store then closes it and opens it again at the next call, so that a disk that was
//! full is no end. On files that a bad stop left in disorder sled may panic: that is told as damage.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use super::erasures::{Erasures, SIGNED, SIGNED_BESIDE};
use super::files::{self, Held, Lock};
use super::keyed::{KeyedStore, OpenError, Pages, Pair};
use super::record::seal::Secret;
use crate::engine::case::CaseId;
use crate::ports::Entropy;
use crate::ports::store::{Store, StoreError};

/// The store of one centre, in one folder.
pub type SledStore = KeyedStore<SledPages>;

/// sled's own default cache is 1 GiB; this serves a centre.
const CACHE: u64 = 16 * 1024 * 1024;
/// How often, and how long between, files are tried that our own process has not quite closed.
const TRIES: usize = 100;
const MOMENT: Duration = Duration::from_millis(20);

/// sled, or the folder to open it from again.
pub struct SledPages {
    folder: PathBuf,
    /// Which files of the folder: those in use, or those being made.
    name: &'static str,
    db: Option<sled::Db>,
    erasures: Option<Erasures>,
    /// Goes last: until then nobody else opens the folder.
    _lock: Option<Lock>,
}

impl SledStore {
    /// Opens the store of a folder, or begins one there.
    pub fn open_folder(folder: &Path, key: Secret, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let mut store = Self::look(folder, key, entropy)?;
        store.index().map_err(OpenError::Store)?;
        store.sign_list(false);
        Ok(store)
    }

    /// Erasures are noted beside the backups too.
    pub fn note_erasures_beside(&mut self, backups: &Path) {
        if let Some(erasures) = &mut self.pages_mut().erasures {
            erasures.beside(backups);
        }
        self.sign_list(true);
    }

    /// Once, a list that an earlier version wrote gets digests; from then on the store knows that it has some. What
    /// is wrong with a list keeps no store from opening: it is believed by a restore alone, which refuses it.
    fn sign_list(&mut self, is_beside: bool) {
        let Some(erasures) = self.pages_mut().erasures.clone() else { return };
        let mark = if is_beside { SIGNED_BESIDE } else { SIGNED };
        let done = match self.mark(mark) {
            Ok(Some(_)) if is_beside => return,
            Ok(Some(_)) => {
                if let Err(error) = erasures.check() {
                    tracing::error!(%error, "the list of erasures in the store's folder is not believed: no backup can be restored with it");
                }
                return;
            }
            Ok(None) => erasures.sign(is_beside).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let done = done.and_then(|()| self.mark_now(mark, "yes").map_err(|error| error.to_string()));
        if let Err(error) = done {
            tracing::warn!(error, "the list of erasures could not be given digests; the next start tries again");
        }
    }

    /// The same without reading the outbox: for looking at a store that may be damaged.
    pub fn look(folder: &Path, key: Secret, entropy: Box<dyn Entropy>) -> Result<Self, OpenError> {
        let lock = hold(folder).map_err(OpenError::Store)?;
        files::settle(folder).map_err(|error| OpenError::Store(no_folder(folder, &error)))?;
        let erasures = Erasures::new(folder, None, &key);
        let was_used = erasures.is_begun();
        if was_used && !files::is_there(folder) {
            return Err(OpenError::Store(emptied(folder)));
        }
        let db = Some(open(folder, files::USED).map_err(OpenError::Store)?);
        let erasures = Some(erasures);
        let mut pages = SledPages { folder: folder.to_owned(), name: files::USED, db, erasures, _lock: Some(lock) };
        // Files that lost everything look like new ones to sled.
        if was_used && pages.get(b"v").map_err(OpenError::Store)?.is_none() {
            return Err(OpenError::Store(emptied(folder)));
        }
        let mut store = KeyedStore::unindexed(pages, key, entropy)?;
        if !was_used {
            let begun = store.pages_mut().begin();
            begun.map_err(|error| OpenError::Store(no_folder(folder, &error)))?;
        }
        Ok(store)
    }
}

/// Holds a store's folder for this process.
pub(super) fn hold(folder: &Path) -> Result<Lock, StoreError> {
    Lock::take(folder).map_err(|held| match held {
        Held::Another(holder) => {
            let holder = if holder.is_empty() { String::new() } else { format!(" (process {holder})") };
            StoreError::Unavailable(format!(
                "{} is held by another jalon{holder}; stop it, or ask it: `jalon cases` and the like talk to the \
                 running service",
                folder.display()
            ))
        }
        Held::Io(error) => no_folder(folder, &error),
    })
}

fn no_folder(folder: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unavailable(format!(
        "cannot use the folder {}: {error}; check that this user may write there, and that there is room",
        folder.display()
    ))
}

fn emptied(folder: &Path) -> StoreError {
    StoreError::Corrupt(format!(
        "a store was in {} and nothing of it is left; restore the last verified backup. To begin anew instead, move the \
         whole folder away",
        folder.display()
    ))
}

fn open(folder: &Path, name: &str) -> Result<sled::Db, StoreError> {
    let config = sled::Config::new().path(folder.join(name)).cache_capacity(CACHE).flush_every_ms(None);
    let place = folder.display();
    let damaged = || StoreError::Corrupt(format!("{place} is damaged; restore the last verified backup"));
    let mut opened = catch_unwind(AssertUnwindSafe(|| config.open())).map_err(|_| damaged())?;
    // Nobody else may be here, we hold the folder: a thread of sled still closes what we let go a moment ago.
    for _ in 0..TRIES {
        if !opened.as_ref().is_err_and(is_busy) {
            break;
        }
        std::thread::sleep(MOMENT);
        opened = catch_unwind(AssertUnwindSafe(|| config.open())).map_err(|_| damaged())?;
    }
    opened.map_err(|error| match &error {
        sled::Error::Corruption { .. } => damaged(),
        _ => StoreError::Unavailable(format!(
            "cannot open {place}: {error}; check that the folder exists and that this user may write there"
        )),
    })
}

/// Whether sled's own lock is taken.
fn is_busy(error: &sled::Error) -> bool {
    // sled makes an error of its own of the system's, with the kind in words only.
    matches!(error, sled::Error::Io(error) if error.to_string().contains("could not acquire lock"))
}

impl SledPages {
    /// Empty files beside those in use.
    pub(super) fn beside(folder: &Path, lock: Option<Lock>) -> Result<Self, StoreError> {
        files::remove(&folder.join(files::NEW)).map_err(|error| no_folder(folder, &error))?;
        let db = Some(open(folder, files::NEW)?);
        Ok(Self { folder: folder.to_owned(), name: files::NEW, db, erasures: None, _lock: lock })
    }

    /// Closes the files; the folder stays held by what comes back.
    pub(super) fn close(mut self) -> (PathBuf, Option<Lock>) {
        self.db = None;
        (std::mem::take(&mut self.folder), self._lock.take())
    }

    fn begin(&mut self) -> std::io::Result<()> {
        self.erasures.as_ref().map_or(Ok(()), Erasures::begin)
    }

    /// Does something with sled. After an error sled refuses everything: it is let go, so that the next
    /// call opens it anew.
    fn with<T>(&mut self, act: impl FnOnce(&sled::Db) -> Result<T, sled::Error>) -> Result<T, StoreError> {
        let db = match self.db.take() {
            Some(db) => db,
            None => open(&self.folder, self.name)?,
        };
        let damaged = || StoreError::Corrupt("the store's files are damaged; restore the last verified backup".into());
        match catch_unwind(AssertUnwindSafe(|| act(&db))) {
            Ok(Ok(done)) => {
                self.db = Some(db);
                Ok(done)
            }
            Ok(Err(sled::Error::Corruption { .. })) => Err(damaged()),
            Ok(Err(error)) => Err(StoreError::Unavailable(error.to_string())),
            Err(_) => {
                // Closing it would touch what it was in the middle of.
                std::mem::forget(db);
                Err(damaged())
            }
        }
    }
}

impl Pages for SledPages {
    fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.with(|db| Ok(db.get(key)?.map(|value| value.to_vec())))
    }

    fn scan(&mut self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Pair>, StoreError> {
        let from = after.unwrap_or(prefix).to_vec();
        self.with(|db| {
            db.range(from..)
                .filter(|found| found.as_ref().map_or(true, |(key, _)| Some(key.as_ref()) != after))
                .take_while(|found| found.as_ref().map_or(true, |(key, _)| key.starts_with(prefix)))
                .take(limit)
                .map(|found| found.map(|(key, value)| (key.to_vec(), value.to_vec())))
                .collect()
        })
    }

    fn write(&mut self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        let mut batch = sled::Batch::default();
        for (key, value) in changes {
            match value {
                Some(value) => batch.insert(key.as_slice(), value.as_slice()),
                None => batch.remove(key.as_slice()),
            }
        }
        self.with(|db| db.apply_batch(batch).and_then(|()| db.flush().map(drop)))
    }

    fn erasing(&mut self, cases: &[CaseId], now: Timestamp) -> Result<(), StoreError> {
        let Some(erasures) = &self.erasures else { return Ok(()) };
        erasures.note(cases, now).map_err(|error| {
            StoreError::Unavailable(format!("an erasure could not be noted in {}: {error}", self.folder.display()))
        })
    }

    fn backing_up(&mut self, folder: &Path) -> Result<(), StoreError> {
        let Some(erasures) = &self.erasures else { return Ok(()) };
        erasures.copy_to(folder).map_err(|error| {
            StoreError::Unavailable(format!(
                "the list of erasures could not be laid into {}: {error}",
                folder.display()
            ))
        })
    }
}
