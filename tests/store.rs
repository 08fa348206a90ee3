//! The contract of a store, run on each of them; and what only the disk can show.

use std::collections::BTreeMap;
use std::path::Path;

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::store::keyed::Pages;
use jalon::adapters::store::record::seal::Secret;
use jalon::adapters::store::record::{compression, decode_case, decode_delivery, encode_case, encode_delivery};
use jalon::adapters::store::{MemoryStore, OpenError, SledStore};
use jalon::dialogue::{Language, StepId};
use jalon::engine::case::follow_up::{Booking, BookingKind, Card, Code, FollowUp, Milestone, What, Why};
use jalon::engine::case::{
    About, Address, Adviser, Case, CaseId, Entry, Footprint, Hand, Intent, Meant, Note, Paper, Private, Question,
    ReminderState, Tick, Value,
};
use jalon::engine::effect::{Arg, Choice, Contact, Line, Occurrence, Part, Settled};
use jalon::ports::channel::{Body, Delivery, DeliveryId, Haste, InboundId, MessageRef, Recipient, Sign};
use jalon::ports::kept;
use jalon::ports::store::{
    CaseWrite, Commit, Due, LedgerCount, LedgerLine, Ready, SEEN, Seen, Shown, Store, StoreError,
};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + second).expect("in range")
}

fn address(place: &str) -> Address {
    Address { channel: "test".into(), place: Private(place.into()) }
}

fn case(id: u64, place: &str) -> Case {
    let (dialogue, sheet, step) = ("d".into(), "q".into(), StepId::from("s"));
    let mut case = Case::stranger(CaseId(id), address(place), Language::from("fr"), dialogue, sheet, step, at(0));
    case.revision = 1;
    case.consent = Some(at(0));
    case.slots.insert("name".into(), Value::Text(Private("Rose-Marie Quelquechose".into())));
    case
}

fn delivery(id: u64, index: u16, place: &str, reminder: bool) -> Delivery {
    let occurrence = Occurrence { step: "s".into(), reminder: "r".into(), index, day: date(2026, 3, 2) };
    Delivery {
        id: DeliveryId::Case { case: CaseId(id), revision: 1, index },
        to: Recipient::Candidate(address(place)),
        language: Language::from("fr"),
        body: Body::Message {
            parts: vec![Part::Verbatim(Private("Rose-Marie Quelquechose".into()))],
            choices: Vec::new(),
            question: None,
        },
        not_before: at(0),
        attempts: 0,
        occurrences: if reminder { vec![occurrence] } else { Vec::new() },
        carries: None,
        haste: if reminder { Haste::Reminder } else { Haste::Answer },
    }
}

fn claire() -> Adviser {
    Adviser { id: "Claire".into(), name: "Claire".into() }
}

fn write(case: Case, read: Option<u64>) -> CaseWrite {
    CaseWrite { case, read, left: None }
}

fn ids(deliveries: &[Delivery]) -> Vec<u16> {
    let index = |delivery: &Delivery| match &delivery.id {
        DeliveryId::Case { index, .. } | DeliveryId::Stranger { index, .. } => *index,
        DeliveryId::Answer { .. } => u16::MAX,
    };
    deliveries.iter().map(index).collect()
}

fn seen(place: &str, id: &str) -> Seen {
    Seen { from: address(place), id: InboundId(id.into()) }
}

/// Of one address the newest ids are remembered, however many come; others are not concerned.
fn remembers_the_newest(store: &mut dyn Store) {
    let name = |number: usize| format!("many-{number}");
    let commit = |seen| Commit { seen, ..Commit::default() };
    store.commit(commit(vec![seen("one", "many-0")]), at(15)).expect("committed");
    for page in 0..40 {
        let many = (0..100).map(|number| seen("many", &name(100 * page + number))).collect();
        store.commit(commit(many), at(15)).expect("committed");
    }
    let mut is_seen = |place: &str, id: &str| store.is_seen(&address(place), &InboundId(id.into())).expect("read");
    for number in [3_999, 3_998, 4_000 - SEEN / 2, 4_000 - SEEN] {
        assert!(is_seen("many", &name(number)), "{number}");
    }
    for number in [0, 1, 1_000, 4_000 - 2 * SEEN] {
        assert!(!is_seen("many", &name(number)), "{number}");
    }
    assert!(is_seen("one", "many-0"), "somebody else's");
    assert!(!is_seen("one", "many-3999"), "an id is of its address");
}

fn contract(store: &mut dyn Store) {
    // A case is found by its number and by its address, and comes back as it was.
    let id = store.next_case().expect("a number");
    assert_ne!(id, store.next_case().expect("another"));
    let mut first = case(id.0, "a");
    first.wake = Some(at(50));
    store.commit(Commit { cases: vec![write(first.clone(), None)], ..Commit::default() }, at(0)).expect("committed");
    assert_eq!(store.case(id).expect("read"), Some(first.clone()));
    assert_eq!(store.case_at(&address("a")).expect("read"), Some(first.clone()));
    assert_eq!(store.case_at(&address("b")).expect("read"), None);

    // One timer a case: a new one replaces the old.
    assert_eq!(store.due(at(50), 9).expect("due").iter().map(|due| due.at).collect::<Vec<_>>(), [at(50)]);
    let mut second = first.clone();
    second.revision = 2;
    second.wake = Some(at(40));
    store.commit(Commit { cases: vec![write(second, Some(1))], ..Commit::default() }, at(1)).expect("committed");
    assert_eq!(store.due(at(60), 9).expect("due").iter().map(|due| due.at).collect::<Vec<_>>(), [at(40)]);
    assert!(store.due(at(39), 9).expect("due").is_empty());

    // A case that changed since it was read: nothing of the batch is written.
    let stale = Commit {
        cases: vec![write(first, Some(1))],
        deliveries: vec![delivery(id.0, 7, "a", false)],
        seen: vec![seen("a", "stale")],
        ..Commit::default()
    };
    assert_eq!(store.commit(stale, at(2)), Err(StoreError::Conflict(vec![id])));
    assert_eq!(store.pending().expect("counted"), 0);
    assert!(!store.is_seen(&address("a"), &InboundId("stale".into())).expect("read"));
    let again = Commit { cases: vec![write(case(99, "a"), None)], ..Commit::default() };
    assert!(matches!(store.commit(again, at(2)), Err(StoreError::Conflict(_))), "an address has one case");

    // The outbox: in order for each address, answers before reminders, one at a time.
    let deliveries = vec![
        delivery(id.0, 1, "a", true),
        delivery(id.0, 2, "a", false),
        delivery(id.0, 3, "a", false),
        Delivery { to: Recipient::Role("desk".into()), ..delivery(id.0, 4, "a", false) },
    ];
    store.commit(Commit { deliveries, ..Commit::default() }, at(3)).expect("committed");
    assert_eq!(store.ready(at(3)), Ok(Ready { answers: 2, reminders: 0 }), "one for each recipient");
    let leased = store.lease(at(3), 9).expect("leased");
    assert_eq!(ids(&leased), [2, 4]);
    assert_eq!(store.ready(at(3)), Ok(Ready::default()), "what is on its way is not counted");
    assert!(store.lease(at(3), 9).expect("leased").is_empty());
    let done = Commit { done: leased.iter().map(|one| one.id.clone()).collect(), ..Commit::default() };
    store.commit(done, at(4)).expect("committed");
    let leased = store.lease(at(4), 9).expect("leased");
    assert_eq!(ids(&leased), [3]);
    assert_eq!(store.waits_since().expect("read"), Some(at(0)));
    let later = Delivery { not_before: at(10), attempts: 1, ..leased[0].clone() };
    store.commit(Commit { retried: vec![later.clone()], ..Commit::default() }, at(5)).expect("committed");
    assert!(store.lease(at(9), 9).expect("leased").is_empty());
    assert_eq!(store.next_delivery().expect("read"), Some(at(10)));
    assert_eq!(store.ready(at(9)), Ok(Ready::default()));
    assert_eq!(store.ready(at(10)), Ok(Ready { answers: 1, reminders: 0 }));
    assert_eq!(store.lease(at(10), 9).expect("leased"), std::slice::from_ref(&later));
    store.commit(Commit { done: vec![later.id], ..Commit::default() }, at(11)).expect("committed");
    assert_eq!(store.ready(at(11)), Ok(Ready { answers: 0, reminders: 1 }));
    assert_eq!(ids(&store.lease(at(11), 9).expect("leased")), [1]);
    assert_eq!(store.pending().expect("counted"), 1);

    // Since when it waits: a try that failed changes nothing, what is put off begins anew.
    assert_eq!(store.waits_since().expect("read"), Some(at(0)));
    let tries = [
        (50, 60, 1, 0),
        (60, 600, 2, 0),
        (600, 40_000, 2, 40_000),
        (40_000, 40_060, 3, 40_000),
        (40_060, 40_070, 0, 40_070),
    ];
    for (now, then, attempts, since) in tries {
        let retried = vec![Delivery { not_before: at(then), attempts, ..delivery(id.0, 1, "a", true) }];
        store.commit(Commit { retried, ..Commit::default() }, at(now)).expect("committed");
        assert_eq!(store.waits_since().expect("read"), Some(at(since)), "{now} {then} {attempts}");
    }

    // What was seen, shown, counted and marked.
    let day = date(2026, 3, 2);
    let commit = Commit {
        seen: vec![seen("a", "i1")],
        shown: vec![(id, Shown::Question(5), MessageRef("m5".into()))],
        ledger: vec![
            LedgerLine { day, count: LedgerCount::Expected },
            LedgerLine { day, count: LedgerCount::Expected },
            LedgerLine { day, count: LedgerCount::Settled(Settled::Sent) },
        ],
        marks: vec![("run".into(), "today".into())],
        ..Commit::default()
    };
    store.commit(commit, at(12)).expect("committed");
    assert!(store.is_seen(&address("a"), &InboundId("i1".into())).expect("read"));
    assert_eq!(store.shown(id, &Shown::Question(5)).expect("read"), Some(MessageRef("m5".into())));
    assert_eq!(store.shown(id, &Shown::Question(6)).expect("read"), None);
    let counted = BTreeMap::from([(LedgerCount::Expected, 2), (LedgerCount::Settled(Settled::Sent), 1)]);
    assert_eq!(store.ledger(day).expect("read"), counted);
    assert_eq!(store.mark("run").expect("read").as_deref(), Some("today"));

    // Ids are remembered for at least 30 days, and not for ever.
    store.commit(Commit::default(), at(30 * 86_400)).expect("committed");
    assert!(store.is_seen(&address("a"), &InboundId("i1".into())).expect("read"));
    store.commit(Commit::default(), at(40 * 86_400)).expect("committed");
    assert!(!store.is_seen(&address("a"), &InboundId("i1".into())).expect("read"));

    // Erasing takes the case, its timer, its deliveries and its address; the counters stay.
    store.commit(Commit { erased: vec![id], ..Commit::default() }, at(13)).expect("committed");
    assert_eq!(store.case(id).expect("read"), None);
    assert_eq!(store.case_at(&address("a")).expect("read"), None);
    assert!(store.due(at(1_000), 9).expect("due").is_empty());
    assert_eq!(store.pending().expect("counted"), 0);
    assert_eq!(store.shown(id, &Shown::Question(5)).expect("read"), None);
    let mut settled = counted;
    settled.insert(LedgerCount::Settled(Settled::Superseded), 1);
    assert_eq!(store.ledger(day).expect("read"), settled, "the reminder that waited has ended");

    // Erased and begun again in one batch: the new case has the address, nothing of the old one is left.
    let old = case(300, "again");
    store.commit(Commit { cases: vec![write(old, None)], ..Commit::default() }, at(14)).expect("committed");
    let new = case(301, "again");
    let both = Commit { cases: vec![write(new.clone(), None)], erased: vec![CaseId(300)], ..Commit::default() };
    store.commit(both, at(14)).expect("committed");
    assert_eq!(store.case_at(&address("again")).expect("read"), Some(new));
    assert_eq!(store.case(CaseId(300)).expect("read"), None);
    store.commit(Commit { erased: vec![CaseId(301)], ..Commit::default() }, at(14)).expect("committed");

    // What was said to somebody before help comes before it, and both before what others wait for.
    let to = |name: &str, place: &str, haste| {
        let id = DeliveryId::Stranger { inbound: InboundId(name.into()), index: 0 };
        Delivery { id, haste, ..delivery(1, 0, place, false) }
    };
    let waiting = vec![to("other", "other", Haste::Answer), to("said", "rose", Haste::Answer)];
    store.commit(Commit { deliveries: waiting, ..Commit::default() }, at(14)).expect("committed");
    let help = vec![to("help", "rose", Haste::Danger)];
    store.commit(Commit { deliveries: help, ..Commit::default() }, at(14)).expect("committed");
    for next in ["said", "help", "other"] {
        let leased = store.lease(at(14), 1).expect("leased");
        assert!(matches!(&leased[..], [one] if one.id == to(next, "", Haste::Answer).id), "{next}: {leased:?}");
        let done = vec![leased[0].id.clone()];
        store.commit(Commit { done, ..Commit::default() }, at(14)).expect("committed");
    }

    // Danger goes before answers, answers before people without a case, those before reminders.
    let of = |name: &str, haste| {
        let id = DeliveryId::Stranger { inbound: InboundId(name.into()), index: 0 };
        Delivery { id, haste, ..delivery(1, 0, name, false) }
    };
    let notice = |name: &str, place: &str| {
        let to = Recipient::Candidate(address(place));
        Delivery { to, ..of(name, Haste::Stranger) }
    };
    let taken = Delivery { body: Body::DeleteInbound { message: Private("m".into()) }, ..notice("file", "s1") };
    let first = vec![taken, notice("first", "s1"), of("answer", Haste::Answer), of("reminder", Haste::Reminder)];
    store.commit(Commit { deliveries: first, ..Commit::default() }, at(15)).expect("committed");
    let second = vec![notice("second", "s1"), of("danger", Haste::Danger)];
    store.commit(Commit { deliveries: second, ..Commit::default() }, at(75)).expect("committed");
    // What waits for a stranger is known, oldest first, with the minute in which it was made; help is not among it.
    let waits = store.notices(&address("s1")).expect("read");
    let told: Vec<_> = waits.iter().map(|one| (one.made.duration_since(at(-40)).as_secs(), one.is_words)).collect();
    assert_eq!(told, [(0, false), (0, true), (60, true)], "{waits:?}");
    assert_eq!(waits[2].id, notice("second", "s1").id);
    assert_eq!(store.notices(&address("danger")).expect("read"), []);
    let names = |leased: &[Delivery]| -> Vec<String> {
        let name = |one: &Delivery| match &one.id {
            DeliveryId::Stranger { inbound, .. } => inbound.0.clone(),
            _ => String::new(),
        };
        leased.iter().map(name).collect()
    };
    let leased = store.lease(at(15), 9).expect("leased");
    assert_eq!(names(&leased), ["danger", "answer", "file", "reminder"]);
    assert_eq!(
        leased.iter().map(|one| one.haste).collect::<Vec<_>>(),
        [Haste::Danger, Haste::Answer, Haste::Stranger, Haste::Reminder]
    );
    let done =
        |leased: &[Delivery]| Commit { done: leased.iter().map(|one| one.id.clone()).collect(), ..Commit::default() };
    store.commit(done(&leased), at(15)).expect("committed");
    for next in ["first", "second"] {
        let leased = store.lease(at(15), 9).expect("leased");
        assert_eq!(names(&leased), [next]);
        store.commit(done(&leased), at(15)).expect("committed");
    }

    resolution(store);
    remembers_the_newest(store);

    // Cases in the order of their numbers, page by page.
    for id in 200..205 {
        let place = format!("p{id}");
        store
            .commit(Commit { cases: vec![write(case(id, &place), None)], ..Commit::default() }, at(14))
            .expect("committed");
    }
    let page = store.cases(Some(CaseId(201)), 2).expect("read");
    assert_eq!(page.iter().map(|case| case.id.0).collect::<Vec<_>>(), [202, 203]);
}

/// What is written is read back equal, at the resolution of what is kept; a timer is exactly the wake of its case.
fn resolution(store: &mut dyn Store) {
    let fine = |at: Timestamp| at + SignedDuration::from_nanos(123_456_789);
    let case = with_instants(Case { id: CaseId(400), address: address("fine"), ..full_case() }, fine);
    let stored = with_instants(Case { id: CaseId(400), address: address("fine"), ..full_case() }, |at| kept(fine(at)));
    assert_ne!(case, stored);
    let waits = |not_before| Delivery {
        id: DeliveryId::Case { case: CaseId(400), revision: 1, index: 1 },
        not_before,
        ..delivery(400, 1, "fine", false)
    };
    let commit =
        Commit { cases: vec![write(case.clone(), None)], deliveries: vec![waits(fine(at(20)))], ..Commit::default() };
    store.commit(commit, fine(at(16))).expect("committed");
    assert_eq!(store.case(CaseId(400)).expect("read").as_ref(), Some(&stored));
    assert_eq!(store.case_at(&address("fine")).expect("read").as_ref(), Some(&stored));
    assert_eq!(store.cases(Some(CaseId(399)), 1).expect("read"), std::slice::from_ref(&stored));
    let wake = stored.wake.expect("a timer");
    let due = [Due { at: wake, case: CaseId(400) }];
    assert_eq!(store.due(wake, 9).expect("due"), due);
    assert_eq!(store.due(fine(case.wake.expect("a timer")), 9).expect("due"), due);
    assert_eq!(store.next_delivery().expect("read"), Some(kept(fine(at(20)))));
    assert_eq!(store.lease(fine(at(20)), 9).expect("leased"), [waits(kept(fine(at(20))))]);
    // What is whole is written again, and read back from wherever the store has it.
    let next = Case { revision: stored.revision + 1, ..stored.clone() };
    let again = Commit { cases: vec![write(next.clone(), Some(stored.revision))], ..Commit::default() };
    store.commit(again, at(21)).expect("committed");
    assert_eq!(store.case(CaseId(400)).expect("read"), Some(next));
    assert_eq!(store.due(wake, 9).expect("due"), due, "one timer a case");
    let flaws = store.verify().expect("read").flaws;
    assert!(!flaws.iter().any(|flaw| flaw.contains("timer")), "{flaws:?}");
    store.commit(Commit { erased: vec![CaseId(400)], ..Commit::default() }, at(22)).expect("committed");
    assert_eq!(store.due(Timestamp::MAX, 9).expect("due"), []);
}

/// The case with each of its instants changed.
fn with_instants(case: Case, change: impl Fn(Timestamp) -> Timestamp) -> Case {
    let follow_up = full_follow_up();
    let card = follow_up.card.map(|card| Card {
        since: change(card.since),
        read: card.read.map(&change),
        answered: card.answered.map(&change),
        ..card
    });
    let journal = follow_up.journal.into_iter().map(|Milestone { at, what }| {
        let what = if let What::Booked { at } = what { What::Booked { at: change(at) } } else { what };
        Milestone { at: change(at), what }
    });
    let agenda = follow_up.agenda.into_iter();
    let agenda = agenda.map(|one| Booking { at: change(one.at), remind: one.remind.map(&change), ..one });
    let code = follow_up.code.map(|code| Code { until: change(code.until), ..code });
    let follow_up = FollowUp {
        card,
        journal: journal.collect(),
        agenda: agenda.collect(),
        booked: follow_up.booked,
        code,
        tended: follow_up.tended.map(&change),
    };
    Case {
        consent: case.consent.map(&change),
        opened: change(case.opened),
        active: change(case.active),
        entered: change(case.entered),
        hand: Hand::Held { role: "desk".into(), adviser: claire(), since: change(at(5)) },
        watched: Some(change(at(9))),
        notes: vec![Note { at: change(at(3)), words: Private("n".into()) }],
        follow_up,
        paused: case.paused.map(&change),
        warned: case.warned.map(&change),
        wake: case.wake.map(&change),
        ..case
    }
}

/// Timers that are nobody's take nobody's place, and are gone after the next commit.
#[test]
fn a_stale_timer_stands_in_nobodys_way() {
    let mut store = MemoryStore::new();
    let id = store.next_case().expect("a number");
    let waiting = Case { wake: Some(at(50)), ..case(id.0, "a") };
    store.commit(Commit { cases: vec![write(waiting, None)], ..Commit::default() }, at(0)).expect("committed");
    let stale: Vec<_> = (0..40_u64)
        .map(|number| {
            let due = (at(0).as_microsecond().cast_unsigned() + number) ^ (1 << 63);
            // Some of a case that is there, some of cases that are not.
            let id = if number % 2 == 0 { id.0 } else { 100 + number };
            ([b"t", &due.to_be_bytes()[..], &id.to_be_bytes()].concat(), Some(Vec::new()))
        })
        .collect();
    store.pages_mut().write(&stale).expect("written");
    assert_eq!(store.verify().expect("read").flaws.len(), 40, "verify sees what the scheduler passes over");
    assert_eq!(store.due(at(49), 16), Ok(Vec::new()));
    assert_eq!(store.due(at(50), 16), Ok(vec![Due { at: at(50), case: id }]));
    store.commit(Commit { marks: vec![("run".into(), "x".into())], ..Commit::default() }, at(51)).expect("committed");
    let audit = store.verify().expect("read");
    assert_eq!((audit.timers, audit.flaws), (1, Vec::new()));
}

fn open(folder: &Path) -> Result<SledStore, OpenError> {
    SledStore::open_folder(folder, Secret([3; 32]), Box::new(OsEntropy))
}

#[test]
fn memory_keeps_the_contract() {
    contract(&mut MemoryStore::new());
}

#[test]
fn sled_keeps_the_contract() {
    let folder = tempfile::tempdir().expect("a folder");
    contract(&mut open(folder.path()).expect("open"));
}

#[test]
fn sled_keeps_everything_over_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path()).expect("open");
    let id = store.next_case().expect("a number");
    let commit = Commit {
        cases: vec![write(case(id.0, "a"), None)],
        deliveries: vec![delivery(id.0, 1, "a", false), delivery(id.0, 2, "a", false)],
        ..Commit::default()
    };
    store.commit(commit, at(0)).expect("committed");
    assert_eq!(ids(&store.lease(at(0), 9).expect("leased")), [1]);
    drop(store);
    let mut store = open(folder.path()).expect("open again");
    assert_eq!(store.case(id).expect("read"), Some(case(id.0, "a")));
    assert_eq!(ids(&store.lease(at(0), 9).expect("leased")), [1], "a lease ends with its process");
    assert_ne!(store.next_case().expect("a number"), id);
}

/// However often the service starts, and whatever an earlier version left, a flood of one address takes the room of
/// some hundred messages.
#[test]
fn a_flood_of_one_address_takes_little_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path()).expect("open");
    // As an earlier version noted it: no address, the day alone.
    let old = [b"s", &Secret([3; 32]).derive("names").hash(b"inbound\0old")[..16]].concat();
    let day = (at(0).as_second() / 86_400).to_be_bytes().to_vec();
    store.pages_mut().write(&[(old, Some(day))]).expect("written");
    for page in 0..30 {
        let many = (0..300).map(|number| seen("many", &format!("many-{}", 300 * page + number))).collect();
        store.commit(Commit { seen: many, ..Commit::default() }, at(0)).expect("committed");
        if page % 7 == 0 {
            drop(store);
            store = open(folder.path()).expect("open again");
        }
    }
    let is_seen =
        |store: &mut SledStore, id: &str| store.is_seen(&address("many"), &InboundId(id.into())).expect("read");
    assert!((9_000 - SEEN..9_000).all(|number| is_seen(&mut store, &format!("many-{number}"))), "the newest");
    let lie = store.pages_mut().scan(b"s", None, usize::MAX).expect("read").len();
    assert!(lie <= SEEN + SEEN / 4 + 1, "{lie} of 9,000 lie there");
    assert!(is_seen(&mut store, "old"), "what an earlier version noted is known");
    assert_eq!(store.verify().expect("read").flaws, Vec::<String>::new());
    // All of them go with their time.
    store.commit(Commit::default(), at(40 * 86_400)).expect("committed");
    assert_eq!(store.pages_mut().scan(b"s", None, usize::MAX).expect("read"), []);
}

#[test]
fn nothing_personal_is_readable_on_the_disk_before_or_after_erasing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = open(folder.path()).expect("open");
    let commit = Commit {
        cases: vec![write(case(1, "chat-4242424242"), None)],
        deliveries: vec![delivery(1, 1, "chat-4242424242", false)],
        seen: vec![seen("chat-4242424242", "tg:4242424242:1")],
        ..Commit::default()
    };
    store.commit(commit, at(0)).expect("committed");
    assert_clean(folder.path());
    store.commit(Commit { erased: vec![CaseId(1)], ..Commit::default() }, at(1)).expect("committed");
    drop(store);
    assert_clean(folder.path());
}

fn assert_clean(folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            assert_clean(&path);
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file");
        for word in ["Quelquechose", "4242424242"] {
            let is_there = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!is_there, "{word} is readable in {}", path.display());
        }
    }
}

#[test]
fn opening_says_what_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path()).expect("open");
    let held = open(folder.path()).err().expect("it is held").to_string();
    assert!(held.contains("held by another jalon") && held.contains(&std::process::id().to_string()), "{held}");
    drop(store);
    let wrong = SledStore::open_folder(folder.path(), Secret([4; 32]), Box::new(OsEntropy)).err();
    assert_eq!(wrong, Some(OpenError::Key));
}

/// A case that uses every field, for the golden record.
fn full_case() -> Case {
    let mut full = case(42, "place");
    full.origin = Some("centre".into());
    full.lists.insert("work".into(), vec![Entry { number: 2, ..Entry::default() }]);
    full.lists.get_mut("work").expect("there")[0].slots.insert("since".into(), Value::Month { year: 2019, month: 3 });
    full.listed.insert("work".into());
    full.ticks.insert(Paper { step: "s".into(), document: "d".into(), entry: Some(2) }, Tick::Accepted);
    full.ticked.insert("s".into());
    full.slots.insert("day".into(), Value::Date(date(2026, 3, 2)));
    full.slots.insert("hours".into(), Value::Number(35));
    full.slots.insert("kind".into(), Value::Word("x".into()));
    full.skipped.insert("age".into());
    full.assessments.entry("a".into()).or_default().insert("c".into(), "seldom".into());
    let entry = Some(("work".into(), 2));
    let candidates = vec![Value::Word("a".into()), Value::Word("b".into())];
    full.question = Some(Question {
        number: 9,
        about: About::Which { step: "s".into(), slot: "kind".into(), entry: entry.clone(), candidates },
        reminder: Some(("s".into(), "r".into())),
        misses: 2,
    });
    full.trail
        .push(Footprint { step: "s".into(), about: About::Slot { step: "s".into(), slot: "kind".into(), entry } });
    let nag = ReminderState {
        anchor: date(2026, 3, 2),
        next: 1,
        sent: 1,
        snoozed: Some(date(2026, 3, 9)),
        handed: true,
        closed: false,
    };
    full.reminders.insert(("s".into(), "r".into()), nag);
    full.reminded = Some(date(2026, 3, 3));
    full.hand = Hand::Held { role: "desk".into(), adviser: claire(), since: at(5) };
    full.paused = Some(at(6));
    full.warned = Some(at(7));
    full.outcome = Some("end".into());
    full.album = Some("album".into());
    full.wake = Some(at(8));
    full
}

/// One of each kind of question, hand, recipient and body: their places in the bytes are golden too.
fn other_cases() -> Vec<Case> {
    let (step, slot) = (StepId::from("s"), jalon::dialogue::SlotId::from("kind"));
    let abouts = [
        About::Assess { step: step.clone(), assessment: "a".into(), competence: "c".into() },
        About::Change,
        About::Erase,
        About::Language,
        About::More { step: step.clone(), list: "work".into() },
        About::Nudge,
        About::Papers { step: step.clone() },
        About::Slot { step, slot, entry: None },
    ];
    let hands = [Hand::Bot, Hand::Asked { role: "desk".into(), since: at(5) }, Hand::Parked { since: at(5) }];
    let ticks = [Tick::Held, Tick::Accepted, Tick::Declined];
    abouts
        .into_iter()
        .enumerate()
        .map(|(place, about)| {
            let mut one = case(50, "place");
            one.question = Some(Question { number: 9, about, reminder: None, misses: 0 });
            one.hand = hands[place % hands.len()].clone();
            let paper = Paper { step: "s".into(), document: "d".into(), entry: None };
            one.ticks.insert(paper, ticks[place % ticks.len()]);
            one
        })
        .collect()
}

/// What came with version 2.
fn newer_cases() -> Vec<Case> {
    let entry = Some(("work".into(), 2));
    let value = Meant::Value { step: "s".into(), slot: "kind".into(), entry, value: "x".into() };
    let candidates = vec![Meant::Intent(Intent::Where), Meant::Term("word".into()), Meant::Topic("t".into()), value];
    let abouts = [
        About::Awaited { step: "s".into() },
        About::Care,
        About::Distress,
        About::Meant { candidates },
        About::Topics { candidates: vec!["t".into()] },
        About::Optional { step: "s".into() },
        About::ChangeAny,
    ];
    let with = |about| {
        let mut one = case(51, "place");
        one.question = Some(Question { number: 9, about, reminder: None, misses: 0 });
        one.ticks.insert(Paper { step: "s".into(), document: "d".into(), entry: None }, Tick::Awaited);
        one
    };
    abouts.into_iter().map(with).collect()
}

fn other_deliveries() -> Vec<Delivery> {
    let stranger = DeliveryId::Stranger { inbound: InboundId("i".into()), index: 2 };
    vec![
        Delivery { body: Body::CloseQuestion { number: 3 }, ..delivery(42, 1, "place", false) },
        Delivery { body: Body::DeleteInbound { message: Private("m".into()) }, ..delivery(42, 1, "place", false) },
        Delivery { id: stranger, to: Recipient::Role("desk".into()), ..delivery(42, 1, "place", false) },
    ]
}

fn full_delivery() -> Delivery {
    let line = Line::new("id")
        .attribute("a")
        .with("date", Arg::Date(date(2026, 3, 2)))
        .with("month", Arg::Month { year: 2026, month: 3 })
        .with("number", Arg::Number(3))
        .with("lines", Arg::Lines(vec![Line::new("x")]))
        .with("line", Arg::Line(Line::new("y")))
        .with("word", Arg::Word(Private("w".into())));
    let places = BTreeMap::from([("area".into(), vec!["north".to_owned()])]);
    let parts = vec![
        Part::Bullets(vec![line.clone()]),
        Part::Contacts { kinds: vec![Contact::of("k".into())], places },
        Part::Export,
        Part::Fact("f".into()),
        Part::Text(line.clone()),
        Part::Verbatim(Private("v".into())),
    ];
    let choices = vec![Choice { data: "q1.x".into(), label: line, number: Some(1) }];
    Delivery { body: Body::Message { parts, choices, question: Some(1) }, ..delivery(42, 1, "place", true) }
}

/// The same with what version 2 added: a note beside a kind, several places.
fn noted_delivery() -> Delivery {
    let mut delivery = full_delivery();
    let Body::Message { parts, .. } = &mut delivery.body else { unreachable!("it is a message") };
    let kinds = vec![Contact { kind: "k".into(), note: Some(Line::new("n")) }];
    let places = BTreeMap::from([("area".into(), vec!["north".to_owned(), "south".to_owned()])]);
    parts.push(Part::Contacts { kinds, places });
    delivery
}

/// What came with version 5 of a case, one of each kind.
fn full_follow_up() -> FollowUp {
    let paper = Paper { step: "s".into(), document: "d".into(), entry: Some(2) };
    let all = [
        What::Asked { role: "desk".into() },
        What::Booked { at: at(3) },
        What::Ended { outcome: "end".into() },
        What::Entered { step: "s".into() },
        What::GaveBack,
        What::Opened,
        What::Moved,
        What::Reminded,
        What::Ticked { paper, tick: Tick::Held },
        What::Took { adviser: claire() },
    ];
    let kinds = [BookingKind::Meeting, BookingKind::Recall];
    let booking = |(number, kind): (u32, BookingKind)| Booking {
        number,
        kind,
        at: at(4),
        words: Private("w".into()),
        by: claire(),
        remind: Some(at(8)),
    };
    let why = Why::Silent { sent: 3 };
    let (read, answered) = (Some(at(2)), Some(at(3)));
    FollowUp {
        card: Some(Card { number: 7, role: "desk".into(), why, since: at(1), read, answered, urged: 1 }),
        journal: all.into_iter().map(|what| Milestone { at: at(5), what }).collect(),
        agenda: (1..).zip(kinds).map(booking).collect(),
        booked: 2,
        code: Some(Code { word: Private("c".into()), until: at(6), misses: 1 }),
        tended: Some(at(7)),
    }
}

/// What came with version 4 of a delivery, one of each kind.
fn carrying_deliveries(message: &Delivery) -> Vec<Delivery> {
    let line = Line::new("l").with("at", Arg::Moment(date(2026, 3, 2).at(14, 30, 0, 0)));
    let (parts, of) = (vec![Part::Text(line)], InboundId("in".into()));
    let marks = [Sign::Blocked, Sign::Failed, Sign::Sent].map(|sign| Body::Mark { on: of.clone(), sign });
    let others = [
        Body::Card { number: 7, parts: parts.clone() },
        Body::Edit { of: of.clone(), parts },
        Body::EraseRoom,
        Body::TakeBack { of: of.clone() },
    ];
    let bodies = marks.into_iter().chain(others);
    let mut all: Vec<Delivery> = bodies.map(|body| Delivery { body, ..message.clone() }).collect();
    all.push(Delivery { carries: Some(of), ..message.clone() });
    all
}

/// Records written by any version must be read for ever. A new version adds a file, it changes none.
#[test]
fn golden_records_stay_as_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    // What was written first under that name.
    let kept = |name: &str, bytes: Vec<u8>| {
        let path = folder.join(name);
        if std::env::var_os("NEW_RECORDS").is_some() && !path.exists() {
            let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            std::fs::write(&path, format!("{digits}\n")).expect("written");
        }
        let kept = std::fs::read_to_string(&path).expect("a golden record");
        let digits = kept.trim().as_bytes().chunks(2);
        let bytes = digits.map(|two| u8::from_str_radix(std::str::from_utf8(two).expect("ascii"), 16).expect("hex"));
        bytes.collect::<Vec<u8>>()
    };
    let golden = |name: &str, bytes: Vec<u8>| {
        assert_eq!(kept(name, bytes.clone()), bytes, "{name} changed: write a new version and keep the old one");
    };
    // Version 6 is version 5, packed.
    let fifth = |case: &Case| {
        let plain = compression::unpack(&encode_case(case)[1..]).expect("packed");
        [&[5][..], &plain].concat()
    };
    // Version 5 adds what advisers need to follow a case, behind the rest.
    let fourth = |version: u8, case: &Case| {
        let newer = fifth(case);
        let holder = if let Hand::Held { adviser, .. } = &case.hand { 2 + adviser.id.len() } else { 1 };
        [&[version][..], &newer[1..newer.len() - holder - 6]].concat()
    };
    // Version 1 is version 4 without its last two fields. It is written no more, and read for ever.
    let first = |case: &Case| {
        let newer = fourth(1, case);
        newer[..newer.len() - 2].to_vec()
    };
    golden("case-v1.hex", first(&full_case()));
    golden("cases-v1.hex", other_cases().iter().flat_map(first).collect());
    for one in other_cases().into_iter().chain([full_case()]) {
        assert_eq!(decode_case(&first(&one)), Ok(one));
    }
    let watched = Case { watched: Some(at(9)), ..full_case() };
    // Version 3 only added a kind of question.
    let second = |case: &Case| {
        let newer = fourth(2, case);
        newer[..newer.len() - 1].to_vec()
    };
    golden("case-v2.hex", second(&watched));
    golden("cases-v2.hex", newer_cases().iter().flat_map(second).collect());
    for one in newer_cases().into_iter().chain([watched.clone()]) {
        assert_eq!(decode_case(&second(&one)), Ok(one));
    }
    let question = Question { number: 9, about: About::Contacts, reminder: None, misses: 0 };
    let listed = Case { question: Some(question), ..watched };
    let third = |case: &Case| {
        let newer = fourth(3, case);
        newer[..newer.len() - 1].to_vec()
    };
    golden("case-v3.hex", third(&listed));
    assert_eq!(decode_case(&third(&listed)), Ok(listed.clone()));
    // Version 4 adds what advisers keep.
    let noted = Case { notes: vec![Note { at: at(9), words: Private("n".into()) }], ..listed };
    golden("case-v4.hex", fourth(4, &noted));
    assert_eq!(decode_case(&fourth(4, &noted)), Ok(noted.clone()));
    let followed = Case { follow_up: full_follow_up(), ..noted };
    golden("case-v5.hex", fifth(&followed));
    assert_eq!(decode_case(&fifth(&followed)), Ok(followed.clone()));
    // Another version of the library may pack it otherwise: what counts is that this is read for ever.
    assert_eq!(decode_case(&kept("case-v6.hex", encode_case(&followed))), Ok(followed.clone()));
    assert_eq!(decode_case(&encode_case(&followed)), Ok(followed));
    // Version 1 of a delivery is written no more: what it wrote is read the same.
    assert_eq!(decode_delivery(&kept("delivery-v1.hex", Vec::new())), Ok(full_delivery()));
    // Version 4 adds whose words it carries, behind the rest.
    let third = |version: u8, delivery: &Delivery| {
        let newer = encode_delivery(delivery);
        [&[version][..], &newer[1..newer.len() - 1]].concat()
    };
    let first = |delivery: &Delivery| third(1, delivery);
    golden("deliveries-v1.hex", other_deliveries().iter().flat_map(first).collect());
    let second = |delivery: &Delivery| third(2, delivery);
    golden("delivery-v2.hex", second(&noted_delivery()));
    assert_eq!(decode_delivery(&second(&noted_delivery())), Ok(noted_delivery()));
    let roomed = Delivery { to: Recipient::Case(CaseId(42)), ..noted_delivery() };
    golden("delivery-v3.hex", third(3, &roomed));
    assert_eq!(decode_delivery(&third(3, &roomed)), Ok(roomed.clone()));
    let carrying = carrying_deliveries(&roomed);
    let fourth = |delivery: &Delivery| [&[4u8][..], &encode_delivery(delivery)[1..]].concat();
    golden("deliveries-v4.hex", carrying.iter().flat_map(fourth).collect());
    // Version 5 adds the name of what a room reads about a case.
    let id = DeliveryId::Answer { case: CaseId(42), inbound: InboundId("in".into()) };
    let answer = Delivery { id, ..roomed };
    golden("deliveries-v5.hex", encode_delivery(&answer));
    assert_eq!(decode_delivery(&fourth(&carrying[0])), Ok(carrying[0].clone()));
    for one in carrying.into_iter().chain([answer]) {
        assert_eq!(decode_delivery(&encode_delivery(&one)), Ok(one));
    }
    for one in other_cases() {
        assert_eq!(decode_case(&encode_case(&one)), Ok(one));
    }
    for one in other_deliveries() {
        assert_eq!(decode_delivery(&encode_delivery(&one)), Ok(one));
    }
    assert_eq!(decode_case(&encode_case(&full_case())), Ok(full_case()));
    assert_eq!(decode_delivery(&encode_delivery(&full_delivery())), Ok(full_delivery()));
    let newer = [&[9u8][..], &encode_case(&full_case())[1..]].concat();
    assert!(decode_case(&newer).expect_err("newer").to_string().contains("newer jalon"));
}

/// One thing done to a store.
#[derive(Clone, Debug)]
enum Deed {
    Answer { case: u64 },
    Erase { case: u64 },
    Lease,
    Open { case: u64 },
    Remind { case: u64 },
    Settle,
}

fn deeds() -> impl proptest::strategy::Strategy<Value = Vec<Deed>> {
    use proptest::prelude::*;
    let case = 1..5u64;
    let deed = prop_oneof![
        case.clone().prop_map(|case| Deed::Answer { case }),
        case.clone().prop_map(|case| Deed::Erase { case }),
        Just(Deed::Lease),
        case.clone().prop_map(|case| Deed::Open { case }),
        case.prop_map(|case| Deed::Remind { case }),
        Just(Deed::Settle),
    ];
    proptest::collection::vec(deed, 1..40)
}

/// What a store answers to the same deeds.
fn told(store: &mut dyn Store, deeds: &[Deed]) -> Vec<String> {
    let mut leased: Vec<Delivery> = Vec::new();
    let mut told = Vec::new();
    for (second, deed) in deeds.iter().enumerate() {
        let now = at(i64::try_from(second).expect("small"));
        let index = u16::try_from(second).expect("small");
        let place = |id: u64| format!("p{id}");
        let said = match deed {
            Deed::Open { case: id } => {
                let commit = Commit { cases: vec![write(case(*id, &place(*id)), None)], ..Commit::default() };
                format!("{:?}", store.commit(commit, now))
            }
            Deed::Answer { case: id } | Deed::Remind { case: id } => {
                let is_reminder = matches!(deed, Deed::Remind { .. });
                let known = store.case(CaseId(*id)).expect("read").is_some();
                let deliveries = if known { vec![delivery(*id, index, &place(*id), is_reminder)] } else { Vec::new() };
                format!("{known} {:?}", store.commit(Commit { deliveries, ..Commit::default() }, now))
            }
            Deed::Erase { case } => {
                format!("{:?}", store.commit(Commit { erased: vec![CaseId(*case)], ..Commit::default() }, now))
            }
            Deed::Lease => {
                let more = store.lease(now, 2).expect("leased");
                let said = format!("{:?}", ids(&more));
                leased.extend(more);
                said
            }
            Deed::Settle => {
                let done = leased.drain(..).map(|one| one.id).collect();
                format!("{:?}", store.commit(Commit { done, ..Commit::default() }, now))
            }
        };
        told.push(format!("{deed:?}: {said}, {} wait", store.pending().expect("counted")));
    }
    told
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn both_stores_say_the_same(deeds in deeds()) {
        let folder = tempfile::tempdir().expect("a folder");
        let on_disk = told(&mut open(folder.path()).expect("open"), &deeds);
        proptest::prop_assert_eq!(told(&mut MemoryStore::new(), &deeds), on_disk);
    }
}
