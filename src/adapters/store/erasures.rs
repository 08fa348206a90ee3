//! The list of erasures: which case was erased when, kept apart from the store and its backups.
//!
//! A backup that is older than an erasure still holds the case; restoring it applies the list. A line is
//! a case's number and an instant, or a number from which a restored store goes on, then a digest; nothing else. The
//! list in the store's folder is written before each erasure and is durable when the erasure is; a second one beside
//! the backups follows it as well as that folder can be written, and is brought up to date at each backup.
//!
//! Whoever edits a list would erase others with it, or bring back who was erased. So each line ends with a digest of
//! itself and of all lines before it, under a key made from the store's own: a line that was changed, added, moved, or
//! that lines before it were taken from, is not believed. Only lines cut off at the end leave no trace: the other list
//! has them. Lists of earlier versions have no digests; they are read as long as the store does not know better
//! (`SIGNED`), and get them when the store is opened.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::record::seal::Secret;
use crate::engine::case::CaseId;

/// The name of the list in a folder.
pub const NAME: &str = "erased";

/// Mark of a store whose list has digests: a list without them was then not written by this store. A backup holds it.
pub const SIGNED: &str = "erasures-signed";
/// The same of the list beside the backups.
pub(super) const SIGNED_BESIDE: &str = "erasures-signed-beside";

/// The highest number of a case that is believed.
const MOST: u64 = 1_000_000_000_000;

/// Stands in the place of the instant in a line that tells from which number a restored store goes on.
const NEXT: &str = "next";

/// Letters of a digest: sixteen bytes.
const DIGEST: usize = 32;

/// Why a list is not believed.
#[derive(Debug, thiserror::Error)]
pub enum ListError {
    /// The disk or the network gave an error.
    #[error("it cannot be read: {0}; check that this user may read it")]
    Unread(#[from] io::Error),
    #[error(
        "line {0} is not as this store wrote it: the line was changed or added, or lines before it were taken away, or \
         another key wrote it. Put the other list in its place (one lies in the store's folder, one beside the backups), \
         or a copy of it"
    )]
    /// The first line that does not fit its digest, from 1.
    Line(usize),
}

/// What a list says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// Which case was erased, and when.
    pub erased: BTreeSet<(CaseId, Timestamp)>,
    /// The highest number of a case that it names; 0 when it names none.
    pub highest: u64,
    /// Whether it has lines and none has a digest: an earlier version wrote it, or somebody else.
    pub is_unsigned: bool,
}

/// All that is known to be erased when a store is restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Which case was erased when, from all lists.
    pub erased: BTreeSet<(CaseId, Timestamp)>,
    /// No number up to this one is given again.
    pub highest: u64,
    /// The first of the lists that has no digests, if one has none.
    pub unsigned: Option<PathBuf>,
}

impl Known {
    /// One more list, from that file.
    pub fn add(&mut self, file: &Path, list: List) {
        self.erased.extend(list.erased);
        self.highest = self.highest.max(list.highest);
        if list.is_unsigned && self.unsigned.is_none() {
            self.unsigned = Some(file.to_owned());
        }
    }
}

/// Where erasures are noted, and the key of the digests.
#[derive(Clone, Debug)]
pub struct Erasures {
    first: PathBuf,
    second: Option<PathBuf>,
    key: Secret,
}

impl Erasures {
    /// The list in a store's folder, and the one beside its backups, under the store's master key.
    pub fn new(store: &Path, backups: Option<&Path>, master: &Secret) -> Self {
        Self { first: store.join(NAME), second: backups.map(|folder| folder.join(NAME)), key: key_of(master) }
    }

    /// Erasures are noted in the list of that folder too.
    pub(super) fn beside(&mut self, backups: &Path) {
        self.second = Some(backups.join(NAME));
    }

    /// Notes erasures; when it returns they are durable.
    pub fn note(&self, cases: &[CaseId], now: Timestamp) -> io::Result<()> {
        let lines: Vec<String> = cases.iter().map(|case| format!("{case} {now}")).collect();
        append(&self.first, &self.key, &lines)?;
        if let Some(second) = &self.second
            && let Err(error) = append(second, &self.key, &lines)
        {
            tracing::warn!(%error, file = %second.display(), "an erasure was not noted beside the backups; the next backup does it");
        }
        Ok(())
    }

    /// Makes the list of a new store: it also tells that a store was there.
    pub fn begin(&self) -> io::Result<()> {
        append(&self.first, &self.key, &[])
    }

    /// Whether a store was ever in the folder.
    pub fn is_begun(&self) -> bool {
        self.first.exists()
    }

    /// Brings the list of another folder up to date. It is made even when it has no lines: a list that is missing later
    /// was then lost.
    pub fn copy_to(&self, folder: &Path) -> io::Result<()> {
        let text = text(&self.first)?;
        let lines = whole(&text).lines().map(|line| signed(line).map_or(line, |(words, _)| words));
        self.add(&folder.join(NAME), lines)
    }

    /// Takes over what another list says, and from which number a restored store goes on: another restore of
    /// the same backup must not give it again.
    pub fn learn(&self, erased: &BTreeSet<(CaseId, Timestamp)>, next: CaseId) -> io::Result<()> {
        let lines: Vec<String> = erased.iter().map(|(case, at)| format!("{case} {at}")).collect();
        let next = format!("{next} {NEXT}");
        self.add(&self.first, lines.iter().map(String::as_str).chain([next.as_str()]))
    }

    /// Adds the lines that a list does not have.
    fn add<'a>(&self, file: &Path, lines: impl Iterator<Item = &'a str>) -> io::Result<()> {
        let there = text(file)?;
        let there: BTreeSet<&str> =
            whole(&there).lines().map(|line| signed(line).map_or(line, |(words, _)| words)).collect();
        let missing: Vec<String> = lines.filter(|line| !there.contains(line)).map(str::to_owned).collect();
        if missing.is_empty() && file.exists() { Ok(()) } else { append(file, &self.key, &missing) }
    }

    /// Gives digests to the lines of a list in which no line has one yet; any other list stays as it is. It is the list
    /// of the store's folder, or the one beside the backups.
    pub(super) fn sign(&self, is_beside: bool) -> io::Result<()> {
        let Some(file) = (if is_beside { self.second.as_ref() } else { Some(&self.first) }) else { return Ok(()) };
        let text = text(file)?;
        if whole(&text).is_empty() || whole(&text).lines().any(|line| signed(line).is_some()) {
            return Ok(());
        }
        tracing::warn!(file = %file.display(), "the list of erasures has no digests yet: its lines are believed once more, and get them now");
        let known = whole(&text).lines().filter(|words| case_of(words).is_some());
        replace(file, &chained(&self.key, "", known))
    }

    /// Whether the list in the store's folder is as it was written.
    pub(super) fn check(&self) -> Result<(), ListError> {
        let list = read_under(&self.first, std::slice::from_ref(&self.key))?;
        if list.is_unsigned { Err(ListError::Line(1)) } else { Ok(()) }
    }
}

fn key_of(master: &Secret) -> Secret {
    master.derive("erasures")
}

/// A line's words and its digest, when it has one.
fn signed(line: &str) -> Option<(&str, &str)> {
    let (words, digest) = line.rsplit_once(' ')?;
    let is_digest = digest.len() == DIGEST && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then_some((words, digest))
}

/// The state of a chain after one more line; its digest is the beginning of it.
fn after(key: &Secret, state: &[u8], words: &str) -> Vec<u8> {
    key.hash(&[state, words.as_bytes()].concat()).to_vec()
}

fn digest(state: &[u8]) -> String {
    state.iter().take(DIGEST / 2).map(|byte| format!("{byte:02x}")).collect()
}

/// Lines with their digests, behind a text that is there.
fn chained<'a>(key: &Secret, before: &str, lines: impl Iterator<Item = &'a str>) -> String {
    let words = before.lines().map(|line| signed(line).map_or(line, |(words, _)| words));
    let mut state = words.fold(Vec::new(), |state, words| after(key, &state, words));
    let mut text = String::new();
    for words in lines {
        state = after(key, &state, words);
        text.push_str(&format!("{words} {}\n", digest(&state)));
    }
    text
}

fn text(file: &Path) -> io::Result<String> {
    match fs::read_to_string(file) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        other => other,
    }
}

/// The lines that were written to their end.
fn whole(text: &str) -> &str {
    &text[..text.rfind('\n').map_or(0, |end| end + 1)]
}

fn append(file: &Path, key: &Secret, lines: &[String]) -> io::Result<()> {
    let is_new = !file.exists();
    let before = text(file)?;
    let length = before.len();
    let before = whole(&before);
    let mut list = OpenOptions::new().append(true).create(true).mode(0o600).open(file)?;
    if before.len() < length {
        // No erasure was reported as done for a line that a power failure cut: it is removed.
        list.set_len(before.len() as u64)?;
    }
    let is_unsigned = !before.is_empty() && before.lines().all(|line| signed(line).is_none());
    let words = lines.iter().map(String::as_str);
    // A list has digests in all lines or in none: behind lines without any, a digest would seem to prove those too.
    let added = if is_unsigned { words.map(|line| format!("{line}\n")).collect() } else { chained(key, before, words) };
    list.write_all(added.as_bytes())?;
    list.sync_data()?;
    match file.parent() {
        Some(folder) if is_new => File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// Puts another text in the place of a list: the old one or the new one is there at any moment.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    let part = file.with_extension("part");
    let mut list = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
    list.write_all(text.as_bytes())?;
    list.sync_all()?;
    fs::rename(&part, file)?;
    file.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// What a list says, under one of these master keys; an empty list when there is none. A line that was cut at the end
/// is passed over: no erasure was reported as done for it.
pub fn read(file: &Path, masters: &[Secret]) -> Result<List, ListError> {
    read_under(file, &masters.iter().map(key_of).collect::<Vec<_>>())
}

fn read_under(file: &Path, keys: &[Secret]) -> Result<List, ListError> {
    let text = text(file)?;
    let whole = whole(&text);
    let mut list = List::default();
    if whole.lines().all(|line| signed(line).is_none()) {
        list.is_unsigned = !whole.is_empty();
        whole.lines().for_each(|words| list.take(words));
        return Ok(list);
    }
    let mut first_wrong = 0;
    for key in keys {
        match wrong(whole, key) {
            None => {
                let words = whole.lines().filter_map(signed).map(|(words, _)| words);
                words.for_each(|words| list.take(words));
                return Ok(list);
            }
            Some(line) => first_wrong = first_wrong.max(line),
        }
    }
    Err(ListError::Line(first_wrong))
}

/// The first line, from 1, that is not what its digest says.
fn wrong(text: &str, key: &Secret) -> Option<usize> {
    let mut state = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let (words, said) = signed(line).unwrap_or((line, ""));
        state = after(key, &state, words);
        if digest(&state) != said {
            return Some(at + 1);
        }
    }
    None
}

/// Writes a list with digests, which one of these master keys believes, anew under another one. One without digests is
/// left as it is: the store gives it some when it is opened.
pub fn renew(file: &Path, masters: &[Secret], new: &Secret) -> Result<(), ListError> {
    let list = read(file, masters)?;
    if list.is_unsigned || !file.exists() {
        return Ok(());
    }
    let text = text(file)?;
    let words = whole(&text).lines().filter_map(signed).map(|(words, _)| words);
    Ok(replace(file, &chained(&key_of(new), "", words))?)
}

impl List {
    fn take(&mut self, words: &str) {
        self.highest = case_of(words).map_or(0, |case| case.0).max(self.highest);
        self.erased.extend(line(words));
    }
}

/// The case that a line names.
fn case_of(line: &str) -> Option<CaseId> {
    case(line.split(' ').next()?)
}

/// A case by its number. No centre has had more cases than `MOST`: a higher number was not written by jalon, and the
/// numbers of new cases would begin behind it.
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

    const KEY: Secret = Secret([3; 32]);

    #[test]
    fn notes_in_both_places_and_catches_up() {
        let folder = tempfile::tempdir().expect("a folder");
        let backups = folder.path().join("backups");
        let now: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a time");
        let list = Erasures::new(folder.path(), Some(&backups), &KEY);
        let read = |file: &Path| read(file, &[Secret([4; 32]), KEY]).expect("read");
        // The folder of the backups is not there: the erasure goes on.
        list.note(&[CaseId(7), CaseId(12345)], now).expect("noted");
        assert_eq!(fs::read_to_string(folder.path().join(NAME)).expect("a list").lines().count(), 2);
        fs::create_dir(&backups).expect("a folder");
        list.copy_to(&backups).expect("written");
        list.note(&[CaseId(8)], now).expect("noted");
        list.copy_to(&backups).expect("written");
        let both = [folder.path().join(NAME), backups.join(NAME)].map(|file| read(&file));
        assert_eq!(both[0], both[1]);
        assert_eq!(both[0].erased.iter().map(|(case, _)| case.0).collect::<Vec<_>>(), [7, 8, 12345]);
        // Cut by a power failure: the rest of the list counts, and what was cut is written again.
        let whole = fs::read_to_string(backups.join(NAME)).expect("a list");
        for cut in 1..whole.lines().last().map_or(0, str::len) {
            fs::write(backups.join(NAME), &whole[..whole.len() - 1 - cut]).expect("written");
            assert_eq!(read(&backups.join(NAME)).erased.len(), 2, "{cut}");
            list.copy_to(&backups).expect("written");
            assert_eq!(fs::read_to_string(backups.join(NAME)).expect("a list"), whole, "{cut}");
        }
        // A number that no case can have had does not become the one after which cases are numbered.
        fs::write(backups.join(NAME), format!("J-{} 2026-03-02T09:00:00Z\nJ-0009 next\n", u64::MAX)).expect("written");
        let old = read(&backups.join(NAME));
        assert_eq!((old.highest, old.erased.len(), old.is_unsigned), (9, 0, true));
        // A list of one kind stays of that kind until the store gives it digests.
        list.note(&[CaseId(10)], now).expect("noted");
        assert!(read(&backups.join(NAME)).is_unsigned);
        list.sign(true).expect("signed");
        let signed = read(&backups.join(NAME));
        assert_eq!((signed.highest, signed.erased.len(), signed.is_unsigned), (10, 1, false));
    }

    /// Each way of editing a list is seen, and the line is named.
    #[test]
    fn an_edited_list_is_not_believed() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(NAME);
        let now: Timestamp = "2026-03-02T09:00:00Z".parse().expect("a time");
        let list = Erasures::new(folder.path(), None, &KEY);
        (1..=4).for_each(|case| list.note(&[CaseId(case)], now).expect("noted"));
        let whole = fs::read_to_string(&file).expect("a list");
        let lines: Vec<&str> = whole.lines().collect();
        let other = chained(&key_of(&Secret([4; 32])), &whole, ["J-0009 2026-03-02T09:00:00Z"].into_iter());
        for (text, wrong) in [
            (whole.replace("J-0002", "J-0005"), 2),
            (whole.replace("J-0003 2026", "J-0003 1999"), 3),
            (format!("{}\n{}\n{}\n", lines[0], lines[2], lines[3]), 2),
            (format!("{}\n{}\n{}\n", lines[1], lines[0], lines[2]), 1),
            (format!("{whole}{}\n", lines[0]), 5),
            (format!("{whole}J-0009 2026-03-02T09:00:00Z\n"), 5),
            (format!("J-0009 2026-03-02T09:00:00Z\n{whole}"), 1),
            (format!("{whole}{other}"), 5),
            (format!("{}J-00\n{}\n", &whole[..whole.len() / 2], lines[3]), 3),
        ] {
            fs::write(&file, &text).expect("written");
            match read(&file, &[KEY]) {
                Err(ListError::Line(line)) => assert_eq!(line, wrong, "{text}"),
                read => panic!("{text} is believed: {read:?}"),
            }
            // What is noted behind it makes it no better.
            list.note(&[CaseId(5)], now).expect("noted");
            assert!(read(&file, &[KEY]).is_err(), "{text}");
        }
        assert!(matches!(read(&file, &[]), Err(ListError::Line(_))));
        // All digests taken away: an old list, which only a store that has no digests yet believes.
        fs::write(&file, "J-0001 2026-03-02T09:00:00Z\n").expect("written");
        assert!(read(&file, &[KEY]).expect("read").is_unsigned && list.check().is_err());
        // Under another key.
        fs::write(&file, &whole).expect("written");
        renew(&file, &[KEY], &Secret([4; 32])).expect("written");
        assert!(read(&file, &[KEY]).is_err());
        assert_eq!(read(&file, &[Secret([4; 32])]).expect("read").erased.len(), 4);
    }
}
