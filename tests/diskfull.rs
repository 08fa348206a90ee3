//! A disk without room: nothing is half written, what was there can be read, and the same call passes later.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::keyed::{KeyedStore, Pages, Pair};
use jalon::adapters::store::memory::MemoryPages;
use jalon::adapters::store::record::seal::Secret;
use jalon::engine::case::CaseId;
use jalon::ports::store::{Commit, Store, StoreError};

use crate::support::stored::{address, at, case, delivery, fill, opened};

/// Pages on a disk that can be full.
struct Small {
    pages: MemoryPages,
    is_full: Arc<AtomicBool>,
}

impl Pages for Small {
    fn get(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.pages.get(key)
    }

    fn scan(&mut self, prefix: &[u8], after: Option<&[u8]>, limit: usize) -> Result<Vec<Pair>, StoreError> {
        self.pages.scan(prefix, after, limit)
    }

    fn write(&mut self, changes: &[(Vec<u8>, Option<Vec<u8>>)]) -> Result<(), StoreError> {
        if self.is_full.load(Ordering::Relaxed) {
            return Err(StoreError::Unavailable("no space left on device".into()));
        }
        self.pages.write(changes)
    }
}

/// What can be seen of a store without changing it.
fn seen(store: &mut dyn Store) -> String {
    let cases = store.cases(None, 99).expect("read");
    let due = store.due(at(9_000), 99).expect("read");
    let day = jiff::civil::date(2026, 3, 2);
    let rest = (store.pending().expect("counted"), store.ledger(day).expect("read"), store.verify().expect("read"));
    format!("{cases:?} {due:?} {rest:?} {:?}", store.case_at(&address(1)).expect("read"))
}

#[test]
fn a_full_disk_changes_nothing_and_is_no_end() {
    let is_full = Arc::new(AtomicBool::new(false));
    let pages = Small { pages: MemoryPages::default(), is_full: is_full.clone() };
    let mut store = KeyedStore::open(pages, Secret([7; 32]), Box::new(OsEntropy)).expect("open");
    let mut other = MemoryStore::new();
    fill(&mut store, 3);
    fill(&mut other, 3);
    let leased: Vec<_> = store.lease(at(1), 99).expect("leased").into_iter().map(|one| one.id).collect();
    assert_eq!(leased, other.lease(at(1), 99).expect("leased").into_iter().map(|one| one.id).collect::<Vec<_>>());
    let mut changed = case(1);
    changed.revision = 2;
    changed.wake = Some(at(7_000));
    let changed = jalon::ports::store::CaseWrite { case: changed, read: Some(1), left: None };
    for commit in [
        opened(9),
        Commit { cases: vec![changed], deliveries: vec![delivery(1, 4)], ..Commit::default() },
        Commit { done: leased[..2].to_vec(), ..Commit::default() },
        Commit { erased: vec![CaseId(2)], ..Commit::default() },
        Commit { marks: vec![("run".into(), "today".into())], ..Commit::default() },
    ] {
        let before = seen(&mut store);
        is_full.store(true, Ordering::Relaxed);
        for _ in 0..2 {
            assert!(matches!(store.commit(commit.clone(), at(5)), Err(StoreError::Unavailable(_))));
            assert_eq!(seen(&mut store), before);
        }
        is_full.store(false, Ordering::Relaxed);
        store.commit(commit.clone(), at(5)).expect("there is room again");
        other.commit(commit, at(5)).expect("committed");
        assert_eq!(seen(&mut store), seen(&mut other), "as if it had never been full");
    }
    let ids = |store: &mut dyn Store| -> Vec<_> {
        store.lease(at(5), 99).expect("leased").into_iter().map(|one| one.id).collect()
    };
    assert_eq!(ids(&mut store), ids(&mut other));
}

/// The program on a store, with files that may not grow beyond so many blocks of 512 bytes: what a full
/// disk is to it, without being allowed to mount one.
fn chat(store: &Path, blocks: Option<u32>, lines: &str) -> Output {
    let limit = blocks.map_or(String::new(), |blocks| format!("trap '' XFSZ; ulimit -f {blocks}; "));
    let mut child = Command::new("sh")
        .args(["-c", &format!("{limit}exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_jalon")])
        .args(["chat", "--lang", "fr", "--at", "2026-03-02T10:00", "--data"])
        .arg(store)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // It may end before it has read everything.
    let _ = child.stdin.take().expect("its input").write_all(lines.as_bytes());
    child.wait_with_output().expect("it ends")
}

#[test]
fn the_program_says_that_the_disk_is_full_and_goes_on_when_there_is_room() {
    let place = tempfile::tempdir().expect("a folder");
    let store = place.path().join("store");
    let begun = chat(&store, None, "bonjour\n1\n1\n");
    assert!(begun.status.success());
    let full = chat(&store, Some(1200), &"aide\n".repeat(600));
    let said = String::from_utf8_lossy(&full.stderr);
    assert_eq!(full.status.code(), Some(3), "{said}");
    assert!(said.contains("jalon: ") && !said.contains("panicked"), "{said}");

    let verified = Command::new(env!("CARGO_BIN_EXE_jalon")).args(["verify", "--data"]).arg(&store).output();
    let verified = verified.expect("it runs");
    // What was answered is kept: the sending was settled, or the message waits.
    let out = String::from_utf8_lossy(&verified.stdout);
    assert!(verified.status.success() && out.contains("1 cases") && out.contains("0 wrong"), "{out}");
    let again = chat(&store, None, "aide\n");
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
}
