//! The list of erasures: which case was erased when, kept apart from the store and its backups.
//!
//! A backup that is older than an erasure still holds the case; restoring it applies the list. A line is
//! a case's number and an instant, or a number from which a restored store goes on; nothing else. The list in the store's folder is written before each
//! erasure and is durable when the erasure is; a second one beside the backups follows it as well as
//! that folder can be written, and is brought up to date at each backup.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::engine::case::CaseId;

/// The name of the list in a folder.
pub const NAME: &str = "erased";

/// The highest number of a case that is believed.
const MOST: u64 = 1_000_000_000_000;

/// Stands for the instant in a line that tells from which number a restored store goes on.
const NEXT: &str = "next";

/// Where erasures are noted.
#[derive(Clone, Debug)]
pub struct Erasures {
    first: PathBuf,
    second: Option<PathBuf>,
}

impl Erasures {
    /// The list in a store's folder, and the one beside its backups.
    pub fn new(store: &Path, backups: Option<&Path>) -> Self {
        Self { first: store.join(NAME), second: backups.map(|folder| folder.join(NAME)) }
    }

    /// Notes erasures; when it returns they are durable.
    pub fn note(&self, cases: &[CaseId], now: Timestamp) -> io::Result<()> {
        let lines: String = cases.iter().map(|case| format!("{case} {now}\n")).collect();
        append(&self.first, &lines)?;
        if let Some(second) = &self.second
            && let Err(error) = append(second, &lines)
        {
            tracing::warn!(%error, file = %second.display(), "an erasure was not noted beside the backups; the next backup does it");
        }
        Ok(())
    }

    /// Makes the list of a new store: it also tells that a store was there.
    pub fn begin(&self) -> io::Result<()> {
        append(&self.first, "")
    }

    /// Whether a store was ever in the folder.
    pub fn is_begun(&self) -> bool {
        self.first.exists()
    }

    /// Brings the list of another folder up to date; makes it, so that one that is missing was lost.
    pub fn copy_to(&self, folder: &Path) -> io::Result<()> {
        add(&folder.join(NAME), text(&self.first)?.lines())
    }

    /// Takes over what another list says, and from which number a restored store goes on: another restore of
    /// the same backup must not give it again.
    pub fn learn(&self, erased: &BTreeSet<(CaseId, Timestamp)>, next: CaseId) -> io::Result<()> {
        let lines: Vec<String> = erased.iter().map(|(case, at)| format!("{case} {at}")).collect();
        let next = format!("{next} {NEXT}");
        add(&self.first, lines.iter().map(String::as_str).chain([next.as_str()]))
    }
}

/// Adds the lines that a list does not have.
fn add<'a>(file: &Path, lines: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let there = text(file)?;
    let there: BTreeSet<&str> = there.lines().collect();
    let missing: String = lines.filter(|line| !there.contains(line)).map(|line| format!("{line}\n")).collect();
    if missing.is_empty() && file.exists() { Ok(()) } else { append(file, &missing) }
}

fn text(file: &Path) -> io::Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        other => other,
    }
}

fn append(file: &Path, lines: &str) -> io::Result<()> {
    let before = fs::read(file);
    let is_new = before.is_err();
    // Whatever a power failure cut stays a line of its own.
    let is_cut = before.is_ok_and(|bytes| bytes.last().is_some_and(|last| *last != b'\n'));
    let lines = if is_cut { format!("\n{lines}") } else { lines.to_owned() };
    let mut list = OpenOptions::new().append(true).create(true).mode(0o600).open(file)?;
    list.write_all(lines.as_bytes())?;
    list.sync_data()?;
    match file.parent() {
        Some(folder) if is_new => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// The erasures of a list; none when there is no list. A line that was cut is passed over.
pub fn read(file: &Path) -> io::Result<BTreeSet<(CaseId, Timestamp)>> {
    Ok(text(file)?.lines().filter_map(line).collect())
}

/// The highest number of a case that a list names; 0 when it names none.
pub fn highest(file: &Path) -> io::Result<u64> {
    let text = text(file)?;
    let numbers = text.lines().filter_map(|line| case(line.split(' ').next()?));
    Ok(numbers.max().map_or(0, |case| case.0))
}

/// A case by its number. No centre has had so many cases: a number beyond is somebody else's doing, and the next
/// case would be numbered after it.
fn case(word: &str) -> Option<CaseId> {
    let number = word.strip_prefix("J-")?.parse().ok()?;
    (number <= MOST).then_some(CaseId(number))
}

fn line(line: &str) -> Option<(CaseId, Timestamp)> {
    let (case, at) = line.split_once(' ')?;
    Some((self::case(case)?, at.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_in_both_places_and_catches_up() {
        let folder = tempfile::tempdir().expect("a folder");
        let backups = folder.path().join("backups");
        let now: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a time");
        let list = Erasures::new(folder.path(), Some(&backups));
        // The folder of the backups is not there: the erasure goes on.
        list.note(&[CaseId(7), CaseId(12345)], now).expect("noted");
        assert_eq!(fs::read_to_string(folder.path().join(NAME)).expect("a list").lines().count(), 2);
        fs::create_dir(&backups).expect("a folder");
        list.copy_to(&backups).expect("written");
        list.note(&[CaseId(8)], now).expect("noted");
        list.copy_to(&backups).expect("written");
        let both = [folder.path().join(NAME), backups.join(NAME)].map(|file| read(&file).expect("read"));
        assert_eq!(both[0], both[1]);
        assert_eq!(both[0].iter().map(|(case, _)| case.0).collect::<Vec<_>>(), [7, 8, 12345]);
        // Cut by a power failure: the rest of the list counts.
        fs::write(backups.join(NAME), "J-0007 2026-03-02T09:00:00Z\nJ-0008 2026-03-0").expect("written");
        assert_eq!(read(&backups.join(NAME)).expect("read").len(), 1);
        list.copy_to(&backups).expect("written");
        assert_eq!(read(&backups.join(NAME)).expect("read"), both[0]);
        // A number that no case can have had does not become the one after which cases are numbered.
        fs::write(backups.join(NAME), format!("J-{} 2026-03-02T09:00:00Z\nJ-0009 next\n", u64::MAX)).expect("written");
        assert_eq!(highest(&backups.join(NAME)).expect("read"), 9);
        assert!(read(&backups.join(NAME)).expect("read").is_empty());
    }
}
