//! The application over its ports: batches, repeats, conflicts, faults.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use jalon::adapters::files;
use jalon::adapters::store::MemoryStore;
use jalon::adapters::store::keyed::Pages;
use jalon::app::{App, Content, Settings, content};
use jalon::engine::case::follow_up::BookingKind;
use jalon::engine::case::{Address, Adviser, Case, CaseId, Hand, Private};
use jalon::engine::effect::{Effect, Occurrence, Settled};
use jalon::engine::event::{Content as Sent, Event, FileKind};
use jalon::engine::facts::calendar::Calendar;
use jalon::engine::world::Service;
use jalon::engine::{Verdict, advance, verdict};
use jalon::ports::Clock;
use jalon::ports::channel::{
    Act, Delivery, DeliveryError, Desk, DeskAct, Inbound, InboundId, InboundKind, MessageRef, Outgoing, Receipt,
    Recipient, Refusal, Room, Wording,
};
use jalon::ports::store::{Audit, Commit, Copied, Due, LedgerDay, Notice, Ready, Shown, Store, StoreError};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::support::clock::Odd;
use crate::support::{reason, walker};

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a time")
}

/// A store that loses the race for its first commits.
#[derive(Clone)]
struct Racing {
    inner: Arc<Mutex<MemoryStore>>,
    conflicts: Arc<Mutex<u32>>,
}

impl Racing {
    fn new(conflicts: u32) -> Self {
        Self { inner: Arc::default(), conflicts: Arc::new(Mutex::new(conflicts)) }
    }
}

macro_rules! pass_on {
    ($($name:ident($($arg:ident: $kind:ty),*) -> $result:ty;)*) => {
        $(fn $name(&mut self, $($arg: $kind),*) -> Result<$result, StoreError> {
            self.inner.lock().expect("no panic holds it").$name($($arg),*)
        })*
    };
}

impl Store for Racing {
    pass_on! {
        next_case() -> CaseId;
        case_at(address: &Address) -> Option<Case>;
        case(id: CaseId) -> Option<Case>;
        has_case(id: CaseId) -> bool;
        cases(after: Option<CaseId>, limit: usize) -> Vec<Case>;
        is_seen(from: &Address, id: &InboundId) -> bool;
        due(now: Timestamp, limit: usize) -> Vec<Due>;
        ready(now: Timestamp) -> Ready;
        lease(now: Timestamp, limit: usize) -> Vec<Delivery>;
        next_delivery() -> Option<Timestamp>;
        waits_since() -> Option<Timestamp>;
        notices(to: &Address) -> Vec<Notice>;
        pending() -> usize;
        shown(case: CaseId, what: &Shown) -> Option<MessageRef>;
        ledger(day: Date) -> LedgerDay;
        mark(name: &str) -> Option<String>;
        verify() -> Audit;
        back_up(file: &Path, now: Timestamp) -> Copied;
    }

    fn commit(&mut self, commit: Commit, now: Timestamp) -> Result<(), StoreError> {
        let mut left = self.conflicts.lock().expect("no panic holds it");
        if *left > 0 {
            *left -= 1;
            return Err(StoreError::Conflict(Vec::new()));
        }
        self.inner.lock().expect("no panic holds it").commit(commit, now)
    }
}

/// Chance without any: codes are the same in every run.
struct Dull;

impl jalon::ports::Entropy for Dull {
    fn fill(&mut self, buffer: &mut [u8]) {
        (7..).zip(buffer).for_each(|(byte, place)| *place = byte);
    }
}

fn shipped() -> Content {
    content::load(&files::builtin(), &Settings::default()).expect("the shipped content is clean")
}

fn app(content: Content, store: &Racing) -> App {
    App::new(content, Box::new(store.clone()), Box::new(Odd::at(now())), Box::new(Dull))
}

fn inbound(id: &str, place: &str, sent: Sent) -> Inbound {
    Inbound {
        id: InboundId(id.into()),
        address: Address { channel: "test".into(), place: Private(place.into()) },
        what: InboundKind::Content(sent),
        wording: None,
        language: Some("fr".into()),
        at: now(),
    }
}

fn text(words: &str) -> Sent {
    Sent::Text(Private(words.into()))
}

fn agree() -> Sent {
    Sent::Press("consent.oui.fr".into())
}

/// Sends everything that waits; the words that went to the candidate and to the advisers.
fn sent(app: &mut App) -> (Vec<String>, Vec<String>) {
    let (mut candidate, mut advisers) = (Vec::new(), Vec::new());
    loop {
        let outgoing = app.deliver_due(50).expect("delivered");
        if outgoing.is_empty() {
            return (candidate, advisers);
        }
        let receipts = outgoing.into_iter().map(|Outgoing { id, to, act, .. }| {
            if let Act::Send { text, .. } = act {
                match to {
                    Recipient::Candidate(_) => candidate.push(text.0),
                    Recipient::Case(_) | Recipient::Role(_) => advisers.push(text.0),
                }
            }
            (id, Ok::<_, DeliveryError>(Receipt::default()))
        });
        let receipts = receipts.collect();
        app.delivered(receipts).expect("settled");
    }
}

#[test]
fn a_message_counts_once_however_often_it_comes() {
    let store = Racing::new(0);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("1", "a", agree())]).expect("taken");
    let answer = [inbound("2", "a", text("1")), inbound("2", "a", text("1"))];
    app.receive(&answer).expect("taken");
    app.receive(&answer).expect("taken");
    let case = store.inner.lock().expect("free").case(CaseId(1)).expect("read").expect("a case");
    assert_eq!(case.revision, 2);
    assert_eq!(case.slots.len(), 1);
    let (said, _) = sent(&mut app);
    assert_eq!(said.iter().filter(|words| words.contains("code postal")).count(), 1);
}

#[test]
fn a_lost_race_is_run_again() {
    let store = Racing::new(2);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("1", "a", agree())]).expect("taken at the third try");
    assert!(
        store.clone().case(CaseId(1)).expect("read").is_some()
            || store.clone().case(CaseId(3)).expect("read").is_some()
    );
    let store = Racing::new(9);
    let lost = self::app(shipped(), &store).receive(&[inbound("1", "a", agree())]);
    assert!(matches!(lost, Err(StoreError::Conflict(_))), "who keeps losing is told");
}

#[test]
fn erasing_and_beginning_again_fits_one_batch() {
    let store = Racing::new(0);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("1", "a", agree())]).expect("taken");
    app.receive(&[
        inbound("2", "a", text("effacer")),
        inbound("3", "a", text("oui, tout effacer")),
        inbound("4", "a", text("bonjour")),
        inbound("5", "a", agree()),
        inbound("6", "b", agree()),
    ])
    .expect("taken");
    let cases = store.clone().cases(None, 9).expect("read");
    let places: Vec<&str> = cases.iter().map(|case| case.address.place.0.as_str()).collect();
    assert_eq!(places, ["a", "b"]);
    assert_ne!(cases[0].id, CaseId(1), "a new case, not the old one");
}

#[test]
fn a_fault_in_one_case_parks_it_and_tells() {
    let store = Racing::new(0);
    app(shipped(), &store).receive(&[inbound("1", "a", agree())]).expect("taken");
    // A dialogue without a step cannot be checked; here it stands for any fault of ours.
    let mut broken = shipped();
    broken.world.dialogue.steps.clear();
    let mut app = app(broken, &store);
    app.receive(&[inbound("2", "a", text("1"))]).expect("taken all the same");
    let case = store.clone().case(CaseId(1)).expect("read").expect("a case");
    assert!(matches!(case.hand, Hand::Parked { .. }));
    assert!(case.slots.is_empty(), "nothing half done is kept");
    let (said, told) = sent(&mut app);
    assert!(said.iter().any(|words| words.contains("Rien n’est perdu")), "{said:?}");
    assert!(told.iter().any(|words| words.contains("J-0001")), "{told:?}");
    // Told once; and the retention still ends a case that nobody looks at.
    app.receive(&[inbound("3", "a", text("bonjour"))]).expect("taken");
    assert!(sent(&mut app).1.is_empty());
    assert!(store.clone().case(CaseId(1)).expect("read").is_some_and(|case| case.wake.is_some()));
}

#[test]
fn a_reminder_that_waited_while_the_person_answered_is_not_sent() {
    let store = Racing::new(0);
    let clock = Odd::at(now());
    let mut app = App::new(shipped(), Box::new(store.clone()), Box::new(clock.clone()), Box::new(Dull));
    app.receive(&[inbound("1", "a", agree())]).expect("taken");
    sent(&mut app);
    let due = store.clone().due(Timestamp::MAX, 1).expect("read")[0].at;
    *clock.0.lock().expect("free") = due;
    assert_eq!(app.fire_due(9).expect("fired"), 1);
    let leaving = app.deliver_due(9).expect("delivered");
    let wait = DeliveryError::RetryAfter(std::time::Duration::from_secs(60));
    app.delivered(leaving.into_iter().map(|one| (one.id, Err(wait.clone()))).collect()).expect("settled");
    app.receive(&[inbound("2", "a", text("je commence"))]).expect("taken");
    *clock.0.lock().expect("free") = due + jiff::SignedDuration::from_mins(5);
    let (said, _) = sent(&mut app);
    assert!(said.iter().any(|words| words.contains("code postal")), "{said:?}");
    assert!(!said.iter().any(|words| words.contains("Il reste une question")), "{said:?}");
    let zone = jiff::tz::TimeZone::get("Europe/Paris").expect("a zone");
    let day = app.reminders(zone.to_datetime(due).date()).expect("read");
    assert_eq!(day.difference, 0, "{day:?}");
    assert!(day.counts.contains(&("superseded".to_owned(), 1)), "{day:?}");
}

#[test]
fn a_flood_is_slowed_told_once_and_keeps_nobody_waiting() {
    let store = Racing::new(1);
    let mut app = app(shipped(), &store).with_limit(5);
    let many: Vec<_> = (0..1_000).map(|number| inbound(&format!("a{number}"), "a", text("bonjour"))).collect();
    let mut batch = many.clone();
    batch.push(inbound("b1", "b", agree()));
    batch.extend((0..10).map(|number| inbound(&format!("bb{number}"), "b", text("merci"))));
    // Words of danger and files are met whatever came before.
    batch.push(inbound("a-danger", "a", text("je veux mourir")));
    batch.push(inbound("a-edit", "a", Sent::Edited(Private("je veux mourir".into()))));
    batch.push(inbound("a-file", "a", picture(None)));
    batch.push(inbound("a-caption", "a", picture(Some("je veux mourir"))));
    // Words under files count like words; the files go all the same.
    batch.extend((0..9).map(|number| inbound(&format!("c{number}"), "c", picture(Some("non")))));
    app.receive(&batch).expect("taken");
    let (told, _) = sent(&mut app);
    let count = |words: &str| told.iter().filter(|text| text.contains(words)).count();
    assert_eq!(count("Êtes-vous d’accord"), 2, "one message waits for somebody who agreed to nothing: the newest");
    assert_eq!(count("Attendez une minute"), 1, "whoever has a case is told once that they are too fast");
    assert_eq!(count("Je ne garde rien"), 0, "refused under five pictures, asked anew under the next");
    assert_eq!(count("Merci. Une question à la fois"), 1, "the other person goes on");
    assert_eq!(count("3114"), 3, "danger is heard, in an edit and under a picture too");
    // The same batch again changes nothing: no message is taken twice.
    app.receive(&many).expect("taken");
    assert_eq!(sent(&mut app).0, Vec::<String>::new());
}

fn picture(caption: Option<&str>) -> Sent {
    let caption = caption.map(|words| Private(words.to_owned()));
    Sent::File { kind: FileKind::Picture, message: Some(Private("1:2".into())), album: None, caption }
}

/// The words of one message, as they come and change: what each change is answered.
#[test]
fn an_edit_counts_when_it_changes_something() {
    let store = Racing::new(0);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("0", "a", agree())]).expect("taken");
    sent(&mut app);
    let message = InboundId("m1".into());
    let mut number = 0;
    let mut hear = |app: &mut App, words: &str, is_edit: bool| {
        number += 1;
        let content = if is_edit { Sent::Edited(Private(words.into())) } else { text(words) };
        let wording = Some(Wording::of(message.clone(), words));
        app.receive(&[Inbound { wording, ..inbound(&format!("w{number}"), "a", content) }]).expect("taken");
        sent(app).0.concat()
    };
    assert!(!hear(&mut app, "aide", false).is_empty());
    for (words, expected) in [
        ("aide", ""),
        ("un mot", "Vous avez modifié un message"),
        ("un mot", ""),
        ("aide", "Vous avez modifié un message"),
        ("aide", ""),
        ("je veux mourir", "3114"),
        ("je veux mourir", ""),
    ] {
        let told = hear(&mut app, words, true);
        assert!(told.contains(expected) && told.is_empty() == expected.is_empty(), "{words}: {told}");
    }
    // Of one batch, the same.
    let edit = |id: &str| Inbound {
        wording: Some(Wording::of(InboundId("m2".into()), "tiens")),
        ..inbound(id, "a", Sent::Edited(Private("tiens".into())))
    };
    app.receive(&[edit("x1"), edit("x2")]).expect("taken");
    assert_eq!(sent(&mut app).0.len(), 1);
}

#[test]
fn a_timer_that_is_not_the_cases_own_does_nothing() {
    let store = Racing::new(0);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("1", "a", agree())]).expect("taken");
    sent(&mut app);
    let before = app.store().cases(None, 9).expect("read");
    let [case] = &before[..] else { panic!("one case") };
    // A timer of an hour ago, as a commit that was overtaken could have left it.
    let stale = (now().as_microsecond() - 3_600_000_000).cast_unsigned() ^ (1 << 63);
    let key = [b"t", &stale.to_be_bytes()[..], &case.id.0.to_be_bytes()].concat();
    store.inner.lock().expect("no panic holds it").pages_mut().write(&[(key, Some(Vec::new()))]).expect("written");
    assert_eq!(app.fire_due(9), Ok(0), "whoever fires until nothing is due comes to an end");
    assert_eq!(app.store().cases(None, 9).expect("read"), before, "no turn was taken");
    assert_eq!(sent(&mut app), (Vec::new(), Vec::new()));
}

/// Twenty people ask for somebody, and nobody takes them: after a minute the room is told again of each, and a
/// timer of later comes too. Turns are as small as the service takes them.
#[test]
fn what_is_promised_comes_whatever_the_nanoseconds() {
    const PEOPLE: usize = 20;
    let mut settings = Settings::default();
    let service = Service { promise: Some(1), ..Service::default() };
    settings.services.insert("conseiller-vae".into(), service);
    let content = content::load(&files::builtin(), &settings).expect("what ships is clean");
    let store = Racing::new(0);
    let clock = Odd::at(now());
    let mut app = App::new(content, Box::new(store.clone()), Box::new(clock.clone()), Box::new(Dull));
    for person in 0..PEOPLE {
        let place = format!("p{person}");
        app.receive(&[inbound(&format!("a{person}"), &place, agree())]).expect("taken");
        app.receive(&[inbound(&format!("b{person}"), &place, text("parler à quelqu’un"))]).expect("taken");
    }
    // Somebody else is to be reminded two minutes later.
    app.receive(&[inbound("late", "late", agree())]).expect("taken");
    let late = app.store().case_at(&inbound("late", "late", agree()).address).expect("read").expect("there").id;
    let adviser = Adviser { id: "@ada:example.org".into(), name: "Ada".into() };
    let at = now() + jiff::SignedDuration::from_mins(2);
    let recall = Event::AdviserBooked { kind: BookingKind::Recall, adviser, at, words: Private("rappel".into()) };
    assert!(app.advise(late, recall).expect("taken"));
    sent(&mut app);
    let mut told = BTreeMap::new();
    for minute in 1..=3 {
        *clock.0.lock().expect("free") = now() + jiff::SignedDuration::from_mins(minute);
        while app.fire_due(16).expect("fired") > 0 {}
        told.insert(minute, sent(&mut app).1);
        let overdue = app.store().due(clock.now(), 99).expect("read");
        assert_eq!(overdue, [], "after minute {minute}");
    }
    assert_eq!(told[&1].iter().filter(|words| words.contains("attend toujours")).count(), PEOPLE, "{told:?}");
    assert!(told[&2].iter().any(|words| words.contains("rappel")), "{told:?}");
    assert_eq!(app.verify().expect("read").flaws, Vec::<String>::new());
}

/// What waited is tested against the case as it is when it leaves, not as it was when it fell due.
#[test]
fn a_reminder_whose_reason_went_meanwhile_does_not_leave() {
    let world = shipped().world;
    let states = walker::cases(&world, 3_000);
    let (mut gone, mut there) = (0, 0);
    for pair in states.windows(2) {
        let [earlier, later] = pair else { continue };
        // A working morning, not long after: nothing else keeps it back.
        let now = later.active + jiff::SignedDuration::from_hours(1);
        for ((step, reminder), nag) in &earlier.reminders {
            let occurrence =
                Occurrence { step: step.clone(), reminder: reminder.clone(), index: nag.next, day: nag.anchor };
            let verdict = verdict(&world, later, &occurrence, now);
            if reason::has_reason(&world, later, &occurrence, now) {
                there += usize::from(!matches!(verdict, Verdict::Settle(_)));
            } else {
                gone += 1;
                assert!(matches!(verdict, Verdict::Settle(_)), "{reminder} of {step} leaves without its reason");
            }
        }
    }
    assert!(gone > 100 && there > 100, "both happen: {gone} lost their reason, {there} did not");
}

/// Somebody who was reminded today is not reminded again before tomorrow, whatever falls due; nor at night.
#[test]
fn nobody_is_reminded_twice_a_day_or_at_night() {
    let world = shipped().world;
    let reminds = |case: &Case, now: Timestamp| {
        let turn = advance(&world, case.clone(), Event::Woken, now);
        turn.effects.iter().any(|effect| matches!(effect, Effect::Say(say) if !say.occurrences.is_empty()))
    };
    let mut reminded = 0;
    for case in walker::cases(&world, 1_500) {
        let Some(due) = case.wake.filter(|due| reminds(&case, *due)) else { continue };
        reminded += 1;
        assert!(reason::is_decent(&world, &case, due), "{due}");
        let today = Calendar::of(&world, &case).day(due);
        let told = Case { reminded: Some(today), ..case.clone() };
        assert!(!reminds(&told, due), "twice on {today}");
        let night = due + jiff::SignedDuration::from_hours(12);
        assert!(!reminds(&case, night), "at {night}");
    }
    assert!(reminded > 300, "{reminded} reminders fell due");
}

/// An appointment's reminder is a reminder: whoever said "stop" while it waited does not get it.
#[test]
fn the_reminder_of_an_appointment_does_not_leave_after_a_stop() {
    let world = shipped().world;
    let now = now();
    let case =
        walker::cases(&world, 50).into_iter().find(|case| case.is_open() && !case.stopped).expect("an open case");
    let adviser = Adviser { id: "@ada:example.org".into(), name: "ada".into() };
    let (at, words) = (now + jiff::SignedDuration::from_hours(24 * 3), Private("avec le livret".into()));
    let booked =
        advance(&world, case, Event::AdviserBooked { kind: BookingKind::Meeting, adviser, at, words }, now).case;
    let due = booked.follow_up.agenda[0].remind.expect("it is reminded");
    let turn = advance(&world, booked, Event::Woken, due);
    let occurrence = turn.effects.iter().find_map(|effect| match effect {
        Effect::Say(say) => say.occurrences.first().cloned(),
        _ => None,
    });
    let occurrence = occurrence.expect("the appointment is said");
    assert_eq!(verdict(&world, &turn.case, &occurrence, due), Verdict::Send);
    let stopped = Case { stopped: true, ..turn.case };
    assert_eq!(verdict(&world, &stopped, &occurrence, due), Verdict::Settle(Settled::Superseded));
}

/// One commit for both: a question arrives in the moment in which its case is erased.
#[test]
fn what_arrives_while_its_case_is_erased_leaves_nothing() {
    let store = Racing::new(0);
    let mut app = app(shipped(), &store);
    app.receive(&[inbound("1", "a", agree())]).expect("taken");
    sent(&mut app);
    app.receive(&[inbound("2", "a", text("bonjour"))]).expect("taken");
    let leaving = app.deliver_due(50).expect("leased");
    let asks = |one: &Outgoing| matches!(&one.act, Act::Send { buttons, .. } if !buttons.is_empty());
    assert!(leaving.iter().any(asks), "{leaving:?}");
    app.receive(&[inbound("3", "a", text("effacer"))]).expect("taken");
    let arrived = Receipt { message: Some(MessageRef("12".into())) };
    let ended: Vec<_> = leaving.into_iter().map(|one| (one.id, Ok(arrived.clone()))).collect();
    app.take(&[inbound("4", "a", text("oui"))], &ended).expect("taken");
    assert_eq!(store.clone().cases(None, 9), Ok(Vec::new()));
    let (said, _) = sent(&mut app);
    assert!(said.last().is_some_and(|words| words.starts_with("Tout est effacé.")), "{said:?}");
    let audit = store.clone().verify().expect("read");
    assert_eq!((audit.flaws, audit.deliveries, store.clone().pending()), (Vec::new(), 0, Ok(0)));
}

/// The shipped content with these advisers on the list of its role, and another role that steps in if wished.
fn listing(advisers: &[&str], fallback: Option<&str>) -> Content {
    let service = |advisers: &[&str]| Service {
        advisers: advisers.iter().map(|name| format!("@{name}:example.org")).collect(),
        fallback: fallback.map(Into::into),
        ..Service::default()
    };
    let roles = shipped().world.dialogue.roles;
    let services = roles.into_iter().map(|role| (role, service(advisers))).collect();
    let settings = Settings { services, ..Settings::default() };
    content::load(&files::builtin(), &settings).expect("the shipped content is clean")
}

fn adviser_writes(id: &str, name: &str, words: &str) -> Inbound {
    let adviser = Adviser { id: format!("@{name}:example.org"), name: name.into() };
    let act = DeskAct::Wrote(Private(words.into()));
    let what = InboundKind::Desk(Desk { room: Room::Role("conseiller-vae".into()), adviser, act });
    Inbound { what, ..inbound(id, "room", text("")) }
}

fn tells(id: &str, what: InboundKind) -> Inbound {
    Inbound { what, ..inbound(id, "room", text("")) }
}

/// While nobody is in the room of the role, nobody reads that somebody was told; once somebody is there, they do.
#[test]
fn nobody_reads_that_somebody_was_told_while_nobody_is_there() {
    let store = Racing::new(0);
    let mut app = app(listing(&["ada"], None), &store);
    let deserted = || tells("d", InboundKind::RoleDeserted("conseiller-vae".into()));
    let attended = || tells("a", InboundKind::RoleAttended("conseiller-vae".into()));
    app.receive(&[inbound("1", "a", agree()), deserted(), inbound("2", "a", text("parler à quelqu’un"))])
        .expect("taken");
    let (said, told) = sent(&mut app);
    let count = |said: &[String], words: &str| said.iter().filter(|text| text.contains(words)).count();
    assert_eq!((count(&said, "joindre personne"), count(&said, "prévenu")), (1, 0), "{said:#?}");
    assert_eq!(count(&told, "J-0001 attend une personne"), 1, "the card waits in the outbox: {told:#?}");
    // Another process knows it too, and so does the state of the case.
    let mut app = self::app(listing(&["ada"], None), &store);
    app.receive(&[deserted(), inbound("3", "a", text("où j’en suis"))]).expect("taken");
    let (said, _) = sent(&mut app);
    assert_eq!((count(&said, "joindre personne"), count(&said, "prévenu")), (1, 0), "{said:#?}");
    // In danger too: the numbers, and no promise of an answer here.
    app.receive(&[inbound("4", "b", agree()), inbound("5", "b", text("je veux mourir"))]).expect("taken");
    app.receive(&[inbound("6", "b", text("oui"))]).expect("taken");
    let (said, _) = sent(&mut app);
    let last = said.last().expect("an answer");
    assert!(last.contains("3114") && last.contains("personne du centre pour l’instant"), "{said:#?}");
    assert!(!said.iter().any(|text| text.contains("prévenu")), "{said:#?}");

    // Somebody comes: whoever was told so is told this, once.
    app.receive(&[attended(), attended()]).expect("taken");
    let (said, _) = sent(&mut app);
    assert_eq!(count(&said, "J’ai prévenu"), 2, "{said:#?}");
    app.receive(&[attended(), inbound("7", "a", text("où j’en suis"))]).expect("taken");
    let (said, _) = sent(&mut app);
    assert_eq!((count(&said, "joindre personne"), count(&said, "J’ai déjà prévenu")), (0, 1), "{said:#?}");
}

/// An adviser leaves the lists and holds a case: it goes back to the role, nothing that was written is lost, and
/// whoever takes it reads it.
#[test]
fn a_case_of_an_adviser_who_left_the_lists_waits_again() {
    let store = Racing::new(0);
    let mut app = app(listing(&["ada", "bob"], None), &store);
    app.receive(&[inbound("1", "a", agree()), inbound("2", "a", text("parler à quelqu’un"))]).expect("taken");
    app.receive(&[adviser_writes("3", "ada", "!prendre 1")]).expect("taken");
    sent(&mut app);
    // Written while nobody who may read it is in the room of the case.
    app.receive(&[inbound("4", "a", text("avez-vous mon attestation ?"))]).expect("taken");

    let mut app = self::app(listing(&["bob"], None), &store);
    assert_eq!(app.fire_due(9), Ok(0));
    let case = store.clone().case(CaseId(1)).expect("read").expect("a case");
    assert!(matches!(case.hand, Hand::Asked { .. }), "{:?}", case.hand);
    // Nobody is in the room of the case.
    let mut said = Vec::new();
    let mut told = Vec::new();
    for _ in 0..9 {
        let outgoing = app.deliver_due(50).expect("leased");
        let ended = outgoing.into_iter().map(|one| {
            let Act::Send { text, .. } = &one.act else { return (one.id, Ok(Receipt::default())) };
            match &one.to {
                Recipient::Case(_) => return (one.id, Err(DeliveryError::Refused(Refusal::Address))),
                Recipient::Candidate(_) => said.push(text.0.clone()),
                Recipient::Role(_) => told.push(text.0.clone()),
            }
            (one.id, Ok(Receipt::default()))
        });
        let ended = ended.collect();
        app.delivered(ended).expect("settled");
    }
    assert!(said.iter().any(|text| text.contains("ada ne suit plus") && text.contains("J’ai prévenu")), "{said:#?}");
    let about = |words: &str| told.iter().any(|text| text.starts_with("J-0001") && text.contains(words));
    assert!(about("ada n’est plus sur la liste. Le dossier attend"), "{told:#?}");
    assert!(about("Pourquoi\u{a0}: ada n’est plus sur la liste"), "the card says why: {told:#?}");
    assert!(!told.iter().any(|text| text.contains("attestation")), "words of people stay out of the role’s room");

    // Once only, and whoever may takes it and reads everything.
    let mut app = self::app(listing(&["bob"], None), &store);
    app.receive(&[adviser_writes("5", "bob", "!prendre 1")]).expect("taken");
    let case = store.clone().case(CaseId(1)).expect("read").expect("a case");
    assert!(matches!(&case.hand, Hand::Held { adviser, .. } if adviser.name == "bob"), "{:?}", case.hand);
    let waits = store.clone().pending().expect("read");
    assert!(waits > 0, "the words wait");
    drop(app);
    let later = Odd::at(now() + jiff::SignedDuration::from_mins(1));
    let mut app = App::new(listing(&["bob"], None), Box::new(store.clone()), Box::new(later), Box::new(Dull));
    let (_, read) = sent(&mut app);
    assert!(read.iter().any(|text| text.contains("avez-vous mon attestation")), "{read:#?}");
    assert_eq!(store.clone().pending(), Ok(0));
}

/// Whatever is done first after the start, sending too, the case of somebody who left the lists waits again, and the
/// role is told: nothing that a person wrote is prepared for somebody who is gone.
#[test]
fn who_left_the_lists_is_known_before_anything_is_sent() {
    let store = Racing::new(0);
    let mut app = app(listing(&["ada", "bob"], None), &store);
    app.receive(&[inbound("1", "a", agree()), adviser_writes("2", "ada", "!prendre 1")]).expect("taken");
    sent(&mut app);
    app.receive(&[inbound("3", "a", text("ce que seule ada lit"))]).expect("taken");
    drop(app);
    let mut app = self::app(listing(&["bob"], None), &store);
    let mut told = String::new();
    for _ in 0..9 {
        let outgoing = app.deliver_due(50).expect("leased");
        let ended = outgoing.into_iter().map(|one| {
            assert!(one.adviser.is_none(), "for {:?}: {one:?}", one.adviser);
            match (&one.to, &one.act) {
                (Recipient::Role(_), Act::Send { text, .. }) => told.push_str(&text.0),
                (Recipient::Case(_), _) => return (one.id, Err(DeliveryError::Refused(Refusal::Address))),
                _ => {}
            }
            (one.id, Ok(Receipt::default()))
        });
        let ended = ended.collect();
        app.delivered(ended).expect("settled");
    }
    assert!(told.contains("J-0001\u{a0}: ada n’est plus sur la liste"), "{told}");
    let case = store.clone().case(CaseId(1)).expect("read").expect("a case");
    assert!(matches!(case.hand, Hand::Asked { .. }), "{:?}", case.hand);
}

/// What everybody may do is lost by nobody, and a list that only grows takes nothing away.
#[test]
fn a_case_stays_with_whoever_may_hold_it() {
    let store = Racing::new(0);
    let holder = |store: &Racing| match store.clone().case(CaseId(1)).expect("read").expect("a case").hand {
        Hand::Held { adviser, .. } => adviser.name,
        hand => panic!("nobody holds it: {hand:?}"),
    };
    let mut app = app(listing(&["ada"], None), &store);
    app.receive(&[inbound("1", "a", agree()), adviser_writes("2", "ada", "!prendre 1")]).expect("taken");
    for advisers in [&["ada", "bob"][..], &[], &["ada"]] {
        let mut app = self::app(listing(advisers, None), &store);
        assert_eq!(app.fire_due(9), Ok(0));
        assert_eq!(holder(&store), "ada", "{advisers:?}");
    }
    // Everybody could act meanwhile: whoever lists again begins anew.
    assert_eq!(self::app(listing(&[], None), &store).fire_due(9), Ok(0));
    assert_eq!(self::app(listing(&["bob"], None), &store).fire_due(9), Ok(0));
    assert!(matches!(store.clone().case(CaseId(1)).expect("read").expect("a case").hand, Hand::Asked { .. }));
}
