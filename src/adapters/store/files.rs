//! The files of a sled store: those in use, those being made beside them, and the swap.
//!
//! `db` is in use. `db.new` is being made; it becomes `db` only when it is whole. `db.old` is what was
//! in use before, and goes at once. Whatever instant the power fails at, `settle` finds one whole store:
//! `db`, or, between the two moves of a swap, `db.new`.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

pub(super) const USED: &str = "db";
pub(super) const NEW: &str = "db.new";
const OLD: &str = "db.old";

/// Holds a store's folder for this process, until it is dropped.
pub(super) struct Lock {
    _file: File,
}

/// Why a folder is not held.
pub(super) enum Held {
    /// By this process, if it said so.
    Another(String),
    Io(io::Error),
}

impl Lock {
    /// Makes the folder if need be, and holds it.
    pub(super) fn take(folder: &Path) -> Result<Self, Held> {
        private_folder(folder).map_err(Held::Io)?;
        let place = folder.join("jalon.pid");
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let mut file = options.open(place).map_err(Held::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => {
                let mut holder = String::new();
                let _ = file.read_to_string(&mut holder);
                return Err(Held::Another(holder));
            }
            Err(fs::TryLockError::Error(error)) => return Err(Held::Io(error)),
        }
        // Tells a second process who holds the store. Losing it loses nothing.
        let _ = file.set_len(0).and_then(|()| file.write_all(std::process::id().to_string().as_bytes()));
        Ok(Self { _file: file })
    }
}

/// Makes a folder that only this user enters, or closes one that others could enter: whoever may open the lock
/// may also keep it. A folder of somebody else's is left as it is; its owner decides.
fn private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mode = fs::metadata(folder)?.permissions().mode();
    if mode & 0o077 != 0 {
        match fs::set_permissions(folder, Permissions::from_mode(0o700)) {
            Ok(()) => {
                let folder = folder.display();
                tracing::warn!(%folder, "other users could enter the store's folder; it is closed to them now");
            }
            Err(error) => {
                let folder = folder.display();
                tracing::warn!(%folder, %error, "other users can enter the store's folder: chmod 700 it");
            }
        }
    }
    Ok(())
}

/// Whether a store lies in a folder.
pub(super) fn is_there(folder: &Path) -> bool {
    folder.join(USED).exists() || folder.join(OLD).exists()
}

/// Ends what a process that died had begun. The caller holds the folder.
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    let [used, new, old] = [USED, NEW, OLD].map(|name| folder.join(name));
    if !used.exists() && old.exists() {
        // It died between the two moves: what is new is whole, or it would not have begun to move.
        fs::rename(if new.exists() { &new } else { &old }, &used)?;
        sync(folder)?;
    }
    for left in [new, old] {
        remove(&left)?;
    }
    Ok(())
}

/// Puts what was made into use. The caller holds the folder, and has closed both.
pub(super) fn swap(folder: &Path) -> io::Result<()> {
    let [used, new, old] = [USED, NEW, OLD].map(|name| folder.join(name));
    sync_all(&new)?;
    if used.exists() {
        fs::rename(&used, &old)?;
    }
    fs::rename(&new, &used)?;
    sync(folder)?;
    remove(&old)?;
    sync(folder)
}

/// Bytes that the files in use take.
pub(super) fn size(folder: &Path) -> io::Result<u64> {
    size_of(&folder.join(USED))
}

fn size_of(place: &Path) -> io::Result<u64> {
    let mut total = 0;
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        total += if path.is_dir() { size_of(&path)? } else { fs::metadata(&path)?.len() };
    }
    Ok(total)
}

/// Removes what was begun and not finished.
pub(super) fn remove(place: &Path) -> io::Result<()> {
    match fs::remove_dir_all(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn sync_all(place: &Path) -> io::Result<()> {
    for entry in fs::read_dir(place)? {
        let path = entry?.path();
        if path.is_dir() { sync_all(&path)? } else { sync(&path)? }
    }
    sync(place)
}

fn sync(place: &Path) -> io::Result<()> {
    File::open(place)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_else_enters_the_folder_or_opens_the_lock() {
        let parent = tempfile::tempdir().expect("a folder");
        let mode = |place: &Path| fs::metadata(place).expect("it is there").permissions().mode() & 0o777;
        for (name, before) in [("new", None), ("open", Some(0o755))] {
            let folder = parent.path().join(name);
            if let Some(before) = before {
                fs::create_dir(&folder).expect("made");
                fs::set_permissions(&folder, Permissions::from_mode(before)).expect("set");
            }
            let held = Lock::take(&folder);
            assert!(held.is_ok(), "{name}");
            assert_eq!((mode(&folder), mode(&folder.join("jalon.pid"))), (0o700, 0o600), "{name}");
        }
    }
}
