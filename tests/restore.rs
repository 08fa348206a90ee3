//! A store that is restored, rewritten, erased from, damaged: what is left, and what is said.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::archive::ArchiveError;
use jalon::adapters::store::erasures::Known;
use jalon::adapters::store::keyed::{Pages, Pair, Walk};
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::rewrite::{RestoreError, Restored};
use jalon::adapters::store::{OpenError, SledStore, erasures};
use jalon::engine::case::CaseId;
use jalon::ports::Entropy;
use jalon::ports::channel::{Body, InboundId, Recipient};
use jalon::ports::store::{Commit, RESTORED, ROOM_SALT, Shown, Store, StoreError};
use jiff::Timestamp;

use crate::support::stored::{PERSONAL, address, at, case, fill, opened};

const KEY: Secret = Secret([3; 32]);
const OTHER: Secret = Secret([4; 32]);

fn entropy() -> Box<dyn Entropy> {
    Box::new(OsEntropy)
}

fn open(folder: &Path, key: &Secret) -> Result<SledStore, OpenError> {
    SledStore::open_folder(folder, key.clone(), entropy())
}

type Erased = BTreeSet<(CaseId, Timestamp)>;

fn known(erased: &Erased) -> Known {
    Known { erased: erased.clone(), ..Known::default() }
}

fn listed(file: &Path) -> Erased {
    erasures::read(file, &[KEY]).expect("a list").erased
}

fn restore(folder: &Path, file: &Path, key: &Secret, erased: &Erased) -> Result<Restored, RestoreError> {
    SledStore::restore(folder, file, key, entropy, &known(erased), at(100))
}

fn erase(store: &mut SledStore, id: u64, now: Timestamp) {
    store.commit(Commit { erased: vec![CaseId(id)], ..Commit::default() }, now).expect("erased");
}

fn pairs(store: &mut SledStore) -> Vec<Pair> {
    let (mut walk, mut all) = (Walk::new(), Vec::new());
    loop {
        let more = walk.next(store.pages_mut()).expect("read");
        if more.is_empty() {
            return all;
        }
        all.extend(more);
    }
}

/// Every file of a folder, with its bytes.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = std::fs::read(&path).expect("a file");
            found.push((path, bytes));
        }
    }
    found
}

fn holds(folder: &Path, bytes: &[u8]) -> bool {
    files(folder).iter().any(|(_, all)| all.windows(bytes.len()).any(|window| window == bytes))
}

fn assert_nothing_readable(folder: &Path) {
    for word in PERSONAL {
        assert!(!holds(folder, word.as_bytes()), "{word} is readable in a file");
    }
}

#[test]
fn a_restored_store_is_the_one_that_was_backed_up_without_who_was_erased_since() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, file) = (place.path().join("store"), place.path().join("backups/one.backup"));
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 4);
    let salted = Commit { marks: vec![(ROOM_SALT.to_owned(), "5a17".to_owned())], ..Commit::default() };
    store.commit(salted, at(5)).expect("committed");
    erase(&mut store, 1, at(10));
    store.back_up(&file, at(20)).expect("a backup");
    let before = pairs(&mut store);
    erase(&mut store, 3, at(30));
    // Opened and erased since: the backup does not know it.
    let late = store.next_case().expect("a number");
    store.commit(opened(late.0), at(40)).expect("committed");
    erase(&mut store, late.0, at(50));
    drop(store);

    // Into a place that is taken: refused, and nothing changes.
    let erased = listed(&folder.join(erasures::NAME));
    assert_eq!(erased.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), [1, 3, late.0]);
    let taken = restore(&folder, &file, &KEY, &erased).expect_err("taken");
    assert!(taken.to_string().contains("move it away first: mv "), "{taken}");
    let beside = listed(&file.with_file_name(erasures::NAME));
    assert_eq!(beside.len(), 1, "the backup brought what was erased before");

    let new = place.path().join("new");
    let restored = restore(&new, &file, &KEY, &erased).expect("restored");
    assert_eq!((restored.made, restored.erased, restored.flaws.len()), (at(20), 1, 0));
    // What waited for somebody who agreed to nothing is not copied, nor the key of its day.
    assert_eq!(restored.records, before.len() as u64 - 2);
    assert_nothing_readable(&new);
    let mut store = open(&new, &KEY).expect("open");
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
    let ids: Vec<u64> = store.cases(None, 9).expect("read").iter().map(|case| case.id.0).collect();
    assert_eq!(ids, [2, 4]);
    let two = store.case(CaseId(2)).expect("read").expect("it is there");
    // Questions asked since the backup have numbers that are not given again: their buttons answer nothing.
    assert_eq!(two.revision, at(100).as_second().unsigned_abs());
    assert_eq!(two, jalon::engine::case::Case { revision: two.revision, ..case(2) });
    assert_eq!(store.case_at(&address(3)).expect("read"), None);
    assert!(store.is_seen(&address(2), &InboundId("test:chat-42424242-2:1".into())).expect("read"));
    assert_eq!(store.mark(RESTORED).expect("read"), Some(at(20).to_string()), "it is held");
    let salt = store.mark(ROOM_SALT).expect("read");
    assert_eq!(salt.as_deref(), Some(""), "rooms must not take what is said anew for what they have");
    let next = store.next_case().expect("a number");
    assert!(next.0 > late.0 + 500, "numbers given since the backup are not given again: {next}");
    // What was erased again is in no file, not even sealed: neither its record nor its key.
    for (key, value) in before.iter().filter(|(key, _)| matches!(key[0], b'c' | b'k') && key[8] == 3) {
        assert!(!holds(&new, value), "{:?} of the erased case is still there", char::from(key[0]));
    }
    // What advisers' rooms still hold of those who were erased since goes too.
    let emptied = |store: &mut SledStore| {
        let leased = store.lease(at(100), 99).expect("leased").into_iter();
        let rooms = leased.filter(|one| matches!(one.body, Body::EraseRoom)).map(|one| one.to);
        rooms.collect::<BTreeSet<_>>()
    };
    assert_eq!(emptied(&mut store), [CaseId(3), late].map(Recipient::Case).into());
    // The list goes on in the new place, so that the next restore knows it too.
    drop(store);
    let list = new.join(erasures::NAME);
    assert_eq!(listed(&list), erased);
    // The same backup once more: numbers that the first restored store gave are not given again.
    let mut all = Known::default();
    all.add(&list, erasures::read(&list, &[KEY]).expect("a list"));
    let again = SledStore::restore(&place.path().join("again"), &file, &KEY, entropy, &all, at(200));
    assert!(again.expect("restored").next.0 > next.0 + 500, "after {next}");
}

#[test]
fn a_delivery_that_cannot_be_read_does_not_cost_the_backup() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, file) = (place.path().join("store"), place.path().join("one.backup"));
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 3);
    let waits = store.pending().expect("counted");
    let mut waiting = store.pages_mut().scan(b"o", None, 99).expect("read").into_iter();
    // A stranger's has the first bit of these set.
    let is_of_a_case = |(_, value): &(Vec<u8>, Vec<u8>)| value[..8] != [0; 8] && value[0] & 0x80 == 0;
    let (key, value) = waiting.find(is_of_a_case).expect("one");
    store.pages_mut().write(&[(key, Some(value[..value.len() - 1].to_vec()))]).expect("written");
    store.back_up(&file, at(20)).expect("a backup");
    let new = place.path().join("new");
    let restored = restore(&new, &file, &KEY, &Erased::new()).expect("restored");
    assert_eq!(restored.flaws.len(), 1, "it is told: {:?}", restored.flaws);
    let mut store = open(&new, &KEY).expect("open");
    assert_eq!(store.pending().expect("counted"), waits - 2, "the others wait on, but for a stranger's");
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
}

#[test]
fn a_number_that_was_given_again_is_another_person() {
    let place = tempfile::tempdir().expect("a folder");
    let file = place.path().join("one.backup");
    let mut store = open(&place.path().join("store"), &KEY).expect("open");
    fill(&mut store, 2);
    store.back_up(&file, at(20)).expect("a backup");
    // Case 2 was opened at 0: an erasure noted earlier was of somebody else.
    let erased = BTreeSet::from([(CaseId(2), at(-5))]);
    let new = place.path().join("new");
    assert_eq!(restore(&new, &file, &KEY, &erased).expect("restored").erased, 0);
    assert!(open(&new, &KEY).expect("open").case(CaseId(2)).expect("read").is_some());
}

#[test]
fn what_cannot_be_restored_is_refused_before_anything_is_written() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, file) = (place.path().join("store"), place.path().join("one.backup"));
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 3);
    store.back_up(&file, at(20)).expect("a backup");
    let bytes = std::fs::read(&file).expect("read");
    let new = place.path().join("new");
    let none = Erased::new();
    let refused = |bytes: &[u8], key: &Secret| {
        let bad = place.path().join("bad.backup");
        std::fs::write(&bad, bytes).expect("written");
        let error = restore(&new, &bad, key, &none).expect_err("refused");
        assert!(!new.exists(), "something was written: {error}");
        error
    };
    assert_eq!(refused(&bytes, &OTHER), RestoreError::Archive(ArchiveError::Key));
    let mut turned = bytes.clone();
    turned[bytes.len() / 2] ^= 1;
    assert!(matches!(refused(&turned, &KEY), RestoreError::Archive(ArchiveError::Damaged(_))));
    assert!(matches!(refused(&bytes[..bytes.len() - 1], &KEY), RestoreError::Archive(ArchiveError::Damaged(_))));
    assert_eq!(refused(b"words", &KEY), RestoreError::Archive(ArchiveError::Other));

    // Records of a later jalon: named, and no half of a store stays.
    store.pages_mut().write(&[(b"f".to_vec(), Some([&[99, 99][..], b"9.8.7"].concat()))]).expect("written");
    let later = place.path().join("later.backup");
    store.back_up(&later, at(21)).expect("a backup");
    let error = restore(&new, &later, &KEY, &none).expect_err("newer");
    assert!(error.to_string().contains("written by jalon 9.8.7") && !new.join("db").exists(), "{error}");
    drop(store);
    let error = open(&folder, &KEY).err().expect("newer").to_string();
    assert!(error.contains("written by jalon 9.8.7, and this is") && error.contains("install that version"), "{error}");
}

#[test]
fn compact_takes_what_was_erased_from_the_disk() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("store");
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 3);
    assert_nothing_readable(&folder);
    // Somebody keeps what lies there of case 2: every record of it, sealed.
    let id = 2u64.to_be_bytes();
    let of_case = |(key, value): &Pair| key.get(1..9) == Some(&id[..]) || key[0] == b'o' && value.starts_with(&id);
    let kept: Vec<Pair> = pairs(&mut store).into_iter().filter(of_case).collect();
    let sealed: Vec<&Pair> = kept.iter().filter(|(key, _)| matches!(key[0], b'c' | b'm' | b'o')).collect();
    assert_eq!(sealed.len(), 6, "the case, three names of messages, two deliveries");
    let wrapped = &kept.iter().find(|(key, _)| key[0] == b'k').expect("a data key").1;
    assert!(holds(&folder, wrapped));

    erase(&mut store, 2, at(10));
    assert_nothing_readable(&folder);
    let left = pairs(&mut store);
    drop(store);
    let sizes = SledStore::compact(&folder, KEY, entropy()).expect("compacted");
    assert!(sizes.before > 0 && sizes.after > 0);
    assert_nothing_readable(&folder);
    for (key, value) in &kept {
        // Revisions and timers are short numbers, the same for many.
        assert!(value.len() < 40 || !holds(&folder, value), "{:?} of the erased case", char::from(key[0]));
    }

    // The master key, what is made of it, and every secret that the store still holds: none opens them.
    let mut store = open(&folder, &KEY).expect("open");
    assert_eq!(pairs(&mut store), left, "nothing else changed");
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
    let mut secrets = vec![KEY, KEY.derive("names"), KEY.derive("backup")];
    for (key, value) in pairs(&mut store) {
        for bytes in [Some(value.clone()), KEY.open(&key, &value)].into_iter().flatten() {
            secrets.extend(bytes.windows(32).map(|window| Secret(window.try_into().expect("32 bytes"))));
        }
    }
    assert!(secrets.iter().filter(|secret| secret.0 != KEY.0).count() > 100);
    for (key, value) in sealed {
        let value = if key[0] == b'o' { &value[8..] } else { &value[..] };
        assert!(!secrets.iter().any(|secret| secret.open(key, value).is_some()), "{:?} opens", char::from(key[0]));
    }
    drop(store);

    // The key that is wrong changes nothing.
    assert_eq!(SledStore::compact(&folder, OTHER, entropy()), Err(OpenError::Key));
    assert!(open(&folder, &KEY).is_ok());
}

#[test]
fn a_store_under_another_key_holds_the_same_and_opens_with_that_key_alone() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("store");
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 3);
    let old = pairs(&mut store);
    let waits = store.pending().expect("counted");
    drop(store);
    assert_eq!(
        SledStore::rekey(&folder, Some(place.path()), OTHER, &KEY, entropy, at(10)),
        Err(OpenError::Key),
        "the old key is wrong"
    );
    SledStore::rekey(&folder, Some(place.path()), KEY, &OTHER, entropy, at(10)).expect("changed");
    assert_eq!(open(&folder, &KEY).err(), Some(OpenError::Key));

    let mut store = open(&folder, &OTHER).expect("open");
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
    for id in 1..=3 {
        assert_eq!(store.case(CaseId(id)).expect("read"), Some(case(id)));
        assert_eq!(store.case_at(&address(id)).expect("read"), Some(case(id)));
        let heard = InboundId(format!("test:chat-42424242-{id}:1"));
        for shown in [Shown::Question(1), Shown::Card(1), Shown::Words(heard)] {
            assert!(store.shown(CaseId(id), &shown).expect("read").is_some(), "{shown:?}");
        }
        // Messages seen under the old key are not taken in twice.
        assert!(store.is_seen(&address(id), &InboundId(format!("test:chat-42424242-{id}:1"))).expect("read"));
    }
    assert_eq!(store.pending().expect("counted"), waits);
    assert_eq!(store.lease(at(10), 99).expect("leased").len(), 4, "one for each recipient");
    // Nothing that the old key opens is left, and no data key is the same: an old copy with the old key helps nobody.
    for (key, value) in &old {
        if KEY.open(key, value).is_some() {
            assert!(!holds(&folder, value), "{:?} is still there", char::from(key[0]));
        }
    }
    let data_key = |key: &Secret, all: &[Pair]| {
        let (place, wrapped) = all.iter().find(|(key, _)| key[0] == b'k').cloned().expect("a data key");
        key.open(&place, &wrapped).expect("it opens")
    };
    assert_ne!(data_key(&KEY, &old), data_key(&OTHER, &pairs(&mut store)));
    let more = store.next_case().expect("a number").0;
    store.commit(opened(more), at(20)).expect("committed");
    drop(store);

    // Twice on one day: still no message is taken in twice.
    SledStore::rekey(&folder, Some(place.path()), OTHER, &KEY, entropy, at(30)).expect("changed back");
    let mut store = open(&folder, &KEY).expect("open");
    for id in [1, more] {
        assert!(store.is_seen(&address(id), &InboundId(format!("test:chat-42424242-{id}:1"))).expect("read"), "{id}");
    }
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
}

/// A list of erasures that somebody edited, or put an old one in its place, brings nobody back and erases nobody.
#[test]
fn an_edited_list_of_erasures_is_refused() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, file) = (place.path().join("store"), place.path().join("backups/one.backup"));
    let list = folder.join(erasures::NAME);
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 4);
    erase(&mut store, 1, at(10));
    store.back_up(&file, at(20)).expect("a backup");
    erase(&mut store, 3, at(30));
    drop(store);
    let whole = std::fs::read_to_string(&list).expect("a list");
    // Another case is erased with it; whoever was erased comes back.
    for (edited, line) in
        [(whole.replace("J-0003", "J-0002"), 2), (whole.lines().skip(1).collect::<Vec<_>>().join("\n") + "\n", 1)]
    {
        std::fs::write(&list, edited).expect("written");
        let error = erasures::read(&list, &[KEY]).expect_err("refused").to_string();
        assert!(error.starts_with(&format!("line {line} is not as this store wrote it")), "{error}");
        assert!(error.contains("Put the other list in its place"), "{error}");
        // The service goes on; nobody can give it another key meanwhile.
        drop(open(&folder, &KEY).expect("open"));
        let rekeyed = SledStore::rekey(&folder, None, KEY, &OTHER, entropy, at(40));
        assert!(rekeyed.is_err_and(|error| error.to_string().contains("cannot get another key: line")));
    }
    // All digests taken away: the backup knows that there were some.
    let plain: String =
        whole.lines().filter_map(|line| line.rsplit_once(' ')).map(|(words, _)| format!("{words}\n")).collect();
    std::fs::write(&list, &plain).expect("written");
    drop(open(&folder, &KEY).expect("open"));
    assert_eq!(std::fs::read_to_string(&list).expect("a list"), plain, "it gets no digests a second time");
    let mut known = Known::default();
    known.add(&list, erasures::read(&list, &[KEY]).expect("read"));
    let new = place.path().join("new");
    let error = SledStore::restore(&new, &file, &KEY, entropy, &known, at(100)).expect_err("refused");
    assert!(matches!(&error, RestoreError::Unsigned(named) if *named == list), "{error}");
    assert!(!new.join("db").exists() && !new.join("db.new").exists(), "nothing of it stays");
    // The list beside the backup is whole, and the store under another key has lists under that key.
    std::fs::write(&list, &whole).expect("written");
    SledStore::rekey(&folder, file.parent(), KEY, &OTHER, entropy, at(40)).expect("changed");
    for list in [list, file.with_file_name(erasures::NAME)] {
        assert!(erasures::read(&list, &[KEY]).is_err(), "the old key believes nothing more");
        assert!(!erasures::read(&list, &[KEY, OTHER]).expect("a list").is_unsigned);
    }
    // Restored under the old key, the list beside the backups goes back to it: what is added is of one key.
    let beside = file.with_file_name(erasures::NAME);
    let mut known = Known::default();
    known.add(&beside, erasures::read(&beside, &[KEY, OTHER]).expect("a list"));
    SledStore::restore(&new, &file, &KEY, entropy, &known, at(100)).expect("restored");
    erasures::renew(&beside, &[KEY, OTHER], &KEY).expect("written");
    let mut store = open(&new, &KEY).expect("open");
    store.note_erasures_beside(beside.parent().expect("a folder"));
    erase(&mut store, 2, at(110));
    assert!(listed(&beside).contains(&(CaseId(2), at(110))));
}

/// A list of an earlier version is read with a warning, and gets digests once.
#[test]
fn an_old_list_of_erasures_is_read_and_gets_digests() {
    let place = tempfile::tempdir().expect("a folder");
    let (folder, backups) = (place.path().join("store"), place.path().join("backups"));
    let lists = [folder.join(erasures::NAME), backups.join(erasures::NAME)];
    let mut store = open(&folder, &KEY).expect("open");
    fill(&mut store, 3);
    // As an earlier version left it: no digests, and no mark that says there are some.
    let marks = [[b"x", erasures::SIGNED.as_bytes()].concat(), b"xerasures-signed-beside".to_vec()];
    let none: Vec<_> = marks.into_iter().map(|mark| (mark, None)).collect();
    store.pages_mut().write(&none).expect("written");
    drop(store);
    std::fs::create_dir(&backups).expect("a folder");
    for list in &lists {
        std::fs::write(list, format!("J-0001 {}\nJ-0002 2026-0\nJ-0009 next\n", at(5))).expect("written");
        assert!(erasures::read(list, &[KEY]).expect("a list").is_unsigned);
    }
    let mut store = open(&folder, &KEY).expect("open");
    store.note_erasures_beside(&backups);
    for list in &lists {
        let read = erasures::read(list, &[KEY]).expect("a list");
        assert_eq!((read.is_unsigned, read.highest, read.erased), (false, 9, [(CaseId(1), at(5))].into()));
    }
    erase(&mut store, 3, at(30));
    assert_eq!(listed(&lists[0]), listed(&lists[1]));
    assert_eq!(listed(&lists[0]).len(), 2);
}

#[test]
fn a_swap_that_was_cut_short_leaves_one_whole_store() {
    // `db.old` with a whole `db.new`; `db.old` alone; leftovers beside a store in use.
    for (moves, left) in [
        (&[("db", "db.old"), ("copy", "db.new")][..], 2),
        (&[("db", "db.old")][..], 2),
        (&[("copy", "db.new")][..], 2),
        (&[("copy", "db.old")][..], 2),
    ] {
        let place = tempfile::tempdir().expect("a folder");
        let folder = place.path().join("store");
        let mut store = open(&folder, &KEY).expect("open");
        fill(&mut store, left);
        drop(store);
        std::fs::create_dir(folder.join("copy")).expect("a folder");
        for (path, bytes) in files(&folder.join("db")) {
            let name = path.strip_prefix(folder.join("db")).expect("inside");
            let to = folder.join("copy").join(name);
            std::fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            std::fs::write(to, bytes).expect("written");
        }
        for (from, to) in moves {
            std::fs::rename(folder.join(from), folder.join(to)).expect("moved");
        }
        let mut store = open(&folder, &KEY).expect("open");
        assert_eq!(store.cases(None, 9).expect("read").len(), 2, "{moves:?}");
        assert!(!folder.join("db.old").exists() && !folder.join("db.new").exists(), "{moves:?}");
        assert!(matches!(open(&folder, &KEY), Err(OpenError::Store(StoreError::Unavailable(_)))), "it is held");
    }
}
