//! A week of service on a clock with nanoseconds: two hundred people, promises, appointments, an hour without
//! Telegram. Every timer fires within its minute, the ledger sums to zero, the health page is red when it should be.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jalon::adapters::entropy::OsEntropy;
use jalon::adapters::files;
use jalon::adapters::store::MemoryStore;
use jalon::app::{Settings, content};
use jalon::engine::case::follow_up::BookingKind;
use jalon::engine::case::{Address, Adviser, CaseId, Private};
use jalon::engine::event::{Content, Event};
use jalon::engine::world::Service as Promise;
use jalon::ports::channel::{Act, InboundId, InboundKind, MessageRef, Recipient};
use jiff::SignedDuration;

use super::super::health::Health;
use super::tests::Hands;
use super::*;

const PEOPLE: u64 = 200;
/// Every so many asks for a person; has an appointment; is to be seen again by an adviser.
const ASKS: u64 = 10;
const MEETS: u64 = 8;
const RECALLED: u64 = 5;
/// Minutes after which a card that waits is said again.
const PROMISE: i64 = 30;
const MINUTE: SignedDuration = SignedDuration::from_mins(1);
/// Turns at one instant before it is a storm.
const STORM: usize = 2_000;

struct Week {
    service: Service,
    app: App,
    clock: Hands,
    sent: mpsc::UnboundedReceiver<Outgoing>,
    receipts: Vec<(DeliveryId, Result<Receipt, DeliveryError>)>,
    /// Telegram does not answer.
    is_away: bool,
    /// What the rooms read, and when.
    told: Vec<(Timestamp, String)>,
    /// Reminders that people got.
    reminded: usize,
    /// Turns in which timers were due.
    fired: usize,
}

impl Week {
    fn new(start: Timestamp) -> Self {
        let mut content = content::load(&files::builtin(), &Settings::default()).expect("what ships is clean");
        let promise = Promise { promise: Some(PROMISE), ..Promise::default() };
        content.world.services.insert(content.world.dialogue.role.clone(), promise);
        let clock = Hands(Arc::new(Mutex::new(start)));
        let app = App::new(content, Box::new(MemoryStore::new()), Box::new(clock.clone()), Box::new(OsEntropy));
        let (_, asks) = std::sync::mpsc::channel();
        let (out, sent) = mpsc::unbounded_channel();
        let health = Arc::new(Mutex::new(Health::default()));
        let open: Open = Box::new(|| Err(Failure::outside("the store does not fail here")));
        let service = Service { open, asks, out, limit: 16, backups: None, health };
        let (receipts, told) = (Vec::new(), Vec::new());
        Self { service, app, clock, sent, receipts, is_away: false, told, reminded: 0, fired: 0 }
    }

    fn now(&self) -> Timestamp {
        jalon::ports::Clock::now(&self.clock)
    }

    fn stands(&self) -> Timestamp {
        *self.clock.0.lock().expect("free")
    }

    fn set(&self, to: Timestamp) {
        *self.clock.0.lock().expect("free") = to;
    }

    /// Turns until nothing is left to do at this instant.
    fn settle(&mut self, mut inbounds: Vec<Inbound>) {
        for _ in 0..STORM {
            let due = self.app.next_timer().expect("read");
            if let Some(due) = due.filter(|due| *due <= self.now()) {
                assert!(self.now().duration_since(due) < MINUTE, "due at {due}, and it is {}", self.now());
                self.fired += 1;
            }
            let batch = Batch { inbounds: std::mem::take(&mut inbounds), ..Batch::default() };
            let limit = self.service.limit;
            let (begun, fired, _) = self.service.turn(&mut self.app, batch, &mut self.receipts, limit).expect("a turn");
            while let Ok(one) = self.sent.try_recv() {
                let result = self.arrives(&one);
                self.receipts.push((one.id, result));
            }
            if begun == 0 && !fired && self.receipts.is_empty() {
                let due = self.app.next_timer().expect("read");
                assert!(due.is_none_or(|due| due > self.now()), "due at {due:?}, and it is {}", self.now());
                return self.listen();
            }
        }
        panic!("{} does not end", self.now());
    }

    fn arrives(&mut self, one: &Outgoing) -> Result<Receipt, DeliveryError> {
        match (&one.to, &one.act) {
            (Recipient::Candidate(_), _) if self.is_away => {
                return Err(DeliveryError::RetryAfter(MINUTE.unsigned_abs()));
            }
            (Recipient::Candidate(_), _) => {
                self.reminded += usize::from(one.haste == jalon::ports::channel::Haste::Reminder);
            }
            (Recipient::Role(_) | Recipient::Case(_), Act::Send { text, .. }) => {
                self.told.push((self.now(), text.0.clone()));
            }
            _ => {}
        }
        Ok(Receipt { message: Some(MessageRef("m".into())) })
    }

    /// What the loops around the thread note: the channels that answer, and the turn.
    fn listen(&mut self) {
        let now = self.now();
        self.service.note(0, now, &mut self.app);
        let mut health = self.service.health.lock().expect("free");
        health.listened("telegram", now, !self.is_away);
        health.listened("matrix", now, true);
    }

    /// Time passes, everything at its own instant; the page is green all the while unless Telegram is away.
    fn pass(&mut self, until: Timestamp) {
        for _ in 0..STORM * 10 {
            let wake = self.app.next_wake().expect("read").filter(|wake| *wake < until);
            let at = wake.unwrap_or(until).max(self.stands());
            self.set(at);
            self.settle(Vec::new());
            if !self.is_away {
                assert_eq!(self.troubles(), Vec::<String>::new(), "at {at}");
            }
            if wake.is_none() {
                return;
            }
        }
        panic!("{until} does not come");
    }

    fn troubles(&self) -> Vec<String> {
        self.service.health.lock().expect("free").troubles(self.now())
    }

    fn writes(&mut self, person: u64, number: u64, content: Content) {
        let address = Address { channel: "test".into(), place: Private(person.to_string()) };
        let what = InboundKind::Content(content);
        let id = InboundId(format!("{person}.{number}"));
        let inbound = Inbound { id, address, what, language: Some("fr".into()), at: self.now(), wording: None };
        self.settle(vec![inbound]);
    }

    fn case(&mut self, person: u64) -> CaseId {
        let address = Address { channel: "test".into(), place: Private(person.to_string()) };
        self.app.store().case_at(&address).expect("read").expect("a case").id
    }

    /// The instants at which a room read these words about a case.
    fn read(&self, case: CaseId, words: &str) -> Vec<Timestamp> {
        let name = case.to_string();
        let read = self.told.iter().filter(|(_, text)| text.contains(&name) && text.contains(words));
        read.map(|(at, _)| *at).collect()
    }
}

#[test]
fn a_week_of_service_is_on_time_and_adds_up() {
    // A Monday before the centre opens.
    let start: Timestamp = "2026-03-09T07:00:00Z".parse().expect("a moment");
    let mut week = Week::new(start);
    let mut asked = BTreeMap::new();
    let mut recalled = BTreeMap::new();
    let claire = || Adviser { id: "@claire:example.org".into(), name: "Claire".into() };
    for person in 0..PEOPLE {
        week.pass(start + MINUTE * i32::try_from(person * 2).expect("small"));
        week.writes(person, 1, Content::Press("consent.oui.fr".into()));
        let case = week.case(person);
        if person % ASKS == 0 {
            week.writes(person, 2, Content::Text(Private("parler à quelqu’un".into())));
            asked.insert(case, week.now());
        }
        let mut books = |kind, at| {
            let event = Event::AdviserBooked { kind, adviser: claire(), at, words: Private("relire".into()) };
            assert!(week.app.advise(case, event).expect("taken"));
        };
        let hours = i64::try_from(person % 120).expect("small");
        let at = start + SignedDuration::from_hours(30 + hours) + SignedDuration::from_nanos(17_000_000_001);
        if person % MEETS == 1 {
            books(BookingKind::Meeting, at);
        }
        if person % RECALLED == 2 {
            books(BookingKind::Recall, at);
            recalled.insert(case, jalon::ports::kept(at));
        }
        week.settle(Vec::new());
    }
    // Wednesday at ten Telegram is away for twenty minutes, while somebody is to be told something.
    let away = start + SignedDuration::from_hours(51);
    week.pass(away);
    week.is_away = true;
    week.writes(3, 9, Content::Text(Private("bonjour".into())));
    for (minutes, expected) in [(4, &[][..]), (6, &["telegram"][..]), (12, &["a message waits", "telegram"][..])] {
        week.pass(away + MINUTE * minutes - MINUTE);
        week.set(away + MINUTE * minutes);
        week.settle(Vec::new());
        let troubles = week.troubles();
        assert_eq!(troubles.len(), expected.len(), "after {minutes} minutes: {troubles:?}");
        assert!(troubles.iter().zip(expected).all(|(said, begin)| said.starts_with(begin)), "{troubles:?}");
    }
    week.is_away = false;
    week.listen();
    week.set(away + MINUTE * 28);
    week.settle(Vec::new());
    assert_eq!(week.troubles(), Vec::<String>::new(), "green again");
    // A thread that hangs for two minutes over something due is seen, and all is well when it goes on.
    let due = week.app.next_timer().expect("read").expect("a timer");
    week.pass(due - SignedDuration::from_secs(1));
    week.set(due + SignedDuration::from_secs(120));
    let troubles = week.troubles();
    assert!(troubles.iter().any(|said| said.starts_with("what was due at")), "{troubles:?}");
    week.set(due);
    week.settle(Vec::new());
    week.pass(start + SignedDuration::from_hours(24 * 7));
    // What was promised came within its minute.
    for (case, at) in &asked {
        let read = week.read(*case, "attend toujours");
        let promised = *at + MINUTE * i32::try_from(PROMISE).expect("small");
        assert_eq!(read.len(), 1, "{case} is said again once");
        assert!(read[0] >= jalon::ports::kept(promised) && read[0] < promised + MINUTE, "{case}: {read:?}, {promised}");
    }
    for (case, at) in &recalled {
        let read = week.read(*case, "rappel pour Claire");
        assert!(read.len() == 1 && read[0] >= *at && read[0] < *at + MINUTE, "{case}: {read:?}, {at}");
    }
    assert!(week.reminded > 150 && week.fired > 50, "{} reminders, {} turns of timers", week.reminded, week.fired);
    let mut days = 0;
    let mut day = jiff::tz::TimeZone::UTC.to_datetime(start).date();
    for _ in 0..8 {
        let summed = week.app.reminders(day).expect("read");
        assert_eq!(summed.difference, 0, "{summed:?}");
        days += usize::from(summed.counts.iter().any(|(_, count)| *count > 0));
        day = day.tomorrow().expect("a day");
    }
    assert!(days > 3, "reminders on {days} days");
    let flaws = week.app.verify().expect("read").flaws;
    assert_eq!(flaws, Vec::<String>::new());
}
