//! A power cut, played on copies of a store's files: blocks that never reached the disk, a tail that is
//! gone. The store opens at a state that was committed, or refuses in words; a backup always helps.

use std::collections::BTreeSet;
use std::path::Path;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::erasures::Known;
use jalon::adapters::store::keyed::Walk;
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::{OpenError, SledStore};
use jalon::engine::case::CaseId;
use jalon::ports::store::{Commit, Store, StoreError};

use crate::support::dice::Dice;
use crate::support::stored::{at, opened};

const KEY: Secret = Secret([3; 32]);
/// What a disk writes at once.
const BLOCK: usize = 4096;

fn open(folder: &Path) -> Result<SledStore, OpenError> {
    SledStore::open_folder(folder, KEY, Box::new(OsEntropy))
}

/// Everything that a store holds, as one sum.
fn state(store: &mut SledStore) -> Result<[u8; 32], StoreError> {
    let (mut walk, mut all) = (Walk::new(), Vec::new());
    loop {
        let more = walk.next(store.pages_mut())?;
        if more.is_empty() {
            return Ok(Secret([0; 32]).hash(&all));
        }
        for part in more.iter().flat_map(|(key, value)| [key, value]) {
            all.extend(part.len().to_be_bytes());
            all.extend(part);
        }
    }
}

/// The files of a store as they lie, by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder.join("db")).expect("a folder").map(|entry| entry.expect("an entry").path());
    let name = |path: &Path| path.file_name().expect("a name").to_string_lossy().into_owned();
    let mut files: Vec<(String, Vec<u8>)> =
        entries.filter(|path| path.is_file()).map(|path| (name(&path), std::fs::read(&path).expect("read"))).collect();
    files.sort();
    files
}

/// Opens a store of these files, in a folder that a store was in before.
fn opened_from(files: &[(String, Vec<u8>)]) -> Result<[u8; 32], OpenError> {
    let place = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(place.path().join("db")).expect("a folder");
    std::fs::write(place.path().join("erased"), "").expect("written");
    for (name, bytes) in files {
        std::fs::write(place.path().join("db").join(name), bytes).expect("written");
    }
    let mut store = open(place.path())?;
    let state = state(&mut store).map_err(OpenError::Store)?;
    let flaws = store.verify().map_err(OpenError::Store)?.flaws;
    assert_eq!(flaws, Vec::<String>::new(), "it opened and does not agree with itself");
    Ok(state)
}

#[test]
fn a_power_cut_leaves_a_committed_state_or_a_clear_refusal() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("store");
    let backup = place.path().join("one.backup");
    let mut store = open(&folder).expect("open");
    let mut states = BTreeSet::from([state(&mut store).expect("read")]);
    let mut commit = |store: &mut SledStore, commit: Commit| {
        store.commit(commit, at(2)).expect("committed");
        states.insert(state(store).expect("read"));
    };
    let mut earlier = Vec::new();
    for step in 1..=300 {
        let id = store.next_case().expect("a number").0;
        commit(&mut store, opened(id));
        if step % 7 == 0 {
            commit(&mut store, Commit { erased: vec![CaseId(id - 5)], ..Commit::default() });
        }
        if step == 30 {
            store.back_up(&backup, at(1)).expect("a backup");
            earlier = files(&folder);
        }
    }
    let later = files(&folder);
    drop(store);

    let (mut opened, mut refused) = (0, 0);
    let mut look = |files: &[(String, Vec<u8>)], what: &str| match opened_from(files) {
        Ok(state) => {
            assert!(states.contains(&state), "{what}: it opened at a state that was never committed");
            opened += 1;
        }
        Err(OpenError::Store(StoreError::Corrupt(words) | StoreError::Unavailable(words))) => {
            assert!(
                words.contains("restore the last verified backup") || words.contains("cannot open"),
                "{what}: {words}"
            );
            refused += 1;
        }
        Err(other) => panic!("{what}: {other}"),
    };
    look(&earlier, "nothing of the later writes");
    look(&later, "all of them");
    for seed in 0..40 {
        let mut dice = Dice::new(seed);
        let mut mixed = later.clone();
        for (name, bytes) in &mut mixed {
            let before = earlier.iter().find(|(other, _)| other == name).map_or(&[][..], |(_, bytes)| bytes);
            for start in (0..bytes.len()).step_by(BLOCK) {
                let end = (start + BLOCK).min(bytes.len());
                let old = before.get(start..end).map_or_else(|| vec![0; end - start], <[u8]>::to_vec);
                if bytes[start..end] != old[..] && dice.roll(8) == 0 {
                    bytes[start..end].copy_from_slice(&old);
                }
            }
        }
        look(&mixed, &format!("blocks put back, seed {seed}"));
    }
    for seed in 0..20 {
        let mut dice = Dice::new(1_000 + seed);
        let mut cut = later.clone();
        let (_, bytes) = cut.iter_mut().max_by_key(|(_, bytes)| bytes.len()).expect("a file");
        let length = dice.roll(bytes.len());
        bytes.truncate(length);
        look(&cut, &format!("cut at {length}, seed {seed}"));
    }
    println!("{opened} opened, {refused} refused");
    assert!(opened > 2, "the cuts were too hard to show anything");

    // Whatever happened: the backup is another store, whole.
    let new = place.path().join("new");
    let entropy = || Box::new(OsEntropy) as Box<dyn jalon::ports::Entropy>;
    let restored = SledStore::restore(&new, &backup, &KEY, entropy, &Known::default(), at(9)).expect("restored");
    assert_eq!((restored.flaws.len(), restored.erased), (0, 0));
    assert_eq!(open(&new).expect("open").cases(None, 99).expect("read").len(), 26);
}
