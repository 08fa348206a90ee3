//! A backup that an early jalon made: it is restored, every case goes on, and nobody gets a backlog.
//!
//! `tests/records/backup-v1.hex` holds cases as version 1 wrote them. It is kept for ever. It was made with
//! `NEW_RECORDS=1`, which writes it only when it is not there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::erasures::Known;
use jalon::adapters::store::keyed::Pages;
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::record::{decode_case, encode_case};
use jalon::adapters::store::{MemoryStore, SledStore};
use jalon::app::{App, Settings, content};
use jalon::engine::case::follow_up::FollowUp;
use jalon::engine::case::{Case, CaseId, Hand, Private};
use jalon::engine::event::Content;
use jalon::ports::channel::{Act, Inbound, InboundId, InboundKind, Receipt, Recipient};
use jalon::ports::store::{CaseWrite, Commit, Store};
use jalon::ports::{Clock, Entropy};
use jiff::{SignedDuration, Timestamp};

use crate::support::clock::Odd;
use crate::support::{shipped, walker};

const KEY: Secret = Secret([7; 32]);
/// Cases in the backup.
const CASES: usize = 12;

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records/backup-v1.hex")
}

fn entropy() -> Box<dyn Entropy> {
    Box::new(OsEntropy)
}

fn made() -> Timestamp {
    "2026-09-01T01:00:00Z".parse().expect("a moment")
}

/// Writes the backup as an early jalon would have: records of version 1, no note of who wrote it.
fn make(file: &Path) {
    let world = content::load(&shipped::shipped(), &Settings::default()).expect("clean").world;
    let mut states = walker::cases(&world, 4_000);
    states.retain(|case| case.hand == Hand::Bot && case.watched.is_none());
    let step = states.len() / CASES;
    let mut store = MemoryStore::new();
    for mut case in states.into_iter().step_by(step).take(CASES) {
        case.id = store.next_case().expect("a number");
        case.address.place = Private(format!("chat-{}", case.id));
        // What later versions keep was not there.
        case.follow_up = FollowUp::default();
        case.notes.clear();
        let commit = Commit { cases: vec![CaseWrite { case, read: None, left: None }], ..Commit::default() };
        store.commit(commit, made()).expect("committed");
    }
    let pages = store.pages_mut();
    let mut changes = vec![(b"f".to_vec(), None)];
    for (place, sealed) in pages.scan(b"c", None, usize::MAX).expect("read") {
        let wrapped = [b"k", &place[1..]].concat();
        let key = KEY.open(&wrapped, &pages.get(&wrapped).expect("read").expect("a key")).expect("it opens");
        let key = Secret(key.try_into().expect("32 bytes"));
        let case = decode_case(&key.open(&place, &sealed).expect("it opens")).expect("a case");
        let newest = encode_case(&case);
        // Version 1 is today's without what came behind it: two fields, the adviser's id, what advisers follow.
        let first = [&[1][..], &newest[1..newest.len() - 9]].concat();
        assert_eq!(decode_case(&first), Ok(case), "what is left out is empty");
        changes.push((place.clone(), Some(key.seal(&place, &first, &mut OsEntropy))));
    }
    pages.write(&changes).expect("written");
    store.back_up(file, made()).expect("a backup");
}

/// Lets everything happen that may: what each person was told.
fn happens(app: &mut App) -> BTreeMap<String, Vec<String>> {
    let mut told = BTreeMap::<String, Vec<String>>::new();
    loop {
        let fired = app.fire_due(50).expect("fired");
        let outgoing = app.deliver_due(50).expect("leased");
        if fired == 0 && outgoing.is_empty() {
            return told;
        }
        let receipts = outgoing.into_iter().map(|one| {
            if let (Recipient::Candidate(to), Act::Send { text, .. }) = (one.to, one.act) {
                told.entry(to.place.0).or_default().push(text.0);
            }
            (one.id, Ok(Receipt::default()))
        });
        let receipts = receipts.collect();
        app.delivered(receipts).expect("settled");
    }
}

#[test]
fn a_backup_of_the_first_version_is_restored_and_every_case_goes_on() {
    let place = tempfile::tempdir().expect("a folder");
    let file = place.path().join("old.backup");
    if std::env::var_os("NEW_RECORDS").is_some() && !path().exists() {
        make(&file);
        let bytes = std::fs::read(&file).expect("made");
        let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        std::fs::write(path(), format!("{digits}\n")).expect("written");
    }
    let kept = std::fs::read_to_string(path()).expect("the old backup");
    let digits = kept.trim().as_bytes().chunks(2);
    let bytes = digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).expect("ascii"), 16).expect("hex"));
    std::fs::write(&file, bytes.collect::<Vec<u8>>()).expect("written");

    let folder = place.path().join("store");
    let restored = SledStore::restore(&folder, &file, &KEY, entropy, &Known::default(), made()).expect("restored");
    assert_eq!((restored.made, restored.flaws.len()), (made(), 0));
    let store = SledStore::open_folder(&folder, KEY, entropy()).expect("open");
    let content = content::load(&shipped::shipped(), &Settings::default()).expect("clean");
    // Four days later, on a Saturday morning that is no holiday.
    let clock = Odd::at("2026-09-05T08:00:00Z".parse().expect("a moment"));
    let mut app = App::new(content, Box::new(store), Box::new(clock.clone()), entropy());
    let cases = app.store().cases(None, 99).expect("every old case is read");
    assert_eq!(cases.len(), CASES);
    assert!(cases.iter().all(Case::is_open));
    assert_eq!(happens(&mut app), BTreeMap::new(), "held until somebody looked");

    assert!(app.release().expect("released"));
    let told = happens(&mut app);
    assert!(!told.is_empty(), "reminders were missed");
    for (place, texts) in &told {
        assert_eq!(texts.len(), 1, "one message, not a backlog: {place} {texts:?}");
    }
    // Everybody comes back, and is told where they are, with a question that can be answered.
    *clock.0.lock().expect("free") += SignedDuration::from_hours(48);
    happens(&mut app);
    for case in &cases {
        let says = Inbound {
            id: InboundId(format!("back-{}", case.id)),
            address: case.address.clone(),
            what: InboundKind::Content(Content::Start { code: None }),
            wording: None,
            language: Some("fr".into()),
            at: clock.now(),
        };
        app.receive(&[says]).expect("taken");
        let told = happens(&mut app).remove(&case.address.place.0).unwrap_or_default();
        assert!(told.iter().any(|text| text.contains("À faire maintenant")), "{}: {told:?}", case.id);
        let after = app.store().case(CaseId(case.id.0)).expect("read").expect("it is there");
        assert!(after.question.is_some() && after.wake.is_some(), "{}", case.id);
        assert_eq!(after.slots, case.slots, "no answer was lost");
    }
}
