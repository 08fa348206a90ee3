//! A backup: one file, written under another name, read back, and only then called what it is.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufReader, BufWriter};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::pages::{Pages, Walk};
use super::state::KeyedStore;
use crate::adapters::store::archive::{ArchiveError, Reader, Writer};
use crate::adapters::store::keys::Owner;
use crate::adapters::store::outbox::{haste_of, outbox_place};
use crate::ports::channel::Haste;
use crate::ports::store::{Copied, StoreError};

impl<P: Pages> KeyedStore<P> {
    /// Copies everything into a new file.
    pub(super) fn copied(&mut self, file: &Path, now: Timestamp) -> Result<Copied, StoreError> {
        let part = part_of(file);
        let done = self.copied_to(&part, now).and_then(|copied| {
            // The list first: a backup without it could bring back who was erased.
            self.pages.backing_up(folder_of(file))?;
            place(&part, file).map_err(|error| failed(file, &error))?;
            Ok(copied)
        });
        if done.is_err() {
            // What is left of it is of no use to anybody.
            let _ = fs::remove_file(&part);
        }
        done
    }

    fn copied_to(&mut self, part: &Path, now: Timestamp) -> Result<Copied, StoreError> {
        let out = begin(part).map_err(|error| failed(part, &error))?;
        let mut writer = Writer::begin(BufWriter::new(out), &self.master, self.entropy.as_mut())
            .map_err(|error| failed(part, &error))?;
        let mut walk = Walk::new();
        loop {
            let pairs = walk.next(&mut self.pages)?;
            if pairs.is_empty() {
                break;
            }
            for pair in pairs.iter().filter(|(key, value)| !is_of_a_stranger(key, value)) {
                writer.put(pair).map_err(|error| failed(part, &error))?;
            }
        }
        let (out, written) = writer.end(now).map_err(|error| failed(part, &error))?;
        let out = out.into_inner().map_err(|error| failed(part, error.error()))?;
        out.sync_all().map_err(|error| failed(part, &error))?;
        let bytes = out.metadata().map_err(|error| failed(part, &error))?.len();
        let read = File::open(part)
            .map_err(|error| ArchiveError::Unread(error.to_string()))
            .and_then(|file| Reader::begin(BufReader::new(file), &self.master)?.check())
            .map_err(|error| {
                StoreError::Unavailable(format!("the backup was written and cannot be read back: {error}"))
            })?;
        if read != written {
            return Err(StoreError::Unavailable("the backup was written and reads back as another one".into()));
        }
        Ok(Copied { records: written.records, bytes })
    }
}

/// Whether a record is an answer to somebody who agreed to nothing, or its key: nothing of them is kept.
fn is_of_a_stranger(key: &[u8], value: &[u8]) -> bool {
    if key.first() == Some(&b'd') {
        return true;
    }
    let is_delivery = key.first() == Some(&b'o');
    let haste = outbox_place(key).filter(|_| is_delivery).and_then(|(_, class, _)| haste_of(class));
    let has_case = Owner::split(value).is_some_and(|(owner, _)| owner.case().is_some());
    match haste {
        Some(Haste::Stranger) => true,
        Some(Haste::Danger) => !has_case,
        Some(Haste::Answer | Haste::Reminder) | None => false,
    }
}

/// The name of a file that is not finished.
fn part_of(file: &Path) -> PathBuf {
    file.with_extension("part")
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn begin(part: &Path) -> io::Result<File> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder_of(part))?;
    match fs::remove_file(part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(part)
}

/// Gives the finished file its name; one that is there already stays.
fn place(part: &Path, file: &Path) -> io::Result<()> {
    match fs::hard_link(part, file) {
        Ok(()) => fs::remove_file(part)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(error),
        // Some disks (a USB stick) know no links.
        Err(_) if !file.try_exists()? => fs::rename(part, file)?,
        Err(error) => return Err(error),
    }
    File::open(folder_of(file))?.sync_all()
}

fn failed(file: &Path, error: &io::Error) -> StoreError {
    StoreError::Unavailable(format!(
        "could not write the backup {}: {error}; check that the folder is there, that this user may write into it, and \
         that there is room",
        file.display()
    ))
}
