//! Looking after a store: what `verify` sees, what a backup promises, what waits after a restore.

use std::io::Cursor;
use std::os::unix::fs::PermissionsExt;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::files;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::archive::{ArchiveError, Reader, Summary};
use jalon::adapters::store::keyed::Pages;
use jalon::adapters::store::record::seal::Secret;
use jalon::app::{App, Settings, content};
use jalon::engine::event::Content as Sent;
use jalon::ports::Clock;
use jalon::ports::channel::{Act, Delivery, Inbound, InboundId, InboundKind, Receipt, Recipient};
use jalon::ports::store::{Commit, RESTORED, Store, StoreError};
use jiff::Timestamp;

use crate::support::clock::Odd;
use crate::support::stored::{PERSONAL, address, at, delivery, fill};

/// The key of every `MemoryStore`.
const KEY: Secret = Secret([7; 32]);

/// The only key of a kind that is there, or the first.
fn first(store: &mut MemoryStore, kind: &[u8]) -> (Vec<u8>, Vec<u8>) {
    store.pages_mut().scan(kind, None, 1).expect("read").pop().expect("there is one")
}

#[test]
fn verify_finds_each_kind_of_damage() {
    let mut whole = MemoryStore::new();
    fill(&mut whole, 3);
    let audit = whole.verify().expect("read");
    assert_eq!((audit.cases, audit.deliveries, audit.timers, audit.flaws), (3, 7, 3, Vec::new()));

    let cut = |value: &[u8]| Some(value[..value.len() - 1].to_vec());
    type Damage<'a> = &'a dyn Fn(&[u8], &[u8]) -> (Vec<u8>, Option<Vec<u8>>);
    let lost: Damage = &|key, _| (key.to_vec(), None);
    let cut: Damage = &|key, value| (key.to_vec(), cut(value));
    let moved: Damage = &|key, value| ([&key[..key.len() - 1], &[9]].concat(), Some(value.to_vec()));
    let other: Damage = &|key, _| (key.to_vec(), Some(2u64.to_be_bytes().to_vec()));
    for (kind, damage, said) in [
        (b"a", lost, "J-0001 is not found by its address: the person would begin anew"),
        (b"a", other, "an address that is not its own leads to J-0002: another person would see it"),
        (b"a", moved, "an address that is not its own leads to"),
        (b"c", lost, "an address leads to J-0001, which is not there"),
        (b"c", lost, "a data key is there for J-0001, which is not"),
        (b"c", lost, "a revision is there for J-0001, which is not"),
        (b"c", cut, "J-0001 cannot be read: damaged"),
        (b"c", moved, "J-0009 has lost its data key: nothing of it can be read"),
        (b"k", lost, "J-0001 has lost its data key: nothing of it can be read"),
        (b"k", lost, "a delivery waits for J-0001, which is not there"),
        (b"k", cut, "the data key of J-0001 is damaged: nothing of it can be read"),
        (b"m", cut, "the name of a message of J-0001 cannot be read"),
        (b"n", other, "J-0003 exists, and the next number to give is 2"),
        (b"o", cut, "a delivery for"),
        (b"r", other, "the revision or the timer noted for J-0001 is not the case's own"),
        (b"t", lost, "J-0001 has lost its timer: no reminder would come"),
        (b"t", moved, "a timer is there that is not J-0009's own"),
        (b"x", &|_, _| (b"zebra".to_vec(), Some(Vec::new())), "a record of the kind 'z' is not shaped like any"),
    ] {
        let mut store = MemoryStore::new();
        fill(&mut store, 3);
        // Addresses and lines are hashed: the one that leads to the first case is looked for.
        let (key, value) = match kind {
            b"a" => {
                let all = store.pages_mut().scan(b"a", None, 9).expect("read");
                all.into_iter().find(|(_, id)| id[7] == 1).expect("there is one")
            }
            _ => first(&mut store, kind),
        };
        let (place, value) = damage(&key, &value);
        store.pages_mut().write(&[(place, value)]).expect("written");
        let flaws = store.verify().expect("read").flaws;
        let kind = char::from(kind[0]);
        assert!(flaws.iter().any(|flaw| flaw.starts_with(said)), "{kind}: {said}: {flaws:?}");
        assert!(!flaws.iter().any(|flaw| PERSONAL.iter().any(|word| flaw.contains(word))), "{flaws:?}");
    }
}

/// The bytes of two backups of a store of so many cases.
fn backups(cases: u64) -> [Vec<u8>; 2] {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = MemoryStore::new();
    fill(&mut store, cases);
    let file = folder.path().join("new/2026-03-02T02-00-00Z.backup");
    let copied = store.back_up(&file, at(9)).expect("a backup");
    let metadata = std::fs::metadata(&file).expect("the file");
    assert_eq!((metadata.permissions().mode() & 0o777, metadata.len()), (0o600, copied.bytes));
    let beside = std::fs::read_dir(file.parent().expect("a folder")).expect("read").count();
    assert_eq!(beside, 1, "nothing unfinished stays");

    let again = store.back_up(&file, at(9)).expect_err("the name is taken").to_string();
    assert!(again.contains("File exists"), "{again}");
    assert!(matches!(store.back_up(&file.join("x"), at(9)), Err(StoreError::Unavailable(_))), "no folder");
    let second = file.with_file_name("2026-03-02T02-00-01Z.backup");
    store.back_up(&second, at(10)).expect("another");
    [file, second].map(|file| std::fs::read(file).expect("read"))
}

fn read(bytes: &[u8], key: &Secret) -> Result<Summary, ArchiveError> {
    Reader::begin(Cursor::new(bytes), key)?.check()
}

#[test]
fn a_backup_is_whole_or_it_is_refused() {
    let [bytes, other] = backups(120);
    let records = read(&bytes, &KEY).expect("a backup").records;
    assert!(records > 900 && bytes.len() > 64 * 1024, "several pieces");
    for word in PERSONAL {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word} is readable");
    }
    assert_eq!(read(&bytes, &Secret([8; 32])), Err(ArchiveError::Key));
    assert_eq!(read(b"something else", &KEY), Err(ArchiveError::Other));

    // A bit turned anywhere; the head byte by byte, the rest in strides that meet every kind of byte.
    for place in (0..54).chain((54..bytes.len()).step_by(1009)).chain(bytes.len() - 8..bytes.len()) {
        let mut turned = bytes.clone();
        turned[place] ^= 1 << (place % 8);
        let error = read(&turned, &KEY).expect_err("a turned bit");
        let said = matches!(error, ArchiveError::Damaged(_) | ArchiveError::Other);
        assert!(said, "byte {place}: {error}");
    }
    // Cut anywhere, or with something behind.
    for length in (0..60).chain((60..bytes.len()).step_by(4001)).chain(bytes.len() - 8..bytes.len()) {
        let error = read(&bytes[..length], &KEY).expect_err("a cut");
        assert!(matches!(error, ArchiveError::Damaged(_) | ArchiveError::Other), "cut at {length}: {error}");
    }
    assert!(matches!(read(&[&bytes[..], b"x"].concat(), &KEY), Err(ArchiveError::Damaged(_))));
    // Pieces of two backups of the same store do not make one.
    let mixed = [&bytes[..bytes.len() / 2], &other[bytes.len() / 2..]].concat();
    assert!(matches!(read(&mixed, &KEY), Err(ArchiveError::Damaged(_))));
    assert_eq!(read(&other, &KEY).expect("a backup").records, records);
}

fn instant(time: &str) -> Timestamp {
    time.parse().expect("a time")
}

fn app(store: MemoryStore, clock: &Odd) -> App {
    let content = content::load(&files::builtin(), &Settings::default()).expect("the shipped content is clean");
    App::new(content, Box::new(store), Box::new(clock.clone()), Box::new(OsEntropy))
}

#[test]
fn each_night_has_one_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Odd::at(instant("2026-03-02T14:00:00Z"));
    let mut app = app(MemoryStore::new(), &clock);
    // At the first start at once, so that what is wrong with the folder shows. Three in the morning in Paris is two.
    for (time, due) in [
        ("2026-03-02T14:00:00Z", true),
        ("2026-03-03T01:59:00Z", false),
        ("2026-03-03T02:01:00Z", true),
        ("2026-03-03T02:02:00Z", false),
        ("2026-03-03T23:59:00Z", false),
        // The service was stopped for some nights.
        ("2026-03-07T16:00:00Z", true),
        ("2026-03-08T02:00:00Z", true),
        // The clock was set back.
        ("2026-03-05T16:00:00Z", true),
        ("2026-03-05T17:00:00Z", false),
    ] {
        *clock.0.lock().expect("free") = instant(time);
        assert_eq!(app.is_backup_due().expect("read"), due, "{time}");
        if due {
            let file = folder.path().join(time.replace(':', "-"));
            let made = app.back_up(&file).expect("a backup");
            assert_eq!(made.flaws, Vec::<String>::new());
        }
    }
}

/// Lets everything happen that may: how many timers fired, what people and what rooms were told.
fn happens(app: &mut App) -> (usize, usize, Vec<String>) {
    let (mut fired, mut people, mut rooms) = (0, 0, Vec::new());
    loop {
        let more = app.fire_due(50).expect("fired");
        fired += more;
        let outgoing = app.deliver_due(50).expect("leased");
        if more == 0 && outgoing.is_empty() {
            return (fired, people, rooms);
        }
        let receipts = outgoing.into_iter().map(|one| {
            match (one.to, one.act) {
                (Recipient::Role(_), Act::Send { text, .. }) => rooms.push(text.0),
                _ => people += 1,
            }
            (one.id, Ok(Receipt::default()))
        });
        let receipts = receipts.collect();
        app.delivered(receipts).expect("settled");
    }
}

#[test]
fn after_a_restore_reminders_wait_until_somebody_looked() {
    let clock = Odd::at(instant("2026-03-02T09:00:00Z"));
    let mut store = MemoryStore::new();
    let marks = vec![(RESTORED.to_owned(), "2026-03-01T02:00:00Z".to_owned())];
    store.commit(Commit { marks, ..Commit::default() }, clock.now()).expect("committed");
    let mut app = app(store, &clock);
    let says = |id: &str, sent: Sent| Inbound {
        id: InboundId(id.into()),
        address: address(1),
        what: InboundKind::Content(sent),
        wording: None,
        language: Some("fr".into()),
        at: clock.now(),
    };

    // Who writes is answered; the advisers are asked once to look.
    app.receive(&[says("1", Sent::Press("consent.oui.fr".into()))]).expect("taken");
    let (fired, people, rooms) = happens(&mut app);
    assert_eq!((fired, people > 0, rooms.len()), (0, true, 1));
    assert!(rooms[0].contains("sauvegarde du") && rooms[0].contains("Aucun rappel ne part"), "{rooms:?}");

    // Weeks later nothing was caught up, and a reminder that waited still waits.
    let reminder = Delivery { not_before: clock.now(), ..delivery(1, 1) };
    let waits = Commit { deliveries: vec![reminder], ..Commit::default() };
    app.store().commit(waits, clock.now()).expect("committed");
    *clock.0.lock().expect("free") = instant("2026-04-20T09:00:00Z");
    assert_eq!(app.store().due(clock.now(), 9).expect("read").len(), 1, "something is due");
    assert_eq!(happens(&mut app), (0, 0, Vec::new()));
    assert_eq!(app.store().pending().expect("counted"), 1);
    let wake = app.next_wake().expect("read").expect("the reminder is looked at again");
    assert!(wake > clock.now(), "a timer that is due wakes nobody");
    assert!(app.held().expect("read").is_some());

    assert!(app.release().expect("released"));
    assert!(!app.release().expect("read"), "once");
    *clock.0.lock().expect("free") = instant("2026-04-20T10:00:00Z");
    assert!(happens(&mut app).0 > 0, "what fell due is caught up");
    assert_eq!(app.store().pending().expect("counted"), 0, "the reminder that waited has ended");
}
