//! A store rewritten into new files: `compact`, `rekey`, `restore`. The service is stopped meanwhile.
//!
//! New files are made beside those in use, closed, and swapped in by two moves (`files`): a power failure
//! leaves the old store or the new one, never half of one. Nothing of what was replaced stays.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::archive::{ArchiveError, Piece, Reader, Summary};
use super::erasures::{self, Erasures, Known, ListError, SIGNED};
use super::files;
use super::keyed::{KeyedStore, OpenError, Pages, Walk};
use super::keys::number;
use super::record::seal::Secret;
use super::sled::{SledPages, SledStore, hold};
use crate::engine::case::{Case, CaseId};
use crate::ports::Entropy;
use crate::ports::channel::Delivery;
use crate::ports::store::{CaseWrite, Commit, RESTORED, ROOM_SALT, Store, StoreError};

/// Numbers left out after a restore: some were given since the backup, and a pseudonym is for one person.
const SKIPPED: u64 = 1000;
/// Cases made safe in one write.
const BATCH: usize = 500;

/// Sizes of a store's files in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// What the files in use took.
    pub before: u64,
    /// What the new files take.
    pub after: u64,
}

/// What a restore came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// When the backup was made; what happened since is lost.
    pub made: Timestamp,
    /// Keys with a value that the backup held.
    pub records: u64,
    /// Cases that were erased since, and are again.
    pub erased: u64,
    /// The number of the next new case.
    pub next: CaseId,
    /// What does not hold in it, as `verify` says it.
    pub flaws: Vec<String>,
}

/// Why a store was not restored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The file is no backup, is damaged, or another key sealed it.
    #[error("the backup cannot be used: {0}")]
    Archive(#[from] ArchiveError),
    /// The file is whole, and what it holds opens no store.
    #[error("what the backup holds cannot be opened: {0}")]
    Open(#[from] OpenError),
    /// A disk gave an error, or a record of the backup cannot be read.
    #[error("{0}")]
    Store(#[from] StoreError),
    #[error(
        "the list of erasures {} has no digests, and the lists of this store had some when the backup was made: somebody \
         replaced it. Put the other list in its place (one lies in the store's folder, one beside the backups), or a \
         copy of it",
        .0.display()
    )]
    /// With the file of that list.
    Unsigned(PathBuf),
    /// With the folder of the store that is there.
    #[error("a store is there already; move it away first: mv {} {}", .0.display(), .0.with_extension("damaged").display())]
    Taken(PathBuf),
}

impl SledStore {
    /// Rewrites a store without what sled keeps of earlier states.
    pub fn compact(folder: &Path, key: Secret, entropy: Box<dyn Entropy>) -> Result<Sizes, OpenError> {
        Self::rewritten(folder, key, entropy, |store, new| {
            // sled splits what fills up in the middle: written in order all its pages stay half full. Every other
            // pair first, and then those between them, fills each to the end: a fifth less on the disk.
            for is_second in [false, true] {
                let mut walk = Walk::new();
                let mut is_between = false;
                loop {
                    let pairs = walk.next(store.pages_mut())?;
                    if pairs.is_empty() {
                        break;
                    }
                    let mut part = Vec::new();
                    for (key, value) in pairs {
                        if is_between == is_second {
                            part.push((key, Some(value)));
                        }
                        is_between = !is_between;
                    }
                    new.write(&part)?;
                }
            }
            Ok(())
        })
    }

    /// Seals a store under another master key, and its lists of erasures: the one in its folder, and those beside its
    /// backups when their folder is named.
    pub fn rekey(
        folder: &Path,
        backups: Option<&Path>,
        key: Secret,
        new_key: &Secret,
        entropy: impl Fn() -> Box<dyn Entropy>,
        now: Timestamp,
    ) -> Result<(), OpenError> {
        let mut drawn = entropy();
        let old_key = key.clone();
        let changed = Self::rewritten(folder, key, entropy(), |store, new| {
            store.resealed(new_key, drawn.as_mut(), now, |pairs| {
                new.write(&pairs.into_iter().map(|(key, value)| (key, Some(value))).collect::<Vec<_>>())
            })?;
            // The lists before the store: if the power fails between the two, the old key still opens the store, and
            // the same change made once more finds the lists as they are to be.
            let lists = [Some(folder), backups].into_iter().flatten().map(|folder| folder.join(erasures::NAME));
            lists.into_iter().try_for_each(|list| {
                let either = [old_key.clone(), new_key.clone()];
                erasures::renew(&list, &either, new_key).map_err(|error| unbelieved(&list, &error))
            })
        });
        changed.map(drop)
    }

    fn rewritten(
        folder: &Path,
        key: Secret,
        entropy: Box<dyn Entropy>,
        fill: impl FnOnce(&mut Self, &mut SledPages) -> Result<(), StoreError>,
    ) -> Result<Sizes, OpenError> {
        let mut store = Self::look(folder, key, entropy)?;
        let before = files::size(folder).map_err(|error| OpenError::Store(unwritten(folder, &error)))?;
        let mut new = SledPages::beside(folder, None).map_err(OpenError::Store)?;
        if let Err(error) = fill(&mut store, &mut new) {
            // A store that could not be read, or a disk that is full: what is there stays as it is.
            new.close();
            let _ = files::remove(&folder.join(files::NEW));
            return Err(OpenError::Store(error));
        }
        new.close();
        let (_, lock) = store.into_pages().close();
        let swapped = files::swap(folder).and_then(|()| files::size(folder));
        drop(lock);
        let after = swapped.map_err(|error| OpenError::Store(unwritten(folder, &error)))?;
        Ok(Sizes { before, after })
    }

    /// Makes a store from a backup, in a folder without one. Nothing is written before the whole file was
    /// read and found good. Cases of `erased` that the backup still holds are erased again, and the rooms of all
    /// that were erased since are emptied. No number up to `highest` is given again.
    pub fn restore(
        folder: &Path,
        file: &Path,
        key: &Secret,
        entropy: impl Fn() -> Box<dyn Entropy>,
        known: &Known,
        now: Timestamp,
    ) -> Result<Restored, RestoreError> {
        let used = folder.join(files::USED);
        if files::is_there(folder) {
            return Err(RestoreError::Taken(used));
        }
        let summary = read(file, key)?.check()?;
        let lock = hold(folder)?;
        if files::is_there(folder) {
            return Err(RestoreError::Taken(used));
        }
        let pages = SledPages::beside(folder, Some(lock))?;
        let done = Self::filled(pages, file, key, entropy(), known, now).and_then(|(restored, pages)| {
            let (_, lock) = pages.close();
            let list = Erasures::new(folder, None, key);
            let learnt = list.learn(&known.erased, restored.next).and_then(|()| files::swap(folder));
            drop(lock);
            learnt.map_err(|error| unwritten(folder, &error))?;
            Ok(restored)
        });
        match done {
            Ok(restored) if restored.erased > 0 => {
                // What was erased again was written first: only new files do not hold it.
                Self::compact(folder, key.clone(), entropy())?;
                Ok(Restored { records: summary.records, ..restored })
            }
            Ok(restored) => Ok(restored),
            Err(error) => {
                let _ = files::remove(&folder.join(files::NEW));
                Err(error)
            }
        }
    }

    fn filled(
        mut pages: SledPages,
        file: &Path,
        key: &Secret,
        entropy: Box<dyn Entropy>,
        known: &Known,
        now: Timestamp,
    ) -> Result<(Restored, SledPages), RestoreError> {
        let erased = &known.erased;
        let mut reader = read(file, key)?;
        let Summary { made, records } = loop {
            match reader.piece()? {
                Piece::Last(summary) => break summary,
                Piece::Pairs(pairs) => {
                    pages.write(&pairs.into_iter().map(|(key, value)| (key, Some(value))).collect::<Vec<_>>())?;
                }
            }
        };
        let mut store = KeyedStore::unindexed(pages, key.clone(), entropy)?;
        if let (Some(list), Some(_)) = (&known.unsigned, store.mark(SIGNED)?) {
            return Err(RestoreError::Unsigned(list.clone()));
        }
        let flaws = store.verify()?.flaws;
        // Told as a flaw; left there, it would keep the whole store from being opened.
        store.drop_unreadable()?;
        store.index()?;
        let mut again = Vec::new();
        for (id, at) in erased {
            // A number that was given again after an earlier restore is another person's.
            if store.case(*id)?.is_some_and(|case| case.opened <= *at) && !again.contains(id) {
                again.push(*id);
            }
        }
        let highest = erased.iter().map(|(id, _)| id.0).max().unwrap_or(0).max(known.highest);
        let next = store.leave_out(highest, SKIPPED);
        // Rooms outlive the store: what erases them may be what was lost.
        let since = erased.iter().filter(|(_, at)| *at >= made).map(|(id, _)| *id);
        let emptied: BTreeSet<CaseId> = since.chain(again.iter().copied()).collect();
        // An emptied room is told nothing, so the language does not matter.
        let empty = |case| Delivery::empty_room("restored-room", case, "fr".into(), now);
        let deliveries = emptied.into_iter().map(empty).collect();
        let count = again.len() as u64;
        let marks = vec![(RESTORED.to_owned(), made.to_string()), (ROOM_SALT.to_owned(), String::new())];
        store.commit(Commit { erased: again, deliveries, marks, ..Commit::default() }, now)?;
        renew(&mut store, now)?;
        Ok((Restored { made, records, erased: count, next, flaws }, store.into_pages()))
    }
}

/// Makes restored cases safe to go on with: what was said and asked since the backup is not known here.
///
/// Turns are numbered anew from far above, so that a button of a lost question never answers another one. A
/// one-time code may have been used: it is void. An announced end is announced again: the person may have come back.
fn renew(store: &mut KeyedStore<SledPages>, now: Timestamp) -> Result<(), StoreError> {
    let floor = u64::try_from(now.as_second()).unwrap_or(0);
    let mut after: Option<Vec<u8>> = None;
    loop {
        let page = store.pages_mut().scan(b"c", after.as_deref(), BATCH)?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = Some(last.clone());
        let mut commit = Commit::default();
        for id in page.iter().map(|(key, _)| CaseId(number(&key[1..]))) {
            let case = match store.case(id) {
                Ok(Some(case)) => case,
                // Told as a flaw already.
                Ok(None) | Err(StoreError::Corrupt(_)) => continue,
                Err(error) => return Err(error),
            };
            let read = Some(case.revision);
            let mut case = Case { revision: floor.max(case.revision + 1), warned: None, ..case };
            case.follow_up.code = None;
            commit.cases.push(CaseWrite { case, read, left: None });
        }
        match store.commit(commit.clone(), now) {
            Ok(()) => {}
            Err(StoreError::Conflict(flawed)) => {
                // What is noted of these cases contradicts them: that is a flaw already told, and the others go on.
                commit.cases.retain(|write| !flawed.contains(&write.case.id));
                store.commit(commit, now)?;
            }
            Err(error) => return Err(error),
        }
    }
}

fn read(file: &Path, key: &Secret) -> Result<Reader<BufReader<File>>, ArchiveError> {
    let opened = File::open(file).map_err(|error| ArchiveError::Unread(error.to_string()))?;
    Reader::begin(BufReader::new(opened), key)
}

fn unbelieved(list: &Path, error: &ListError) -> StoreError {
    StoreError::Unavailable(format!("the list of erasures {} cannot get another key: {error}", list.display()))
}

fn unwritten(folder: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Unavailable(format!(
        "could not put new files into {}: {error}; check that this user may write there, and that there is room",
        folder.display()
    ))
}
